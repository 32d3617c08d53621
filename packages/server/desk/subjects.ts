import type { NamedKind, Subject } from '@comity/contract'
import { type Kysely, sql } from 'kysely'
import { textCalled } from '../keeping/text-called.ts'
import { namesOfParty } from '../questions/parties.ts'
import { isUuid } from '../questions/question.ts'
import type { Tables } from '../store/tables.ts'

/** A record as a history, a comment or somebody who follows it names it. */
export type Ref = { readonly kind: string; readonly record: string }

export const keyOf = ({ kind, record }: Ref): string => `${kind} ${record}`

/**
 * What records are called, for those of them that the actor may see; a record that is not here is not to be known.
 * A value that was read in a paragraph, and that has no page of its own, is called by its paragraph.
 */
export async function subjectsOf(
  db: Kysely<Tables>,
  space: string,
  refs: readonly Ref[],
): Promise<Map<string, Subject>> {
  const found = new Map<string, Subject>()
  const byKind = new Map<string, Set<string>>()
  for (const { kind, record } of refs) {
    const finder = kind === 'agreement' && isUuid(record) ? 'agreement read' : kind
    byKind.set(finder, (byKind.get(finder) ?? new Set()).add(record))
  }
  for (const [kind, records] of byKind) {
    const find = Object.hasOwn(finders, kind) ? finders[kind] : undefined
    if (find === undefined) continue
    const name = kind.replace(/ read$/, '')
    for (const [record, subject] of await find(db, space, [...records])) {
      found.set(keyOf({ kind: name, record }), subject)
    }
  }
  return found
}

/** The subject of one record; undefined where there is none that the actor may see. */
export async function subjectOf(db: Kysely<Tables>, space: string, ref: Ref): Promise<Subject | undefined> {
  return (await subjectsOf(db, space, [ref])).get(keyOf(ref))
}

type Find = (
  db: Kysely<Tables>,
  space: string,
  records: readonly string[],
) => Promise<readonly (readonly [string, Subject])[]>

const finders: Readonly<Record<string, Find>> = {
  instrument: findInstruments,
  provision: findProvisions,
  mandate: findMandates,
  // What is said of a mandate has a history of its own.
  'mandate-life': findMandates,
  activity: findActivities,
  agreement: findAgreements,
  meeting: findMeetings,
  party: findParties,
  letter: findLetters,
  'proposed-area': findProposedAreas,
  idea: findIdeas,
  space: findSpaces,
  comment: said('comment'),
  attachment: said('attachment'),
  citation: read('citation'),
  event: read('event'),
  'agreement read': read('agreement'),
  undertaking: read('undertaking'),
  area: read('mention'),
  situation: read('mention'),
}

async function findInstruments(db: Kysely<Tables>, space: string, records: readonly string[]) {
  const { rows } = await sql<{ id: string; symbol: string | null; title: string; language: string }>`
    select id, symbol, ${textCalled} as title, language from instrument
     where space = ${space} and id = any (${records.filter(isUuid)}::uuid[])`.execute(db)
  return rows.map(({ id, symbol, title, language }) => {
    const text = { id, symbol, in: null }
    return [id, subject('instrument', id, title, { language, text })] as const
  })
}

async function findProvisions(db: Kysely<Tables>, space: string, records: readonly string[]) {
  const asked = records.filter((record) => /^[0-9a-f-]{36}#[a-z0-9.-]{1,40}$/.test(record))
  const { rows } = await sql<
    { instrument: string; id: string; text: string; symbol: string | null } & Spoken
  >`
    select i.id as instrument, p.id, p.text, i.symbol, i.language
      from instrument i join provision p on p.space = i.space and p.expression = i.expression
     where i.space = ${space} and i.id = any (${asked.map(textOf).filter(isUuid)}::uuid[])
       and p.id = any (${asked.map((one) => one.slice(37))})`.execute(db)
  return rows.map(({ instrument, id, text: words, symbol, language }) => {
    const text = { id: instrument, symbol, in: id }
    const record = `${instrument}#${id}`
    return [record, subject('provision', record, words, { language, text })] as const
  })
}

type Spoken = { language: string }

const textOf = (ref: string): string => ref.slice(0, 36)

async function findMandates(db: Kysely<Tables>, space: string, records: readonly string[]) {
  const { rows } = await sql<Placed & { verb: string; action: string }>`
    select m.id, m.verb, m.action, m.instrument, m.provision, i.symbol, i.language
      from mandate m join instrument i on i.space = m.space and i.id = m.instrument
     where m.space = ${space} and m.id = any (${records.filter(isUuid)}::uuid[])`.execute(db)
  return rows.map((row) => {
    const { id, language, action } = row
    return [id, subject('mandate', id, action, { language, text: placeOf(row) })] as const
  })
}

type Placed = Spoken & { id: string; instrument: string; provision: string; symbol: string | null }

const placeOf = (row: Placed) => ({ id: row.instrument, symbol: row.symbol, in: row.provision })

async function findActivities(db: Kysely<Tables>, space: string, records: readonly string[]) {
  const { rows } = await sql<{ id: string; title: string }>`
    select id, title from activity where space = ${space} and id = any (${records.filter(isUuid)}::uuid[])`.execute(
    db,
  )
  return rows.map(({ id, title }) => [id, subject('activity', id, title)] as const)
}

async function findAgreements(db: Kysely<Tables>, space: string, records: readonly string[]) {
  const { rows } = await sql<Spoken & { id: string; title: string }>`
    select distinct on (a.accord) a.accord as id, a.what || coalesce(': ' || (
             select string_agg(name, ', ') from jsonb_array_elements_text(a.parties) as name), '') as title, i.language
      from agreement a join instrument i on i.space = a.space and i.id = a.instrument
     where a.space = ${space} and a.accord = any (${records}) and a.listed
     order by a.accord, coalesce(i.date, '') desc, a.id`.execute(db)
  return rows.map(({ id, title, language }) => [id, subject('agreement', id, title, { language })] as const)
}

async function findMeetings(db: Kysely<Tables>, space: string, records: readonly string[]) {
  const { rows } = await sql<Spoken & { id: string; title: string }>`
    select distinct on (e.meeting) e.meeting as id, concat_ws(', ', e.what, e.venue, e.date_from) as title, i.language
      from event e join instrument i on i.space = e.space and i.id = e.instrument
     where e.space = ${space} and e.meeting = any (${records}) and e.listed
     order by e.meeting, coalesce(i.date, '') desc, e.id`.execute(db)
  return rows.map(({ id, title, language }) => [id, subject('meeting', id, title, { language })] as const)
}

/** A side of the cooperation is called as the cooperation calls it. */
async function findParties(db: Kysely<Tables>, space: string, records: readonly string[]) {
  const held = await db.selectFrom('space').select('sides').where('id', '=', space).executeTakeFirst()
  if (held === undefined) return []
  const rows = await db
    .selectFrom('party')
    .select(['id', 'name_en', 'name_fr', 'name_ar'])
    .where('id', 'in', [...records])
    .execute()
  const names = new Map(rows.map((row) => [row.id, namesOfParty(row)]))
  for (const side of held.sides) if (records.includes(side.id)) names.set(side.id, side.names)
  return [...names].map(([id, of]) => [id, subject('party', id, of.en, { names: of })] as const)
}

async function findLetters(db: Kysely<Tables>, space: string, records: readonly string[]) {
  const { rows } = await sql<{ id: string; number: string; subject: string }>`
    select id, number, subject from letter
     where space = ${space} and id = any (${records.filter(isUuid)}::uuid[])`.execute(db)
  return rows.map((row) => [row.id, subject('letter', row.id, `${row.number}: ${row.subject}`)] as const)
}

async function findProposedAreas(db: Kysely<Tables>, space: string, records: readonly string[]) {
  const { rows } = await sql<{ id: string; names: Subject['names'] & object }>`
    select id, names from proposed_area
     where space = ${space} and id = any (${records.filter(isUuid)}::uuid[])`.execute(db)
  return rows.map(({ id, names }) => [id, subject('proposed-area', id, names.en, { names })] as const)
}

async function findIdeas(db: Kysely<Tables>, space: string, records: readonly string[]) {
  const { rows } = await sql<{ id: string; title: string; area: string }>`
    select id, title, area from idea
     where space = ${space} and id = any (${records.filter(isUuid)}::uuid[])`.execute(db)
  return rows.map(({ id, title, area }) => [id, subject('idea', id, title, { area })] as const)
}

/** The cooperation itself: that it is proposed to be opened, was opened or closed. */
async function findSpaces(db: Kysely<Tables>, space: string, records: readonly string[]) {
  if (!records.includes(space)) return []
  const rows = await db.selectFrom('space').select(['id', 'names']).where('id', '=', space).execute()
  return rows.map(({ id, names }) => [id, subject('space', id, names.en, { names })] as const)
}

/** What a comment or a file is about. */
function said(table: 'comment' | 'attachment'): Find {
  return async (db, space, records) => {
    const { rows } = await sql<Ref & { id: string }>`
      select id, kind, record from ${sql.table(table)}
       where space = ${space} and id = any (${records.filter(isUuid)}::uuid[])`.execute(db)
    const subjects = await subjectsOf(db, space, rows)
    return rows.flatMap((row) => {
      const about = subjects.get(keyOf(row))
      return about === undefined ? [] : [[row.id, about] as const]
    })
  }
}

/** The paragraph in which a value was read. */
function read(table: 'citation' | 'event' | 'agreement' | 'undertaking' | 'mention'): Find {
  return async (db, space, records) => {
    const { rows } = await sql<{ id: string; record: string }>`
      select id, instrument || '#' || provision as record from ${sql.table(table)}
       where space = ${space} and id = any (${records.filter(isUuid)}::uuid[])`.execute(db)
    const paragraphs = new Map(
      await findProvisions(
        db,
        space,
        rows.map((row) => row.record),
      ),
    )
    return rows.flatMap((row) => {
      const paragraph = paragraphs.get(row.record)
      return paragraph === undefined ? [] : [[row.id, paragraph] as const]
    })
  }
}

/** The longest title that is given; a paragraph can be a page. */
const longest = 200

function subject(
  kind: NamedKind,
  record: string,
  title: string,
  more: Partial<Pick<Subject, 'language' | 'names' | 'text' | 'area'>> = {},
): Subject {
  const whole = title.replace(/\s+/g, ' ').trim()
  const short = whole.length <= longest ? whole : `${whole.slice(0, longest).replace(/\s\S*$/, '')} …`
  return { kind, record, title: short, language: null, names: null, text: null, area: null, ...more }
}
