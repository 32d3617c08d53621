import { isRaisedMark, markOf, marksIn, withMarkApart } from './notes-at-foot.ts'
import type { PrintedLine } from './printed-line.ts'

export type LaidOutPage = { readonly columns: readonly (readonly PrintedLine[])[]; readonly height: number }

/** The parts of a page, from its top and bottom, in which heads and feet stand. */
const HEAD = 0.14
const FOOT = 0.12
/** Repeated lines stand at the same height, but for some points. */
const STEP = 4

/**
 * Takes out what is printed at the edge of page after page: running heads, page numbers, job numbers, and a head that
 * a page but the first bears alone.
 * The first page keeps its head, where the symbol may stand that is nowhere else.
 */
export function withoutRunningHeads(pages: readonly LaidOutPage[]): LaidOutPage[] {
  const seen = new Map<string, Set<number>>()
  pages.forEach((page, i) => {
    for (const line of page.columns.flat()) {
      for (const key of keysOf(line, page)) seen.set(key, (seen.get(key) ?? new Set()).add(i))
    }
  })
  const top = topOf(pages[0])
  return pages.map((page, i) => {
    const head = i === 0 ? NOTHING : headAbove(top, page)
    const marks = marksIn(page.columns.flat())
    // Notes of one form ("² A/75/23.") stand at one height too, and say something else each.
    const isNote = (line: PrintedLine): boolean =>
      isRaisedMark(line) || marks.has(markOf(withMarkApart(line, marks)) ?? '')
    const isText = (line: PrintedLine): boolean => {
      if (isPageNumber(line, page) || head.has(line)) return false
      if (i === 0 && edgeOf(line, page) === 'head') return true
      return isNote(line) || !keysOf(line, page).some((key) => recurs(seen.get(key), i))
    }
    return { ...page, columns: page.columns.map((column) => column.filter(isText)) }
  })
}

const NOTHING: ReadonlySet<PrintedLine> = new Set()
/** A head stands further from the text than lines and paragraphs of the text stand from each other. */
const APART = 1.25
/** What the text goes on with at the top of a page often ends so, and no head does. */
const GOES_ON = /[,;.:،؛]$/

/**
 * The head of a page, higher than where the first page begins, though no other page bears it: that of a second page
 * that is the last. A first page may also begin lower than the others do, so a head must stand apart from the text.
 */
function headAbove(top: number, page: LaidOutPage): ReadonlySet<PrintedLine> {
  const upper = page.columns
    .flat()
    .filter((line) => line.baseline < page.height / 2)
    .sort((a, b) => a.baseline - b.baseline)
  const steps = upper.map((line, i) => line.baseline - (upper[i - 1] ?? line).baseline)
  const most = Math.max(...steps)
  const end = steps.indexOf(most)
  const others = Math.max(0, ...steps.slice(end + 1))
  const head = upper.slice(0, Math.max(0, end))
  const isHead = head.every(
    (line) =>
      edgeOf(line, page) === 'head' && line.baseline < top - line.size / 2 && !GOES_ON.test(line.text),
  )
  return isHead && most > others * APART ? new Set(head) : NOTHING
}

/** Where the first page begins. */
function topOf(first: LaidOutPage | undefined): number {
  return Math.min(
    Number.POSITIVE_INFINITY,
    ...(first?.columns.flatMap((c) => c.slice(0, 1)) ?? []).map((l) => l.baseline),
  )
}

/** "2", "2/9", "Page 2 of 9", "– 2 –" */
const PAGE_NUMBER = /^(?:page )?(?:[-–—] ?)?\d{1,4}(?: ?(?:\/|of|sur|de|из) ?\d{1,4})?(?: ?[-–—])?$/i
/** The number of the printing job, with the days of printing, and its bar code: "22-26539 (E) 291122", "*2226539*" */
const JOB = /^\d{2}-\d{5}(?: ?\([A-Z]\))?(?: +\d{6}){0,3}$|^\*\d{6,8}\*$/

/** A document of one page repeats nothing, but what is printed at its foot is known by its form. */
function isPageNumber(line: PrintedLine, page: LaidOutPage): boolean {
  return edgeOf(line, page) !== null && (PAGE_NUMBER.test(line.text) || JOB.test(line.text))
}

/** It stands on a neighbouring page too, or on the next but one: left and right pages may differ. */
function recurs(pages: ReadonlySet<number> | undefined, at: number): boolean {
  return pages !== undefined && [at - 2, at - 1, at + 1, at + 2].some((page) => pages.has(page))
}

function edgeOf(line: PrintedLine, page: LaidOutPage): 'head' | 'foot' | null {
  if (line.baseline < page.height * HEAD) return 'head'
  return line.baseline > page.height * (1 - FOOT) ? 'foot' : null
}

/** What a line at the edge is known by: its words, whatever numbers stand in them, and its height on the page. */
function keysOf(line: PrintedLine, page: LaidOutPage): string[] {
  const edge = edgeOf(line, page)
  if (edge === null) return []
  const words = line.text.replace(/\d+/g, '#')
  const at = Math.floor(line.baseline / STEP)
  return [`${words} ${at}`, `${words} ${at + 1}`]
}
