import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findAgreements } from '../agreements/index.ts'
import { organizationsOf } from '../parties/index.ts'
import { inContext, provisionWith } from './provision-with.ts'
import { contextOf, corpus, corpusIsThere, provisionsOf, storedReadings } from './stored-readings.ts'

const context = inContext({ organizations: ['un', 'oic'] })

function check(text: string, ...expected: string[]) {
  const found = findAgreements(provisionWith(text), context)
  expect(found.map((a) => `${a.what} | ${a.parties.join(' + ')} | ${a.signed ?? '-'}`)).toEqual(expected)
}

describe('agreements', () => {
  it('between those named behind', () =>
    check(
      'the memorandum of understanding between the World Bank and the Council of Europe of 2 May 2010',
      'memorandum of understanding | World Bank + Council of Europe | 2010-05-02',
    ))
  it('between those whose cooperation was told of', () =>
    check(
      'the work between the World Food Programme (WFP) and the Islamic Development Bank on grain, and the signing of a letter of intent on 2 May 2010',
      'letter of intent | World Food Programme + Islamic Development Bank | 2010-05-02',
    ))
  it('whose signing is told first', () =>
    check(
      'the signing on 2 May 2010 of the memorandum of cooperation between the World Bank and the African Union',
      'memorandum of cooperation | World Bank + African Union | 2010-05-02',
    ))
  it('between the two organizations of the text', () =>
    check(
      'the cooperation agreement between the two organizations signed in May 2010',
      'cooperation agreement | United Nations + Organization of Islamic Cooperation | 2010-05',
    ))
  it('with one the register does not know', () =>
    check(
      'the framework agreement between the Seed Bank of Oslo and the World Bank, signed on 2 May 2010',
      'framework agreement | Seed Bank of Oslo + World Bank | 2010-05-02',
    ))
  it('and what they promise', () => {
    const [found] = findAgreements(
      provisionWith(
        'the signing of a memorandum of understanding on 2 May 2010, which provides, inter alia, for the preparation of a joint plan, with dates;',
      ),
      context,
    )
    expect(found?.promises).toBe('a joint plan, with dates')
  })
  it('are not found where nobody agreed on any in particular', () =>
    check('by negotiating cooperation agreements and a memorandum of understanding'))
})

it('reads any text', () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          'the signing of a',
          'memorandum of understanding',
          'between the',
          'United Nations',
          'and',
          ',',
          ';',
          'signed on',
          '2 May 2010',
          'which provides for',
        ),
      ),
      (shards) => void findAgreements(provisionWith(shards.join(' ')), context),
    ),
  ))

describe.skipIf(!corpusIsThere)('the seed', () => {
  it('gives its two agreements', () => {
    const [seed] = storedReadings('seed/expected.ndjson')
    if (seed === undefined) throw new Error('The corpus has no seed')
    const wanted = JSON.parse(readFileSync(`${corpus}/seed/expected.json`, 'utf8')).agreements
    const reading = { ...contextOf(seed), organizations: organizationsOf(seed.title, 'en') }
    const found = provisionsOf(seed).flatMap((provision) => findAgreements(provision, reading))
    expect(found.map(({ span, pieces, ...agreement }) => agreement)).toEqual(wanted)
  })
})
