import { type Passage, placeOf } from '@comity/document'
import type { Citation } from '../instrument.ts'
import { A_FIGURE, knownOf, mayHold } from '../landmarks/index.ts'
import { passagesOf } from '../passages.ts'
import type { Provision } from '../provision.ts'
import type { ReadingContext } from '../reading-context.ts'
import { adoptingBody } from './body.ts'
import { symbolForms } from './forms/index.ts'
import { findPresent } from './forms/present-resolution.ts'
import { type NumberMention, numbersIn } from './numbers-in.ts'

/** The documents that a provision and the notes marked in it cite, in the order of their words. */
export function findCitations(provision: Provision, context: ReadingContext): Citation[] {
  const own = passagesOf(provision).flatMap((passage) => citationsIn(passage, provision.id, null, context))
  const noted = provision.notes.flatMap((note) =>
    citationsIn(note.passage, provision.id, note.marker, context),
  )
  return [...own, ...noted]
}

function citationsIn(passage: Passage, id: string, note: string | null, context: ReadingContext): Citation[] {
  return mentionsIn(passage, context).map(({ symbol, text, date, at, end }) => ({
    symbol,
    text,
    date,
    in: id,
    note,
    ...placeOf(passage, at, end),
  }))
}

function mentionsIn(passage: Passage, context: ReadingContext): NumberMention[] {
  const { text } = passage
  const present = findPresent(passage, context)
  if (!mayHold(knownOf(passage, context.language).landmarks, A_FIGURE)) return present
  const found: NumberMention[] = []
  for (const find of symbolForms) for (const mention of find(text)) found.push({ ...mention, date: null })
  found.push(...numbersIn(passage, context.language, adoptingBody(context.organ)), ...present)
  return found.length > 1 ? found.sort((a, b) => a.at - b.at) : found
}
