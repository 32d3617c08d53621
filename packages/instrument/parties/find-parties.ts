import { placeOf } from '@comity/document'
import type { PartyMention } from '../instrument.ts'
import { passagesOf } from '../passages.ts'
import type { Provision } from '../provision.ts'
import type { ReadingContext } from '../reading-context.ts'
import { mentionsOf } from './mentions-of.ts'

/** The parties that a provision mentions, in the order of its words; its notes are not searched. */
export function findParties(provision: Provision, context: ReadingContext): PartyMention[] {
  const { language, organizations = [] } = context
  return passagesOf(provision).flatMap((passage) =>
    mentionsOf(passage, { language, organizations }).map(({ party, at, end }) => ({
      text: passage.text.slice(at, end),
      party: party.id,
      in: provision.id,
      ...placeOf(passage, at, end),
    })),
  )
}
