import type { Line } from '@comity/document'
import { bare } from './signs.ts'

/** What the printed page repeats around the text, by which its lines are known. */
export type Running = { readonly title: string | null; readonly symbol: string | null }

/** "22-26539 (E)", "2/3 22-26539", "*2226539*", "22-26539 2/3": the number of the printing job */
const JOB =
  /^(?:\d{1,3}\/\d{1,3} )?\*?\d{2}-\d{5}\*?(?: ?\([A-Z]{1,2}\))?(?: +\*\d{7}\*)?(?: +\d{6})?(?: \d{1,3}\/\d{1,3})?$/
const BAR = /^\*\d{6,8}\*$/
/** "0F", "12F": what some readers make of a note's hidden field */
const HIDDEN_FIELD = /^\d{1,3}F$/
/** "2/9", "Page 3", "– 3 –" */
const PAGE_OF = /^(?:page )?(?:[-–—] ?)?\d{1,3}(?: ?(?:\/|of|sur|de|из) ?\d{1,3})?(?: ?[-–—])?$/i
/** "011222": the day of printing; "Please recycle" and its sign */
const STAMP = /^(?:\d{6}|Please rec.{0,2}cle.{0,2}|♲|Original: [A-Z][a-z]+)$/
const BARE_NUMBER = /^\d{1,3}$/
const SHORT = 60

/** Lines of a running head to look for above or below a sure sign. */
const HEAD = 8

/**
 * The lines of the text without those that belong to the printed page: running heads, page numbers, job numbers.
 * Sure signs (a job number, the symbol standing alone, a page's end) are found first; then what stands beside them.
 * The line after a page's end keeps `gap: 'page'`, so that the notes at its foot are known to end there; where the
 * file has no ends of pages, the furniture stands for them.
 */
export function withoutFurniture(lines: readonly Line[], from: number, running: Running): Line[] {
  const removed = new Uint8Array(lines.length)
  const title = running.title === null ? '' : bare(running.title)
  const symbol = running.symbol === null ? '' : bare(running.symbol)
  for (let i = from; i < lines.length; i++) {
    const { text, gap } = lines[i] as Line
    const sure = text.length < SHORT && isSure(text, symbol)
    if (sure) removed[i] = 1
    else if (gap === 'page') removed[i] = isBesideFurniture(text) ? 1 : 0
  }
  let headed = false
  let page = 1
  for (let i = from; i < lines.length; i++) {
    const edge = (lines[i] as Line).gap === 'page'
    if (edge) page++
    const after = i > from && removed[i - 1] === 1
    const before = i + 1 < lines.length && removed[i + 1] === 1
    if (removed[i] === 1) {
      if (!after && !edge) headed = title !== '' && removeHeadBefore(lines, i, from, title, removed)
      else if (edge) headed = false
      continue
    }
    if (edge) headed = false
    const text = (lines[i] as Line).text
    if (text.length <= 3 && isPageNumber(lines, i, page)) removed[i] = 1
    if (!edge && !after && !before) continue
    if ((after || before) && text.length < SHORT && isBesideFurniture(text)) removed[i] = 1
    // The text itself may go on with the words of the title: each page has one head.
    else if ((edge || after) && !headed) headed = removeHeadAt(lines, i, title, removed)
  }
  return kept(lines, removed)
}

function isSure(text: string, symbol: string): boolean {
  const code = text.charCodeAt(0)
  if (code <= 57) return JOB.test(text) || BAR.test(text) || HIDDEN_FIELD.test(text)
  return symbol !== '' && text.length <= symbol.length + 8 && text.includes('/') && bare(text) === symbol
}

/** A number alone may also be a note's marker: it is a page's where it counts the pages, or stands quite alone. */
function isPageNumber(lines: readonly Line[], i: number, page: number): boolean {
  const { text, gap } = lines[i] as Line
  if (!BARE_NUMBER.test(text)) return false
  const next = lines[i + 1]?.gap ?? 'page'
  return (gap !== 'line' && next !== 'line') || (Number(text) === page && (next === 'page' || gap === 'page'))
}

function isBesideFurniture(text: string): boolean {
  return text.includes('/') || text.length > 3 || text === '♲'
    ? PAGE_OF.test(text) || STAMP.test(text)
    : false
}

/** Takes out a running head that begins at line `i`. */
function removeHeadAt(lines: readonly Line[], i: number, title: string, removed: Uint8Array): boolean {
  if (title === '') return false
  let rest = title
  for (let j = i; j < Math.min(i + HEAD, lines.length); j++) {
    const { text } = lines[j] as Line
    if (differs(text.charCodeAt(0), rest.charCodeAt(0))) return false
    const words = bare(text)
    if (words === '' || !rest.startsWith(words)) return false
    rest = rest.slice(words.length)
    if (rest === '') {
      removed.fill(1, i, j + 1)
      return true
    }
  }
  return false
}

/** Takes out a running head that ends at the line before `i`. */
function removeHeadBefore(
  lines: readonly Line[],
  i: number,
  from: number,
  title: string,
  removed: Uint8Array,
): boolean {
  let rest = title
  for (let j = i - 1; j >= Math.max(from, i - HEAD); j--) {
    const { text } = lines[j] as Line
    if (differs(text.charCodeAt(text.length - 1), rest.charCodeAt(rest.length - 1))) return false
    const words = bare(text)
    if (words === '' || !rest.endsWith(words)) return false
    rest = rest.slice(0, rest.length - words.length)
    if (rest === '') {
      removed.fill(1, j, i)
      return true
    }
  }
  return false
}

/** Whether a plain letter is another than one of bare words: that is seen without making the whole line bare. */
function differs(printed: number, bared: number): boolean {
  const small = printed | 0x20
  return small >= 0x61 && small <= 0x7a && printed < 0x80 && small !== bared
}

function kept(lines: readonly Line[], removed: Uint8Array): Line[] {
  const out: Line[] = []
  const feeds = lines.some((line) => line.gap === 'page')
  let page = false
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line
    if (removed[i] === 1) {
      page = page || line.gap === 'page' || (!feeds && !HIDDEN_FIELD.test(line.text))
      continue
    }
    out.push(page && line.gap !== 'page' ? { ...line, gap: 'page' } : line)
    page = false
  }
  return out
}
