import { createHash } from 'node:crypto'
import type { Came } from '@comity/contract'
import { sql } from 'kysely'
import { holdUpload, type PreviewKept } from '../importing/uploads.ts'
import { keepReading } from '../keeping/keep-readings.ts'
import type { Kept, Reading } from '../keeping/reading.ts'
import { instrument as instrumentQuestion } from '../questions/instrument.ts'
import type { Store } from '../store/as-actor.ts'
import { uuidv7 } from '../store/uuid.ts'
import { type Act, mayAct } from './act.ts'
import { bytesBrought, doubtsOf, withWords } from './brought.ts'

/**
 * Reads a text and shows it as it would stand. It is held for two hours for this actor alone, so that what is kept
 * is what was shown; the record is not touched.
 */
export const previewText: Act<'preview-text'> = async (body, { store, token, now, read }) => {
  const bytes = bytesBrought(body)
  if (!bytes.ok) return bytes
  const refusal = await store.asActor(token, async (_, actor) => mayAct(actor, 'import', body.space), {
    readOnly: true,
  })
  if (refusal !== null) return refusal
  const reading = withWords(await read(bytes.value, { lines: true }))
  if (!reading.ok) return reading

  const { name, space } = body
  const original = { name, bytes: bytes.value, sha256: createHash('sha256').update(bytes.value).digest() }
  const at = now()
  const id = uuidv7(at.getTime())
  const preview = await tryOut(store, token, { id, space, at, original, ...reading.value })
  return store.asActor(token, async (db, actor) => {
    const refusal = mayAct(actor, 'import', space)
    if (refusal !== null) return refusal
    await sql`select sweep_expired()`.execute(db)
    const upload = { id, space, actor: actor.id, at, ...original, reading: reading.value }
    await holdUpload(db, upload, preview)
    return { ok: true, value: outcomeOf(id, preview) }
  })
}

export function outcomeOf(id: string, { came, instrument, text }: PreviewKept) {
  return { id, version: text.version, came, instrument, findings: doubtsOf(text.findings) }
}

/** Carries what it found out of a transaction that must not be kept. */
class TriedOut extends Error {
  override readonly name = 'TriedOut'
  readonly preview: PreviewKept

  constructor(preview: PreviewKept) {
    super('tried out, not kept')
    this.preview = preview
  }
}

/**
 * Keeps a reading, looks at it as every reader would, and takes it back: what is shown is what keeping would give,
 * because it was given by keeping.
 */
export async function tryOut(store: Store, token: string | null, reading: Reading): Promise<PreviewKept> {
  try {
    return await store.asActor(token, async (db, actor): Promise<never> => {
      const kept = await keepReading(db, reading)
      const today = reading.at.toISOString().slice(0, 10)
      const query = { id: kept.instrument, lang: reading.instrument.language, version: kept.version }
      const text = await instrumentQuestion(query, { db, actor, today })
      if (!text.ok) throw new Error('what was kept is not found')
      const came = cameOf(kept)
      throw new TriedOut({ came, instrument: came === 'new' ? null : kept.instrument, text: text.value })
    })
  } catch (error) {
    if (error instanceof TriedOut) return error.preview
    throw error
  }
}

function cameOf(kept: Kept): Came {
  if (kept.known) return 'known'
  if (kept.follows) return 'new-version'
  return kept.isNew ? 'new' : 'new-language'
}
