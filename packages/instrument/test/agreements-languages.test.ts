import { describe, expect, it } from 'vitest'
import { findAgreements } from '../agreements/index.ts'
import { inContext, provisionWith } from './provision-with.ts'

function check(language: 'fr' | 'ar', text: string, ...expected: string[]) {
  const context = { ...inContext({ organizations: ['un', 'third/las'] }), language }
  const found = findAgreements(provisionWith(text), context)
  expect(found.map((a) => `${a.what} | ${a.parties.join(' + ')} | ${a.signed ?? '-'}`)).toEqual(expected)
}

describe('agreements in French', () => {
  it('between those named behind', () =>
    check(
      'fr',
      'l’accord de coopération entre l’Organisation des Nations Unies et la Ligue des États arabes signé en septembre 2016, qui prévoit',
      'accord de coopération | Organisation des Nations Unies + Ligue des États arabes | 2016-09',
    ))
  it('whose signing is told first', () =>
    check(
      'fr',
      'à la suite de la signature, le 2 mai 2010, d’un mémorandum d’accord entre la Banque mondiale et l’Union africaine',
      'mémorandum d’accord | Banque mondiale + Union africaine | 2010-05-02',
    ))
  it('in the plural or held at a meeting are none', () =>
    check(
      'fr',
      'encourage la conclusion d’accords de coopération et rappelle l’Accord de Paris du 12 décembre 2015',
    ))
})

describe('agreements in Arabic', () => {
  it('between those named behind', () =>
    check(
      'ar',
      'وإذ ترحب بتوقيع مذكرة تفاهم بين الأمم المتحدة وجامعة الدول العربية في 24 أيلول/سبتمبر 2016،',
      'مذكرة تفاهم | الأمم المتحدة + جامعة الدول العربية | 2016-09-24',
    ))
  it('signed by the two organizations of the text', () =>
    check(
      'ar',
      'أحكام اتفاق التعاون بين المنظمتين الموقع في أيلول/سبتمبر 2016',
      'اتفاق التعاون | الأمم المتحدة + جامعة الدول العربية | 2016-09',
    ))
  it('of which the text tells no parties and no day are none', () =>
    check('ar', 'وتهيب بالدول أن تصبح أطرافا في مذكرة التفاهم المتعلقة بحفظ أسماك القرش'))
})
