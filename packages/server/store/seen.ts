import { type Marking, unmarked } from '@comity/programme'
import type { Actor, Wall } from '../identity/actor.ts'
import type { maySee, Seen } from '../identity/may-see.ts'

type Told = {
  readonly spaces: readonly { readonly id: string; readonly open: boolean; readonly seen: boolean }[]
  readonly walls: readonly (Wall & { readonly open: boolean; readonly seen: boolean })[]
  readonly given: readonly (Marking & {
    readonly space: string
    readonly record: string
    readonly wall: string | null
    readonly open: boolean
    readonly sights: Seen['given']
    readonly seen: boolean
  })[]
}

type SeenBy = Pick<Actor, 'whole' | 'walls' | 'given' | 'givenWalls'>

/**
 * What an actor sees: of all that the database lets it see, what the program's rule lets it see as well. `isLess` says
 * that the two differ and the database has to be told.
 */
export function seenOf(
  { kind, posts }: Pick<Actor, 'kind' | 'posts'>,
  told: Told,
  day: string,
  rule: typeof maySee,
): { readonly seen: SeenBy; readonly isLess: boolean } {
  const viewer = (space: string) => ({ kind, posts: posts.filter((post) => post.space === space) })
  const spaces = told.spaces.filter(({ seen }) => seen)
  const walls = told.walls.filter(({ seen }) => seen)
  const given = told.given.filter(({ seen }) => seen)
  const seen = {
    whole: spaces.filter(({ id, open }) => rule(viewer(id), { ...unmarked, open, given: [] }, day)),
    walls: walls.filter((wall) => rule(viewer(wall.space), { ...wall, given: [] }, day)),
    given: given.filter((one) => rule(viewer(one.space), { ...one, given: one.sights }, day)),
  }
  return {
    seen: {
      whole: seen.whole.map(({ id }) => id),
      walls: seen.walls,
      given: seen.given.map(({ record }) => record),
      givenWalls: new Map(
        seen.given.flatMap(({ space, wall, level, fallsOn, audience }) =>
          wall === null ? [] : [[wall, { id: wall, space, level, fallsOn, audience }] as const],
        ),
      ),
    },
    isLess:
      seen.whole.length < spaces.length ||
      seen.walls.length < walls.length ||
      seen.given.length < given.length,
  }
}
