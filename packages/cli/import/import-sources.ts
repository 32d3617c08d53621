import type { BodyOf, Door, OutcomeOf } from '@comity/contract'
import { looksLikeSessionIndex } from '@comity/server'
import type { Source } from './sources.ts'

/** What came of bringing in one file. */
export type Result = {
  readonly path: string
  readonly came: 'new' | 'unchanged' | 'new version' | 'index' | 'refused'
  /** What people should know of it: doubts of the reader, or why it was refused. */
  readonly told: readonly string[]
}

/** Where texts are brought in, what they are marked from then on, and what those are that do not say it. */
export type Into = Pick<BodyOf<'import-texts'>, 'space' | 'marking' | 'unsaid'>

/** Some groups at once, so that reading goes ahead of keeping. */
const groupsAtOnce = 3
/** What is kept in one transaction: enough to share its cost, little enough to be done again where it was stopped. */
const mostFiles = 16
const mostBytes = 4_000_000

/**
 * Brings files in through the door, a group of them in one transaction and several groups at once, and tells each file
 * as it is done. Stops when it is asked to; what was kept by then stays.
 */
export async function importSources(
  door: Door,
  into: Into,
  sources: AsyncIterable<Source>,
  told: (result: Result) => void,
  stop: AbortSignal,
): Promise<void> {
  const iterator = sources[Symbol.asyncIterator]()
  const work = async () => {
    for (let more = true; more && !stop.aborted; ) {
      const group: Opened[] = []
      for (let bytes = 0; group.length < mostFiles && bytes < mostBytes; ) {
        const { value, done } = await iterator.next()
        more = done !== true
        if (!more) break
        const opened = await open(value)
        if ('came' in opened) told(opened)
        else if (looksLikeSessionIndex(opened.bytes)) told(await importIndex(door, into.space, opened))
        else {
          group.push(opened)
          bytes += opened.bytes.length
        }
      }
      for (const result of await importGroup(door, into, group)) told(result)
    }
  }
  await Promise.all(Array.from({ length: groupsAtOnce }, work))
}

type Opened = { readonly source: Source; readonly bytes: Uint8Array }

async function open(source: Source): Promise<Opened | Result> {
  try {
    return { source, bytes: await source.bytes() }
  } catch (error) {
    return refused(source, `The file could not be opened: ${error instanceof Error ? error.message : error}`)
  }
}

async function importGroup(door: Door, into: Into, group: readonly Opened[]): Promise<Result[]> {
  if (group.length === 0) return []
  const texts = group.map(({ source, bytes }) => ({ name: source.name, base64: base64Of(bytes) }))
  const answer = await door.act('import-texts', { ...into, texts })
  if (answer.ok) return group.map(({ source }, n) => resultOf(source, answer.value.texts[n] as Came))
  const { refusal } = answer
  // A name that cannot stand, or a text that stands open, refuses the group: each file is brought by itself, and only
  // that one is refused.
  if (!['invalid', 'conflict'].includes(refusal.reason) || group.length === 1)
    return group.map(({ source }) => refused(source, sentenceOf(refusal)))
  const each: Result[] = []
  for (const opened of group) each.push(...(await importGroup(door, into, [opened])))
  return each
}

type Came = OutcomeOf<'import-texts'>['texts'][number]

function resultOf(source: Source, { refused: why, known, version, findings }: Came): Result {
  if (why !== null) return refused(source, why)
  const came = known ? 'unchanged' : (version ?? 1) > 1 ? 'new version' : 'new'
  return { path: source.path, came, told: findings.map(({ message }) => message) }
}

async function importIndex(door: Door, space: string, { source, bytes }: Opened): Promise<Result> {
  const text = Buffer.from(bytes).toString('utf8')
  const answer = await door.act('import-index', { space, name: source.name, text })
  if (!answer.ok) return refused(source, sentenceOf(answer.refusal))
  const { value } = answer
  const records = `${value.new} records new, ${value.changed} changed, ${value.unchanged} unchanged`
  const wrong = value.wrong.map(({ line, message }) => `Line ${line}: ${message}`)
  return { path: source.path, came: 'index', told: [`Index of a session: ${records}.`, ...wrong] }
}

function refused({ path }: Source, why: string): Result {
  return { path, came: 'refused', told: [why] }
}

function base64Of(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
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
