import { type Brief, briefSections } from '@comity/contract'
import type { Kysely, Selectable } from 'kysely'
import { type BriefScope, briefRows } from '../brief/brief-rows.ts'
import { keyOf, subjectOf, subjectsOf } from '../desk/subjects.ts'
import { familyOf } from '../identity/family.ts'
import type { Tables } from '../store/tables.ts'
import { answered, notFound, type Question } from './question.ts'
import { spaceRow } from './spaces.ts'

/** How many lines of a section a page of A4 has room for. */
const most = 6

/** What somebody needs to know who has to speak about a body, an area, a meeting or the whole in an hour. */
export const brief: Question<'brief'> = async ({ space: code, about = 'cooperation' }, { db, today }) => {
  const space = await spaceRow(db, code)
  if (space === undefined) return notFound
  const subject = await aboutOf(db, space, about)
  if (subject === undefined) return notFound
  const { scope, ...told } = subject
  const sections: Brief['sections'] = []
  for (const section of briefSections) {
    const rows = await briefRows(section, { db, space: code, scope, today })
    const shown = rows.slice(0, most)
    const subjects = await subjectsOf(db, code, shown)
    const asks = await asksOf(
      db,
      code,
      shown.filter(({ kind }) => kind === 'mandate').map(({ record }) => record),
    )
    const lines = shown.flatMap(({ from, to, late, unconfirmed, ...ref }) => {
      const named = subjects.get(keyOf(ref))
      const days = from === null ? null : { from, to: to ?? from }
      const line = { days, late, unconfirmed, asks: asks.get(ref.record) ?? null }
      return named === undefined ? [] : [{ subject: named, ...line }]
    })
    sections.push({ section, total: rows.length, lines })
  }
  return answered({ about: told, today, sections } satisfies Brief)
}

/** What mandates ask of whom, in the words of their texts: "requests the Secretary-General". */
async function asksOf(
  db: Kysely<Tables>,
  space: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const mandates = await db
    .selectFrom('mandate')
    .select(['id', 'verb'])
    .where('space', '=', space)
    .where('id', 'in', ids)
    .execute()
  const bodies = await db
    .selectFrom('mandate_body')
    .select(['mandate', 'text'])
    .where('space', '=', space)
    .where('mandate', 'in', ids)
    .where('role', '=', 'addressee')
    .orderBy('ordinal')
    .execute()
  return new Map(
    mandates.map(({ id, verb }) => {
      const whom = bodies.filter(({ mandate }) => mandate === id).map(({ text }) => text)
      return [id, [verb, whom.join(', ')].filter(Boolean).join(' ')]
    }),
  )
}

type About = Brief['about'] & { readonly scope: BriefScope }

async function aboutOf(
  db: Kysely<Tables>,
  space: Selectable<Tables['space']>,
  about: string,
): Promise<About | undefined> {
  const [kind, id = ''] = about.split(':')
  if (kind === 'area') {
    const row = await db
      .selectFrom('area')
      .select('names')
      .where('space', '=', space.id)
      .where('id', '=', id)
      .executeTakeFirst()
    if (row === undefined) return undefined
    const scope = { kind: 'area', id } as const
    return { kind: 'area', title: row.names.en, names: row.names, language: null, scope }
  }
  if (kind === 'party') {
    const found = await subjectOf(db, space.id, { kind: 'party', record: id })
    if (found === undefined) return undefined
    const scope = { kind: 'party', bodies: await bodiesIn(db, space, id) } as const
    return { kind: 'party', title: found.title, names: found.names, language: null, scope }
  }
  if (kind === 'meeting') {
    const found = await subjectOf(db, space.id, { kind: 'meeting', record: id })
    if (found === undefined) return undefined
    const scope = { kind: 'meeting', id } as const
    return { kind: 'meeting', title: found.title, names: null, language: found.language, scope }
  }
  const { names } = space
  return { kind: 'cooperation', title: names.en, names, language: null, scope: { kind: 'cooperation' } }
}

/** The body itself; where it is a side, every body of it. */
async function bodiesIn(
  db: Kysely<Tables>,
  space: Selectable<Tables['space']>,
  id: string,
): Promise<string[]> {
  if (!space.sides.some((side) => side.id === id)) return [id]
  const rows = await db.selectFrom('party').select(['id', 'side', 'parent']).execute()
  return [id, ...rows.filter((row) => familyOf(row, [id]) === id).map((row) => row.id)]
}
