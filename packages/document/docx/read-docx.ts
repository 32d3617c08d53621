import type { Archive } from '../archive/archive.ts'
import type { SourceDocument } from '../source-document.ts'
import { type Run, startTranscript, type Transcript } from '../transcript.ts'
import { Unreadable } from '../unreadable.ts'
import { elementsOf, firstOf, isElement, type XmlElement } from '../xml/read-xml.ts'
import { changesTracked, commentsLeftOut } from './changes.ts'
import { switchOf } from './names.ts'
import { countNotes, type NoteMade } from './notes.ts'
import { readNumbering } from './numbering.ts'
import { type Paragraph, paragraphsIn, type Setting } from './paragraphs.ts'
import { openParts, type Parts } from './parts.ts'
import { readStyles } from './styles.ts'

/**
 * Reads a word processor's document: the head of its first page, its body, then its notes.
 * What is printed on every page (other heads, feet, page numbers) is left out.
 */
export function readDocx(archive: Archive): SourceDocument {
  const parts = openParts(archive)
  if (parts === null) {
    throw new Unreadable(
      'file-type-unknown',
      'The file is a ZIP archive but no document of a word processor (.docx). Bring the document itself.',
    )
  }
  const settings = parts.ofKind('settings')
  const setting: Setting = {
    styles: readStyles(parts.ofKind('styles')),
    numbering: readNumbering(parts.ofKind('numbering')),
    footnotes: countNotes('footnote', parts.ofKind('footnotes'), settings),
    endnotes: countNotes('endnote', parts.ofKind('endnotes'), settings),
  }
  const body = firstOf(parts.document, 'w:body') ?? parts.document
  const transcript = startTranscript()
  const head = firstPageHead(body, parts)
  if (head !== null) write(paragraphsIn(head, setting), transcript)
  write(paragraphsIn(body, setting), transcript)
  writeNotes(notesOf(setting), setting, transcript)
  const read = [...(head === null ? [] : [head]), body, ...notesOf(setting).map((note) => note.body)]
  return {
    format: 'docx',
    ...transcript.end(),
    findings: [...changesTracked(read), ...commentsLeftOut(read)],
  }
}

function write(paragraphs: readonly Paragraph[], transcript: Transcript): void {
  for (const { lines, startsPage } of paragraphs) {
    lines.forEach((runs, i) => {
      transcript.line(runs, i > 0 ? 'line' : startsPage ? 'page' : 'blank')
    })
  }
}

function notesOf({ footnotes, endnotes }: Setting): NoteMade[] {
  return [...footnotes.made, ...endnotes.made]
}

/** Each note begins with its mark, raised as in the text: "¹ See resolution 70/1." */
function writeNotes(notes: readonly NoteMade[], setting: Setting, transcript: Transcript): void {
  for (const { marker, body } of notes) {
    const mark: Run[] = marker === null ? [] : [{ text: marker, raised: true }, { text: ' ' }]
    const lines = paragraphsIn(body, setting).flatMap((p) => p.lines)
    const words = lines.map((runs) => withoutSpaceBefore(runs)).filter((runs) => runs.length > 0)
    words.forEach((runs, i) => {
      transcript.line(i === 0 ? [...mark, ...runs] : runs, i === 0 ? 'blank' : 'line')
    })
  }
}

function withoutSpaceBefore(runs: readonly Run[]): Run[] {
  const first = runs.findIndex((run) => run.text.trim() !== '')
  const start = runs[first]
  return start === undefined ? [] : [{ ...start, text: start.text.trimStart() }, ...runs.slice(first + 1)]
}

/** The head that is printed on the first page: the symbol and the name of the organization often stand there alone. */
function firstPageHead(body: XmlElement, parts: Parts): XmlElement | null {
  const section = firstSection(body)
  if (section === null) return null
  const kind = switchOf(section, 'w:titlePg') === true ? 'first' : 'default'
  const reference = elementsOf(section, 'w:headerReference').find((r) => r.attributes.get('w:type') === kind)
  const id = reference?.attributes.get('r:id')
  return id === undefined ? null : parts.byId(id)
}

/** A section's properties stand in its last paragraph, those of the last section at the body's end. */
function firstSection(element: XmlElement): XmlElement | null {
  for (const child of element.children) {
    if (!isElement(child)) continue
    if (child.name === 'w:sectPr') return child
    if (child.name === 'w:p') {
      const section = firstOf(firstOf(child, 'w:pPr'), 'w:sectPr')
      if (section !== undefined) return section
    }
  }
  return null
}
