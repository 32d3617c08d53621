import { expect, test } from 'vitest'
import { type Activity, contradictionsIn, differencesOf, plainActivity } from '../activity.ts'

const activity = (fields: Partial<Activity>): Activity => ({ ...plainActivity, title: 'Training', ...fields })

test('only what differs is told, each field before and after', () => {
  const before = activity({ leads: { un: 'un/who', oic: null }, areas: ['a'] })
  const after = activity({ leads: { oic: null, un: 'un/who' }, areas: ['a', 'b'], title: 'Course' })
  expect(differencesOf(before, after)).toEqual([
    { field: 'title', before: 'Training', after: 'Course' },
    { field: 'areas', before: ['a'], after: ['a', 'b'] },
  ])
  expect(differencesOf(before, before)).toEqual([])
})

test('beside nothing, only what was said is a difference', () => {
  expect(differencesOf(null, activity({ place: 'Jeddah' })).map(({ field }) => field)).toEqual([
    'title',
    'place',
  ])
})

test('an order that cannot be is told by its field; a month within its year is none', () => {
  const fields = (from: string, to: string) =>
    contradictionsIn(activity({ from, to })).map(({ field }) => field)
  expect(fields('2027', '2026-12')).toEqual(['fields.to'])
  expect(fields('2026-05', '2026')).toEqual([])
  expect(fields('2026-05-21', '2026-05')).toEqual([])
  expect(contradictionsIn(activity({ title: ' ' }))).toHaveLength(1)
})
