import type { Kysely, Selectable } from 'kysely'
import type { Tables } from '../store/tables.ts'
import { mandateColumns } from './findings.ts'

export type TextRows = Awaited<ReturnType<typeof readRows>>

/** What stands in a wording of a text and what was found in it, each kind in the order of the text. */
export async function readRows(db: Kysely<Tables>, space: string, expression: string) {
  const of = <
    T extends
      | 'provision'
      | 'heading'
      | 'note'
      | 'citation'
      | 'event'
      | 'agreement'
      | 'mention'
      | 'undertaking',
  >(
    table: T,
  ) =>
    db
      .selectFrom(table as 'provision')
      .selectAll()
      .where('space', '=', space)
      .where('expression', '=', expression)
      .orderBy('ordinal')
      .execute() as unknown as Promise<Selectable<Tables[T]>[]>
  const mandates = await db
    .selectFrom('mandate')
    .select(mandateColumns)
    .where('space', '=', space)
    .where('expression', '=', expression)
    .orderBy('ordinal')
    .execute()
  return {
    mandates,
    provisions: await of('provision'),
    headings: await of('heading'),
    notes: await of('note'),
    citations: await of('citation'),
    events: await of('event'),
    agreements: await of('agreement'),
    mentions: await of('mention'),
    undertakings: await of('undertaking'),
  }
}
