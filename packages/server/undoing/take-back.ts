import type { FindingFields, MarkedKind, Refusal, Verdict } from '@comity/contract'
import { isRelease, levelOn, type MandateLife, type Marking, unmarked } from '@comity/programme'
import { type Kysely, sql } from 'kysely'
import { refused } from '../acts/act.ts'
import type { Actor } from '../identity/actor.ts'
import { findFindings } from '../judging/finding-row.ts'
import { judge } from '../judging/judge.ts'
import { keepSaid, type LetterSaid, saidIn } from '../letters/correct.ts'
import { isTaken } from '../letters/number-of.ts'
import { keepAnswer } from '../mandates/answers.ts'
import { keepLife, livesOf } from '../mandates/life.ts'
import { keepMarking } from '../marking/keep-marking.ts'
import { markingOf } from '../marking/marking-of.ts'
import type { Tables } from '../store/tables.ts'

/** What is taken back: an entry of a record's history with what it said before and after. */
export type Entry = {
  readonly space: string
  readonly kind: string
  readonly record: string
  readonly act: string
  readonly before: Readonly<Record<string, unknown>> | null
  readonly after: Readonly<Record<string, unknown>> | null
}

/** Who takes it back, for which side, and when. */
export type Taking = { readonly actor: Actor; readonly side: string; readonly by: string; readonly at: Date }

type Outcome = { readonly ok: false; readonly refusal: Refusal } | null

/** Gives back what stood before an entry, or says why it cannot. */
export function takeBack(db: Kysely<Tables>, entry: Entry, taking: Taking): Promise<Outcome> {
  switch (entry.act) {
    case 'set-marking':
      return markingBack(db, entry, taking)
    case 'give-sight':
    case 'take-sight':
      return sightBack(db, entry, taking)
    case 'judge-finding':
      return judgementBack(db, entry, taking)
    case 'correct-letter':
      return letterBack(db, entry)
    case 'answer-mandate':
      return answerBack(db, entry, taking)
    default:
      return lifeBack(db, entry, taking)
  }
}

const markedIn = ({ space, kind, record }: Entry) => ({
  space,
  kind: kind === 'mandate-life' ? ('mandate' as const) : (kind as MarkedKind),
  record,
})

async function markingBack(db: Kysely<Tables>, entry: Entry, { actor, side }: Taking): Promise<Outcome> {
  const spoken = await markingOf(db, actor, markedIn(entry))
  if (!spoken.ok) return spoken
  const before = { ...unmarked, ...entry.before } as Marking
  if (isRelease(spoken.record.marking, before, actor.day)) {
    const message =
      'To take this back would release what is strictly confidential. Two people do that: propose it.'
    return refused({ reason: 'conflict', message, current: { level: spoken.record.marking.level } })
  }
  await keepMarking(db, spoken.record, before, side)
  return null
}

async function sightBack(db: Kysely<Tables>, entry: Entry, { actor, at }: Taking): Promise<Outcome> {
  const spoken = await markingOf(db, actor, markedIn(entry))
  if (!spoken.ok) return spoken
  const { space, kind, record } = entry
  const party = String((entry.before ?? entry.after)?.party ?? '')
  if (entry.before === null) {
    await db
      .deleteFrom('sight')
      .where('space', '=', space)
      .where('kind', '=', kind)
      .where('record', '=', record)
      .where('party', '=', party)
      .execute()
    return null
  }
  if (levelOn(spoken.record.marking, actor.day) === 'strictly confidential') {
    const message = 'It has become strictly confidential since, and is given to no third party.'
    return refused({ reason: 'conflict', message, current: { level: 'strictly confidential' } })
  }
  const until = (entry.before.until ?? null) as string | null
  const table = sql.table(kind === 'activity' ? 'activity' : 'instrument')
  await sql`
    insert into sight (space, kind, record, party, until, given_at, wall)
    select ${space}, ${kind}, r.id, ${party}, ${until}::date, ${at}, r.wall from ${table} r
     where r.space = ${space} and r.id = ${record}::uuid
    on conflict (space, kind, record, party) do update set until = excluded.until`.execute(db)
  return null
}

const verdictOf: Readonly<Record<string, Verdict>> = {
  read: 'reopen',
  confirmed: 'accept',
  corrected: 'correct',
  rejected: 'reject',
  added: 'accept',
}

async function judgementBack(db: Kysely<Tables>, entry: Entry, { actor, by, at }: Taking): Promise<Outcome> {
  const [finding] = await findFindings(db, [entry.record], { locked: true })
  if (finding === undefined || entry.before === null) return refused({ reason: 'not-found' })
  const { state, ...values } = entry.before
  const verdict = verdictOf[String(state)] ?? 'reopen'
  const changes = (verdict === 'correct' || verdict === 'accept' ? values : {}) as FindingFields
  await judge(db, finding, { verdict, changes, reason: null, actor: actor.id, by, at })
  return null
}

async function lifeBack(db: Kysely<Tables>, entry: Entry, { at }: Taking): Promise<Outcome> {
  const key = { space: entry.space, mandate: entry.record }
  const life = (await livesOf(db, key.space, [key.mandate]))(key.mandate)
  await keepLife(db, key, { ...life, ...(entry.before as Partial<MandateLife>) }, at)
  return null
}

async function answerBack(db: Kysely<Tables>, entry: Entry, { side, by, at }: Taking): Promise<Outcome> {
  const { party, accepted, implemented, note } = entry.before as Record<string, string | null>
  const key = { space: entry.space, mandate: entry.record, party: String(party), side }
  await keepAnswer(
    db,
    key,
    { accepted: accepted ?? null, implemented: implemented ?? null, note: note ?? null },
    by,
    at,
  )
  return null
}

async function letterBack(db: Kysely<Tables>, { space, record, before }: Entry): Promise<Outcome> {
  const row = await db
    .selectFrom('letter')
    .selectAll()
    .where('space', '=', space)
    .where('id', '=', record)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) return refused({ reason: 'not-found' })
  const said = { ...saidIn(row), ...(before as Partial<LetterSaid>) }
  if (said.number !== row.number && (await isTaken(db, { space, side: row.side, number: said.number }))) {
    const message = `Your side has registered another letter as ${said.number} since.`
    return refused({ reason: 'conflict', message, current: { number: row.number } })
  }
  await keepSaid(db, row, said)
  return null
}
