import { passageOf } from '@comity/document'
import { describe, expect, it } from 'vitest'
import { datesOf } from '../dates/dates-of.ts'
import { findDates } from '../dates/index.ts'
import { mentionsIn } from '../parties/mentions.ts'
import { mentionsOf } from '../parties/mentions-of.ts'
import '../index.ts'

/** What is found around the landmarks of a passage, against what a search of the whole text finds. */
function check(text: string, language: 'en' | 'fr' | 'es' = 'en'): void {
  const surroundings = { language, organizations: ['un', 'oic'] }
  const passage = passageOf(text)
  expect(mentionsOf(passage, surroundings)).toEqual(mentionsIn(text, surroundings))
  expect(datesOf(passage, language)).toEqual(findDates(text, language))
}

describe('the pass over the words of a passage', () => {
  it('leaves no party and no date out that a search of the whole text finds', () => {
    check('The United Nations and UN-Women met on 30 and 31 March, 1 April and 2 May 2016 and in 2018.')
    check('United Nations')
    check('')
    check('the UNITED nations, UN2 and 2UN, of May')
    check('from 30 April to 2 May 2016 the Secretary-General met the Organization of Islamic Cooperation')
    check('L’Organisation des Nations Unies et l’École des Nations Unies, les 1er et 2 février 2019', 'fr')
    check('d’août à décembre 2020, l’Assemblée générale et l’État', 'fr')
    check('la Asamblea General, del 1 al 3 de agosto de 2021, y las Naciones Unidas en 2022', 'es')
  })

  it('sees words that stand at the very end, behind signs of other scripts or beside figures', () => {
    check('…éUnited Nations“UNESCO”—FAO')
    check('1 January 2020')
    check('١ January 2020 и United Nations 2021')
  })
})
