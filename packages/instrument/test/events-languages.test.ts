import { describe, expect, it } from 'vitest'
import { findEvents } from '../events/index.ts'
import { inContext, provisionWith } from './provision-with.ts'

function check(language: 'fr' | 'ar', text: string, ...expected: string[]) {
  const found = findEvents(provisionWith(text), { ...inContext({}), language })
  expect(
    found.map((e) => [e.what, e.place ?? '-', e.from === e.to ? e.from : `${e.from}/${e.to}`].join(' | ')),
  ).toEqual(expected)
}

describe('meetings in French', () => {
  it('held at a place, with its country left out', () =>
    check(
      'fr',
      'se félicitant de la conférence des donateurs pour l’eau, tenue à Amman (Jordanie) les 3 et 4 mai 2019,',
      'conférence des donateurs pour l’eau | Amman | 2019-05-03/2019-05-04',
    ))
  it('with their ordinal and a clause before their place', () =>
    check(
      'fr',
      'la quinzième réunion de coopération générale, qui s’est tenue à Genève du 11 au 13 mai 2016',
      'quinzième réunion de coopération générale | Genève | 2016-05-11/2016-05-13',
    ))
  it('whose holding is told first', () =>
    check(
      'fr',
      'attendant avec intérêt la tenue, le 5 mars 2023, de la deuxième session de la Conférence,',
      'deuxième session de la Conférence | - | 2023-03-05',
    ))
  it('but not what was adopted on a day', () =>
    check('fr', 'rappelant la résolution 69/317 du 10 décembre 2014 et la déclaration adoptée le 3 mai 2019'))
})

describe('meetings in Arabic', () => {
  it('held at a place in a stretch of days', () =>
    check(
      'ar',
      'وإذ ترحب بالاجتماع العام للمنظمتين، المعقود في جنيف في الفترة من 11 إلى 13 أيار/مايو 2016،',
      'الاجتماع العام للمنظمتين | جنيف | 2016-05-11/2016-05-13',
    ))
  it('held in a year, at no place', () =>
    check('ar', 'في دورتها التاسعة والأربعين، المعقودة في عام 2016', 'دورتها التاسعة والأربعين | - | 2016'))
  it('but not what was adopted on a day', () =>
    check('ar', 'وإذ تشير إلى قرارها 69/317 المؤرخ 10 كانون الأول/ديسمبر 2014'))
})
