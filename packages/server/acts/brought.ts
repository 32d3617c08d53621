import type { Answer } from '@comity/contract'
import type { Kysely } from 'kysely'
import { withKindCalled } from '../importing/called.ts'
import type { ReadText } from '../importing/reader.ts'
import type { Tables } from '../store/tables.ts'
import { invalid, refused } from './act.ts'

/** The largest text that is taken in: fifty megabytes. */
const largestText = 50 * 1024 * 1024

/** The bytes of a text that was sent, as words or as a file. */
export function bytesBrought(body: { readonly text?: string; readonly base64?: string }): Answer<Buffer> {
  const { text, base64 } = body
  if ((text === undefined) === (base64 === undefined)) {
    return invalid('text', 'Send the text as `text` or, for a file, its bytes as `base64`; not both.')
  }
  const bytes = text === undefined ? Buffer.from(base64 as string, 'base64') : Buffer.from(text, 'utf8')
  if (bytes.length === 0) return invalid('text', 'The text is empty. Send the words of the resolution.')
  if (bytes.length > largestText) {
    return refused({ reason: 'too-large', message: 'The text is larger than 50 MB. Send it in parts.' })
  }
  return { ok: true, value: bytes }
}

/** What was read, by the kind that it calls itself. A file without a word is no text; the reader has said why. */
export function withWords(read: ReadText): Answer<ReadText> {
  if (read.document.text.trim() !== '') return { ok: true, value: withKindCalled(read) }
  const [finding] = read.instrument.findings
  return invalid('text', finding?.message ?? 'No words could be read in this file.')
}

export type KnownText = {
  readonly instrument: string
  readonly version: number
  readonly findings: readonly { readonly rule: string; readonly message: string }[]
}

/** What these very bytes were read as, where they are held. */
export async function knownText(
  db: Kysely<Tables>,
  space: string,
  sha256: Buffer,
): Promise<KnownText | undefined> {
  return (await knownTexts(db, space, [sha256])).get(sha256.toString('hex'))
}

/** What files were read as that are held, by the digests of their bytes. */
export async function knownTexts(
  db: Kysely<Tables>,
  space: string,
  digests: readonly Buffer[],
): Promise<Map<string, KnownText>> {
  const rows = await db
    .selectFrom('original')
    .innerJoin('expression', (join) =>
      join
        .onRef('expression.space', '=', 'original.space')
        .onRef('expression.id', '=', 'original.expression'),
    )
    .select(['original.sha256', 'expression.instrument', 'expression.version', 'expression.findings'])
    .where('original.space', '=', space)
    .where('original.sha256', '=', (e) => e.fn.any(e.val(digests)))
    .execute()
  return new Map(rows.map(({ sha256, ...known }) => [sha256.toString('hex'), known]))
}

/** What the reader was in doubt about, as it is told. */
export function doubtsOf(findings: KnownText['findings']): { rule: string; message: string }[] {
  return findings.map(({ rule, message }) => ({ rule, message }))
}
