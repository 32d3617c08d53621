import type { Classification } from '@comity/contract'
import { levelOn, type Marking, markingLevels, unmarked } from '@comity/programme'
import type { Actor } from './actor.ts'

/**
 * What a record is marked, by the walls that its parts stand behind: as the least marked of those that the actor sees;
 * and by that of its own marking, where that is higher.
 */
export function classified(
  actor: Actor,
  walls: readonly (string | null)[],
  own: string | null = null,
): Classification {
  const rank = (marking: Marking) => markingLevels.indexOf(levelOn(marking, actor.day))
  const marking = (id: string | null) => (id === null ? unmarked : (wallOf(actor, id) ?? unmarked))
  const least = walls.map(marking).toSorted((a, b) => rank(a) - rank(b))[0] ?? unmarked
  const higher = rank(marking(own)) > rank(least) ? marking(own) : least
  return classificationOf(higher, actor.day)
}

/** A marking as it is told, with the level that it has on a day. */
export function classificationOf(marking: Marking, day: string): Classification {
  const { level, fallsOn, audience } = marking
  return { level: levelOn(marking, day), set: level, fallsOn, audience: [...audience] }
}

/** A record that was given is seen behind a wall that is not. */
function wallOf(actor: Actor, id: string): Marking | undefined {
  return actor.walls.find((wall) => wall.id === id) ?? actor.givenWalls.get(id)
}
