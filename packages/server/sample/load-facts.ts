import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { nothingSaid, takeIn } from '@comity/exchange'
import { type Activity, plainActivity } from '@comity/programme'
import type { Kysely } from 'kysely'
import { newRevision } from '../joint/joint-store.ts'
import { keepSaid } from '../joint/keep-said.ts'
import { type Saying, sayingOf } from '../joint/saying.ts'
import { type Setting, settingFor } from '../joint/setting.ts'
import type { Store } from '../store/as-actor.ts'
import { chronicle } from '../store/history.ts'
import { insertRows } from '../store/insert-rows.ts'
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
      await keepActivities(
        db,
        kept.map((fact) => ({ fact, fields: fieldsOf(fact, biennium.id, facts, paragraphs) })),
        { at, actor: actor.id, biennium: biennium.id, adopted: biennium.isNew },
      )
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

/** A record as two sides would have left it: offered, and where the words say that both agreed, sealed. */
function sayingOfFact(
  fact: ActivityFact,
  fields: Activity,
  { at, actor }: Pick<Keeping, 'at' | 'actor'>,
  setting: Setting,
): Saying {
  const id = idOf('activity', fact.key)
  const side = fact.offered ?? 'un'
  const other = side === 'un' ? 'oic' : 'un'
  const revision = newRevision(fields)
  if (!revision.ok) throw new Error(`the sample activity ${fact.key} cannot be kept: ${revision.why}`)
  const { rev, salt, canonical } = revision
  const words = [
    { side, said: { act: 'propose' as const, rev, parent: null } },
    ...(fact.agreed ? [{ side: other, said: { act: 'accept' as const, rev } }] : []),
  ]
  const seal = { act: 'seal' as const, rev, parent: null }
  const offered = words.reduce((record, one) => takeIn(record, one.side, one.said), nothingSaid)
  return sayingOf(
    {
      ...{ id, at, act: 'load-sample', actor, taken: null },
      record: fact.agreed ? takeIn(offered, side, seal) : offered,
      stances: words,
      revision: { rev, salt, canonical, side, parent: null, actor, ordinal: 1 },
      seal: fact.agreed ? seal : null,
      statuses: fact.done ? ['un', 'oic'].map((of) => ({ side: of, status: 'done' as const })) : [],
      offered: [rev, fields],
      before: null,
      after: { rev, side, sealed: fact.agreed === true },
    },
    setting,
  )
}

type Keeping = {
  readonly at: Date
  readonly actor: string
  readonly biennium: string
  readonly adopted: boolean
}

async function keepActivities(
  db: Kysely<Tables>,
  kept: readonly { readonly fact: ActivityFact; readonly fields: Activity }[],
  keeping: Keeping,
): Promise<void> {
  const setting = await settingFor(
    db,
    space,
    kept.map(({ fields }) => fields),
    null,
  )
  const sayings = kept.map(({ fact, fields }) => sayingOfFact(fact, fields, keeping, setting))
  await keepSaid(db, space, sayings)
  if (!keeping.adopted) return
  const { biennium } = keeping
  const adopted = kept.flatMap(({ fact }, at) => (fact.adopted ? [sayings[at] as Saying] : []))
  const rows = adopted.map(({ id, revision }) => ({ activity: id, rev: revision?.rev as string }))
  await insertRows(db, { adopted: rows.map((row) => ({ space, biennium, ...row, carried_to: null })) })
}
