import type { Answer, BodyOf } from '@comity/contract'
import type { Table } from '@comity/document'
import { foreignKeys, type SheetBook } from '@comity/programme'
import { type Kysely, sql } from 'kysely'
import { type Actor, postFor } from '../identity/actor.ts'
import type { Reader } from '../importing/reader.ts'
import { isUuid } from '../questions/question.ts'
import { compareSheet as compareRows, namedIn } from '../sheet/compare-sheet.ts'
import { type ComparedKept, findSheet, holdSheet, toldOf } from '../sheet/hold-sheet.ts'
import { namedBeside, openBook } from '../sheet/open-book.ts'
import { heldFor, idsIn, type Known, rowsFor } from '../sheet/programme-rows.ts'
import { type Taken, tablesToName, takeForeign, takeOwn } from '../sheet/taken.ts'
import { keepTemplate, templateFor } from '../sheet/templates.ts'
import type { Tables } from '../store/tables.ts'
import { uuidv7 } from '../store/uuid.ts'
import { type Act, type ActContext, invalid, mayAct, refused } from './act.ts'
import { bytesBrought } from './brought.ts'

type Body = BodyOf<'compare-sheet'>

/**
 * Compares a sheet with the record, row by row, and holds what came of it for its author: what is applied later is what
 * was shown. The record is not touched.
 */
export const compareSheet: Act<'compare-sheet'> = async (body, context) => {
  const { store, token, now } = context
  const place = await store.asActor(token, (db, actor) => placeOf(db, actor, body.biennium), {
    readOnly: true,
  })
  if (!place.ok) return place
  const brought = await tablesBrought(body, context)
  if (!brought.ok) return brought
  const { tables, name } = brought.value
  const { space, side } = place.value

  const beside = await store.asActor(token, (db) => readBeside(db, body, place.value, tables), {
    readOnly: true,
  })
  if (!beside.ok) return beside
  const { taken, book, held, standing } = beside.value
  const rows =
    taken === null
      ? []
      : await compareRows(taken, {
          book,
          biennium: body.biennium,
          side,
          held,
          standing: [...standing.values()],
        })
  const spokenOf = new Set(rows.map(({ activity }) => activity))
  const kept: ComparedKept = {
    columns: taken?.heads.map((head, at) => ({ head, field: taken.keys[at] ?? null })) ?? null,
    tables: taken?.own ? [] : tablesToName(tables, book),
    fields: foreignKeys(book),
    missing: taken === null ? 0 : [...standing.keys()].filter((id) => !spokenOf.has(id)).length,
    rows,
  }
  const at = now()
  const sheet = { id: uuidv7(at.getTime()), space, biennium: body.biennium, side, name, kept }
  return store.asActor(token, async (db, actor) => {
    const refusal = mayAct(actor, 'propose', space)
    if (refusal !== null) return refusal
    await sql`select sweep_expired()`.execute(db)
    // A sheet of ours is compared once; of another the columns may be named again.
    await holdSheet(db, { ...sheet, tables: JSON.stringify(taken?.own ? [] : tables), actor: actor.id, at })
    if (body.columns && taken !== null) await keepTemplate(db, { space, side, taken, at })
    return { ok: true as const, value: { ...toldOf(sheet, rows, []), version: 1 } }
  })
}

type Place = { readonly space: string; readonly side: string }

/** The cooperation that a biennium is of, and the side for which the actor may propose there. */
async function placeOf(db: Kysely<Tables>, actor: Actor, id: string): Promise<Answer<Place>> {
  const row = isUuid(id)
    ? await db.selectFrom('biennium').select('space').where('id', '=', id).executeTakeFirst()
    : undefined
  if (row === undefined)
    return refused({ reason: actor.kind === 'anonymous' ? 'not-signed-in' : 'not-found' })
  const refusal = mayAct(actor, 'propose', row.space)
  if (refusal !== null) return refusal
  const side = postFor(actor, 'propose', row.space)?.side
  return side ? { ok: true, value: { space: row.space, side } } : refused({ reason: 'not-found' })
}

type Brought = { readonly tables: readonly Table[]; readonly name: string }

/** The tables of the file that was sent, or of the comparison that it was held in. */
async function tablesBrought(body: Body, { store, token, read }: ActContext): Promise<Answer<Brought>> {
  const { base64, comparison, name = '' } = body
  if ((base64 === undefined) === (comparison === undefined))
    return invalid(
      'base64',
      'Send the bytes of the file as `base64`, or name a `comparison` before; not both.',
    )
  if (comparison === undefined) return readBrought(base64 as string, name, read)
  const held = await store.asActor(token, (db) => findSheet(db, comparison), { readOnly: true })
  if (held === undefined || held.biennium !== body.biennium) return refused({ reason: 'not-found' })
  const tables = JSON.parse(held.tables) as Table[]
  if (tables.length === 0)
    return invalid(
      'comparison',
      'The file is not kept. Bring it again to compare it with the record as it is now.',
    )
  return { ok: true, value: { tables, name: held.name } }
}

async function readBrought(base64: string, name: string, read: Reader): Promise<Answer<Brought>> {
  const bytes = bytesBrought({ base64 })
  if (!bytes.ok) return bytes
  const { tables, document } = await read(bytes.value, { tables: true })
  const why = (tables ?? document).findings[0]?.message
  if (tables === undefined || tables.format === null)
    return invalid(
      'base64',
      why ?? 'The file holds no table. Bring a spreadsheet (.xlsx, .csv) or a document (.docx).',
    )
  return { ok: true, value: { tables: tables.tables, name } }
}

/** What the rows are compared with, and as which fields the columns are taken; null where these are to be named. */
async function readBeside(db: Kysely<Tables>, body: Body, { space, side }: Place, tables: readonly Table[]) {
  const plain = await openBook(db, space)
  const taken = await take(db, body, { space, side }, tables, plain)
  if (taken !== null && 'message' in taken) return invalid(taken.field, taken.message)
  const named = namedIn(taken?.rows ?? [])
  const known: Known = new Map()
  const held = await heldFor(db, space, named, side, known)
  const standing = await rowsFor(db, space, await idsIn(db, space, body.biennium), side, known)
  const spoken = [...held.values()].flatMap(({ base, now }) => [now.fields, ...(base ? [base.fields] : [])])
  const book: SheetBook = { ...plain, ...(await namedBeside(db, space, spoken, taken?.rows ?? [])) }
  return {
    ok: true as const,
    value: { taken, book, held, standing: new Map(standing.map((row) => [row.id, row])) },
  }
}

async function take(
  db: Kysely<Tables>,
  { columns, table }: Body,
  place: Place,
  tables: readonly Table[],
  book: SheetBook,
): Promise<Taken | { readonly field: string; readonly message: string } | null> {
  if (columns) return takeForeign(tables, columns, table, book)
  const own = takeOwn(tables, book)
  if (own !== null) return own
  const template = await templateFor(db, place, tablesToName(tables, book))
  return template && takeForeign(tables, template, undefined, book)
}
