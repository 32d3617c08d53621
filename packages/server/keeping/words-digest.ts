import { createHash } from 'node:crypto'
import type { Instrument } from '@comity/instrument'
import type { KeptMarking } from '../store/tables.ts'

/** What tells the words of one text from those of another. */
export type Words = {
  readonly symbol: string | null
  readonly language: string
  readonly title: string | null
  readonly paragraphs: readonly Paragraph[]
  readonly notes: readonly { readonly marker: string; readonly text: string }[]
  /** What else tells it from others, where its words alone do not. */
  readonly more: readonly unknown[]
}

type Paragraph = {
  readonly number?: string
  readonly text: string
  readonly children?: readonly Paragraph[]
}

/** A digest of what a text says, whatever file it came in: its symbol, language, title, paragraphs and notes. */
export function wordsDigest(instrument: Instrument, marking: KeptMarking | undefined): Buffer {
  const { symbol, language, title, preamble, operative, notes, findings } = instrument
  const paragraphs = [...preamble, ...operative]
  const more = [
    // What a person has said is a wording of its own, also where only its date was set right.
    ...(marking === undefined ? [] : [marking.said]),
    // Where nothing could be read as a paragraph, the text itself tells one file from another.
    ...(paragraphs.length === 0 ? [findings] : []),
  ]
  return digestOf({ symbol, language, title, paragraphs, notes, more })
}

export function digestOf({ symbol, language, title, paragraphs, notes, more }: Words): Buffer {
  const hash = createHash('sha256')
  const add = (text: string | null) => hash.update(`${text ?? ''}\u0000`)
  for (const part of [symbol, language, title]) add(part)
  for (const paragraph of paragraphs) addParagraph(paragraph)
  for (const note of notes) add(`${note.marker} ${note.text}`)
  for (const one of more) add(JSON.stringify(one))
  return hash.digest()

  function addParagraph(paragraph: Paragraph): void {
    add(paragraph.number ?? '')
    add(paragraph.text)
    for (const child of paragraph.children ?? []) addParagraph(child)
  }
}
