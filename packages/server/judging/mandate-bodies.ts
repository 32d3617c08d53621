import type { FindingFields } from '@comity/contract'
import { resolveParty } from '@comity/instrument'
import type { Kysely } from 'kysely'
import type { Tables } from '../store/tables.ts'
import type { Paragraph } from './paragraph.ts'

/** A body that a mandate names: its words, whom they stand for, and where they stand. */
export type NamedBody = {
  readonly role: 'addressee' | 'with'
  readonly text: string
  readonly parties: readonly string[]
  readonly place: string
}

type Named = NonNullable<FindingFields['addressees']>[number]

/**
 * The bodies as a person names them. Words of the paragraph keep their place; what a person knows without words there
 * has the place of the whole clause, as what is understood has when it is read.
 */
export function namedBodies(
  fields: FindingFields,
  paragraph: Paragraph,
  clause: string,
): readonly NamedBody[] | null {
  if (fields.addressees === undefined && fields.with === undefined) return null
  const of = (role: NamedBody['role'], named: readonly Named[] = []) =>
    named.map((one) => {
      const { text, parties } = typeof one === 'string' ? { text: one, parties: undefined } : one
      const place = paragraph.placeOfWords(text)
      return {
        role,
        text,
        parties: parties ?? resolveParty(text, paragraph.date ?? undefined),
        place: place === null ? clause : JSON.stringify(place),
      }
    })
  return [...of('addressee', fields.addressees), ...of('with', fields.with)]
}

/** Writes the bodies of a mandate in place of those of the same roles that stand there. */
export async function keepBodies(
  db: Kysely<Tables>,
  space: string,
  mandate: string,
  bodies: readonly NamedBody[],
): Promise<void> {
  const of = { space, mandate }
  await db.deleteFrom('mandate_body').where('space', '=', space).where('mandate', '=', mandate).execute()
  await db.deleteFrom('mandate_addressee').where('space', '=', space).where('mandate', '=', mandate).execute()
  if (bodies.length > 0) {
    const rows = bodies.map((body, ordinal) => ({ ...of, ordinal, ...body, parties: [...body.parties] }))
    await db.insertInto('mandate_body').values(rows).execute()
  }
  const addressed = new Set(
    bodies.filter((body) => body.role === 'addressee').flatMap((body) => body.parties),
  )
  if (addressed.size > 0) {
    const rows = [...addressed].map((party) => ({ ...of, party }))
    await db.insertInto('mandate_addressee').values(rows).execute()
  }
}
