import type { Letter, LetterItem, QueryOf, Spoken } from '@comity/contract'
import { type Kysely, type Selectable, sql } from 'kysely'
import { subjectsOf } from '../desk/subjects.ts'
import { type Actor, may, postFor } from '../identity/actor.ts'
import { classified } from '../identity/classified.ts'
import type { Tables } from '../store/tables.ts'
import { anyShape, badCursor, readCursor, uuidShape, writeCursor } from './cursor.ts'
import { partyRefs, sidesOf } from './parties.ts'
import { answered, isUuid, notFound, type Question } from './question.ts'
import { spaceRow } from './spaces.ts'

type Row = Selectable<Tables['letter']>

/** What a list of letters can go by. Where a letter asks for no reply, it stands behind those that do. */
const orders = {
  date: sql<string>`letter.date::text`,
  number: sql<string>`letter.number`,
  due: sql<string>`coalesce(letter.reply_due::text, '9999')`,
}

/** The letters of two organizations, for those who speak for either of them. */
export const letters: Question<'letters'> = async (query, { db, actor, today }) => {
  const space = await spaceRow(db, query.space)
  if (space === undefined) return notFound
  const { sort = '-date', limit = 100 } = query
  const down = sort.startsWith('-')
  const by = orders[sort.replace('-', '') as keyof typeof orders]
  const which = narrowed(query, today)
  const all = db.selectFrom('letter').where(which)
  const { total } = await all.select((e) => e.fn.countAll<string>().as('total')).executeTakeFirstOrThrow()
  let rows = all
  if (query.after !== undefined) {
    const after = readCursor(query.after, [anyShape, uuidShape])
    if (after === null) return badCursor
    const [value, id] = [after[0] ?? '', after[1] ?? '']
    rows = rows.where(
      sql<boolean>`(${by} ${down ? sql`<` : sql`>`} ${value} or (${by} = ${value} and letter.id > ${id}::uuid))`,
    )
  }
  const found = await rows
    .selectAll()
    .select(by.as('place'))
    .orderBy(by, down ? 'desc' : 'asc')
    .orderBy('letter.id')
    .limit(limit + 1)
    .execute()
  const page = found.slice(0, limit)
  const last = page.at(-1)
  return answered({
    items: await itemsOf(db, page, sidesOf(space), today, actor),
    next: found.length > limit && last ? writeCursor([last.place, last.id]) : null,
    total: Number(total),
  })
}

/** One letter with its words and what it is about. */
export const letter: Question<'letter'> = async ({ id }, { db, actor, today }) => {
  if (!isUuid(id)) return notFound
  const row = await db.selectFrom('letter').selectAll().where('id', '=', id).executeTakeFirst()
  const space = row && (await spaceRow(db, row.space))
  if (row === undefined || space === undefined) return notFound
  const [item] = await itemsOf(db, [row], sidesOf(space), today, actor)
  if (item === undefined) return notFound
  const about = await db
    .selectFrom('letter_about')
    .select(['kind', 'record'])
    .where('space', '=', row.space)
    .where('letter', '=', row.id)
    .orderBy('kind')
    .orderBy('record')
    .execute()
  return answered({
    ...item,
    text: row.text,
    about: [...(await subjectsOf(db, row.space, about)).values()],
    by: JSON.parse(row.said_by) as Spoken,
    registered: row.at.toISOString(),
    ...(await correctionOf(db, row)),
    mayCorrect: may(actor, 'register', row.space) && postFor(actor, 'register', row.space)?.side === row.side,
  } satisfies Letter)
}

/** How often a letter was written to, and when it was last corrected. */
async function correctionOf(db: Kysely<Tables>, { space, id }: Row) {
  const { rows } = await sql<{ version: number | null; at: Date | null; body: string | null }>`
    select (select size from history_head h where h.space = ${space} and h.kind = 'letter' and h.record = ${id}) as version,
           c.at, c.body
      from (select) as one left join lateral (
        select h.at, h.body from history h
         where h.space = ${space} and h.kind = 'letter' and h.record = ${id} and h.act = 'correct-letter'
         order by h.seq desc limit 1) as c on true`.execute(db)
  const { version = null, at = null, body = null } = rows[0] ?? {}
  const { by = null } = JSON.parse(body ?? '{}') as { by?: Spoken | null }
  return { version: version ?? 0, corrected: at === null ? null : { at: at.toISOString(), by } }
}

function narrowed({ space, kind, party, year, reply, about, q }: QueryOf<'letters'>, today: string) {
  const parts = [sql<boolean>`letter.space = ${space}`]
  const open = sql<boolean>`letter.reply_due is not null and not exists (
    select from letter a where a.space = letter.space and a.answers = letter.id)`
  if (kind !== undefined) parts.push(sql`letter.kind = ${kind}`)
  if (party !== undefined) parts.push(sql`${party} in (letter.sender, letter.recipient)`)
  if (year !== undefined) parts.push(sql`letter.year = ${Number(year)}`)
  if (reply === 'open') parts.push(open)
  if (reply === 'overdue') parts.push(sql<boolean>`${open} and letter.reply_due < ${today}::date`)
  if (about !== undefined) {
    parts.push(sql`exists (select from letter_about t
      where t.space = letter.space and t.letter = letter.id and t.record = ${about})`)
  }
  const words = (q ?? '')
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .replace(/[\\%_]/g, '\\$&')
  if (words !== '')
    parts.push(sql`(letter.number ilike ${`%${words}%`} or letter.subject ilike ${`%${words}%`})`)
  return sql<boolean>`(${sql.join(parts, sql` and `)})`
}

async function itemsOf(
  db: Kysely<Tables>,
  rows: readonly Row[],
  sides: readonly string[],
  today: string,
  actor: Actor,
): Promise<LetterItem[]> {
  if (rows.length === 0) return []
  const ref = await partyRefs(
    db,
    rows.flatMap(({ sender, recipient }) => [sender, recipient]),
    sides,
  )
  const ids = rows.map(({ id }) => id)
  const linked = await db
    .selectFrom('letter')
    .select(['id', 'number', 'date', 'answers'])
    .where((e) =>
      e.or([
        e('answers', 'in', ids),
        e(
          'id',
          'in',
          rows.flatMap(({ answers, id }) => answers ?? id),
        ),
      ]),
    )
    .orderBy('date')
    .orderBy('id')
    .execute()
  return rows.map((row) => {
    const answeredBy = refOf(linked.find(({ answers }) => answers === row.id))
    return {
      id: row.id,
      space: row.space,
      number: row.number,
      side: row.side,
      kind: row.kind as LetterItem['kind'],
      date: row.date,
      from: ref(row.sender),
      to: ref(row.recipient),
      subject: row.subject,
      replyDue: row.reply_due,
      overdue: row.reply_due !== null && answeredBy === null && row.reply_due < today,
      answeredBy,
      classification: classified(actor, [row.own_wall]),
      answers: row.answers === null ? null : refOf(linked.find(({ id }) => id === row.answers)),
    }
  })
}

function refOf(row: { id: string; number: string; date: string } | undefined): LetterItem['answers'] {
  return row === undefined ? null : { id: row.id, number: row.number, date: row.date }
}
