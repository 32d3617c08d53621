import type { MatrixFile, MatrixFormat, QueryOf } from '@comity/contract'
import type { SheetLanguage } from '@comity/programme'
import type { Kysely } from 'kysely'
import { narrowed } from '../questions/narrowed-activities.ts'
import { isNarrowed } from '../questions/narrowed-cells.ts'
import type { Tables } from '../store/tables.ts'
import { openBook } from './open-book.ts'
import { rowsOf } from './programme-rows.ts'
import { csvOf, workbookOf } from './render-sheet.ts'

const mediaTypes: Readonly<Record<MatrixFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8; header=present',
}

/** Reads the activities of a biennium, or some of them; what comes back writes them, when the database is no longer needed. */
export async function readMatrix(
  db: Kysely<Tables>,
  id: string,
  lang: SheetLanguage,
  { filter, today }: { readonly filter: Omit<QueryOf<'cells'>, 'id'>; readonly today: string },
): Promise<((format: MatrixFormat) => MatrixFile) | null> {
  const biennium = await db.selectFrom('biennium').selectAll().where('id', '=', id).executeTakeFirst()
  if (biennium === undefined) return null
  const { space } = biennium
  const which = isNarrowed(filter) ? narrowed({ ...filter, space, biennium: id }, today) : undefined
  const rows = await rowsOf(db, space, id, which)
  const book = await openBook(
    db,
    space,
    rows.map(({ fields }) => fields),
  )
  return (format) => ({
    name: `matrix-${biennium.year_from}-${biennium.year_to}.${format}`,
    mediaType: mediaTypes[format],
    bytes: (format === 'xlsx' ? workbookOf : csvOf)({ rows, book, lang }),
  })
}
