import { createHash } from 'node:crypto'
import type { OutcomeOf } from '@comity/contract'
import type { Kysely } from 'kysely'
import { chronicle } from '../store/history.ts'
import { keepReading } from '../store/reading.ts'
import type { Tables } from '../store/tables.ts'
import { uuidv7 } from '../store/uuid.ts'
import { type Act, invalid, mayAct, refused } from './act.ts'

/** The largest text that is taken in: fifty megabytes. */
const largestText = 50 * 1024 * 1024

/**
 * Reads a text and keeps it as an instrument of a space: the original by its hash, its provisions, and every value
 * found in them. The same bytes again change nothing and give the same instrument.
 */
export const importText: Act<'import-text'> = async (body, { store, token, now, read }) => {
  const bytes = bytesOf(body)
  if (bytes === null)
    return invalid('text', 'Send the text as `text` or, for a file, its bytes as `base64`; not both.')
  if (bytes.length === 0) return invalid('text', 'The text is empty. Send the words of the resolution.')
  if (bytes.length > largestText) {
    return refused({ reason: 'too-large', message: 'The text is larger than 50 MB. Send it in parts.' })
  }
  const sha256 = createHash('sha256').update(bytes).digest()
  const original = { name: body.name, bytes, sha256 }

  const known = await store.asActor(token, async (db, actor) => {
    const refusal = mayAct(actor, 'import', body.space)
    if (refusal !== null) return refusal
    return knownText(db, body.space, sha256)
  })
  if (known !== null) return known

  const { document, instrument } = await read(bytes)
  return store.asActor(token, async (db, actor) => {
    const refusal = mayAct(actor, 'import', body.space)
    if (refusal !== null) return refusal
    const at = now()
    const reading = { id: uuidv7(at.getTime()), space: body.space, at, original, document, instrument }
    const kept = await keepReading(db, reading)
    if (!kept.known) {
      await chronicle(db, {
        space: body.space,
        kind: 'instrument',
        record: kept.instrument,
        act: 'import-text',
        actor: actor.id,
        at,
        body: {
          before: kept.follows ? { version: kept.version - 1 } : null,
          after: {
            version: kept.version,
            language: instrument.language,
            name: body.name,
            sha256: sha256.toString('hex'),
            symbol: instrument.symbol,
            title: instrument.title,
          },
        },
      })
    }
    return { ok: true, value: outcome({ ...kept, findings: instrument.findings }, kept.known) }
  })
}

function bytesOf(body: { text?: string; base64?: string }): Buffer | null {
  if ((body.text === undefined) === (body.base64 === undefined)) return null
  if (body.text !== undefined) return Buffer.from(body.text, 'utf8')
  return Buffer.from(body.base64 as string, 'base64')
}

/** What these very bytes were read as, where they are held. */
async function knownText(db: Kysely<Tables>, space: string, sha256: Buffer) {
  const held = await db
    .selectFrom('original')
    .innerJoin('expression', (join) =>
      join
        .onRef('expression.space', '=', 'original.space')
        .onRef('expression.id', '=', 'original.expression'),
    )
    .select(['expression.instrument', 'expression.version', 'expression.findings'])
    .where('original.space', '=', space)
    .where('original.sha256', '=', sha256)
    .executeTakeFirst()
  return held === undefined ? null : { ok: true as const, value: outcome(held, true) }
}

type Held = {
  readonly instrument: string
  readonly version: number
  readonly findings: readonly { readonly rule: string; readonly message: string }[]
}

function outcome(held: Held, known: boolean): OutcomeOf<'import-text'> {
  const { instrument, version, findings } = held
  return {
    id: instrument,
    version,
    instrument,
    known,
    findings: findings.map(({ rule, message }) => ({ rule, message })),
  }
}
