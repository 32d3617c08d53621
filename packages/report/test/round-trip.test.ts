import { readFileSync } from 'node:fs'
import { readDocument } from '@comity/document'
import { type Instrument, type InstrumentKind, readInstrument } from '@comity/instrument'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { STATEMENTS } from '../akn/identification.ts'
import { renderAkn, renderJson, renderMarkdown } from '../index.ts'
import { apartFromPlaces, corpusIsThere, readPath, readText, sample } from './readings.ts'

vi.setConfig({ testTimeout: 1_800_000 })

const edition = { date: '2026-11-23', editor: 'Comity' }
const seed = new URL('../../server/sample/cooperation-un-oic-2017.txt', import.meta.url)

/** What was written reads as the same instrument, in each form. */
async function check(instrument: Instrument): Promise<void> {
  const expected = apartFromPlaces(instrument)
  expect(apartFromPlaces(await readText(renderAkn(instrument, edition)))).toEqual(expected)
  expect(apartFromPlaces(await readText(renderMarkdown(instrument)))).toEqual(expected)
  expect(JSON.parse(renderJson(instrument))).toEqual(instrument)
}

describe('reading what was written gives the same instrument', () => {
  it('for the sample, with its sponsors', async () => {
    const instrument = readInstrument(readDocument(readFileSync(seed)))
    expect(instrument.sponsors).toEqual(['Angola', "Côte d'Ivoire"])
    await check(instrument)
  })

  it('for a text that is hardly one', () =>
    check(readInstrument(readDocument('Requests <b>&amp; *all* [of] them\\'))))

  it('for every kind that a person can say a text is of', async () => {
    const instrument = readInstrument(readDocument('Lamps\n\n1. Lamps are lit.\n'))
    for (const kind of Object.keys(STATEMENTS) as InstrumentKind[]) await check({ ...instrument, kind })
  })

  it('for an empty text', () => check(readInstrument(readDocument(''))))

  it('for provisions of any words', async () => {
    const words = fc.string({
      unit: fc.constantFrom(...'ab *_[]<>&"\'\\#(1).;^é中ع'),
      minLength: 1,
      maxLength: 40,
    })
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 6 }), async (lines) => {
        const text = lines.map((line, i) => `${i + 1}. Requests the ${line} end;`).join('\n\n')
        const instrument = readInstrument(
          readDocument(`The General Assembly,\n\nRecalling ${lines[0]} it,\n\n${text}`),
        )
        const read = await readText(renderAkn(instrument, edition))
        expect(read.operative.map((p) => p.text)).toEqual(instrument.operative.map((p) => p.text))
      }),
      { numRuns: 100 },
    )
  })

  const sets = ['akn/75/en', 'akn/76/en', 'akn/77/en', 'akn/77/fr', 'akn/77/ar']
  const texts = ['en', 'fr', 'ar', 'es', 'ru', 'zh'].map((language) => `readings/ga77-${language}/pdf`)
  it.skipIf(!corpusIsThere).each([...sets, ...texts, 'readings/ga77-en/paste'])(
    'for texts of %s',
    async (folder) => {
      for (const path of sample(folder, 60)) await check(await readPath(path))
    },
  )
})
