import type { HistoryItem, Refusal } from '@comity/contract'
import type { Kysely } from 'kysely'
import type { Tables } from '../store/tables.ts'

/** How often something was said of a mandate beside its words: what whoever looks at it has seen. */
export async function versionOfLife(db: Kysely<Tables>, space: string, mandate: string): Promise<number> {
  const head = await db
    .selectFrom('history_head')
    .select('size')
    .where('space', '=', space)
    .where('kind', '=', 'mandate-life')
    .where('record', '=', mandate)
    .executeTakeFirst()
  return head?.size ?? 0
}

type Told = Pick<HistoryItem, 'before' | 'after' | 'by'>
/** What is about to be said: of the mandate as a whole, or the answer of one addressee. */
type About = { readonly space: string; readonly mandate: string; readonly addressee: string | null }

const acts = ['set-mandate', 'decide-mandate', 'answer-mandate', 'undo']

/**
 * Null where nothing was said of the same since somebody looked; else the refusal, with what was. The answers of two
 * addressees do not stand in each other's way. Runs under the mandate's lock.
 */
export async function movedSince(
  db: Kysely<Tables>,
  { space, mandate, addressee }: About,
  seen: number | undefined,
): Promise<{ readonly ok: false; readonly refusal: Refusal } | null> {
  if (seen === undefined) return null
  const rows = await db
    .selectFrom('history')
    .select(['seq', 'act', 'at', 'body'])
    .where('space', '=', space)
    .where('kind', '=', 'mandate-life')
    .where('record', '=', mandate)
    .where('seq', '>', seen)
    .where('act', 'in', acts)
    .orderBy('seq')
    .execute()
  const since = rows.flatMap(({ seq, act, at, body }) => {
    const { before = null, after = null, by = null } = JSON.parse(body ?? '{}') as Partial<Told>
    if (partyIn(before, after) !== addressee || isMarking(after)) return []
    return [{ id: String(seq), act, at: at.toISOString(), by, before, after }]
  })
  if (since.length === 0) return null
  const message = 'Something else was said of this since you looked. See what, then say yours beside it.'
  const current = { version: await versionOfLife(db, space, mandate), since }
  return { ok: false, refusal: { reason: 'conflict', message, current } }
}

function partyIn(...told: readonly unknown[]): string | null {
  for (const one of told) {
    const { party } = (one ?? {}) as { party?: unknown }
    if (typeof party === 'string') return party
  }
  return null
}

/** How what is said is marked has its entries in the same history. */
function isMarking(after: unknown): boolean {
  return typeof after === 'object' && after !== null && 'level' in after
}
