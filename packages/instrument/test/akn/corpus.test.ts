import { readdirSync, readFileSync } from 'node:fs'
import { readFile } from '@comity/document'
import { describe, expect, it, vi } from 'vitest'
import { type Instrument, readInstrument } from '../../index.ts'
import { corpus, corpusIsThere, storedReadings } from '../stored-readings.ts'

vi.setConfig({ testTimeout: 300_000 })

const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/(^|\s)\((?:\p{L}{1,2}|[ivxl]+|\d{1,2})\)(?=\s)/gu, ' ')
    .replace(/[^\p{L}\p{N}]/gu, '')

type Worded = { readonly text: string; readonly children?: readonly Worded[] }
const whole = ({ text, children = [] }: Worded): string => [text, ...children.map(whole)].join(' ')

/** How many of the provisions of the expected readings were read, in hundredths. */
async function recall(set: string, folder: string): Promise<number> {
  const read = new Map<string, Instrument>()
  for (const name of readdirSync(`${corpus}/${folder}`)) {
    const instrument = readInstrument(
      await readFile(new Uint8Array(readFileSync(`${corpus}/${folder}/${name}`))),
    )
    if (instrument.symbol !== null) read.set(instrument.symbol, instrument)
  }
  let found = 0
  let wanted = 0
  for (const expected of storedReadings(`readings/${set}/expected.ndjson`)) {
    const got = read.get(expected.symbol ?? '')
    const texts = new Set([...(got?.preamble ?? []), ...(got?.operative ?? [])].map((p) => bare(whole(p))))
    for (const provision of [...expected.preamble, ...expected.operative]) {
      wanted++
      if (texts.has(bare(whole(provision)))) found++
    }
  }
  return (100 * found) / wanted
}

describe.skipIf(!corpusIsThere)('the official markup is read as the official readings have it', () => {
  it.each([
    ['ga77-en', 'akn/77/en'],
    ['ga75-en', 'akn/75/en'],
    ['ga77-fr', 'akn/77/fr'],
    ['ga77-ar', 'akn/77/ar'],
  ])('%s', async (set, folder) => expect(await recall(set, folder)).toBeGreaterThan(99.5))
})

type Placed = {
  readonly text: string
  readonly span: readonly [number, number]
  readonly pieces?: readonly (readonly [number, number])[]
}

describe.skipIf(!corpusIsThere)('every value that is read from markup has its words in the text', () => {
  const unspaced = (text: string): string => text.replace(/\s/g, '')
  const names = corpusIsThere ? readdirSync(`${corpus}/akn/77/ar`).filter((_, i) => i % 60 === 1) : []
  it.each(names)('%s', async (name) => {
    const document = await readFile(new Uint8Array(readFileSync(`${corpus}/akn/77/ar/${name}`)))
    const { preamble, operative, headings, notes, citations, parties } = readInstrument(document)
    for (const value of [
      ...preamble,
      ...operative,
      ...headings,
      ...notes,
      ...citations,
      ...parties,
    ] as Placed[]) {
      const words = (value.pieces ?? [value.span]).map(([from, to]) => document.text.slice(from, to)).join('')
      expect(unspaced(words)).toBe(unspaced(value.text))
    }
  })
})
