import { expect, test } from 'vitest'
import { isDay, isPartialDate } from '../dates/index.ts'

test.each(['2027-02-28', '2028-02-29', '2000-02-29', '1945-10-24', '2026-12-31', '0001-01-01'])(
  '%s is a day',
  (day) => {
    expect(isDay(day)).toBe(true)
    expect(isPartialDate(day)).toBe(true)
  },
)

test.each([
  '2027-02-31',
  '2027-02-29',
  '1900-02-29',
  '2026-04-31',
  '2026-13-01',
  '2026-00-10',
  '2026-05-00',
  '2026-05-32',
  '0000-01-01',
  '2026-5-1',
  '2026-05-01T00:00',
  ' 2026-05-01',
  '2026-05-01\n',
  '',
])('%j is no day, and no date of a text either', (day) => {
  expect(isDay(day)).toBe(false)
  expect(isPartialDate(day)).toBe(false)
})

test('a date is as precise as its source: a year or a month will do where it is one', () => {
  for (const date of ['2026', '0033', '2026-01', '2026-12']) {
    expect(isPartialDate(date)).toBe(true)
    expect(isDay(date)).toBe(false)
  }
  for (const date of ['0000', '2026-13', '2026-00', '0000-05', '26', '2026-', '+02026', '2026-1'])
    expect(isPartialDate(date)).toBe(false)
})
