import { readFileSync } from 'node:fs'
import { readDocument } from '@comity/document'
import { describe, expect, it } from 'vitest'
import { type Instrument, readInstrument } from '../index.ts'
import { corpus, corpusIsThere } from './stored-readings.ts'

type Expected = Record<string, unknown> & { readonly source: string; readonly mandates: readonly Words[] }
type Words = { readonly in: string; readonly verb: string; readonly addressees: readonly string[] }

describe.skipIf(!corpusIsThere)('the seed, from its file', () => {
  const read = <T>(take: (expected: Expected, instrument: Instrument) => T): T => {
    const expected: Expected = JSON.parse(readFileSync(`${corpus}/seed/expected.json`, 'utf8'))
    const bytes = new Uint8Array(readFileSync(`${corpus}/seed/${expected.source}`))
    return take(expected, readInstrument(readDocument(bytes)))
  }

  it.each([
    'kind',
    'symbol',
    'organ',
    'session',
    'agendaItem',
    'date',
    'adopted',
    'distribution',
    'language',
    'title',
    'sponsors',
    'sponsorsOnBehalfOf',
  ] as const)('has its %s', (field) =>
    read((expected, instrument) => expect(instrument[field]).toEqual(expected[field])),
  )

  it.each(['preamble', 'operative', 'notes', 'citations', 'events', 'agreements'] as const)(
    'has its %s, not one more and not one less',
    (field) =>
      read((expected, instrument) => {
        expect(instrument[field]).toMatchObject(expected[field] as object[])
      }),
  )

  it('has its mandates with whom they address', () =>
    read((expected, { mandates }) =>
      expect(
        mandates.map((mandate) => [mandate.in, mandate.verb, mandate.addressees.map(({ text }) => text)]),
      ).toEqual(expected.mandates.map((mandate) => [mandate.in, mandate.verb, mandate.addressees])),
    ))

  it.each(['areas', 'situations'] as const)('has its %s', (field) =>
    read((expected, instrument) =>
      expect(instrument[field].map(({ text }) => text)).toEqual(expected[field]),
    ),
  )
})
