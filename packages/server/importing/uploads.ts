import type { Preview } from '@comity/contract'
import type { Kysely } from 'kysely'
import type { Tables } from '../store/tables.ts'
import type { ReadText } from './reader.ts'

/** A text that was looked at and not kept yet, with what it was read as. */
export type Upload = {
  readonly id: string
  readonly name: string
  readonly bytes: Buffer
  readonly sha256: Buffer
  readonly reading: ReadText
  /** Whether a person has marked what is what in it. */
  readonly marked: boolean
}

/** What is kept of a preview beside the columns that say whose it is. */
export type PreviewKept = Omit<Preview, 'id' | 'space' | 'name' | 'until'>

/** How many texts one actor may look at without keeping or leaving them. */
const most = 10

/** The text that this actor brought, or undefined where it has run out or is another's. */
export async function findUpload(db: Kysely<Tables>, space: string, id: string): Promise<Upload | undefined> {
  if (!/^[0-9a-f-]{36}$/.test(id)) return undefined
  const row = await db
    .selectFrom('upload')
    .select(['id', 'name', 'bytes', 'sha256', 'reading'])
    .where('space', '=', space)
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const reading = JSON.parse(row.reading) as ReadText
  return { ...row, reading, marked: reading.marking !== undefined }
}

/** Holds a text for a while; of those that the actor holds already, the oldest goes. */
export async function holdUpload(
  db: Kysely<Tables>,
  upload: Omit<Upload, 'marked'> & { readonly space: string; readonly actor: string; readonly at: Date },
  preview: PreviewKept,
): Promise<void> {
  const { at, reading, ...row } = upload
  const held = await db
    .selectFrom('upload')
    .select('id')
    .where('actor', '=', upload.actor)
    .orderBy('received_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  const tooMany = held.slice(most - 1).map(({ id }) => id)
  if (tooMany.length > 0) await db.deleteFrom('upload').where('id', 'in', tooMany).execute()
  await db
    .insertInto('upload')
    .values({
      ...row,
      reading: JSON.stringify(reading),
      preview: JSON.stringify(preview),
      received_at: at,
    })
    .execute()
}

/** Holds the same text as a person has marked it, in place of how it was read before. */
export async function remarkUpload(
  db: Kysely<Tables>,
  id: string,
  reading: ReadText,
  preview: PreviewKept,
): Promise<void> {
  await db
    .updateTable('upload')
    .set({ reading: JSON.stringify(reading), preview: JSON.stringify(preview) })
    .where('id', '=', id)
    .execute()
}

export async function dropUpload(db: Kysely<Tables>, id: string): Promise<void> {
  await db.deleteFrom('upload').where('id', '=', id).execute()
}
