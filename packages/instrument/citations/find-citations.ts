import { type Passage, placeOf } from '@comity/document'
import type { Citation } from '../instrument.ts'
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
  return mentionsIn(passage.text, context).map(({ symbol, text, date, at, end }) => ({
    symbol,
    text,
    date,
    in: id,
    note,
    ...placeOf(passage, at, end),
  }))
}

function mentionsIn(text: string, context: ReadingContext): NumberMention[] {
  const present = findPresent(text, context)
  if (!/\d/.test(text)) return present
  const symbols = symbolForms.flatMap((find) => find(text).map((mention) => ({ ...mention, date: null })))
  const numbers = numbersIn(text, context.language, adoptingBody(context.organ))
  return [...symbols, ...numbers, ...present].sort((a, b) => a.at - b.at)
}
