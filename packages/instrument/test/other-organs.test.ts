import { readDocument } from '@comity/document'
import { describe, expect, it } from 'vitest'
import { type Instrument, readInstrument } from '../index.ts'

const read = (text: string): Instrument => readInstrument(readDocument(new TextEncoder().encode(text)))

describe('a resolution of the Security Council', () => {
  const instrument = read(`United Nations S/RES/2719 (2023)
Security Council
Distr.: General
21 December 2023

Resolution 2719 (2023)

Adopted by the Security Council at its 9518th meeting, on 21 December 2023

The Security Council,

Recalling its resolutions 2033 (2012) and 2378 (2017),

1. Requests the Secretary-General to report to the Council within six months, and every 12 months thereafter;

2. Decides to remain seized of the matter.
`)

  it('bears the symbol that stands beside the name of the house, has no title, and says when it was adopted', () => {
    expect(instrument).toMatchObject({
      kind: 'resolution',
      symbol: 'S/RES/2719 (2023)',
      organ: 'Security Council',
      title: null,
      adopted: '2023-12-21',
    })
  })

  it('is to be reported on as often as it counts in months or days', () => {
    expect(instrument.mandates.map(({ recurs }) => recurs)).toEqual(['P1Y', null])
    const days = read('The Security Council,\n\n1. Requests the Secretary-General to report every 90 days.\n')
    expect(days.mandates[0]).toMatchObject({ recurs: 'P90D', report: true })
  })
})

describe('a number tells the symbol where none is printed', () => {
  const check = (head: string, organ: string, symbol: string | null): void =>
    expect(read(`${head}\n\nThe ${organ},\n\n1. Decides to meet again.\n`).symbol).toBe(symbol)

  it('as each organ counts', () => {
    check(
      'Economic and Social Council resolution 2022/13\n\nScience',
      'Economic and Social Council',
      'E/RES/2022/13',
    )
    check('2022/13. Science', 'Economic and Social Council', 'E/RES/2022/13')
    check('52/16. Prevention of genocide', 'Human Rights Council', 'A/HRC/RES/52/16')
    check(
      'United Nations\n\nResolution 2254 (2015)\n\nAdopted by the Security Council at its 7588th meeting',
      'Security Council',
      'S/RES/2254 (2015)',
    )
    check('37/4. Cooperation', 'General Assembly', 'A/RES/37/4')
  })

  it('and no other', () => {
    check('52/16. Cooperation', 'Security Council', null)
    check('Cooperation', 'Economic and Social Council', null)
  })
})

describe('a resolution without a preamble, whose opening has no comma', () => {
  it.each([
    ['1. Authorizes the Registrar to spend;\n\n2. Decides to meet again.', ['Authorizes', 'Decides']],
    ['Adopts the declaration that is annexed to the present resolution.', ['Adopts']],
  ])('is operative from its first line: %s', (body, words) => {
    const { findings, symbol, preamble, operative } = read(
      `United Nations A/RES/98/2\n\nGeneral Assembly\n\n98/2. Trees\n\nThe General Assembly\n\n${body}\n`,
    )
    expect([symbol, findings, preamble]).toEqual(['A/RES/98/2', [], []])
    expect(operative.map((paragraph) => paragraph.words)).toEqual(words)
  })

  it('is no other line that ends in the name', () => {
    const { operative } = read(
      'A report on the General Assembly\n\nThe General Assembly,\n\n1. Decides to act on what\nThe General Assembly\nAdopts.\n',
    )
    expect(operative).toHaveLength(1)
  })
})

describe('a note that is marked in an annex', () => {
  const text = (annex: string) =>
    `The General Assembly,\n\nRecalling its work,¹\n\n1. Adopts the annex.\n\n37th plenary meeting\n22 November 2043\n\nAnnex\n\n1. We, the States, plant trees.${annex}\n\n¹ See A/98/1.\n\n² See A/98/2.\n`

  it('is not said to have no mark', () => expect(read(text('²')).findings).toEqual([]))
  it('is where it has none', () =>
    expect(read(text('')).findings.map(({ rule }) => rule)).toEqual(['note-without-mark']))
})

describe('a decision', () => {
  const instrument = read(`79/571. Participation in the work of the General Assembly

At its 81st plenary meeting, on 5 September 2025, the General Assembly, on the
proposal of its President, recalling its decision 78/553 of 3 July 2024, decided to invite the Secretary-General.
`)

  it('is known by how it begins, and bears a symbol of decisions', () => {
    expect(instrument).toMatchObject({
      kind: 'decision',
      symbol: 'A/DEC/79/571',
      organ: 'General Assembly',
      session: 79,
      adopted: '2025-09-05',
      title: 'Participation in the work of the General Assembly',
      findings: [],
    })
  })

  it('is one operative paragraph without a number, with what it cites', () => {
    expect(instrument.preamble).toEqual([])
    expect(instrument.operative.map(({ id, number }) => [id, number])).toEqual([['op1', '']])
    expect(instrument.citations.map(({ symbol }) => symbol)).toEqual(['A/DEC/78/553'])
  })
})

describe('a text pasted from a word processor', () => {
  const instrument = read(`The  General   Assembly ,

Re\u00adcalling its resolution 37 / 4 of 22 October 1982 ,

1 .   Takes   note of the report ;

2)\tRequests the Secretary-General to report to the General Assembly at its seventy third session ;

3)\tDecides to include the sub-item in the provisional agenda of its 73rd session .
`)

  it('has its paragraphs, with a space before the stop or a bracket behind the number', () => {
    expect(instrument.preamble.map(({ words }) => words)).toEqual(['Recalling'])
    expect(instrument.operative.map(({ number, words }) => [number, words])).toEqual([
      ['1', 'Takes note'],
      ['2', 'Requests'],
      ['3', 'Decides'],
    ])
    expect(instrument.notes).toEqual([])
  })

  it('cites a number with spaces around its slash, and knows a session without its hyphen', () => {
    expect(instrument.citations).toMatchObject([{ symbol: 'A/RES/37/4', date: '1982-10-22', text: '37 / 4' }])
    expect(instrument.mandates.map(({ due }) => due)).toEqual([{ session: 73 }, { session: 73 }])
  })
})
