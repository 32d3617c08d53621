import { tokenFrom } from '../test/token.ts'
import type { Bench } from './bench.ts'

/** So many acts a second, for so long, whatever is answered when: what comes too late is late for whoever waits. */
const perSecond = 50
const seconds = 20

/** Proposing, and accepting with the seal, at a steady pace; then as fast as ten people can. */
export const bench: Bench = {
  name: 'acts',
  async run(report, openHouse) {
    const house = await openHouse()
    const [un, oic] = await Promise.all([
      tokenFrom(house.data, 'un', 'desk-officer'),
      tokenFrom(house.data, 'oic', 'approver'),
    ])
    const act = async (name: string, body: object, token: string) => {
      const answer = await fetch(`${house.base}/api/v1/acts/${name}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
      if (!answer.ok) throw new Error(`${name} was answered with ${answer.status}: ${await answer.text()}`)
      return (await answer.json()) as { id: string; rev: string; sealed?: boolean }
    }
    // Of one programme, whose counts all of them write.
    const years = { space: 'un-oic', from: 2060, to: 2061 }
    const { id: biennium } = await act('plan-biennium', years, un)
    const propose = (n: number) =>
      act(
        'propose-revision',
        {
          space: 'un-oic',
          kind: 'activity',
          fields: {
            title: `Measured ${n}`,
            biennium,
            areas: ['human-rights'],
            leads: { un: 'un/who', oic: 'oic/isdb' },
          },
        },
        un,
      )
    const accept = async ({ id, rev }: { id: string; rev: string }) => {
      const { sealed } = await act('accept-revision', { record: id, rev }, oic)
      if (sealed !== true) throw new Error('An accept sealed nothing.')
    }
    for (let n = 0; n < 20; n++) await accept(await propose(n))

    const paced = await atPace(propose, accept)
    const at = (share: number) => paced[Math.floor(paced.length * share)] as number
    report({ name: 'acts.p99_ms', value: at(0.99), unit: 'ms', beside: `250 ms, at ${perSecond} acts/s` })
    report({ name: 'acts.p50_ms', value: at(0.5), unit: 'ms', beside: `at ${perSecond} acts/s` })
    report({ name: 'acts.per_s', value: await asFastAs(10, propose, accept), unit: 'acts/s', beside: '50' })
  },
}

type Offer = { id: string; rev: string }
type Propose = (n: number) => Promise<Offer>
type Accept = (offer: Offer) => Promise<void>

/** How long each act took from the moment that it was due, in milliseconds, the shortest first. */
async function atPace(propose: Propose, accept: Accept): Promise<number[]> {
  const took: number[] = []
  const began = performance.now()
  const due = (n: number) => began + (n * 1000) / perSecond
  const timed = async <T>(at: number, doing: () => Promise<T>): Promise<T> => {
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, at - performance.now())))
    const done = await doing()
    took.push(performance.now() - at)
    return done
  }
  const pairs = Array.from({ length: (perSecond * seconds) / 2 }, async (_, n) => {
    const offer = await timed(due(2 * n), () => propose(n))
    // The other side reads it first; half a second on, where the pace has a place for it.
    await timed(Math.max(due(2 * n + 1) + 500, performance.now()), () => accept(offer))
  })
  await Promise.all(pairs)
  return took.sort((a, b) => a - b)
}

async function asFastAs(people: number, propose: Propose, accept: Accept): Promise<number> {
  const until = performance.now() + 10_000
  let done = 0
  await Promise.all(
    Array.from({ length: people }, async (_, person) => {
      while (performance.now() < until) {
        await accept(await propose(person))
        done += 2
      }
    }),
  )
  return done / 10
}
