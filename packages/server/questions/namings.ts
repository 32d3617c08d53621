import { areasTouched } from '@comity/programme'
import { type Kysely, type SelectQueryBuilder, sql } from 'kysely'
import type { Tables } from '../store/tables.ts'
import { kindCounted } from '../store/tally.ts'
import { badCursor, readCursor, uuidShape, writeCursor } from './cursor.ts'
import { joined, textColumns, textRefOf, wordsOf } from './naming.ts'
import { answered, notFound, type Question } from './question.ts'
import { spaceRow } from './spaces.ts'

/** How many paragraphs of one text are told; what else it says of the body stands in the text itself. */
const mostParagraphs = 12

/** Where a body or an area is named, text by text, the latest first. */
export const namings: Question<'namings'> = async (query, { db }) => {
  const { space, party, area } = query
  if ((await spaceRow(db, space)) === undefined) return notFound
  const which = party !== undefined ? namesParty(party) : await namesArea(db, space, area)
  const limit = Math.min(query.limit ?? 10, 50)
  let texts = db
    .selectFrom('instrument')
    .where('instrument.space', '=', space)
    .where(
      sql<boolean>`exists (select from mention m where m.space = instrument.space
        and m.expression = instrument.expression and m.listed and ${which})`,
    )
  const whole = texts
  const dated = sql<string>`coalesce(instrument.date, '')`
  if (query.after !== undefined) {
    const after = readCursor(query.after, [/^(\d{4}(-\d{2}){0,2})?$/, uuidShape])
    if (after === null) return badCursor
    const [date, id] = [after[0] ?? '', after[1] ?? '']
    texts = texts.where(
      sql<boolean>`${dated} <= ${date} and (${dated} < ${date} or instrument.id > ${id}::uuid)`,
    )
  }
  const found = await texts
    .select(textColumns)
    .select('instrument.expression')
    .orderBy(dated, 'desc')
    .orderBy('instrument.id')
    .limit(limit + 1)
    .execute()
  const page = found.slice(0, limit)
  const expressions = page.map((row) => row.expression)
  const { rows: mentions } =
    expressions.length === 0
      ? { rows: [] }
      : await sql<Pick<Mention, 'expression' | 'provision' | 'place'>>`
          select m.expression, m.provision, m.place from mention m
           where m.space = ${space} and m.expression = any (${expressions}::uuid[]) and ${which}
           order by m.expression, m.ordinal`.execute(db)
  const words = await wordsOf(db, space, mentions)
  const byText = Map.groupBy(mentions, (mention) => mention.expression)
  const last = page.at(-1)
  return answered({
    items: page.map((row) => ({
      text: textRefOf(row),
      paragraphs: joined((byText.get(row.expression) ?? []).map(words)).slice(0, mostParagraphs),
    })),
    next: found.length > limit && last ? writeCursor([last.date ?? '', last.text]) : null,
    total: party === undefined ? await counted(whole) : await timesNamed(db, space, party),
  })
}

type Mention = {
  expression: string
  provision: string
  place: { span: readonly [number, number] }
}

async function counted(texts: SelectQueryBuilder<Tables, 'instrument', object>): Promise<number> {
  const row = await texts.select((e) => e.fn.countAll<string>().as('n')).executeTakeFirstOrThrow()
  return Number(row.n)
}

/** Counted when a text is listed: a body that most texts name costs no more than a rare one. */
async function timesNamed(db: Kysely<Tables>, space: string, party: string): Promise<number> {
  const row = await db
    .selectFrom('counted')
    .select('n')
    .where('space', '=', space)
    .where('kind', '=', kindCounted('party named'))
    .where('key', '=', party)
    .executeTakeFirst()
  return row?.n ?? 0
}

function namesParty(party: string) {
  return sql<boolean>`m.party = ${party}`
}

async function namesArea(db: Kysely<Tables>, space: string, area: string | undefined) {
  const words = area === undefined ? [] : await wordsForArea(db, space, area)
  return sql<boolean>`m.kind = 'area' and m.text = any (${words}::text[])`
}

/** The words by which texts name an area; the same rule tells what a mandate touches on. */
export async function wordsForArea(db: Kysely<Tables>, space: string, area: string): Promise<string[]> {
  const rows = await db
    .selectFrom('mention')
    .select('text')
    .distinct()
    .where('space', '=', space)
    .where('kind', '=', 'area')
    .where('listed', '=', true)
    .execute()
  return rows.map((row) => row.text).filter((text) => areasTouched(text).includes(area))
}
