import { createHash } from 'node:crypto'
import type { Answer, OutcomeOf, Refusal } from '@comity/contract'
import type { Reader, ReadText } from '../importing/reader.ts'
import type { Kept, Reading } from '../keeping/reading.ts'
import { comeMarked, openAmong, StandsOpen, standsOpen } from '../marking/come-marked.ts'
import { uuidv7 } from '../store/uuid.ts'
import { type Act, mayAct, refused } from './act.ts'
import { bytesBrought, doubtsOf, type KnownText, knownTexts, withWords } from './brought.ts'
import { keepEach, unholdable } from './keep-texts.ts'
import { type Unsaid, unsaidOf, withUnsaid } from './unsaid.ts'

type Came = OutcomeOf<'import-texts'>['texts'][number]

/**
 * Reads several texts and keeps them in one transaction, as `import-text` keeps one. A file that cannot be read or held
 * is refused by itself, and those that are held already change nothing.
 */
export const importTexts: Act<'import-texts'> = async (body, { store, token, now, read }) => {
  const { space } = body
  const unsaid = unsaidOf(body)
  if (!unsaid.ok) return unsaid
  const files = body.texts.map(fileSent)
  const digests = files.flatMap(({ original }) => (original.ok ? [original.value.sha256] : []))
  const held = await store.asActor(
    token,
    async (db, actor) => {
      const refusal = mayAct(actor, 'import', space)
      if (refusal !== null) return refusal
      const known = await knownTexts(db, space, digests)
      if (body.marking === undefined) return { known, open: new Set<string>() }
      const instruments = [...known.values()].map(({ instrument }) => instrument)
      return { known, open: await openAmong(db, instruments) }
    },
    { readOnly: true },
  )
  if ('ok' in held) return held

  const texts = await Promise.all(files.map((file) => readOne(file, held, read, unsaid.value)))
  const unknown = texts.flatMap(({ reading }) => reading ?? [])
  const kept = await store
    .asActor(token, async (db, actor) => {
      const refusal = mayAct(actor, 'import', space)
      if (refusal !== null) return refusal
      const at = now()
      const readings = unknown.map((one): Reading => ({ ...one, space, at, id: uuidv7(at.getTime()) }))
      const marked = await comeMarked(db, actor, body)
      if (!marked.ok) return marked
      return keepEach(db, readings, actor.id, marked.value)
    })
    .catch((error) => {
      if (!(error instanceof StandsOpen)) throw error
      return refused({ reason: 'conflict', message: standsOpen, current: null })
    })
  if ('ok' in kept) return kept
  const came = texts.map(({ name, reading, came }) =>
    reading === undefined ? came : cameOf(name, reading, kept[unknown.indexOf(reading)] ?? null),
  )
  return { ok: true, value: { texts: came } }
}

type File = { readonly name: string; readonly original: Answer<Reading['original']> }

function fileSent(text: { readonly name: string; readonly text?: string; readonly base64?: string }): File {
  const bytes = bytesBrought(text)
  if (!bytes.ok) return { name: text.name, original: bytes }
  const sha256 = createHash('sha256').update(bytes.value).digest()
  return { name: text.name, original: { ok: true, value: { name: text.name, bytes: bytes.value, sha256 } } }
}

type ReadFile = ReadText & Pick<Reading, 'original' | 'said'>
type Read = { readonly name: string } & (
  | { readonly reading: ReadFile; readonly came?: never }
  | { readonly reading?: never; readonly came: Came }
)

async function readOne(
  { name, original }: File,
  { known, open }: { readonly known: ReadonlyMap<string, KnownText>; readonly open: ReadonlySet<string> },
  read: Reader,
  unsaid: Unsaid,
): Promise<Read> {
  if (!original.ok) return { name, came: refusedFor(name, original.refusal) }
  const held = known.get(original.value.sha256.toString('hex'))
  if (held !== undefined) {
    const came = open.has(held.instrument)
      ? { ...nothing, name, refused: standsOpen }
      : heldAs(name, held, true)
    return { name, came }
  }
  const reading = withWords(await read(original.value.bytes))
  if (!reading.ok) return { name, came: refusedFor(name, reading.refusal) }
  return { name, reading: { ...withUnsaid(reading.value, unsaid), original: original.value } }
}

function cameOf(name: string, { instrument }: ReadFile, kept: Kept | null): Came {
  if (kept === null) return { ...nothing, name, refused: unholdable }
  return heldAs(name, { ...kept, findings: instrument.findings }, kept.known)
}

function heldAs(name: string, { instrument, version, findings }: KnownText, known: boolean): Came {
  return { name, instrument, version, known, findings: doubtsOf(findings), refused: null }
}

function refusedFor(name: string, refusal: Refusal): Came {
  const words = refusal.reason === 'invalid' ? refusal.violations.map(({ message }) => message) : []
  if (refusal.reason === 'too-large') words.push(refusal.message)
  return { ...nothing, name, refused: words.join(' ') }
}

const nothing = { instrument: null, version: null, known: false, findings: [] }
