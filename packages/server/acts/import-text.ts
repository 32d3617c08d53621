import { createHash } from 'node:crypto'
import type { Answer, BodyOf, OutcomeOf } from '@comity/contract'
import { postFor } from '../identity/actor.ts'
import type { ReadText } from '../importing/reader.ts'
import { dropUpload, findUpload } from '../importing/uploads.ts'
import { spokenBy } from '../judging/spoken.ts'
import type { Reading } from '../keeping/reading.ts'
import { comeMarked, openAmong, StandsOpen, standsOpen } from '../marking/come-marked.ts'
import { uuidv7 } from '../store/uuid.ts'
import { type Act, invalid, mayAct, refused } from './act.ts'
import { bytesBrought, doubtsOf, type KnownText, knownText, withWords } from './brought.ts'
import { isUnholdable, keepText, unholdable } from './keep-texts.ts'

/**
 * Reads a text and keeps it as an instrument of a space: the original by its hash, its provisions, and every value
 * found in them. The same bytes again change nothing and give the same instrument.
 */
export const importText: Act<'import-text'> = async (body, { store, token, now, read }) => {
  const sent = body.preview === undefined ? textSent(body) : null
  if (sent !== null && !sent.ok) return sent

  const found = await store.asActor(token, async (db, actor) => {
    const refusal = mayAct(actor, 'import', body.space)
    if (refusal !== null) return refusal
    const text = sent?.value ?? (await findUpload(db, body.space, body.preview as string))
    if (text === undefined) return gone
    const marked = await comeMarked(db, actor, body)
    if (!marked.ok) return marked
    const known = text.marked ? undefined : await knownText(db, body.space, text.sha256)
    if (known === undefined) return text
    if (marked.value !== null && (await openAmong(db, [known.instrument])).size > 0) return openAlready
    if (body.preview !== undefined) await dropUpload(db, body.preview)
    return { ok: true as const, value: outcome(known, true) }
  })
  if ('ok' in found) return found

  const reading = found.reading === undefined ? withWords(await read(found.bytes)) : ok(found.reading)
  if (!reading.ok) return reading
  const keeping = store.asActor(token, async (db, actor) => {
    const refusal = mayAct(actor, 'import', body.space)
    if (refusal !== null) return refusal
    const at = now()
    const { name, bytes, sha256 } = found
    const { instrument } = reading.value
    const text = { ...reading.value, id: uuidv7(at.getTime()), original: { name, bytes, sha256 } }
    const post = found.marked ? postFor(actor, 'import', body.space) : undefined
    const by = post === undefined ? {} : { markedBy: JSON.stringify(await spokenBy(db, post)) }
    const marked = await comeMarked(db, actor, body)
    if (!marked.ok) return marked
    const kept = await keepText(db, { ...text, ...by, space: body.space, at }, actor.id, marked.value)
    if (body.preview !== undefined) await dropUpload(db, body.preview)
    return { ok: true as const, value: outcome({ ...kept, findings: instrument.findings }, kept.known) }
  })
  return keeping.catch((error) => {
    if (error instanceof StandsOpen) return openAlready
    if (isUnholdable(error)) return invalid('text', unholdable)
    throw error
  })
}

/** A text on its way in, with what it was read as where that was shown before. */
type Brought = Reading['original'] & { readonly marked: boolean; readonly reading?: ReadText }

function textSent(body: BodyOf<'import-text'>): Answer<Brought> {
  if (body.name === undefined) return invalid('name', 'This field is needed with a text or a file.')
  const bytes = bytesBrought(body)
  if (!bytes.ok) return bytes
  const sha256 = createHash('sha256').update(bytes.value).digest()
  return ok({ name: body.name, bytes: bytes.value, sha256, marked: false })
}

const openAlready = refused({ reason: 'conflict', message: standsOpen, current: null })

const gone = invalid(
  'preview',
  'This text is no longer held: two hours have passed, or it has been kept. Bring it again.',
)

function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value }
}

function outcome(held: KnownText, known: boolean): OutcomeOf<'import-text'> {
  const { instrument, version, findings } = held
  return { id: instrument, version, instrument, known, findings: doubtsOf(findings) }
}
