import { expect, test } from 'vitest'
import {
  type Activity,
  contradictionsIn,
  differencesOf,
  isOpen,
  lastDayOf,
  plainActivity,
  wholeRevision,
} from '../activity.ts'

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

test('a sum may come as a number or a decimal, and without a body that pays', () => {
  const money = [
    { amount: 1250.5, currency: 'USD' },
    { amount: '3.1415', currency: 'EUR', payer: 'un/who' },
  ]
  const whole = wholeRevision({ title: 'Training', money }, undefined)
  expect(whole.money).toEqual([
    { amount: '1250.5', currency: 'USD', payer: null },
    { amount: '3.1415', currency: 'EUR', payer: 'un/who' },
  ])
  expect(contradictionsIn(whole)).toEqual([])
  const tooFine = wholeRevision({ title: 'Training', money: [{ amount: 1e-7, currency: 'USD' }] }, undefined)
  expect(contradictionsIn(tooFine).map(({ field }) => field)).toEqual(['fields.money'])
})

test('an indicator was measured on days that there are', () => {
  const measured = (on: string) =>
    contradictionsIn(activity({ indicators: [{ name: 'schools', values: [{ value: '4', on }] }] }))
  expect(measured('2026-05')).toEqual([])
  expect(measured('2026-13')).toHaveLength(1)
})

test('a date that no calendar has is told by its field', () => {
  const fields = (from: string, to: string | null) =>
    contradictionsIn(activity({ from, to })).map(({ field }) => field)
  expect(fields('2026-13', null)).toEqual(['fields.from'])
  expect(fields('2026-02', '2026-02-31')).toEqual(['fields.to'])
  expect(fields('2028-02-29', '2028-03')).toEqual([])
})

test('a revision keeps what it does not speak of, and what this version does not know', () => {
  const agreed = { ...activity({ place: 'Rabat' }), tide: 'high' } as Activity
  expect(wholeRevision({ title: 'Course' }, agreed)).toEqual({ ...agreed, title: 'Course' })
  expect(wholeRevision({ title: 'New' }, undefined)).toEqual(activity({ title: 'New' }))
})

test('it is overdue after the last day of its period, as precisely as that is known', () => {
  const check = (from: string | null, to: string | null) => lastDayOf({ from, to })
  expect(check('2026', '2027')).toBe('2027-12-31')
  expect(check('2026-02', null)).toBe('2026-02-31')
  expect(check(null, '2026-05-21')).toBe('2026-05-21')
  expect(check(null, null)).toBeNull()
})

test('it is open until every side says that it is done, or one drops it', () => {
  expect(isOpen(['done', 'under way'])).toBe(true)
  expect(isOpen([null, 'done'])).toBe(true)
  expect(isOpen(['done', 'done'])).toBe(false)
  expect(isOpen([null, 'dropped'])).toBe(false)
})
