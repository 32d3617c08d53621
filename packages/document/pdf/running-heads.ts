import { isRaisedMark } from './notes-at-foot.ts'
import type { PrintedLine } from './printed-line.ts'

export type LaidOutPage = { readonly columns: readonly (readonly PrintedLine[])[]; readonly height: number }

/** The parts of a page, from its top and bottom, in which heads and feet stand. */
const HEAD = 0.14
const FOOT = 0.12
/** Repeated lines stand at the same height, but for some points. */
const STEP = 4

/**
 * Takes out what is printed at the edge of page after page: running heads, page numbers, job numbers, and what stands
 * in the upper margin of a page but the first.
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
    const isText = (line: PrintedLine): boolean => {
      if (isPageNumber(line, page)) return false
      if (i === 0 && edgeOf(line, page) === 'head') return true
      if (i > 0 && edgeOf(line, page) === 'head' && line.baseline < top - line.size / 2) return false
      // Notes of one form ("² A/75/23.") stand at one height too, and say something else each.
      return isRaisedMark(line) || !keysOf(line, page).some((key) => recurs(seen.get(key), i))
    }
    return { ...page, columns: page.columns.map((column) => column.filter(isText)) }
  })
}

/** Where the first page begins; what stands higher on a later page stands in its margin. */
function topOf(first: LaidOutPage | undefined): number {
  return Math.min(
    Number.POSITIVE_INFINITY,
    ...(first?.columns.flatMap((c) => c.slice(0, 1)) ?? []).map((l) => l.baseline),
  )
}

/** "2", "2/9", "Page 2 of 9", "– 2 –", and the number of the printing job, "22-26539 (E)" */
const PAGE_NUMBER =
  /^(?:page )?(?:[-–—] ?)?\d{1,4}(?: ?(?:\/|of|sur|de|из) ?\d{1,4})?(?: ?[-–—])?$|^\d{2}-\d{5}(?: ?\([A-Z]\))?$/i

/** A document of one page repeats nothing, but its page number is known by its form. */
function isPageNumber(line: PrintedLine, page: LaidOutPage): boolean {
  return edgeOf(line, page) !== null && PAGE_NUMBER.test(line.text)
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
