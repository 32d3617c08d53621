import { isDay } from '@comity/instrument'
import type { Marking, MarkingLevel } from '@comity/programme'
import type { Kysely } from 'kysely'
import { invalid } from '../acts/act.ts'
import type { Actor } from '../identity/actor.ts'
import { familyOf } from '../identity/family.ts'
import { maySee } from '../identity/may-see.ts'
import { sidesOf } from '../questions/parties.ts'
import type { Tables } from '../store/tables.ts'

type Said = {
  readonly level: MarkingLevel
  readonly fallsOn?: string | null
  readonly audience?: readonly string[]
}

/** A marking as it was asked for, with what is left out filled in. */
export function markingSaid({ level, fallsOn = null, audience = [] }: Said): Marking {
  return level === 'unclassified' ? { level, fallsOn: null, audience: [] } : { level, fallsOn, audience }
}

/** Why whoever asks cannot mark a record so; null where they can. */
export async function wrongInMarking(db: Kysely<Tables>, actor: Actor, space: string, marking: Marking) {
  const { fallsOn, audience } = marking
  if (fallsOn !== null && !isDay(fallsOn)) {
    return invalid('fallsOn', 'There is no such day.')
  }
  if (fallsOn !== null && fallsOn <= actor.day) {
    return invalid('fallsOn', 'Name a day to come. From it on the marking is the next lower one.')
  }
  const held = await db.selectFrom('space').selectAll().where('id', '=', space).executeTakeFirstOrThrow()
  const sides = sidesOf(held)
  const bodies = audience.filter((one) => !sides.includes(one))
  const known =
    bodies.length === 0
      ? []
      : await db.selectFrom('party').select(['id', 'side', 'parent']).where('id', 'in', bodies).execute()
  const stranger = bodies.find((one) => {
    const row = known.find(({ id }) => id === one)
    return row === undefined || familyOf(row, sides) === null
  })
  if (stranger !== undefined) {
    const message = `"${stranger}" is no body of either side. Third parties are given sight of a record by its name.`
    return invalid('audience', message)
  }
  const posts = actor.posts.filter((post) => post.space === space)
  if (maySee({ kind: actor.kind, posts }, { ...marking, open: false, given: [] }, actor.day)) return null
  return invalid('audience', 'You would no longer see it yourself. Name your side or your body as well.')
}
