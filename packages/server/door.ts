import {
  type ActName,
  type Answer,
  acts,
  type Door,
  type Original,
  type QuestionName,
  questions,
  type Refusal,
  type Violation,
} from '@comity/contract'
import type { Kysely } from 'kysely'
import { Compile, type Validator } from 'typebox/compile'
import { carriedOut } from './acts/index.ts'
import { onceForKey } from './acts/once-for-key.ts'
import type { Actor } from './identity/actor.ts'
import { type Keeper, noKeeper } from './identity/keeper.ts'
import { type Reader, readHere } from './importing/reader.ts'
import type { Courier } from './mail/courier.ts'
import { answers, plannedOnce } from './questions/index.ts'
import { answered, isUuid, notFound } from './questions/question.ts'
import { readMatrix } from './sheet/matrix-file.ts'
import { isLost, isWithoutRoom, OutcomeUnknown, type Store } from './store/as-actor.ts'
import type { Tables } from './store/tables.ts'
import { violationsOf } from './violations.ts'

const queryChecks = compileAll(questions, (question) => question.query)
const bodyChecks = compileAll(acts, (act) => act.body)

/**
 * Opens the one door through which pages, API and commands ask and act, for the bearer of `token` (null: whoever
 * reads without signing in). What comes in is checked against the contract here, so that no act sees bad input.
 */
export function openDoor(
  store: Store,
  token: string | null,
  now: () => Date,
  read: Reader = readHere,
  keeper: Keeper = noKeeper,
  courier: Courier | null = null,
): Door {
  return {
    async ask(name, query) {
      const violations = violationsOf(queryChecks[name], query)
      if (violations.length > 0) return { ok: false, refusal: { reason: 'invalid', violations } }
      const today = now().toISOString().slice(0, 10)
      const answer = () =>
        store.asActor(token, (db, actor) => answers[name](query, { db, actor, today }), {
          readOnly: true,
          plannedOnce: plannedOnce.has(name),
        })
      return answer().catch(refusalOf)
    },
    async act(name, body, { key } = {}) {
      const violations = violationsOf(bodyChecks[name], body)
      if (violations.length > 0)
        return store.asActor(token, invalidFor(violations), { readOnly: true }).catch(refusalOf)
      const context = { store, token, now, read, keeper, courier }
      const act = key === undefined ? carriedOut[name](body, context) : onceForKey(name, body, key, context)
      return act.catch(refusalOf)
    },
    async original(instrument) {
      if (!isUuid(instrument)) return notFound
      const original = async (db: Kysely<Tables>): Promise<Answer<Original>> => {
        const row = await originalOf(db, instrument)
        if (row === undefined) return notFound
        const { name, media_type: mediaType, bytes } = row
        return { ok: true, value: { name, mediaType, sha256: row.sha256.toString('hex'), bytes } }
      }
      return store.asActor(token, original, { readOnly: true }).catch(refusalOf)
    },
    async matrix(biennium, { format, lang, filter = {} }) {
      if (!isUuid(biennium)) return notFound
      const violations = violationsOf(queryChecks.cells, { id: biennium, ...filter })
      if (violations.length > 0) return { ok: false, refusal: { reason: 'invalid', violations } }
      const today = now().toISOString().slice(0, 10)
      const matrix = async (db: Kysely<Tables>) => {
        const file = await readMatrix(db, biennium, lang, { filter, today })
        return file === null ? notFound : answered(file)
      }
      const read = await store.asActor(token, matrix, { readOnly: true }).catch(refusalOf)
      return read.ok ? answered(read.value(format)) : read
    },
    async attached(attachment) {
      if (!isUuid(attachment)) return notFound
      const file = async (db: Kysely<Tables>): Promise<Answer<Original>> => {
        const row = await db
          .selectFrom('attachment')
          .select(['name', 'media_type', 'sha256', 'bytes'])
          .where('id', '=', attachment)
          .executeTakeFirst()
        if (row === undefined || row.bytes === null) return notFound
        const { name, media_type: mediaType, bytes } = row
        return { ok: true, value: { name, mediaType, sha256: row.sha256.toString('hex'), bytes } }
      }
      return store.asActor(token, file, { readOnly: true }).catch(refusalOf)
    },
  }
}

/** Whoever may not act at all is told that first; what was wrong with it is for those who may. */
function invalidFor(violations: readonly Violation[]) {
  return async (_: unknown, actor: Actor): Promise<{ ok: false; refusal: Refusal }> => ({
    ok: false,
    refusal: actor.kind === 'anonymous' ? { reason: 'not-signed-in' } : { reason: 'invalid', violations },
  })
}

function originalOf(db: Kysely<Tables>, instrument: string) {
  return db
    .selectFrom('instrument')
    .innerJoin('expression', (join) =>
      join
        .onRef('expression.space', '=', 'instrument.space')
        .onRef('expression.id', '=', 'instrument.expression'),
    )
    .innerJoin('original', (join) =>
      join
        .onRef('original.space', '=', 'expression.space')
        .onRef('original.sha256', '=', 'expression.original')
        .onRef('original.shelf', '=', 'expression.shelf'),
    )
    .select(['original.name', 'original.media_type', 'original.sha256', 'original.bytes'])
    .where('instrument.id', '=', instrument)
    .executeTakeFirst()
}

/** The failures of the store that whoever asks should hear of in words; all others are faults. */
function refusalOf(error: Error & { code?: string }): { ok: false; refusal: Refusal } {
  if (error.code === '28000') return { ok: false, refusal: { reason: 'not-signed-in' } }
  if (isWithoutRoom(error)) {
    const message =
      'The disk that the records are on is full: nothing was kept, and what is kept can be read. Whoever runs the ' +
      'installation has to make room.'
    return { ok: false, refusal: { reason: 'no-room', message } }
  }
  if (isLost(error)) {
    const message = 'The records do not answer at the moment. Nothing was kept. Try again in a minute.'
    return { ok: false, refusal: { reason: 'away', message } }
  }
  if (!(error instanceof OutcomeUnknown)) throw error
  const message =
    'The connection to the records was lost at the moment of keeping: it may or may not have been kept. Send it ' +
    'again with the same Idempotency-Key, which does it at most once; without a key, look before you send again.'
  return { ok: false, refusal: { reason: 'outcome-unknown', message } }
}

type Shape = (typeof questions)[QuestionName]['query'] | (typeof acts)[ActName]['body']

function compileAll<K extends string, T>(
  all: Record<K, T>,
  shapeOf: (value: T) => Shape,
): Record<K, Validator> {
  const compiled = Object.entries(all).map(([name, value]) => [name, Compile(shapeOf(value as T))])
  return Object.fromEntries(compiled) as Record<K, Validator>
}
