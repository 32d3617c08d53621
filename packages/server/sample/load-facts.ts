import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { nothingSaid, propose, takeIn } from '@comity/exchange'
import { type Activity, plainActivity } from '@comity/programme'
import type { Kysely } from 'kysely'
import { keepRevision, keepSeal, keepStance, newRevision } from '../joint/joint-store.ts'
import { projectActivity } from '../joint/project-activity.ts'
import type { Store } from '../store/as-actor.ts'
import { chronicle } from '../store/history.ts'
import type { Tables } from '../store/tables.ts'
import type { ActivityFact, Facts } from './facts.ts'
import { sampleSpace } from './un-oic.ts'

const space = sampleSpace.id

/**
 * Puts what is known of the sample cooperation beside its text: agreements, meetings, two programmes with the
 * activities that the texts name. Done once: where any of it stands, nothing is put beside it again, so that what
 * people have made of it stays.
 */
export async function loadFacts(store: Store, token: string, now: () => Date): Promise<void> {
  const facts = JSON.parse(await readFile(new URL('facts.json', import.meta.url), 'utf8')) as Facts
  await store.asActor(token, async (db, actor) => {
    if (await isThere(db)) return
    const at = now()
    await noteFacts(db, facts)
    for (const years of facts.bienniums) {
      const biennium = await bienniumOf(db, years, at, actor.id)
      const kept = facts.activities.filter((activity) => activity.biennium === years.from)
      const paragraphs = await mandatesByParagraph(db)
      for (const fact of kept) {
        const fields = fieldsOf(fact, biennium.id, facts, paragraphs)
        await keepActivity(db, fact, fields, { at, actor: actor.id, adopted: biennium.isNew })
      }
    }
  })
}

async function isThere(db: Kysely<Tables>): Promise<boolean> {
  const noted = await db
    .selectFrom('noted')
    .select('id')
    .where('space', '=', space)
    .limit(1)
    .executeTakeFirst()
  return noted !== undefined
}

/** The id of a fact is worked out from its key, so that it is the same wherever the sample stands (RFC 9562, 5.8). */
function idOf(kind: string, key: string): string {
  const bytes = createHash('sha256').update(`${space}/${kind}/${key}`).digest()
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x80
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80
  const hex = bytes.toString('hex', 0, 16)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

/** "Draft resolution of 21 November 2017, agenda item 176, op13" */
function sourceOf(facts: Facts, keys: readonly string[], paragraphs: readonly string[] = []): string {
  const named = keys.map((key) => facts.sources[key] ?? key)
  return [...named.slice(0, 1), ...paragraphs, ...named.slice(1)].join(', ')
}

async function noteFacts(db: Kysely<Tables>, facts: Facts): Promise<void> {
  const agreements = facts.agreements.map(({ key, sources, in: paragraph, ...fact }) => ({
    kind: 'agreement' as const,
    key,
    day: fact.signed ?? '',
    facts: JSON.stringify(fact),
    source: sourceOf(facts, sources, paragraph ? [paragraph] : []),
  }))
  const meetings = facts.meetings.map(({ key, sources, in: paragraph, planned = null, held, ...fact }) => ({
    kind: 'meeting' as const,
    key,
    day: held?.[0] ?? planned?.[0] ?? '',
    facts: JSON.stringify({ ...fact, planned, held }),
    source: sourceOf(facts, sources, paragraph ? [paragraph] : []),
  }))
  const rows = [...agreements, ...meetings].map(({ key, ...row }) => ({
    space,
    id: idOf(row.kind, key),
    ...row,
  }))
  await db.insertInto('noted').values(rows).execute()
}

/** Years that somebody has planned meanwhile stay as they are. */
async function bienniumOf(db: Kysely<Tables>, years: Facts['bienniums'][number], at: Date, actor: string) {
  const held = await db
    .selectFrom('biennium')
    .select('id')
    .where('space', '=', space)
    .where('year_from', '=', years.from)
    .where('year_to', '=', years.to)
    .executeTakeFirst()
  if (held !== undefined) return { id: held.id, isNew: false }
  const id = idOf('biennium', String(years.from))
  const { from: year_from, to: year_to, meeting } = years
  const adopted_at = new Date(`${years.adopted}T00:00:00Z`)
  await db.insertInto('biennium').values({ space, id, year_from, year_to, adopted_at, meeting }).execute()
  const body = { before: null, after: { from: years.from, to: years.to, meeting } }
  await chronicle(db, { space, kind: 'biennium', record: id, act: 'load-sample', actor, at, body })
  return { id, isNew: true }
}

/** The mandates of the sample's text by the paragraph that gives them. */
async function mandatesByParagraph(db: Kysely<Tables>): Promise<Map<string, string[]>> {
  const rows = await db
    .selectFrom('mandate')
    .select(['id', 'provision'])
    .where('space', '=', space)
    .where('listed', '=', true)
    .orderBy('ordinal')
    .execute()
  const found = new Map<string, string[]>()
  for (const { id, provision } of rows) found.set(provision, [...(found.get(provision) ?? []), id])
  return found
}

function fieldsOf(
  fact: ActivityFact,
  biennium: string,
  facts: Facts,
  paragraphs: ReadonlyMap<string, string[]>,
): Activity {
  const {
    key: _,
    un,
    oic,
    sources,
    in: where,
    agreed,
    offered,
    adopted,
    done,
    agreements = [],
    ...said
  } = fact
  return {
    ...plainActivity,
    ...said,
    biennium,
    leads: { un, oic },
    agreements: agreements.map((key) => idOf('agreement', key)),
    mandates: sources[0] === 'seed' ? where.flatMap((paragraph) => paragraphs.get(paragraph) ?? []) : [],
    documents: sources.map((source, n) => ({
      title: sourceOf(facts, [source], n === 0 ? where : []),
      at: null,
    })),
  }
}

type Keeping = { readonly at: Date; readonly actor: string; readonly adopted: boolean }

/** A record as two sides would have left it: offered, and where the words say that both agreed, sealed. */
async function keepActivity(
  db: Kysely<Tables>,
  fact: ActivityFact,
  fields: Activity,
  { at, actor, adopted }: Keeping,
): Promise<void> {
  const id = idOf('activity', fact.key)
  const key = { space, record: id }
  const side = fact.offered ?? 'un'
  const other = side === 'un' ? 'oic' : 'un'
  const revision = newRevision(fields)
  if (!revision.ok) throw new Error(`the sample activity ${fact.key} cannot be kept: ${revision.why}`)
  const { rev } = revision
  const said = propose(nothingSaid, side, rev, null)
  if (!said.ok) throw new Error(`the sample activity ${fact.key} cannot be offered`)
  await db.insertInto('joint_record').values({ space, id, kind: 'activity', agreed: null }).execute()
  await keepRevision(db, key, revision, { side, parent: null, actor, at, ordinal: 1 })
  await keepStance(db, key, side, { act: 'propose', rev, parent: null }, at)
  let { record } = said
  if (fact.agreed) {
    await keepStance(db, key, other, { act: 'accept', rev }, at)
    await keepSeal(db, key, { rev, parent: null }, at)
    record = takeIn(takeIn(record, other, { act: 'accept', rev }), side, { act: 'seal', rev, parent: null })
  }
  await projectActivity(db, space, id, record)
  if (fact.done) {
    const done = ['un', 'oic'].map((of) => ({ space, activity: id, side: of, status: 'done', at }))
    await db.insertInto('activity_status').values(done).execute()
    await projectActivity(db, space, id, record)
  }
  if (fact.adopted && adopted) {
    const biennium = fields.biennium as string
    await db.insertInto('adopted').values({ space, biennium, activity: id, rev, carried_to: null }).execute()
  }
  const body = { before: null, after: { rev, side, sealed: fact.agreed === true } }
  await chronicle(db, { space, kind: 'activity', record: id, act: 'load-sample', actor, at, body })
}
