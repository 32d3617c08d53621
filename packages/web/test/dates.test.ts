import type { InterfaceLanguage } from '@comity/contract'
import { expect, test } from 'vitest'
import { wordsIn } from '../messages/words.ts'

/** Intl sets thin spaces around the dash of a range, in some versions. */
const plain = (said: string): string => said.replace(/\u2009?–\u2009?/g, '–')

test.each<[InterfaceLanguage, string, string]>([
  ['en', '2018', '2018'],
  ['en', '2014-02', 'February 2014'],
  ['en', '2017-11-21', '21 November 2017'],
  ['en', '2026-03-05T08:00:00Z', '5 March 2026'],
  ['fr', '2014-02', 'février 2014'],
  ['fr', '2017-11-01', '1er novembre 2017'],
  ['ar', '2018', '2018'],
  ['ar', '2014-02', 'شباط/فبراير 2014'],
  ['ar', '2017-11-21', '21 تشرين الثاني/نوفمبر 2017'],
])('in %s, %s is said as precisely as it was given', (lang, date, expected) => {
  expect(plain(wordsIn(lang).date(date))).toBe(expected)
})

test.each<[InterfaceLanguage, string, string, string]>([
  ['en', '2016-05-11', '2016-05-13', '11–13 May 2016'],
  ['en', '2016-05-11', '2016-05-11', '11 May 2016'],
  ['en', '2017', '2018-03', '2017 – March 2018'],
  ['fr', '2016-05-11', '2016-05-13', '11–13 mai 2016'],
  ['ar', '2016-05-11', '2016-05-13', 'من 11 إلى 13 أيار/مايو 2016'],
  ['ar', '2016-05-30', '2016-06-01', 'من 30 أيار/مايو 2016 إلى 1 حزيران/يونيه 2016'],
])('in %s, %s to %s', (lang, from, to, expected) => {
  expect(plain(wordsIn(lang).dates(from, to))).toBe(expected)
})

test('what is worked out is said by its months', () => {
  expect(wordsIn('en').months('2018-09-18', '2019-09-16')).toBe('Sep 2018 – Sep 2019')
  expect(wordsIn('ar').months('2018-09-18', '2019-09-16')).toBe('من أيلول/سبتمبر 2018 إلى أيلول/سبتمبر 2019')
})

test.each<[InterfaceLanguage, number, string]>([
  ['en', 1, '1 day'],
  ['en', 20, '2 weeks'],
  ['en', 100, '3 months'],
  ['en', 800, '2 years'],
  ['fr', 100, '3 mois'],
  ['ar', 100, '3 أشهر'],
])('in %s, %i days are no longer told than one remembers them', (lang, days, expected) => {
  expect(plain(wordsIn(lang).lasting(days).replace(/\s/g, ' '))).toBe(expected)
})
