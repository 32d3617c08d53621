import { expect, test } from 'vitest'
import { contradictionsInLife, decidedStates, type MandateLife, plainLife } from '../mandate/life.ts'
import { alike, type MandateFacts, reasonsForReview } from '../mandate/review.ts'

const today = '2026-03-04'
const life = (said: Partial<MandateLife>) =>
  contradictionsInLife({ ...plainLife, ...said }, today).map(({ field }) => field)

test('only a named decision renews, adapts, merges, replaces or retires a mandate', () => {
  for (const state of decidedStates) {
    expect(life({ state })).toEqual(['decision'])
    expect(life({ state, decision: ' ' })).toEqual(['decision'])
    expect(life({ state, decision: 'A/RES/80/251, para. 20' })).toEqual([])
  }
  expect(life({ state: 'retired', decision: 'A/RES/80/251', decidedOn: '2026-03-05' })).toEqual(['decidedOn'])
})

test('a mandate expires on a day that is past, and ends after it begins', () => {
  expect(life({ state: 'expired' })).toEqual(['expiresOn'])
  expect(life({ state: 'expired', expiresOn: '2026-03-05' })).toEqual(['expiresOn'])
  expect(life({ state: 'expired', expiresOn: '2026-03-04' })).toEqual([])
  expect(life({ from: '2026-05', to: '2026-04' })).toEqual(['to'])
  expect(life({ from: '2026-05', to: '2026' })).toEqual([])
})

test('a mandate bears no day that the calendar has not', () => {
  expect(life({ nextReview: '2027-02-31', expiresOn: '2027-02-29' })).toEqual(['nextReview', 'expiresOn'])
  expect(life({ state: 'retired', decision: 'A/RES/80/251', decidedOn: '2025-13-01' })).toEqual(['decidedOn'])
  expect(life({ from: '2026-13', to: '2027-02-31' })).toEqual(['from', 'to'])
  expect(life({ nextReview: '2028-02-29', from: '2026-12', to: '2028-02-29' })).toEqual([])
})

const mandate = (said: Partial<MandateFacts> = {}): MandateFacts => ({
  id: 'a',
  state: 'active',
  leftOut: null,
  date: '2025-12-10',
  verb: 'Requests',
  action: 'to report on cooperation in the field of human rights',
  addressees: ['un/secretary-general'],
  nextReview: null,
  expiresOn: null,
  activities: 0,
  lastSaid: null,
  answers: [],
  ...said,
})
const reasons = (said: Partial<MandateFacts>, others: MandateFacts[] = []) =>
  reasonsForReview(mandate(said), others, today)

test('a mandate past its clause is proposed with the day, one whose day has not come is not', () => {
  expect(reasons({ nextReview: '2026-03-03' })).toEqual([
    { rule: 'past its clause', clause: 'review', on: '2026-03-03' },
  ])
  expect(reasons({ nextReview: '2026-03-03', expiresOn: '2026-01-01' })).toEqual([
    { rule: 'past its clause', clause: 'expires', on: '2026-01-01' },
  ])
  expect(reasons({ nextReview: '2026-03-04' })).toEqual([])
})

test('a mandate is fully implemented when every addressee says so, not when some do', () => {
  const addressees = ['un/who', 'oic/sesric']
  const fully = (party: string) => ({ party, implemented: 'fully' })
  expect(reasons({ addressees, answers: [fully('un/who')] })).toEqual([])
  expect(
    reasons({ addressees, answers: [fully('un/who'), { party: 'oic/sesric', implemented: 'partly' }] }),
  ).toEqual([])
  expect(reasons({ addressees, answers: addressees.map(fully) })).toEqual([
    { rule: 'fully implemented', said: addressees },
  ])
  expect(reasons({ addressees: [], answers: [] })).toEqual([])
})

test('a mandate that asks the same of the same bodies in nearly the same words is duplicative', () => {
  const again = mandate({ id: 'b', action: 'to report on the cooperation in the field of human rights' })
  expect(reasons({}, [mandate(), again])).toEqual([{ rule: 'duplicative', of: [{ id: 'b', alike: 100 }] }])
  expect(reasons({}, [mandate({ id: 'b', addressees: ['un/who'] })])).toEqual([])
  expect(reasons({}, [mandate({ id: 'b', action: 'to convene a meeting' })])).toEqual([])
  expect(reasons({}, [{ ...again, state: 'retired' }])).toEqual([])
})

test('the words of the 73rd and of the 74th session are the same words', () => {
  expect(
    alike(
      'to report at its seventy-third session, in 2019',
      'to report at its seventy-third session, in 2021',
    ),
  ).toBe(100)
  expect(alike('', 'to report')).toBe(0)
})

test('a mandate of which nobody spoke for a whole cycle is inactive, unless an activity answers it', () => {
  expect(reasons({ date: '2021-03-04' })).toEqual([{ rule: 'inactive', since: '2021-03-04', years: 5 }])
  expect(reasons({ date: '2021-03-05' })).toEqual([])
  expect(reasons({ date: '2015-03-05', lastSaid: '2024-01-01' })).toEqual([])
  expect(reasons({ date: '2015-03-05', activities: 1 })).toEqual([])
})

test('what paragraph 25 leaves out and what has ended are proposed for nothing', () => {
  const all = { date: '2001-01-01', nextReview: '2002-01-01' }
  expect(reasons(all)).toHaveLength(2)
  expect(reasons({ ...all, leftOut: 'charter' })).toEqual([])
  expect(reasons({ ...all, state: 'retired' })).toEqual([])
  expect(reasons({ ...all, state: 'renewed' })).toHaveLength(2)
})
