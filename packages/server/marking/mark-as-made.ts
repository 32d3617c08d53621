import { type Marking, markingLevels, unmarked } from '@comity/programme'
import type { Kysely } from 'kysely'
import { chronicle } from '../store/history.ts'
import type { Tables } from '../store/tables.ts'
import type { ComeMarked } from './come-marked.ts'
import { keepMarking } from './keep-marking.ts'

type Made = {
  readonly space: string
  readonly kind: 'letter' | 'comment' | 'attachment'
  readonly id: string
  readonly actor: string
  readonly at: Date
}

/** Marks what was made in this transaction: nobody sees it before it stands behind the wall of its marking. */
export async function markAsMade(
  db: Kysely<Tables>,
  { space, kind, id, actor, at }: Made,
  { marking, side, by }: ComeMarked,
): Promise<number> {
  await keepMarking(db, { space, kind, id }, marking, side)
  const body = { by, reason: null, before: unmarked, after: marking }
  return chronicle(db, { space, kind, record: id, act: 'set-marking', actor, at, body })
}

/**
 * A marking of something that tells of what is marked already: no lower than that, for nobody whom that is not for, and
 * falling no sooner.
 */
export function atLeast(held: Marking, asked: Marking): Marking {
  const isHigher = markingLevels.indexOf(asked.level) > markingLevels.indexOf(held.level)
  const falls = held.fallsOn !== null && asked.fallsOn !== null
  return {
    level: isHigher ? asked.level : held.level,
    audience: held.audience.length > 0 ? held.audience : asked.audience,
    fallsOn: falls ? ([held.fallsOn, asked.fallsOn].toSorted().at(-1) ?? null) : null,
  }
}
