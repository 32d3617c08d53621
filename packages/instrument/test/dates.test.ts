import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDates } from '../dates/index.ts'
import type { Language } from '../instrument.ts'

function check(text: string, expected: string[], language: Language = 'en') {
  const found = findDates(text, language).map(({ from, to }) => (from === to ? from : `${from} ${to}`))
  expect(found).toEqual(expected)
}

describe('dates are kept as precisely as they are printed', () => {
  it('reads a day', () => check('held on 22 October 1982', ['1982-10-22']))
  it('reads a month', () => check('in February 2014', ['2014-02']))
  it('reads a year behind a word that says so', () => check('scheduled for 2018; 2019 persons', ['2018']))
  it('reads two days', () => check('on 14 and 15 April 2016', ['2016-04-14 2016-04-15']))
  it('reads a stretch of days', () => check('from 11 to 13 May 2016', ['2016-05-11 2016-05-13']))
  it('reads a stretch with a dash', () => check('11–13 May 2016', ['2016-05-11 2016-05-13']))
  it('reads a stretch over two months', () => check('30 April to 2 May 2016', ['2016-04-30 2016-05-02']))
  it('reads a stretch over two years', () =>
    check('31 December 2019 to 2 January 2020', ['2019-12-31 2020-01-02']))
  it('keeps two dated days apart', () => check('of 3 May 2018 and 4 June 2019', ['2018-05-03', '2019-06-04']))
  it('reads a stretch of years', () => check('for the years 2010 in 2016–2018', ['2016 2018']))
  it('refuses a day that no calendar holds', () => check('31 February 2010', []))
  it('leaves out a day without a year', () => check('every 15 March', []))
})

describe('the other official languages', () => {
  it('reads French', () =>
    check('du 11 au 13 mai 2016, le 1er mai 2010', ['2016-05-11 2016-05-13', '2010-05-01'], 'fr'))
  it('reads Spanish', () => check('los días 14 y 15 de abril de 2016', ['2016-04-14 2016-04-15'], 'es'))
  it('reads Russian', () => check('с 11 по 13 мая 2016 года', ['2016-05-11 2016-05-13'], 'ru'))
  it('reads Arabic', () => check('المؤرخ 14 كانون الأول/ديسمبر 1960', ['1960-12-14'], 'ar'))
  it('reads two days in Arabic', () =>
    check('يومي 14 و 15 نيسان/أبريل 2016', ['2016-04-14 2016-04-15'], 'ar'))
  it('reads Chinese', () =>
    check('2016年5月11日至13日，2014年2月', ['2016-05-11 2016-05-13', '2014-02'], 'zh'))
})

describe('any text', () => {
  const language = fc.constantFrom<Language>('en', 'fr', 'es', 'ru', 'ar', 'zh')
  it('never throws, and keeps order', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('1', '12', '2016', ' ', ' May ', 'and ', '–', 'to ', 'in ', '年', '月', '日'),
        ),
        language,
        (shards, l) => {
          const found = findDates(shards.join(''), l)
          expect(found.every((d, i) => d.at < d.end && d.at >= (found[i - 1]?.end ?? 0))).toBe(true)
        },
      ),
    ))
})
