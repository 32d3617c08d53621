import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findEvents } from '../events/index.ts'
import { organizationsOf } from '../parties/index.ts'
import { inContext, provisionWith } from './provision-with.ts'
import { contextOf, corpus, corpusIsThere, provisionsOf, storedReadings } from './stored-readings.ts'

const context = inContext({ organizations: ['un', 'oic'] })

/** "what | place | from | to", as far as each is known. */
function check(text: string, ...expected: string[]) {
  const found = findEvents(provisionWith(text), context)
  expect(
    found.map((e) => [e.what, e.place ?? '-', e.from === e.to ? e.from : `${e.from}/${e.to}`].join(' | ')),
  ).toEqual(expected)
}

describe('meetings', () => {
  it('held at a place, with its country left out', () =>
    check(
      'the donors conference on water, held in Amman, Jordan, on 3 and 4 May 2019',
      'donors conference on water | Amman | 2019-05-03/2019-05-04',
    ))
  it('held on a day, then the place', () =>
    check(
      'the second regional workshop, held on 3 May 2019 in Dhaka',
      'second regional workshop | Dhaka | 2019-05-03',
    ))
  it('of a body at its session', () =>
    check(
      'adopted by the Islamic Summit Conference at its tenth session, held in Putrajaya on 16 and 17 October 2003',
      'Islamic Summit Conference, tenth session | Putrajaya | 2003-10-16/2003-10-17',
    ))
  it('without those who took part', () =>
    check(
      'the general meeting of the organizations of both sides, held in Rabat from 3 to 5 July 2018',
      'general meeting | Rabat | 2018-07-03/2018-07-05',
    ))
  it('with the body whose meeting it is, in full', () =>
    check(
      'the Security Council and the open meeting of the Council of 2 June 2020 on water',
      'open meeting of the Security Council | - | 2020-06-02',
    ))
  it('whose holding is told before their name', () =>
    check(
      'noting the holding, on 2 June 2020, of the Security Council briefing on cooperation',
      'Security Council briefing | - | 2020-06-02',
    ))
  it('whose organization is told', () =>
    check(
      'the organization of training courses and panel discussions on tax reform at the General Secretariat of the Organization of Islamic Cooperation in March 2015',
      'training courses and panel discussions on tax reform | General Secretariat of the Organization of Islamic Cooperation | 2015-03',
    ))
  it('in a city rather than a house', () =>
    check(
      'the holding of a planning session on grain at the World Food Programme in Rome on 1 July 2014',
      'planning session on grain | Rome | 2014-07-01',
    ))
  it('of several days apart', () =>
    check(
      'the first and second Conferences on Grain, held on 1 July 2014 and 2 July 2015',
      'Conferences on Grain | - | 2014-07-01',
      'Conferences on Grain | - | 2015-07-02',
    ))
  it('that are still to come, with their host', () => {
    const [, next] = findEvents(
      provisionWith(
        'the general meeting, held in Rabat on 3 July 2018, with the next scheduled for 2020 and to be hosted by the United Nations',
      ),
      context,
    )
    expect(next).toMatchObject({ what: 'general meeting (next)', from: '2020', host: 'United Nations' })
  })
})

describe('no meetings', () => {
  it('are texts adopted on a day', () =>
    check('the declaration adopted by the Conference on 9 December 1994'))
  it('are resolutions', () => check('recalling after the meeting resolution 75/1 of 21 September 2020'))
  it('are bodies called Forum', () => check('leaders of the Pacific Islands Forum in 2014'))
})

describe('any text', () => {
  it('is read, with spans inside it', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...SHARDS)), (shards) => {
        const text = shards.join(' ')
        for (const { span } of findEvents(provisionWith(text), context)) {
          expect(span[0]).toBeLessThan(span[1])
          expect(span[1]).toBeLessThanOrEqual(text.length)
        }
      }),
    ))
})

const SHARDS = [
  'the',
  'general',
  'meeting',
  'of',
  'on',
  'held',
  'in Rabat',
  'on 3 July 2018',
  ',',
  'and',
  'the next',
  'scheduled',
  'for 2020',
  'session',
  'at its',
  'Conference',
  'the holding of',
  'hosted by',
  'United Nations',
  'first',
  'second',
  ';',
]

describe.skipIf(!corpusIsThere)('the seed', () => {
  it('gives its ten events', () => {
    const [seed] = storedReadings('seed/expected.ndjson')
    if (seed === undefined) throw new Error('The corpus has no seed')
    const wanted = JSON.parse(readFileSync(`${corpus}/seed/expected.json`, 'utf8')).events as Record<
      string,
      unknown
    >[]
    const reading = { ...contextOf(seed), organizations: organizationsOf(seed.title, 'en') }
    const found = provisionsOf(seed).flatMap((provision) => findEvents(provision, reading))
    expect(found.map(({ span, pieces, ...event }) => event)).toEqual(
      wanted.map((event) => ({ host: null, ...event })),
    )
  })
})
