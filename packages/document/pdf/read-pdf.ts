import type { Limits } from '../limits.ts'
import type { Line, SourceDocument } from '../source-document.ts'
import { type Run, startTranscript, type Transcript } from '../transcript.ts'
import { Unreadable } from '../unreadable.ts'
import { type BrokenWords, brokenWords } from './broken-words.ts'
import { columnsOf, rowsOfColumns, settingOf } from './columns.ts'
import { doubts, type Layout } from './doubts.ts'
import { measureStreams } from './measure-streams.ts'
import { footApart, markOf, marksIn, withMark } from './notes-at-foot.ts'
import { openPdf } from './open-pdf.ts'
import { linesOf, type PrintedLine, rowsOf } from './printed-line.ts'
import { type LaidOutPage, withoutRunningHeads } from './running-heads.ts'
import { wordsOn } from './words.ts'

/**
 * Reads a PDF from where its words are printed: lines in the order of reading, what recurs at the pages' edges left
 * out, words broken at a line's end made whole, and the notes, gathered from the feet of the pages, at the end.
 */
export async function readPdf(bytes: Uint8Array, limits: Limits): Promise<SourceDocument> {
  measureStreams(bytes, limits)
  const layout = await layOut(bytes, limits)
  const { pages } = layout
  const size = bodySize(pages)
  const body: PageLine[] = []
  const notes: PageLine[] = []
  for (const page of withoutRunningHeads(pages)) {
    const text: PrintedLine[] = []
    const marks = marksIn(page.columns.flat())
    for (const column of page.columns) {
      const parts = footApart(column, size, notes.length > 0, marks)
      text.push(...parts.body)
      notes.push(
        ...parts.foot.map((line): PageLine => ({ line, gap: markOf(line) === null ? 'line' : 'blank' })),
      )
    }
    body.push(...withGaps(text))
  }
  const lines = [...body, ...notes]
  if (lines.length === 0) {
    throw new Unreadable(
      'file-scanned',
      'The file holds pictures of pages but no text, as a scan does. Bring the document itself, or its text.',
    )
  }
  const transcript = startTranscript()
  write(lines, brokenWords(lines.map((l) => l.line.text)), transcript)
  const { text, lines: written } = transcript.end()
  return { format: 'pdf', text, lines: written, findings: doubts(layout, text) }
}

/** Fewer letters that stand against the lines are a stamp or a job number. */
const STAMP = 100

type PageLine = { readonly line: PrintedLine; readonly gap: Line['gap'] }

async function layOut(bytes: Uint8Array, limits: Limits): Promise<Layout & { pages: LaidOutPage[] }> {
  const { pdf, close } = await openPdf(bytes, limits)
  const pages: LaidOutPage[] = []
  const unread: number[] = []
  const doubtful: number[] = []
  const turned: number[] = []
  let gutter: number | null = null
  try {
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      const { words, width, height, against } = await wordsOn(page)
      page.cleanup()
      const rightToLeft = words.filter((w) => w.rightToLeft).length * 2 > words.length
      const rows = rowsOf(words)
      const setting = settingOf(rows, width, gutter)
      gutter = setting.gutter
      const lines = linesOf(gutter === null ? rows : rowsOfColumns(rows, gutter), gutter)
      const columns = columnsOf(lines, gutter, rightToLeft)
      if (rows.length === 0) unread.push(number)
      if (setting.doubtful) doubtful.push(number)
      if (against >= STAMP) turned.push(number)
      pages.push({ columns, height })
    }
    return { pages, unread, doubtful, turned }
  } finally {
    await close()
  }
}

/** The size in which most letters are set. */
function bodySize(pages: readonly LaidOutPage[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of pages.flatMap((p) => p.columns.flat())) {
    const rounded = Math.round(size * 2) / 2
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length)
  }
  let best = 0
  for (const [size, count] of letters) if (count > (letters.get(best) ?? 0)) best = size
  return best
}

/** Tells empty space between two lines from the distance at which the page's lines usually stand. */
function withGaps(lines: readonly PrintedLine[]): PageLine[] {
  const steps = lines
    .map((line, i) => line.baseline - (lines[i - 1]?.baseline ?? Number.NaN))
    .filter((step) => step > 0)
    .sort((a, b) => a - b)
  const usual = steps[Math.floor(steps.length / 3)] ?? 0
  return lines.map((line, i): PageLine => {
    if (i === 0) return { line, gap: 'page' }
    const step = line.baseline - (lines[i - 1] as PrintedLine).baseline
    return { line, gap: step > usual * 1.25 ? 'blank' : 'line' }
  })
}

function write(lines: readonly PageLine[], words: BrokenWords, transcript: Transcript): void {
  let carried = 0
  lines.forEach(({ line, gap }, i) => {
    const mark = gap === 'blank' ? markOf(line) : null
    const runs = mark === null ? line.runs : withMark(line, mark)
    const next = lines[i + 1]
    const own = withoutStart(runs, carried)
    carried = 0
    if (next !== undefined && next.gap !== 'blank' && words.isBroken(line.text, next.line.text)) {
      const rest = /^\S+/.exec(next.line.text)?.[0] ?? ''
      carried = rest.length
      transcript.line([...withoutHyphen(own), ...startOf(next.line.runs, carried)], gap)
    } else transcript.line(own, gap)
  })
}

/** The first letters of the runs. */
function startOf(runs: readonly Run[], length: number): Run[] {
  let left = length
  return runs.map((run) => {
    const text = left === length ? run.text.trimStart() : run.text
    const taken = text.slice(0, left)
    left -= taken.length
    return { ...run, text: taken }
  })
}

/** The runs without their first letters, which stand at the end of the line before. */
function withoutStart(runs: readonly Run[], length: number): Run[] {
  let left = length
  return runs.map((run) => {
    if (left === 0) return run
    const text = left === length ? run.text.trimStart() : run.text
    const cut = Math.min(left, text.length)
    left -= cut
    return { ...run, text: text.slice(cut) }
  })
}

function withoutHyphen(runs: readonly Run[]): Run[] {
  const last = runs.findLastIndex((run) => run.text.trim() !== '')
  return runs
    .slice(0, last + 1)
    .map((run, i) => (i === last ? { ...run, text: run.text.trimEnd().replace(/[-‐‑\u00ad]$/, '') } : run))
}
