import { expect, test } from 'vitest'
import { findDatesAround, findDayMonthYear } from '../dates/day-month-year.ts'

const MONTH = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g
const monthsIn = (text: string) => [...text.matchAll(MONTH)].map(({ index }) => index)

test.each([
  'on 22 October 1982 and in February 2014',
  'on 1, 2, 3, 4 and 5 May 2016',
  'on 1, 2, 3, 4, 5, 6 and 7 May 2016',
  'from 30 April to 2 May 2016, and from 31 December 2019 to 2 January 2020',
  'the 1st, 2nd through 3rd of May 2016',
  'resolution 37/4 of 22 October 1982, paragraph 5 May 2016',
  'May they, in 12 months, March on 3 June',
  '4 338 000 dollars in June 2016',
])('around the names of months the same dates are found as in the whole text: %s', (text) => {
  expect(findDatesAround(monthsIn(text), text, 'en')).toEqual(findDayMonthYear(text, 'en'))
})
