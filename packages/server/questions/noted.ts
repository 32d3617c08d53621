import type { NotedAgreement, NotedMeeting } from '@comity/contract'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../store/tables.ts'
import { partyRefs } from './parties.ts'

/** The agreements that are known from elsewhere than a text held here, the latest first; at most 200. */
export async function notedAgreements(
  db: Kysely<Tables>,
  space: string,
  sides: readonly string[],
): Promise<NotedAgreement[]> {
  const rows = await rowsOf(db, space, 'agreement')
  const facts = rows.map(({ facts }) => facts as unknown as AgreementFacts)
  const ref = await partyRefs(
    db,
    facts.flatMap(({ parties }) => parties),
    sides,
  )
  return rows.map(({ id, source }, n) => {
    const { kind, parties, signed, place, note = null } = facts[n] as AgreementFacts
    return { id, source, kind, parties: parties.map(ref), signed, place, note }
  })
}

/** The meetings, likewise: those to come first. */
export async function notedMeetings(db: Kysely<Tables>, space: string): Promise<NotedMeeting[]> {
  return (await rowsOf(db, space, 'meeting')).map(meetingOf)
}

/** The meeting that is known by the name under which years were adopted (`b`), as `meetingOf` takes it. */
export const notedByName = sql<NotedRow | null>`(
  select jsonb_build_object('id', n.id, 'source', n.source, 'facts', n.facts) from noted n
   where n.space = b.space and n.kind = 'meeting' and n.facts->>'called' = b.meeting limit 1)`

export type NotedRow = { readonly id: string; readonly source: string; readonly facts: unknown }

export function meetingOf({ id, source, facts }: NotedRow): NotedMeeting {
  const { kind, number, planned, held, place, host } = facts as MeetingFacts
  return { id, source, kind, number, planned: daysOf(planned), held: daysOf(held), place, host }
}

type AgreementFacts = Pick<NotedAgreement, 'kind' | 'signed' | 'place'> & {
  readonly parties: string[]
  readonly note?: NotedAgreement['note']
}
type Days = readonly [string, string] | null
type MeetingFacts = Pick<NotedMeeting, 'kind' | 'number' | 'place' | 'host'> & {
  readonly planned: Days
  readonly held: Days
}

const daysOf = (days: Days) => (days === null ? null : { from: days[0], to: days[1] })

function rowsOf(db: Kysely<Tables>, space: string, kind: 'agreement' | 'meeting') {
  return db
    .selectFrom('noted')
    .select(['id', 'facts', 'source'])
    .where('space', '=', space)
    .where('kind', '=', kind)
    .orderBy('day', 'desc')
    .orderBy('id')
    .limit(200)
    .execute()
}
