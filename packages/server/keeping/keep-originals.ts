import { type Kysely, sql } from 'kysely'
import type { Tables } from '../store/tables.ts'
import type { Reading } from './reading.ts'

/** The registered media types of what can be read. */
const mediaTypes: { readonly [F in Reading['document']['format']]: string } = {
  text: 'text/plain; charset=utf-8',
  markdown: 'text/markdown; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  doc: 'application/msword',
  pdf: 'application/pdf',
  akn: 'application/akn+xml',
}

/** A file, and the wording that it was read as where that is held. */
type FileRead = { readonly reading: Reading; readonly expression: string | null; readonly shelf: string }

/** Keeps files as they came, each once, and gives those that were held already. */
export async function keepOriginals(db: Kysely<Tables>, files: readonly FileRead[]): Promise<Set<Reading>> {
  const rows = files.map(({ reading: { space, at, original, document }, expression, shelf }) => ({
    space,
    sha256: original.sha256,
    name: original.name,
    media_type: mediaTypes[document.format],
    bytes: original.bytes,
    received_at: at,
    expression,
    shelf,
  }))
  const added = await db
    .insertInto('original')
    .values(rows.sort((a, b) => a.sha256.compare(b.sha256)))
    .onConflict((clash) => clash.columns(['space', 'sha256', 'shelf']).doNothing())
    .returning('sha256')
    .execute()
  const isNew = new Set(added.map(({ sha256 }) => sha256.toString('hex')))
  const held = files.filter(({ reading }) => !isNew.has(reading.original.sha256.toString('hex')))
  return new Set(held.map(({ reading }) => reading))
}

/** Says of files which wordings they were read as, once those are kept. */
export async function nameWordings(
  db: Kysely<Tables>,
  space: string,
  files: readonly { readonly reading: Reading; readonly expression: string; readonly shelf: string }[],
): Promise<void> {
  const read = files.map(({ reading, expression, shelf }) => ({
    shelf,
    sha256: `\\x${reading.original.sha256.toString('hex')}`,
    expression,
  }))
  await sql`
    update original set expression = file.expression
      from jsonb_to_recordset(${JSON.stringify(read)}::jsonb) as file (sha256 bytea, expression uuid, shelf text)
     where original.space = ${space} and original.sha256 = file.sha256
       and original.shelf = file.shelf`.execute(db)
}
