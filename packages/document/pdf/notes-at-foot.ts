import type { Run } from '../transcript.ts'
import type { PrintedLine } from './printed-line.ts'

export type PageParts = { readonly body: readonly PrintedLine[]; readonly foot: readonly PrintedLine[] }

/** Notes are set smaller than the text. */
const SMALLER = 0.95
/** "__________________" */
const RULE = /^[_‗─—-]{5,}$/

/**
 * Parts the notes at the foot of a page from its text: from a line that begins with a raised mark on,
 * or from smaller letters below all others that begin with a mark. `marks` are those that stand in the page's text.
 */
export function footApart(
  page: readonly PrintedLine[],
  bodySize: number,
  noteOpen: boolean,
  marks: ReadonlySet<string>,
): PageParts {
  let from = page.length
  while (from > 0 && (page[from - 1] as PrintedLine).size < SMALLER * bodySize) from--
  const lines = page.map((line, i) => (i < from ? line : withMarkApart(line, marks)))
  const raised = lines.findIndex((line) => isRaisedMark(line))
  const first = raised >= 0 ? raised : lines.findIndex((line, i) => i >= from && markOf(line) !== null)
  if (first < 0) return { body: lines, foot: [] }
  // Small lines above the first mark go on with the last page's note, if one was open; else they are no notes.
  const start = noteOpen ? Math.min(from, first) : first
  const body = lines.slice(0, start)
  while (body.length > 0 && RULE.test((body.at(-1) as PrintedLine).text)) body.pop()
  return { body, foot: lines.slice(start) }
}

/** The marks that stand raised in a page's text: "1" of "Secretary-General,¹", "3" and "4" of "3, 4". */
export function marksIn(lines: readonly PrintedLine[]): ReadonlySet<string> {
  return new Set(
    lines.flatMap(({ runs }) =>
      runs.flatMap(({ text, raised }) => (raised === true ? (text.match(/\d+/g) ?? []) : [])),
    ),
  )
}

/**
 * "2See resolution 70/1.": some word processors neither raise the mark nor set a space behind it. Where the text bears
 * that mark, it is parted from the words.
 */
export function withMarkApart(line: PrintedLine, marks: ReadonlySet<string>): PrintedLine {
  const at = line.runs.findIndex((run) => run.text.trim() !== '')
  const first = line.runs[at]
  const mark = /^\s*(\d{1,3})(?=\s*[\p{L}“"«‘])(?!\s+\p{L}+ \d{4})/u.exec(first?.text ?? '')
  if (first === undefined || !marks.has(mark?.[1] ?? '')) return line
  const parts = [
    { ...first, text: mark?.[1] as string },
    { ...first, text: first.text.slice(mark?.[0].length) },
  ]
  return { ...line, runs: [...parts, ...line.runs.slice(at + 1)] }
}

/** "¹ See resolution 70/1." */
export function isRaisedMark(line: PrintedLine): boolean {
  return line.runs.find((run) => run.text.trim() !== '')?.raised === true && markOf(line) !== null
}

/** The mark that a note's first line begins with, raised or not: "¹ See", "1 See", "* On behalf of". */
export function markOf(line: PrintedLine): string | null {
  const first = line.runs.find((run) => run.text.trim() !== '')
  if (first === undefined) return null
  const mark = first.text.trim()
  if (/^\d{1,3}$|^\*{1,3}$/.test(mark)) return mark
  return /^(\*{1,3})\s*\p{L}/u.exec(mark)?.[1] ?? null
}

/** The line with its mark raised, and one space after it. */
export function withMark(line: PrintedLine, mark: string): Run[] {
  const at = line.runs.findIndex((run) => run.text.trim() !== '')
  const first = line.runs[at] as Run
  const rest = { ...first, text: first.text.trimStart().slice(mark.length) }
  const words = [rest, ...line.runs.slice(at + 1)]
  const start = words.findIndex((run) => run.text.trim() !== '')
  if (start < 0) return [{ text: mark, raised: mark !== '*' }]
  const own = words[start] as Run
  const spaced: Run[] = mark.startsWith('*')
    ? [{ text: mark }, { text: ' ' }]
    : [{ text: mark, raised: true }, { text: ' ' }]
  return [...spaced, { ...own, text: own.text.trimStart() }, ...words.slice(start + 1)]
}
