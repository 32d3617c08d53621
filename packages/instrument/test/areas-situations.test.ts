import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findAreas } from '../areas/index.ts'
import type { Language } from '../instrument.ts'
import { findSituations } from '../situations/index.ts'
import { inContext, provisionWith } from './provision-with.ts'
import { contextOf, corpus, corpusIsThere, provisionsOf, storedReadings } from './stored-readings.ts'

type Check = (text: string, ...expected: string[]) => void

const areasIn =
  (language: Language): Check =>
  (text, ...expected) => {
    const found = findAreas(provisionWith(text), inContext({ language }))
    expect(found.map((area) => area.text)).toEqual(expected)
  }

const situationsIn =
  (language: Language): Check =>
  (text, ...expected) => {
    const found = findSituations(provisionWith(text), inContext({ language }))
    expect(found.map((situation) => situation.text)).toEqual(expected)
  }

const checkAreas = areasIn('en')
const checkSituations = situationsIn('en')

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

describe('in French', () => {
  const areas = areasIn('fr')
  const situations = situationsIn('fr')

  it('areas are those that a review lists, without their articles', () =>
    areas(
      'tenue à Rome et chargée d’examiner le degré de coopération dans les domaines de l’eau, des transports routiers, du commerce et de l’artisanat, et notant que ces réunions,',
      'eau',
      'transports routiers',
      'commerce',
      'artisanat',
    ))
  it('areas are those called priority, the last two parted by their "et"', () =>
    areas(
      'à agir dans des secteurs prioritaires tels que l’eau potable, les routes et la santé ;',
      'eau potable',
      'routes',
      'santé',
    ))
  it('areas are not the fields of any sentence, nor those without a name', () => {
    areas('la coopération dans les domaines de l’eau et de l’énergie')
    areas('à examiner leur coopération dans les domaines d’intérêt commun ;')
    areas('dans les domaines prioritaires du Programme d’action ;')
  })
  it('situations are the countries in which something is to be done, by the preposition of each', () =>
    situations(
      'la reconstruction menée au Tchad, en Bosnie-Herzégovine, aux Comores, à Djibouti et dans le Territoire palestinien occupé ;',
      'Tchad',
      'Bosnie-Herzégovine',
      'Comores',
      'Djibouti',
      'Territoire palestinien occupé',
    ))
  it('situations are the longest name that fits', () =>
    situations(
      'le relèvement en Guinée équatoriale et au Soudan du Sud ;',
      'Guinée équatoriale',
      'Soudan du Sud',
    ))
  it('situations are not where meetings are held, what a name holds, and whom something is said to', () => {
    situations('la réunion tenue au Tchad, le 3 mai 2020 au Mali, et celle qui se tiendra en Türkiye')
    situations('la Mission des Nations Unies pour le relèvement au Mali ; l’État islamique en Iraq')
    situations('demande au Tchad et à l’Ukraine, rend hommage au Maroc, incombe à Israël')
  })
})

describe('in Arabic', () => {
  const areas = areasIn('ar')
  const situations = situationsIn('ar')

  it('areas are those that a review lists, without the "and" before each', () =>
    areas(
      'لاستعراض وتقييم مستوى التعاون في ميادين المياه، والطرق والنقل، وحقوق الإنسان، وبأن هذه الاجتماعات تعقد كل سنتين،',
      'المياه',
      'الطرق والنقل',
      'حقوق الإنسان',
    ))
  it('areas are those called priority', () =>
    areas('في المجالات ذات الأولوية وهي الصحة، والتعليم، والثقافة؛', 'الصحة', 'التعليم', 'الثقافة'))
  it('areas are not the fields of any sentence', () => areas('التعاون في ميادين المياه، والطاقة؛'))
  it('situations are the countries in which something is to be done', () =>
    situations(
      'إعادة الإعمار في تشاد والبوسنة والهرسك وجزر القمر وفي كل من الصومال ومالي؛',
      'تشاد',
      'البوسنة والهرسك',
      'جزر القمر',
      'الصومال',
      'مالي',
    ))
  it('situations are found in words that are stretched', () => situations('التنمية في السـودان؛', 'السـودان'))
  it('situations are not where meetings are held, nor what a name holds', () => {
    situations('الاجتماع المعقود في تشاد، والمقرر عقده في مالي، وفي 3 أيار/مايو 2020 في تونس')
    situations('بعثة الأمم المتحدة لتقديم المساعدة في مالي؛ والدولة الإسلامية في العراق')
  })
})

it.each([
  [
    'en',
    ['review', 'in the fields of', 'priority areas', 'such as', 'a', ',', ';', 'and', 'in', 'Chad', 'the'],
  ],
  [
    'fr',
    ['examiner', 'dans les domaines', 'de la', 'du', 'santé', ',', ';', 'et', 'en', 'au', 'Mali', 'Tchad'],
  ],
  ['ar', ['لاستعراض', 'في ميادين', 'السلام', 'والأمن', '،', '؛', 'و', 'في', 'تشاد', 'ومالي', 'كل من']],
] as const)('reads any text in %s', (language, words) =>
  fc.assert(
    fc.property(fc.array(fc.constantFrom<string>(...words)), (shards) => {
      const text = shards.join(' ')
      for (const found of [
        ...findAreas(provisionWith(text), inContext({ language })),
        ...findSituations(provisionWith(text), inContext({ language })),
      ])
        expect(text.slice(found.span[0], found.span[1])).toBe(found.text)
    }),
  ),
)

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
