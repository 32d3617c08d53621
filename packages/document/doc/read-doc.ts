import { countLists } from '../lists/count-lists.ts'
import { numberIn } from '../lists/number-formats.ts'
import type { DocumentFinding, SourceDocument } from '../source-document.ts'
import { startTranscript, type Transcript } from '../transcript.ts'
import { findingOn } from '../unreadable.ts'
import { openCompoundFile, viewOf } from './compound-file.ts'
import { readLists } from './lists.ts'
import { type Marks, type Paragraphs, paragraphsOf } from './paragraphs.ts'
import { readText } from './pieces.ts'
import { stretchesIn } from './properties.ts'
import { readStyles } from './styles.ts'
import { openWordFile, PART, type WordFile } from './word-file.ts'

/** Reads a document of Word 97 to 2003: the head of its first page, its text with its numbers, then its notes. */
export function readDoc(bytes: Uint8Array): SourceDocument {
  const file = openWordFile(openCompoundFile(bytes))
  const { lengths } = file
  const starts = {
    footnotes: lengths.text,
    heads: lengths.text + lengths.footnotes,
    endnotes: lengths.text + lengths.footnotes + lengths.heads + lengths.comments,
  }
  const footnotes = marksIn(file.part(PART.footnoteMarks), lengths.text, 'decimal')
  const endnotes = marksIn(file.part(PART.endnoteMarks), lengths.text, 'lowerRoman')
  const paragraphs = paragraphsOf({
    text: readText(file.main, file.part(PART.pieces), lengths.text),
    letters: stretchesIn(file.main, file.part(PART.letterLooks), 'letters'),
    paragraphs: stretchesIn(file.main, file.part(PART.paragraphLooks), 'paragraphs'),
    styleOf: readStyles(file.part(PART.styles)),
    lists: countLists(readLists(file.part(PART.lists), file.part(PART.listOverrides))),
    marks: new Map([...footnotes, ...endnotes]),
  })
  const transcript = startTranscript()
  for (const [from, to] of firstPageHead(file, starts.heads)) write(paragraphs, from, to, transcript)
  write(paragraphs, 0, lengths.text, transcript)
  writeNotes(file.part(PART.footnotes), starts.footnotes, footnotes, paragraphs, transcript)
  writeNotes(file.part(PART.endnotes), starts.endnotes, endnotes, paragraphs, transcript)
  return { format: 'doc', ...transcript.end(), findings: paragraphs.changesTracked() ? [TRACKED] : [] }
}

const TRACKED: DocumentFinding = findingOn(
  'changes-tracked',
  'The document holds tracked changes; it was read as if all were accepted. Check against the original.',
)

/** Where notes are marked, and with what: a number, or null where the text brings its own sign ([MS-DOC] 2.8.20). */
function marksIn(table: Uint8Array, length: number, format: string): Marks {
  const view = viewOf(table)
  const count = Math.max(0, Math.floor((table.length - 4) / 6))
  const marks = new Map<number, string | null>()
  let number = 0
  for (let i = 0; i < count; i++) {
    const at = view.getUint32(i * 4, true)
    const automatic = view.getUint16((count + 1) * 4 + i * 2, true) !== 0
    if (at < length) marks.set(at, automatic ? numberIn(format, ++number) : null)
  }
  return marks
}

function write(paragraphs: Paragraphs, from: number, to: number, transcript: Transcript): void {
  for (const { lines, startsPage } of paragraphs.between(from, to)) {
    lines.forEach((runs, i) => {
      transcript.line(runs, i > 0 ? 'line' : startsPage ? 'page' : 'blank')
    })
  }
}

/** Each note begins with its mark, raised as in the text: "¹ See resolution 70/1." */
function writeNotes(
  table: Uint8Array,
  start: number,
  marks: Marks,
  paragraphs: Paragraphs,
  transcript: Transcript,
): void {
  const view = viewOf(table)
  let last = start
  ;[...marks.values()].forEach((mark, i) => {
    if ((i + 2) * 4 > table.length) return
    const [from, to] = [start + view.getUint32(i * 4, true), start + view.getUint32((i + 1) * 4, true)]
    if (from < last) return
    last = to
    const lines = paragraphs.between(from, to).flatMap((paragraph) => paragraph.lines)
    const worded = lines.filter((runs) => runs.some((run) => run.text.trim() !== ''))
    worded.forEach((runs, n) => {
      const first = runs.findIndex((run) => run.text.trim() !== '')
      const words = runs
        .slice(first)
        .map((run, k) => (k === 0 ? { ...run, text: run.text.trimStart() } : run))
      const marked =
        n === 0 && mark !== null ? [{ text: mark, raised: true }, { text: ' ' }, ...words] : words
      transcript.line(marked, n === 0 ? 'blank' : 'line')
    })
  })
}

/** The heads and feet of a section: of left pages, of others, then of the first page ([MS-DOC] 2.8.24 Plcfhdd). */
const BEFORE_SECTIONS = 6
const OTHERS = 1
const FIRST = 4

function firstPageHead(file: WordFile, start: number): [number, number][] {
  const table = file.part(PART.heads)
  const view = viewOf(table)
  const story = (place: number): [number, number] | null => {
    const at = (BEFORE_SECTIONS + place) * 4
    if (at + 8 > table.length) return null
    const [from, to] = [start + view.getUint32(at, true), start + view.getUint32(at + 4, true)]
    return to - from > 1 ? [from, to] : null
  }
  const head = story(FIRST) ?? story(OTHERS)
  return head === null ? [] : [head]
}
