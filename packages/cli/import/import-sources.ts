import type { Door } from '@comity/contract'
import { looksLikeSessionIndex } from '@comity/server'
import type { Source } from './sources.ts'

/** What came of bringing in one file. */
export type Result = {
  readonly path: string
  readonly came: 'new' | 'unchanged' | 'new version' | 'index' | 'refused'
  /** What people should know of it: doubts of the reader, or why it was refused. */
  readonly told: readonly string[]
}

/** Some files at once, so that reading and keeping go on beside each other. */
const atOnce = 6

/** Brings files in through the door, several at once, and tells each as it is done. Stops when it is asked to. */
export async function importSources(
  door: Door,
  space: string,
  sources: AsyncIterable<Source>,
  told: (result: Result) => void,
  stop: AbortSignal,
): Promise<void> {
  const iterator = sources[Symbol.asyncIterator]()
  const work = async () => {
    while (!stop.aborted) {
      const { value, done } = await iterator.next()
      if (done) return
      told(await importOne(door, space, value))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
}

async function importOne(door: Door, space: string, source: Source): Promise<Result> {
  const refused = (why: string): Result => ({ path: source.path, came: 'refused', told: [why] })
  let bytes: Uint8Array
  try {
    bytes = await source.bytes()
  } catch (error) {
    return refused(`The file could not be opened: ${error instanceof Error ? error.message : String(error)}`)
  }
  if (looksLikeSessionIndex(bytes)) return importIndex(door, space, source, bytes)
  const base64 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
  const answer = await door.act('import-text', { space, name: source.name, base64 })
  if (!answer.ok) return refused(sentenceOf(answer.refusal))
  const { known, version, findings } = answer.value
  const came = known ? 'unchanged' : version > 1 ? 'new version' : 'new'
  return { path: source.path, came, told: findings.map((finding) => finding.message) }
}

async function importIndex(door: Door, space: string, source: Source, bytes: Uint8Array): Promise<Result> {
  const text = Buffer.from(bytes).toString('utf8')
  const answer = await door.act('import-index', { space, name: source.name, text })
  if (!answer.ok) return { path: source.path, came: 'refused', told: [sentenceOf(answer.refusal)] }
  const { value } = answer
  const records = `${value.new} records new, ${value.changed} changed, ${value.unchanged} unchanged`
  const wrong = value.wrong.map(({ line, message }) => `Line ${line}: ${message}`)
  return { path: source.path, came: 'index', told: [`Index of a session: ${records}.`, ...wrong] }
}

type Refusal = Extract<Awaited<ReturnType<Door['original']>>, { ok: false }>['refusal']

function sentenceOf(refusal: Refusal): string {
  switch (refusal.reason) {
    case 'invalid':
      return refusal.violations.map((violation) => violation.message).join(' ')
    case 'not-found':
      return 'There is no such cooperation.'
    case 'not-signed-in':
      return 'Not signed in.'
    default:
      return refusal.message
  }
}
