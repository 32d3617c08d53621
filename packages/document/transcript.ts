import type { Line, SourceDocument } from './source-document.ts'
import type { Span } from './span.ts'

/** A stretch of words that are printed alike. */
export type Run = { readonly text: string; readonly italic?: boolean; readonly raised?: boolean }

/** Writes down what a file that is not text itself says: its lines, and the text that their spans point into. */
export type Transcript = {
  readonly line: (runs: readonly Run[], gap: Line['gap']) => void
  readonly end: () => Pick<SourceDocument, 'text' | 'lines'>
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const BETWEEN: Readonly<Record<Line['gap'], string>> = { line: '\n', blank: '\n\n', page: '\f' }
/** What parts the lines of a text file; within a line of a transcript it stands as a space. */
const LINE_ENDS = /[\n\r\v\f\u0085\u2028\u2029]+/g

/**
 * The text reads alike when it is taken for a text file again: raised digits are written as such ("¹"),
 * and what parts two lines is written as a text file would.
 */
export function startTranscript(): Transcript {
  const parts: string[] = []
  const lines: Line[] = []
  let length = 0
  const write = (words: string): void => {
    parts.push(words)
    length += words.length
  }
  const line: Transcript['line'] = (runs, gap) => {
    const written = writtenRuns(runs)
    const whole = written.map((r) => r.text).join('')
    const text = whole.trim()
    if (text === '') return
    const before = whole.length - whole.trimStart().length
    if (lines.length > 0) write(BETWEEN[gap])
    const from = length
    write(text)
    const spans = (which: (run: Run) => boolean): Span[] => spansOf(written, which, before, text.length)
    lines.push({
      text,
      pieces: [{ at: 0, span: [from, from + text.length] }],
      gap,
      emphasis: spans((run) => run.italic === true),
      superscripts: spans((run) => run.raised === true),
    })
  }
  return { line, end: () => ({ text: parts.join(''), lines }) }
}

function writtenRuns(runs: readonly Run[]): Run[] {
  return runs.map((run) => {
    const text = run.text.replace(LINE_ENDS, ' ')
    if (run.raised !== true || !/^\s*\d+\s*$/.test(text)) return { ...run, text }
    return { ...run, text: text.replace(/\d/g, (digit) => RAISED[Number(digit)] as string), raised: false }
  })
}

/** The stretches of the trimmed line that runs of one kind cover; neighbours, but for a space, are one stretch. */
function spansOf(runs: readonly Run[], which: (run: Run) => boolean, before: number, length: number): Span[] {
  const spans: [number, number][] = []
  let at = -before
  let space = false
  for (const run of runs) {
    const from = Math.max(0, at)
    const to = Math.min(length, at + run.text.length)
    at += run.text.length
    if (from >= to) continue
    const last = spans.at(-1)
    if (which(run) && run.text.trim() !== '') {
      if (last !== undefined && (last[1] === from || (space && last[1] >= from - 1))) last[1] = to
      else spans.push([from, to])
    }
    space = run.text.trim() === ''
  }
  return spans
}
