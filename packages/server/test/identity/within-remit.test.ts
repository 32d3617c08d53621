import { expect, test } from 'vitest'
import { type Actor, type Deed, deeds, may, type Role, roles } from '../../identity/actor.ts'
import { beyondRemit, type Concern, postWithin } from '../../identity/within-remit.ts'

const areaSets: readonly (readonly string[])[] = [[], ['health'], ['health', 'trade'], ['trade'], ['culture']]
const bodySets: readonly (readonly string[])[] = [[], ['un/who'], ['un/wfp'], ['un'], ['oic'], ['oic/sesric']]
const records: readonly Concern[] = areaSets.flatMap((areas) => bodySets.map((bodies) => ({ areas, bodies })))
const seats = roles.flatMap((role) =>
  ['un', 'un/who', 'third/osce'].flatMap((party) =>
    areaSets.map((areas) => ({ space: 'un-oic', side: sideOf(party), party, role, areas })),
  ),
)

function sideOf(party: string) {
  return party.startsWith('third/') ? null : 'un'
}

/** What stands in the table of rights, written once more by hand: what a focal point says for its body alone. */
const bound: readonly Deed[] = ['steer', 'report']

test('of every role, act, area and body only focal points are bound, and only in what they say for a body', () => {
  for (const seat of seats) {
    for (const deed of deeds) {
      for (const record of records) {
        const told = `${seat.role} of ${seat.party} for ${seat.areas} would ${deed} ${JSON.stringify(record)}`
        const isBound = seat.role === 'focal-point' && bound.includes(deed)
        const sharesArea = seat.areas.length === 0 || seat.areas.some((area) => record.areas.includes(area))
        const isOfWholeSide = seat.party === 'un'
        const concernsBody = isOfWholeSide || record.bodies.some((body) => body === seat.party)
        const expected = !isBound || (sharesArea && concernsBody) ? null : sharesArea ? 'body' : 'areas'
        expect(beyondRemit(seat, deed, record), told).toBe(expected)
      }
    }
  }
})

test.each([
  ['a focal point for health, of what asks its body in health', ['health'], ['health'], ['un/who'], null],
  ['a focal point for health, of what asks its body in trade', ['health'], ['trade'], ['un/who'], 'areas'],
  ['a focal point for health, of what is of no area', ['health'], [], ['un/who'], 'areas'],
  ['a focal point for all areas, of what asks another body', [], ['health'], ['un/wfp'], 'body'],
  ['a focal point for all areas, of what asks its own body', [], [], ['un/who'], null],
  ['a focal point for health, of what asks the side as a whole', ['health'], ['health'], ['un'], 'body'],
])('%s: %j', (_, areas, ofAreas, bodies, expected) => {
  const seat = { role: 'focal-point' as Role, side: 'un', party: 'un/who', areas }
  expect(beyondRemit(seat, 'steer', { areas: ofAreas, bodies })).toBe(expected)
})

test('no remit gives a role what its role does not have', () => {
  for (const seat of seats) {
    const actor = actorWith([seat])
    for (const deed of deeds.filter((one) => one !== 'read')) {
      for (const record of records) {
        const { post } = postWithin(actor, deed, 'un-oic', record)
        if (post !== undefined) expect(may(actor, deed, 'un-oic')).toBe(true)
      }
    }
  }
})

test('of several posts the one speaks that the record concerns', () => {
  const seat = (party: string, areas: string[]) => ({
    space: 'un-oic',
    side: 'un',
    party,
    role: 'focal-point' as const,
    areas,
  })
  const actor = actorWith([seat('un/wfp', []), seat('un/who', ['health'])])
  const of = (areas: string[], bodies: string[]) => postWithin(actor, 'report', 'un-oic', { areas, bodies })
  expect(of(['health'], ['un/who']).post?.party).toBe('un/who')
  expect(of(['trade'], ['un/wfp']).post?.party).toBe('un/wfp')
  expect(of(['trade'], ['un/who'])).toEqual({ post: undefined, beyond: 'body' })
})

function actorWith(posts: Actor['posts']): Actor {
  const day = '2026-03-04'
  const sight = { day, whole: ['un-oic'], walls: [], given: [], givenWalls: new Map() }
  return { id: 'post/1', kind: 'person', sees: ['un-oic'], keeps: ['un-oic'], posts, ...sight }
}
