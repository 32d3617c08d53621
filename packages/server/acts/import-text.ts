import { createHash } from 'node:crypto'
import type { OutcomeOf } from '@comity/contract'
import { readDocument } from '@comity/document'
import { readInstrument } from '@comity/instrument'
import type { Kysely } from 'kysely'
import { type Actor, may } from '../identity/actor.ts'
import { chronicle } from '../store/history.ts'
import { keepReading } from '../store/reading.ts'
import type { Tables } from '../store/tables.ts'
import { uuidv7 } from '../store/uuid.ts'
import { type Act, invalid, refused } from './act.ts'

/** The largest text that is taken in: fifty megabytes. */
export const largestText = 50 * 1024 * 1024

/**
 * Reads a text and keeps it as an instrument of a space: the original by its hash, its provisions, and every value
 * found in them. The same bytes again change nothing and give the same instrument.
 */
export const importText: Act<'import-text'> = async (body, { store, token, now }) => {
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
    if (!may(actor, 'import', body.space)) return refused(refusalOf(actor, body.space))
    return knownText(db, body.space, sha256)
  })
  if (known !== null) return known

  const document = readDocument(bytes)
  const instrument = readInstrument(document)
  return store.asActor(token, async (db, actor) => {
    if (!may(actor, 'import', body.space)) return refused(refusalOf(actor, body.space))
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
    return { ok: true, value: outcome(kept.instrument, kept.version, kept.known) }
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
    .select(['expression.instrument', 'expression.version'])
    .where('original.space', '=', space)
    .where('original.sha256', '=', sha256)
    .executeTakeFirst()
  return held === undefined
    ? null
    : { ok: true as const, value: outcome(held.instrument, held.version, true) }
}

/** A space that may not be known is not found; one that may only be read refuses the act. */
function refusalOf(actor: Actor, space: string) {
  if (actor.kind === 'anonymous') return { reason: 'not-signed-in' } as const
  if (!may(actor, 'read', space)) return { reason: 'not-found' } as const
  return { reason: 'forbidden', message: 'You may read this cooperation but not add texts to it.' } as const
}

function outcome(id: string, version: number, known: boolean): OutcomeOf<'import-text'> {
  return { id, version, instrument: id, known }
}
