import {
  type Activity,
  type GivenRow,
  type NameBook,
  type Named,
  openNames,
  type SheetBook,
} from '@comity/programme'
import { type Kysely, sql } from 'kysely'
import { familyOf } from '../identity/family.ts'
import { namesOfParty, sidesOf } from '../questions/parties.ts'
import { isUuid } from '../questions/question.ts'
import type { Tables } from '../store/tables.ts'

/** Everything that cells of a cooperation's sheet may name, found by any of its names. */
export async function openBook(
  db: Kysely<Tables>,
  space: string,
  activities: readonly Activity[] = [],
): Promise<SheetBook> {
  const held = await db.selectFrom('space').select('sides').where('id', '=', space).executeTakeFirstOrThrow()
  const sides = sidesOf(held)
  const bodies = await db.selectFrom('party').selectAll().execute()
  const areas = await db
    .selectFrom('area')
    .select(['id', 'names'])
    .where('space', '=', space)
    .orderBy('ordinal')
    .execute()
  const families = new Map(bodies.map((body) => [body.id, familyOf(body, sides)]))
  return {
    sides: held.sides.map(({ id, short }) => ({ id, short })),
    areas: openNames(areas.map(({ id, names }) => ({ id, names, others: [] }))),
    bodies: openNames([
      ...bodies.map((body) => ({
        id: body.id,
        names: namesOfParty(body),
        others: [
          ...body.names.map(({ text }) => text),
          ...(body.abbreviation === null ? [] : [body.abbreviation]),
        ],
      })),
      ...held.sides
        .filter(({ id }) => !families.has(id))
        .map(({ id, names, short }) => ({ id, names, others: Object.values(short) })),
    ]),
    sideOf: (body) => families.get(body) ?? (sides.includes(body) ? body : null),
    ...(await namedBeside(db, space, activities, [])),
  }
}

/** The mandates and agreements that activities answer, or that the rows of a sheet name by their ids. */
export async function namedBeside(
  db: Kysely<Tables>,
  space: string,
  activities: readonly Activity[],
  rows: readonly GivenRow[],
): Promise<Pick<SheetBook, 'mandates' | 'agreements'>> {
  const inCells = (key: string) =>
    rows.flatMap(({ cells }) =>
      [...(cells[key]?.text ?? '').matchAll(/[0-9a-f]{8,}(?:-[0-9a-f]+)*/g)].map(String),
    )
  return {
    mandates: await mandatesNamed(db, space, [
      ...activities.flatMap((one) => one.mandates),
      ...inCells('mandates'),
    ]),
    agreements: await agreementsNamed(db, space, [
      ...activities.flatMap((one) => one.agreements),
      ...inCells('agreements'),
    ]),
  }
}

/** Mandates by the symbol of their text and the number of their paragraph: "A/RES/77/18, 5". */
async function mandatesNamed(db: Kysely<Tables>, space: string, ids: readonly string[]): Promise<NameBook> {
  const wanted = [...new Set(ids)].filter(isUuid)
  if (wanted.length === 0) return openNames([])
  const { rows } = await sql<{ id: string; symbol: string | null; number: string }>`
    select m.id, i.symbol, p.number from mandate m
      join instrument i on i.space = m.space and i.id = m.instrument
      left join provision p on p.space = m.space and p.expression = m.expression and p.id = m.provision
     where m.space = ${space} and m.id = any (${wanted}::uuid[])`.execute(db)
  return openNames(
    rows.map(({ id, symbol, number }): Named => {
      // Several mandates stand in one paragraph, so its number alone names none.
      const name = `${[symbol, number].filter(Boolean).join(', ')} (${id})`
      return { id, names: { en: name }, others: [] }
    }),
  )
}

async function agreementsNamed(db: Kysely<Tables>, space: string, ids: readonly string[]): Promise<NameBook> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return openNames([])
  const { rows } = await sql<{ id: string; name: string }>`
    select distinct on (accord) accord as id, what as name from agreement
     where space = ${space} and listed and accord = any (${wanted}::text[])
    union all select id::text, facts->>'what' from noted
     where space = ${space} and kind = 'agreement' and id = any (${wanted.filter(isUuid)}::uuid[])`.execute(
    db,
  )
  return openNames(
    rows.map(({ id, name }) => ({ id, names: { en: `${name ?? ''} (${id})`.trim() }, others: [] })),
  )
}
