import type { Line } from '../source-document.ts'
import type { Span } from '../span.ts'

/** Writes the text that marked words make when they are printed, and tells where each stands in it. */
export type Page = {
  /** Where the words stand; null where they are but white space. */
  readonly write: (words: string, italic: boolean) => { readonly text: string; readonly at: number } | null
  /** Writes the space that waits for the next words; null where none does. */
  readonly space: () => { readonly text: string; readonly at: number } | null
  readonly endLine: (gap: Line['gap']) => void
  readonly end: () => { readonly text: string; readonly lines: readonly Line[] }
}

const SPACE = /\s+/g
const BETWEEN: Readonly<Record<Line['gap'], string>> = { line: '\n', blank: '\n\n', page: '\f' }

export function startPage(): Page {
  const parts: string[] = []
  const lines: Line[] = []
  let length = 0
  let from = -1
  let gap: Line['gap'] = 'blank'
  let space = false
  let emphasis: [number, number][] = []
  let printed: string[] = []

  const put = (words: string): void => {
    parts.push(words)
    length += words.length
  }
  const write: Page['write'] = (words, italic) => {
    const even = words.replace(SPACE, ' ')
    const bare = even.trim()
    const spaced = space || even.startsWith(' ')
    if (bare === '') {
      space = spaced
      return null
    }
    if (from < 0) {
      if (lines.length > 0) put(BETWEEN[gap])
      from = length
    }
    const text = spaced && length > from ? ` ${bare}` : bare
    const at = length
    put(text)
    printed.push(text)
    space = even.endsWith(' ')
    if (italic) emphasise(emphasis, at + text.length - bare.length - from, length - from)
    return { text, at }
  }
  const spaceBetween: Page['space'] = () => {
    if (!space || from < 0) return null
    space = false
    const at = length
    put(' ')
    printed.push(' ')
    return { text: ' ', at }
  }
  const endLine: Page['endLine'] = (next) => {
    if (from >= 0) {
      const span: Span = [from, length]
      lines.push({ text: printed.join(''), pieces: [{ at: 0, span }], gap, emphasis, superscripts: [] })
      gap = 'line'
    }
    if (next !== 'line') gap = next
    from = -1
    space = false
    emphasis = []
    printed = []
  }
  const end: Page['end'] = () => {
    endLine('blank')
    return { text: parts.join(''), lines }
  }
  return { write, space: spaceBetween, endLine, end }
}

/** Neighbouring italics, but for a space between them, are one phrase: "<i>Taking</i> <i>note</i>". */
function emphasise(emphasis: [number, number][], from: number, to: number): void {
  const last = emphasis.at(-1)
  if (last !== undefined && from - last[1] <= 1) last[1] = to
  else emphasis.push([from, to])
}
