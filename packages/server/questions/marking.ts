import { givenKinds, type Names, type RecordMarking } from '@comity/contract'
import type { Kysely } from 'kysely'
import { type Actor, may, postFor } from '../identity/actor.ts'
import { classificationOf } from '../identity/classified.ts'
import { markedRecord } from '../marking/marked-record.ts'
import { mayConfirm } from '../marking/may-confirm.ts'
import type { Tables } from '../store/tables.ts'
import { namesOfParty } from './parties.ts'
import { answered, notFound, type Question } from './question.ts'
import { spaceRow } from './spaces.ts'

/** Who may see a record: its marking, a release that waits, and the third parties that were given it. */
export const marking: Question<'marking'> = async (query, { db, actor }) => {
  const record = await markedRecord(db, query.kind, query.id, query.space)
  const space = record && (await spaceRow(db, record.space))
  if (record === undefined || space === undefined) return notFound
  const isInside = speaksIn(actor, space.id)
  const sights = isInside ? await sightsOf(db, record) : []
  const side = postFor(actor, 'mark', space.id)?.side ?? null
  const mayMark = may(actor, 'mark', space.id) && (record.side === null || record.side === side)
  const names = await namesOf(
    db,
    [...record.marking.audience, ...sights.map(({ party }) => party)],
    space.sides,
  )
  const { release } = record
  const value: RecordMarking = {
    space: record.space,
    kind: record.kind,
    id: record.id,
    title: record.title,
    symbol: record.symbol,
    language: record.language,
    classification: classificationOf(record.marking, actor.day),
    side: record.side,
    audience: record.marking.audience.map((party) => ({ party, names: names(party) })),
    release:
      release === null || !isInside
        ? null
        : { to: classificationOf(release.to, actor.day), by: release.by, at: release.at },
    given: sights.map(({ party, until }) => ({ party, names: names(party), until })),
    may: [
      ...(mayMark && record.kind !== 'activity' ? (['mark'] as const) : []),
      ...(mayMark && release !== null && (await mayConfirm(db, actor, release))
        ? (['confirm'] as const)
        : []),
      ...(mayMark && (givenKinds as readonly string[]).includes(record.kind) ? (['give'] as const) : []),
    ],
  }
  return answered(value)
}

/** What is to be let out, and who was given sight, is told to the two sides and to whoever keeps the installation. */
function speaksIn(actor: Actor, space: string): boolean {
  if (!actor.whole.includes(space)) return false
  if (actor.kind === 'installation' || actor.kind === 'administrator') return true
  return actor.posts.some((post) => post.space === space && post.side !== null)
}

async function sightsOf(db: Kysely<Tables>, record: { space: string; kind: string; id: string }) {
  if (!(givenKinds as readonly string[]).includes(record.kind)) return []
  return db
    .selectFrom('sight')
    .select(['party', 'until'])
    .where('space', '=', record.space)
    .where('kind', '=', record.kind)
    .where('record', '=', record.id)
    .orderBy('party')
    .execute()
}

async function namesOf(
  db: Kysely<Tables>,
  codes: readonly string[],
  sides: readonly { id: string; names: Names }[],
): Promise<(code: string) => Names> {
  const rows =
    codes.length === 0
      ? []
      : await db
          .selectFrom('party')
          .select(['id', 'name_en', 'name_fr', 'name_ar'])
          .where('id', 'in', [...codes])
          .execute()
  const named = new Map<string, Names>(rows.map((row) => [row.id, namesOfParty(row)]))
  for (const side of sides) named.set(side.id, side.names)
  return (code) => named.get(code) ?? { en: code }
}
