import type { FindingFields, Verdict } from '@comity/contract'
import type { MandateLife } from '@comity/programme'
import type { Kysely } from 'kysely'
import { refused } from '../acts/act.ts'
import { findFindings } from '../judging/finding-row.ts'
import { judge } from '../judging/judge.ts'
import { keepAnswer } from '../mandates/answers.ts'
import { keepLife, livesOf } from '../mandates/life.ts'
import type { Tables } from '../store/tables.ts'
import type { Entry, Outcome, Taking } from './entry.ts'

/** Says again of what was read what was said of it before. */
export async function judgementBack(
  db: Kysely<Tables>,
  entry: Entry,
  { actor, by, at }: Taking,
): Promise<Outcome> {
  const [finding] = await findFindings(db, [entry.record], { locked: true })
  if (finding === undefined || entry.before === null) return refused({ reason: 'not-found' })
  const { state, ...values } = entry.before
  const verdict = verdictOf[String(state)] ?? 'reopen'
  const changes = (verdict === 'correct' || verdict === 'accept' ? values : {}) as FindingFields
  await judge(db, finding, { verdict, changes, reason: null, actor: actor.id, by, at })
  return null
}

const verdictOf: Readonly<Record<string, Verdict>> = {
  read: 'reopen',
  confirmed: 'accept',
  corrected: 'correct',
  rejected: 'reject',
  added: 'accept',
}

/** Gives a mandate back what stood beside its words. */
export async function lifeBack(db: Kysely<Tables>, entry: Entry, { at }: Taking): Promise<Outcome> {
  const key = { space: entry.space, mandate: entry.record }
  const life = (await livesOf(db, key.space, [key.mandate]))(key.mandate)
  await keepLife(db, key, { ...life, ...(entry.before as Partial<MandateLife>) }, at)
  return null
}

/** Gives an addressee its answer before. */
export async function answerBack(
  db: Kysely<Tables>,
  entry: Entry,
  { side, by, at }: Taking,
): Promise<Outcome> {
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
