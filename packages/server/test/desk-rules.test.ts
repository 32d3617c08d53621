import type { Waiting } from '@comity/contract'
import { expect, test } from 'vitest'
import { dayWords } from '../desk/day-words.ts'
import { byUrgency, isOverdue, mandateWaits, offerWaits, waitsFor } from '../desk/waiting.ts'

const today = '2026-03-04'
const officer = { side: 'un', role: 'desk-officer', areas: [] }

test.each([
  ['viewer', 'mention'],
  ['focal-point', 'letter mention idea activity mandate'],
  ['desk-officer', 'letter offer declined area release mention idea activity mandate finding'],
  ['approver', 'letter offer declined area release opening mention idea activity mandate finding'],
  ['administrator', 'letter mention idea activity mandate'],
])('for a %s there can wait: %s', (role, kinds) => {
  expect(waitsFor({ side: 'un', role, areas: [] }).join(' ')).toBe(kinds)
})

test('nothing waits for a third party', () => {
  expect(waitsFor({ side: null, role: 'approver', areas: [] })).toEqual([])
})

const read = { areas: [], confirmed: false, answered: false, implemented: false }

test.each([
  ['2026-03-03', '2026-03-03', true],
  ['2026-03-04', '2026-06-30', true],
  ['2026-06-02', '2026-06-30', true],
  ['2026-06-03', '2026-06-30', false],
])('a mandate due from %s to %s waits: %s', (from, to, waits) => {
  expect(mandateWaits({ ...read, due: { from, to } }, officer, today)).toBe(waits)
  expect(mandateWaits({ ...read, due: { from, to }, implemented: true }, officer, today)).toBe(false)
})

test('a mandate without a day waits for an answer once a person has confirmed it', () => {
  const waits = (more: object) => mandateWaits({ ...read, due: null, ...more }, officer, today)
  expect(waits({})).toBe(false)
  expect(waits({ confirmed: true })).toBe(true)
  expect(waits({ confirmed: true, answered: true })).toBe(false)
  expect(waits({ confirmed: true, implemented: true })).toBe(false)
})

test('a focal point answers for its areas alone', () => {
  const due = { from: '2026-03-05', to: '2026-03-05' }
  const health = { side: 'un', role: 'focal-point', areas: ['health'] }
  expect(mandateWaits({ ...read, due, areas: ['health', 'science'] }, health, today)).toBe(true)
  expect(mandateWaits({ ...read, due, areas: ['science'] }, health, today)).toBe(false)
  expect(mandateWaits({ ...read, due, areas: [] }, health, today)).toBe(false)
})

test('what is due today is not overdue', () => {
  expect(isOverdue({ to: today }, today)).toBe(false)
  expect(isOverdue({ to: '2026-03-03' }, today)).toBe(true)
  expect(isOverdue(null, today)).toBe(false)
})

test('an offer waits for the side that did not make it', () => {
  expect(offerWaits(['un'], 'oic')).toBe(true)
  expect(offerWaits(['un'], 'un')).toBe(false)
  expect(offerWaits(['un', 'oic'], 'un')).toBe(true)
  expect(offerWaits([], 'un')).toBe(false)
})

test('the nearest day to come stands first, then the latest that has passed, then what came last', () => {
  const one = (record: string, to: string | null, at: string | null = null): Waiting => ({
    waits: 'mandate',
    subject: { kind: 'mandate', record, title: record, language: null, names: null, text: null, area: null },
    due: to === null ? null : { from: to, to },
    overdue: to !== null && to < today,
    at,
    by: null,
    n: null,
    words: null,
  })
  const waiting = [
    one('old', '1999-01-01'),
    one('no day, earlier', null, '2026-01-01T00:00:00.000Z'),
    one('far', '2026-05-01'),
    one('no day, later', null, '2026-02-01T00:00:00.000Z'),
    one('last month', '2026-02-01'),
    one('today', today),
  ]
  expect(waiting.sort(byUrgency(today)).map(({ subject }) => subject.record)).toEqual([
    'today',
    'far',
    'last month',
    'old',
    'no day, later',
    'no day, earlier',
  ])
})

test.each([
  ['en', '2019-09-16', '16 September 2019'],
  ['fr', '2019-02-01', '1er février 2019'],
  ['ar', '2019-09-16', '16 أيلول/سبتمبر 2019'],
  ['ar', '2014-02', 'شباط/فبراير 2014'],
  ['fr', '2018', '2018'],
] as const)('in %s, %s is written %s', (lang, day, words) => expect(dayWords(lang, day)).toBe(words))
