import type { Kysely } from 'kysely'
import type { Concern } from '../identity/within-remit.ts'
import { concernOfMandate } from '../mandates/concern.ts'
import type { Tables } from '../store/tables.ts'

type Entry = {
  readonly kind: string
  readonly record: string
  readonly act: string
  readonly body: string | null
}

/** Whom it concerns to take an entry back: the addressee that was answered for, or all whom the mandate concerns. */
export async function concernOfEntry(
  db: Kysely<Tables>,
  space: string,
  { kind, record, act, body }: Entry,
): Promise<Concern> {
  if (kind !== 'mandate-life') return { areas: [], bodies: [] }
  const concern = await concernOfMandate(db, space, record)
  const { after = null } = JSON.parse(body ?? '{}') as { after?: { party?: string } | null }
  return act === 'answer-mandate' ? { ...concern, bodies: [after?.party ?? ''] } : concern
}
