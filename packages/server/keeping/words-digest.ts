import { createHash } from 'node:crypto'
import type { Instrument } from '@comity/instrument'
import type { KeptMarking } from '../store/tables.ts'

/** A digest of what a text says, whatever file it came in: its symbol, language, title, paragraphs and notes. */
export function wordsDigest(instrument: Instrument, marking: KeptMarking | undefined): Buffer {
  const hash = createHash('sha256')
  const add = (text: string | null) => hash.update(`${text ?? ''}\u0000`)
  for (const part of [instrument.symbol, instrument.language, instrument.title]) add(part)
  for (const paragraph of [...instrument.preamble, ...instrument.operative]) addParagraph(paragraph)
  for (const note of instrument.notes) add(`${note.marker} ${note.text}`)
  // What a person has said is a wording of its own, also where only its date was set right.
  if (marking !== undefined) add(JSON.stringify(marking.said))
  // Where nothing could be read as a paragraph, the text itself tells one file from another.
  if (instrument.preamble.length + instrument.operative.length === 0) add(JSON.stringify(instrument.findings))
  return hash.digest()

  function addParagraph(paragraph: Paragraph): void {
    add(paragraph.number ?? '')
    add(paragraph.text)
    for (const child of paragraph.children ?? []) addParagraph(child)
  }
}

type Paragraph = {
  readonly number?: string
  readonly text: string
  readonly children?: readonly Paragraph[]
}
