import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findAreas } from '../areas/index.ts'
import { findSituations } from '../situations/index.ts'
import { inContext, provisionWith } from './provision-with.ts'
import { contextOf, corpus, corpusIsThere, provisionsOf, storedReadings } from './stored-readings.ts'

function checkAreas(text: string, ...expected: string[]) {
  expect(findAreas(provisionWith(text), inContext({})).map((area) => area.text)).toEqual(expected)
}

function checkSituations(text: string, ...expected: string[]) {
  expect(findSituations(provisionWith(text), inContext({})).map((situation) => situation.text)).toEqual(
    expected,
  )
}

describe('areas', () => {
  it('are those that a review lists', () =>
    checkAreas(
      'to review their work in the fields of water, energy and transport, and of the fact that',
      'water',
      'energy',
      'transport',
    ))
  it('are those called priority', () =>
    checkAreas(
      'in such priority areas as good roads, including bridges; clean water; and safe schools;',
      'good roads',
      'clean water',
      'safe schools',
    ))
  it('may hold an "and"', () =>
    checkAreas(
      'to appraise progress in the fields of trade and labour, seas, coasts and rivers, human rights',
      'trade and labour',
      'seas, coasts and rivers',
      'human rights',
    ))
  it('are not the fields of any sentence', () => checkAreas('cooperation in the fields of water and energy'))
  it('are not what has no name', () =>
    checkAreas(
      'in priority areas of interest to both, in the priority areas of cooperation, as well as elsewhere',
    ))
})

describe('situations', () => {
  it('are the countries in which something is to be done', () =>
    checkSituations(
      'reconstruction in Chad, Bosnia and Herzegovina and the Niger',
      'Chad',
      'Bosnia and Herzegovina',
      'Niger',
    ))
  it('are not where meetings were held', () =>
    checkSituations('the meeting held in Chad, on 3 May 2020 in Mali'))
  it('are not part of a name', () =>
    checkSituations('the Assistance Mission in Afghanistan; in Mexico City; in the Jordan Valley'))
})

it('reads any text', () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          'review',
          'in the fields of',
          'priority areas',
          'such as',
          'a',
          ',',
          ';',
          'and',
          'in',
          'Chad',
          'the',
        ),
      ),
      (shards) => {
        const text = shards.join(' ')
        for (const found of [
          ...findAreas(provisionWith(text), inContext({})),
          ...findSituations(provisionWith(text), inContext({})),
        ])
          expect(text.slice(found.span[0], found.span[1])).toBe(found.text)
      },
    ),
  ))

describe.skipIf(!corpusIsThere)('the seed', () => {
  it('gives its ten areas and six situations', () => {
    const [seed] = storedReadings('seed/expected.ndjson')
    if (seed === undefined) throw new Error('The corpus has no seed')
    const wanted = JSON.parse(readFileSync(`${corpus}/seed/expected.json`, 'utf8'))
    const provisions = provisionsOf(seed)
    expect(provisions.flatMap((p) => findAreas(p, contextOf(seed))).map((area) => area.text)).toEqual(
      wanted.areas,
    )
    expect(provisions.flatMap((p) => findSituations(p, contextOf(seed))).map((s) => s.text)).toEqual(
      wanted.situations,
    )
  })
})
