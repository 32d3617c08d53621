import { headOf, type JointRecord, nothingSaid, type Rev, type Word } from '../../agreement/joint-record.ts'
import { accept, propose, type Said, sealOwed, takeIn, withdraw } from '../../agreement/say.ts'

/** The rules that the model plays by, so that a test can break one. */
export type Rules = {
  readonly accept: typeof accept
  readonly sealOwed: typeof sealOwed
  readonly takeIn: typeof takeIn
}
export const rules: Rules = { accept, sealOwed, takeIn }

const sides = ['a', 'b'] as const
type Name = (typeof sides)[number]
const other = (side: Name): Name => (side === 'a' ? 'b' : 'a')

/** A word as it stands in the log of a side: with how much of the other's log it had seen by then (rule 5). */
type Entry = { readonly word: Word; readonly seen: number }

/** Two installations: what each has said, in order, and how much of it the other has taken in. */
type World = {
  readonly logs: Readonly<Record<Name, readonly Entry[]>>
  readonly views: Readonly<Record<Name, JointRecord>>
  /** How much of the other's log each has taken in, and how many acts of its own people it has made. */
  readonly taken: Readonly<Record<Name, number>>
  readonly acts: Readonly<Record<Name, number>>
}

const start: World = {
  logs: { a: [], b: [] },
  views: { a: nothingSaid, b: nothingSaid },
  taken: { a: 0, b: 0 },
  acts: { a: 0, b: 0 },
}

export type Found = { readonly states: number; readonly wrong: string | null }

/**
 * Plays every order in which two sides can each say up to `acts` words and take in each other's, and looks at every
 * state for a fork, and at every end for two installations that know different things. Stops at the first wrong one.
 */
export function explore(acts: number, played: Rules = rules): Found {
  const seen = new Set<string>([keyOf(start)])
  const waiting: World[] = [start]
  for (let world = waiting.pop(); world !== undefined; world = waiting.pop()) {
    const wrong = wrongIn(world)
    if (wrong !== null) return { states: seen.size, wrong }
    for (const next of stepsFrom(world, acts, played)) {
      const key = keyOf(next)
      if (seen.has(key)) continue
      seen.add(key)
      waiting.push(next)
    }
  }
  return { states: seen.size, wrong: null }
}

function stepsFrom(world: World, acts: number, played: Rules): World[] {
  return sides.flatMap((side) => {
    const steps = world.acts[side] < acts ? wordsOf(world, side, played) : []
    const taken = takeNext(world, side, played)
    return taken === null ? steps : [...steps, taken]
  })
}

/** Everything that the people of a side can say as things look to them. */
function wordsOf(world: World, side: Name, played: Rules): World[] {
  const view = world.views[side]
  const offered = `${side}${view.offers.filter((offer) => offer.side === side).length + 1}`
  const theirs = view.offers.filter((offer) => offer.side !== side)
  return [
    says(world, side, propose(view, side, offered, headOf(view)), {
      act: 'propose',
      rev: offered,
      parent: headOf(view),
    }),
    // Every offer is tried, also one that no longer stands: the rules have to refuse it.
    ...theirs.map(({ rev }) => says(world, side, played.accept(view, side, rev), { act: 'accept', rev })),
    says(world, side, withdraw(view, side), { act: 'withdraw' }),
  ].filter((next) => next !== null)
}

function says(world: World, side: Name, said: Said, word: Word): World | null {
  if (!said.ok) return null
  return {
    ...world,
    logs: { ...world.logs, [side]: [...world.logs[side], { word, seen: world.taken[side] }] },
    views: { ...world.views, [side]: said.record },
    acts: { ...world.acts, [side]: world.acts[side] + 1 },
  }
}

/** Takes in the next word of the other side, and writes the seal that an accept may bring. */
function takeNext(world: World, side: Name, played: Rules): World | null {
  const next = world.logs[other(side)][world.taken[side]]
  if (next === undefined) return null
  const { word } = next
  const seen = world.taken[side] + 1
  let view = played.takeIn(world.views[side], other(side), word)
  let log = world.logs[side]
  const seal = word.act === 'accept' ? played.sealOwed(view, side, word.rev) : null
  if (seal !== null) {
    view = played.takeIn(view, side, seal)
    log = [...log, { word: seal, seen }]
  }
  return {
    ...world,
    logs: { ...world.logs, [side]: log },
    views: { ...world.views, [side]: view },
    taken: { ...world.taken, [side]: seen },
  }
}

function wrongIn(world: World): string | null {
  const successors = new Map<Rev | null, Rev>()
  const words = [...world.logs.a, ...world.logs.b].map(({ word }) => word)
  for (const word of words) {
    if (word.act !== 'seal') continue
    const before = successors.get(word.parent)
    if (before !== undefined && before !== word.rev) return `a fork: ${before} and ${word.rev}`
    successors.set(word.parent, word.rev)
    const accepted = words.some((one) => one.act === 'accept' && one.rev === word.rev)
    if (!accepted) return `sealed without being accepted: ${word.rev}`
  }
  const isOver = sides.every((side) => world.taken[side] === world.logs[other(side)].length)
  if (!isOver) return null
  const [a, b] = [world.views.a.chain, world.views.b.chain]
  return a.join() === b.join() ? null : `two programmes: ${a.join()} and ${b.join()}`
}

/** What each side has said having seen what, and how much it has taken in since: its view follows from that alone. */
function keyOf({ logs, taken }: World): string {
  return JSON.stringify([logs, taken])
}
