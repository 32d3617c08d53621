import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Language } from '../instrument.ts'
import {
  findParties,
  organizationsOf,
  partyRegister,
  resolveParties,
  resolveParty,
} from '../parties/index.ts'
import { inContext, provisionWith } from './provision-with.ts'

const context = inContext({ organizations: ['un', 'oic'] })

function check(text: string, ...expected: string[]) {
  expect(findParties(provisionWith(text), context).map((mention) => mention.party)).toEqual(expected)
}

function checkWords(text: string, ...expected: string[]) {
  expect(findParties(provisionWith(text), context).map((mention) => mention.text)).toEqual(expected)
}

function checkIn(language: Language, text: string, ...expected: string[]) {
  const found = findParties(provisionWith(text), inContext({ language, organizations: ['un', 'oic'] }))
  expect(found.map((mention) => mention.party)).toEqual(expected)
}

describe('the parties of a text', () => {
  it('are found by name', () => check('asks the World Health Organization', 'un/who'))
  it('are found by abbreviation', () => check('asks WHO; those who ask', 'un/who'))
  it('take the longest name', () =>
    check('the Secretary-General of the League of Arab States', 'third/las-secretary-general'))
  it('are found in a possessive', () => check('the Secretary-General’s call', 'un/secretary-general'))
  it('are found across a line-break hyphen', () => check('the Secretary- General', 'un/secretary-general'))
  it.each([
    ['the Secretary General', 'un/secretary-general'],
    ['the Secretary\u2011General', 'un/secretary-general'],
    ['the secretary-general', 'un/secretary-general'],
    ['the  United  Nations\u00a0 Development   Programme', 'un/undp'],
    ['the United Nations Development Program', 'un/undp'],
    ['the World Health Organisation', 'un/who'],
    ['the League of Arab states', 'third/las'],
    ['the Organisation of Islamic Co-operation', 'oic'],
    ['the Organization of Islamic cooperation', 'oic'],
  ])('are found however a name is spelt: %s', (text, party) => check(text, party))
  it('are told by the capital where it tells them', () => {
    check('all Member States', 'un/member-states')
    check('the member States of the Organization of Islamic Cooperation', 'oic/member-states')
  })
  it.each(['the Under-Secretary-General', 'the Deputy Secretary General', 'an Assistant Secretary-General'])(
    'are not found in the title of another office: %s',
    (text) => check(text),
  )
  it('keep an abbreviation with the name before it', () =>
    checkWords(
      'the United Nations Population Fund (UNFPA) and others',
      'United Nations Population Fund (UNFPA)',
    ))
  it('are no party in the title of a text', () => check('the Charter of the United Nations'))
  it('bear their former names', () => check('the Organization of the Islamic Conference', 'oic'))
  it('do not reach over a full stop', () => check('at the General. Assembly'))
})

describe('parts of an organization', () => {
  it('belong to the organization named behind', () =>
    check('the standing committees of the Organization of Islamic Cooperation', 'oic/standing-committees'))
  it('belong to several', () =>
    check(
      'the secretariats of the United Nations and the Organization of Islamic Cooperation',
      'un/secretariat',
      'oic/general-secretariat',
    ))
  it('belong to the one before "its"', () =>
    check('the Organization of Islamic Cooperation and its member States', 'oic', 'oic/member-states'))
  it('are both organizations’ behind "both"', () =>
    check('urges both secretariats', 'un/secretariat', 'oic/general-secretariat'))
  it('are not claimed for the United Nations without reason', () => check('a secretariat in any city'))
})

describe('short names', () => {
  it('stand for the body last so called', () =>
    check('the Human Rights Council; members of the Council', 'un/hrc', 'un/hrc'))
  it('stand for nothing before they were introduced', () => check('members of the Council'))
  it('are no names inside others', () => check('the Human Rights Council; the Council of Elders', 'un/hrc'))
  it('"the two organizations" are those of the title', () =>
    check('urges the two organizations', 'un', 'oic'))
  it('"the two organizations" are the two that the words name', () =>
    check(
      'the Organization of Islamic Cooperation and the World Bank Group; the World Health Organization',
      'oic',
      'un/world-bank',
      'un/who',
    ))
})

describe('other languages', () => {
  it('reads French', () =>
    checkIn('fr', 'prie le Secrétaire général de l’ONU et l’OMS', 'un/secretary-general', 'un/who'))
  it('reads Arabic behind joined words', () =>
    checkIn('ar', 'وللأمم المتحدة ولمنظمة التعاون الإسلامي', 'un', 'oic'))
  it('leaves the joined "and" out of the words', () => {
    const [found] = findParties(provisionWith('ومنظمة المؤتمر الإسلامي'), inContext({ language: 'ar' }))
    expect(found?.text).toBe('منظمة المؤتمر الإسلامي')
  })
  it('reads Chinese', () => checkIn('zh', '联合国同伊斯兰合作组织的合作', 'un', 'oic'))
})

describe('a name is resolved', () => {
  it('with an article and an abbreviation', () =>
    expect(resolveParty('the World Health Organization (WHO)')).toEqual(['un/who']))
  it('whatever its language', () => expect(resolveParty('منظمة التعاون الإسلامي')).toEqual(['oic']))
  it('to nothing where nobody bears it', () => expect(resolveParty('the Moon')).toEqual([]))
  it('in the words of an instrument', () =>
    expect(resolveParties('the secretariats of the two organizations', context)).toEqual([
      'un/secretariat',
      'oic/general-secretariat',
    ]))
  it('from the title of a text', () =>
    expect(organizationsOf('Cooperation between the United Nations and the Council of Europe', 'en')).toEqual(
      ['un', 'third/coe'],
    ))
  it('from a title in capitals', () =>
    expect(
      organizationsOf('COOPERATION BETWEEN THE UNITED NATIONS AND THE LEAGUE OF ARAB STATES', 'en'),
    ).toEqual(['un', 'third/las']))
})

describe('the register', () => {
  const register = partyRegister()
  it('gives each party one id', () => expect(new Set(register.map((p) => p.id)).size).toBe(register.length))
  it('knows every parent', () => {
    const ids = new Set(register.map((p) => p.id))
    expect(register.filter((p) => p.parent !== null && !ids.has(p.parent))).toEqual([])
  })
  it('leaves the bodies of the OIC to be confirmed', () =>
    expect(register.filter((p) => p.side === 'oic' && p.verified)).toEqual([]))
  it('finds every name that it holds', () => {
    const lost = register.flatMap((party) =>
      party.names
        .filter((name) => !resolveParty(name.text).includes(party.id))
        .map((name) => `${party.id}: ${name.text}`),
    )
    expect(lost).toEqual([])
  })
})

describe('any text', () => {
  it('is read, and its words given back', () =>
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...SHARDS), fc.string({ maxLength: 4 }))), (shards) => {
        const text = shards.join(' ')
        for (const { span, text: words } of findParties(provisionWith(text), context)) {
          expect(text.slice(span[0], span[1])).toBe(words)
        }
      }),
    ))
})

const SHARDS = [
  'the',
  'its',
  'their',
  'both',
  'of the',
  'and the',
  'United Nations',
  'Organization of Islamic Cooperation',
  'secretariats',
  'two organizations',
  'Council',
  'Human Rights Council',
  '(UN-Women)',
  'UN-Women',
  'General',
  'Assembly',
  ',',
  '.',
]
