import type { MarkedKind } from '@comity/contract'
import type { Marking } from '@comity/programme'
import { type Kysely, sql } from 'kysely'
import { textCalled } from '../keeping/text-called.ts'
import { isUuid } from '../questions/question.ts'
import type { Tables } from '../store/tables.ts'

/** What a record that can be marked is called, and where it is. */
export type NamedRecord = {
  readonly space: string
  readonly title: string
  readonly symbol: string | null
  /** The language of the title; empty where nothing tells it. */
  readonly language: string
  /** Where the record itself says what it is marked. */
  readonly level?: Marking['level']
  /** Whose it is and stays, whether it is marked or not: a letter is its registrar's, a comment its speaker's. */
  readonly owner?: string | null
}

type Name = (db: Kysely<Tables>, id: string, space?: string) => Promise<NamedRecord | undefined>

/** The record of this kind and id, or undefined where there is none that the actor may see. */
export function namedRecord(
  db: Kysely<Tables>,
  kind: MarkedKind,
  id: string,
  space?: string,
): Promise<NamedRecord | undefined> {
  const isCode = kind === 'agreement' || kind === 'meeting'
  const isIt = isCode ? /^[0-9a-f]{16}$/.test(id) : isUuid(id)
  return isIt ? names[kind](db, id, space) : Promise.resolve(undefined)
}

const names: Readonly<Record<MarkedKind, Name>> = {
  async activity(db, id) {
    const row = await db
      .selectFrom('activity')
      .select(['space', 'title', 'marking'])
      .where('id', '=', id)
      .executeTakeFirst()
    if (row === undefined) return undefined
    const { space, title, marking } = row
    return { space, title, symbol: null, language: 'en', level: marking as Marking['level'] }
  },
  async instrument(db, id) {
    return db
      .selectFrom('instrument')
      .select(['space', 'symbol', 'language', textCalled.as('title')])
      .where('id', '=', id)
      .executeTakeFirst()
  },
  async mandate(db, id) {
    const row = await db
      .selectFrom('mandate')
      .innerJoin('instrument', 'instrument.id', 'mandate.instrument')
      .select(['mandate.space', 'mandate.action', 'instrument.symbol', 'instrument.language'])
      .where('mandate.id', '=', id)
      .executeTakeFirst()
    return row && { space: row.space, title: row.action, symbol: row.symbol, language: row.language }
  },
  async letter(db, id) {
    const row = await db
      .selectFrom('letter')
      .select(['space', 'subject', 'number', 'side'])
      .where('id', '=', id)
      .executeTakeFirst()
    return row && { space: row.space, title: row.subject, symbol: row.number, language: '', owner: row.side }
  },
  comment: said('comment', 'text'),
  attachment: said('attachment', 'name'),
  agreement: named('agreement', 'accord'),
  meeting: named('event', 'meeting'),
}

/** The longest title: a comment can be a page. */
const longest = 200

function said(table: 'comment' | 'attachment', column: 'text' | 'name'): Name {
  return async (db, id) => {
    const { rows } = await sql<{ space: string; title: string; said_by: string }>`
      select space, left(${sql.ref(column)}, ${longest}) as title, said_by from ${sql.table(table)}
       where id = ${id}::uuid`.execute(db)
    const row = rows[0]
    if (row === undefined) return undefined
    const { side } = JSON.parse(row.said_by) as { side: string | null }
    return { space: row.space, title: row.title, symbol: null, language: '', owner: side }
  }
}

/** As the latest text that names it has it. The same code may be known in several spaces: then the space tells which. */
function named(table: 'agreement' | 'event', column: 'accord' | 'meeting'): Name {
  return async (db, id, space) => {
    const { rows } = await sql<{ space: string; title: string; language: string }>`
      select f.space, f.what as title, i.language
        from ${sql.table(table)} f join instrument i on i.space = f.space and i.id = f.instrument
       where ${sql.ref(`f.${column}`)} = ${id} and f.listed and (${space ?? null}::text is null or f.space = ${space ?? null})
       order by f.space, coalesce(i.date, '') desc, f.id limit 1`.execute(db)
    const row = rows[0]
    return row && { ...row, symbol: null }
  }
}
