import type { FindingFields, Standing, Verdict } from '@comity/contract'
import { type Kysely, sql } from 'kysely'
import { chronicle } from '../store/history.ts'
import type { Tables } from '../store/tables.ts'
import { countsIn, recount } from '../store/tally.ts'
import type { FindingRow } from './finding-row.ts'
import { setValues, type Values, valuesOf } from './finding-values.ts'
import { namedBodies } from './mandate-bodies.ts'
import { findParagraph } from './paragraph.ts'

/** What is said of a finding, by whom and when. */
export type Judgement = {
  readonly verdict: Verdict
  readonly changes: FindingFields
  readonly reason: string | null
  readonly actor: string
  /** The post that speaks, as JSON. */
  readonly by: string
  readonly at: Date
}

/**
 * Says of a finding, whose row is locked, that it is so, how it is instead, or that it is not so; `reopen` gives back
 * what the program had read and leaves it to be judged. Lists no longer count what is rejected. What was read is kept
 * beside what a person set in its place. Gives the length of the finding's history.
 */
export async function judge(db: Kysely<Tables>, finding: FindingRow, said: Judgement): Promise<number> {
  const before = await valuesOf(db, finding)
  const reading = await readingOf(db, finding)
  const isRejected = said.verdict === 'reject'
  const state = stateAfter(finding.state, said.verdict, reading !== null)
  const isCounted = await standsListed(db, finding)
  const counted = isCounted ? [finding.expression] : []
  const counts = await countsIn(db, finding.space, counted)

  const changes = said.verdict === 'reopen' ? ((reading ?? {}) as FindingFields) : said.changes
  await setValues(db, finding, changes, await bodiesAfter(db, finding, before, changes))
  const after = await valuesOf(db, finding)
  await db
    .updateTable(finding.table as 'mention')
    .set({
      state,
      listed: isCounted && !isRejected,
      reading: readingAfter(said.verdict, reading, before, finding.state),
      reason: said.reason,
      judged_at: said.verdict === 'reopen' ? null : said.at,
      judged_by: said.verdict === 'reopen' ? null : said.by,
    })
    .where('space', '=', finding.space)
    .where('id', '=', finding.id)
    .execute()

  await recount(db, finding.space, [counts], await countsIn(db, finding.space, counted))
  await countConfirmed(db, finding)
  return chronicle(db, {
    space: finding.space,
    kind: finding.kind,
    record: finding.id,
    act: 'judge-finding',
    actor: said.actor,
    at: said.at,
    body: {
      verdict: said.verdict,
      reason: said.reason,
      by: JSON.parse(said.by),
      before: { state: finding.state, ...before },
      after: { state, ...after },
    },
  })
}

function stateAfter(state: string, verdict: Verdict, wasSetRight: boolean): Standing['state'] {
  if (verdict === 'reject') return 'rejected'
  if (verdict === 'reopen') return 'read'
  if (state === 'added') return 'added'
  return verdict === 'correct' || wasSetRight ? 'corrected' : 'confirmed'
}

/** What the program had read is kept from the first correction on, and given back when the finding is reopened. */
function readingAfter(
  verdict: Verdict,
  reading: Values | null,
  before: Values,
  state: string,
): string | null {
  if (verdict === 'reopen') return null
  if (reading !== null) return JSON.stringify(reading)
  return verdict === 'correct' && state !== 'added' ? JSON.stringify(before) : null
}

/** The bodies that a mandate names once `changes` are made; null where they do not speak of them. */
async function bodiesAfter(db: Kysely<Tables>, finding: FindingRow, before: Values, changes: FindingFields) {
  const isOfBodies = changes.addressees !== undefined || changes.with !== undefined
  if (finding.kind !== 'mandate' || !isOfBodies) return null
  const { space, expression, provision, id } = finding
  const paragraph = await findParagraph(db, space, expression, provision)
  if (paragraph === undefined) throw new Error(`the paragraph ${provision} of a finding is not there`)
  const { place } = await db
    .selectFrom('mandate')
    .select('place')
    .where('space', '=', space)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const stays = before as Pick<FindingFields, 'addressees' | 'with'>
  const all = {
    addressees: changes.addressees ?? stays.addressees ?? [],
    with: changes.with ?? stays.with ?? [],
  }
  return namedBodies(all, paragraph, JSON.stringify(place))
}

async function readingOf(db: Kysely<Tables>, finding: FindingRow): Promise<Values | null> {
  const row = await db
    .selectFrom(finding.table as 'mention')
    .select('reading')
    .where('space', '=', finding.space)
    .where('id', '=', finding.id)
    .executeTakeFirstOrThrow()
  return row.reading
}

/** Whether the wording that a finding stands in is the one that lists show of its text. */
export async function standsListed(
  db: Kysely<Tables>,
  of: { readonly space: string; readonly instrument: string; readonly expression: string },
): Promise<boolean> {
  const row = await db
    .selectFrom('instrument')
    .select('expression')
    .where('space', '=', of.space)
    .where('id', '=', of.instrument)
    .forUpdate()
    .executeTakeFirstOrThrow()
  return row.expression === of.expression
}

/** Counts anew how many mandates a text has and how many of them a person has answered for. */
export async function countConfirmed(
  db: Kysely<Tables>,
  { space, instrument }: { readonly space: string; readonly instrument: string },
): Promise<void> {
  await sql`
    update instrument i set counts = i.counts || (
      select jsonb_build_object(
        'mandates', count(*) filter (where m.state <> 'rejected'),
        'confirmed', count(*) filter (where m.state in ('confirmed', 'corrected', 'added')))
        from mandate m where m.space = i.space and m.expression = i.expression)
     where i.space = ${space} and i.id = ${instrument}`.execute(db)
}
