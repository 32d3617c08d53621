import { expect, test } from 'vitest'
import { daysDue } from '../pages/mandates/overdue.tsx'
import { scaleOf } from '../pages/mandates/timeline/scale.ts'
import { shownYears } from '../pages/mandates/timeline/shown-years.ts'

const timeline = (...years: [string, number][]) => ({
  today: '2026-03-05',
  years: years.map(([year, count]) => ({ year, count, overdue: 0 })),
  undated: 0,
})

test('few mandates are shown whole, many from last year on, a chosen year alone', () => {
  expect(shownYears(timeline(['2018', 60], ['2030', 40]), undefined)).toEqual({})
  expect(shownYears(timeline(['2018', 90], ['2030', 40]), undefined)).toEqual({ from: '2025' })
  expect(shownYears(timeline(['2018', 90], ['2030', 40]), '2018')).toEqual({ from: '2018', to: '2018' })
})

test('where all are long past, the latest year that has any is shown', () => {
  expect(shownYears(timeline(['2018', 90], ['2019', 40]), undefined)).toEqual({ from: '2019', to: '2019' })
  expect(shownYears(timeline(), 'nonsense')).toEqual({})
})

test('days run with the direction of reading, within the line', () => {
  const days = ['2018-09-18', '2019-09-16', '2026-03-05']
  const [ltr, rtl] = [scaleOf(days, 'ltr'), scaleOf(days, 'rtl')]
  expect(ltr.at('2018-09-18')).toBeLessThan(ltr.at('2026-03-05'))
  for (const day of days) {
    expect(ltr.at(day) + rtl.at(day)).toBeCloseTo(100)
    expect(ltr.at(day)).toBeGreaterThan(0)
    expect(ltr.at(day)).toBeLessThan(100)
  }
  const bar = rtl.stretch('2018-09-18', '2019-09-16')
  expect(bar.x + bar.width).toBeCloseTo(rtl.at('2018-09-18'), 1)
  expect(bar.x).toBeCloseTo(rtl.at('2019-09-16'))
})

test.each([
  ['2018', '2018-01-01', '2018-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-01-31', '2023-01-31', '2023-01-31'],
])('what is due in %s is due from %s to %s', (date, from, to) => {
  expect(daysDue({ date }, null)).toEqual({ from, to })
})

test('a session without days that were worked out has none', () => {
  expect(daysDue({ session: 120 }, null)).toBeNull()
  expect(daysDue({ session: 73 }, { from: '2018-09-18', to: '2019-09-16' })).toEqual({
    from: '2018-09-18',
    to: '2019-09-16',
  })
})
