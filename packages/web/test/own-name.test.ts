import { expect, it } from 'vitest'
import { ownName } from '../pages/own-name.ts'

it('leaves the organization out of the name of its body, in each language', () => {
  const oic = {
    en: [
      'General Secretariat of the Organization of Islamic Cooperation',
      'Organization of Islamic Cooperation',
    ],
    fr: [
      'Secrétariat général de l’Organisation de la coopération islamique',
      'Organisation de la coopération islamique',
    ],
    ar: ['الأمانة العامة لمنظمة التعاون الإسلامي', 'منظمة التعاون الإسلامي'],
  } as const
  expect(ownName(...oic.en, 'en')).toBe('General Secretariat')
  expect(ownName(...oic.fr, 'fr')).toBe('Secrétariat général')
  expect(ownName(...oic.ar, 'ar')).toBe('الأمانة العامة')
  expect(ownName('الأمانة العامة للأمم المتحدة', 'الأمم المتحدة', 'ar')).toBe('الأمانة العامة')
})

it('leaves every other name whole', () => {
  expect(ownName('United Nations', 'United Nations', 'en')).toBe('United Nations')
  expect(ownName('Office of the United Nations High Commissioner', 'United Nations', 'en')).toBe(
    'Office of the United Nations High Commissioner',
  )
})
