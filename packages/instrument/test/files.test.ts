import { readdirSync, readFileSync } from 'node:fs'
import { readDocument, readFile, type SourceDocument } from '@comity/document'
import { describe, expect, it, vi } from 'vitest'
import { docxOf } from '../../document/test/made/docx-of.ts'
import { pdfOf } from '../../document/test/made/pdf-of.ts'
import { printedOf } from '../../document/test/made/printed.ts'
import { resolution } from '../../document/test/made/resolution.ts'
import { type Instrument, readInstrument } from '../index.ts'
import { corpus, corpusIsThere } from './stored-readings.ts'

// What sets and reads a PDF takes seconds to load where a machine is busy.
vi.setConfig({ testTimeout: 600_000 })

const running = 'A running head that stands on every page but the first'

/** The same text in the other forms reads as the same instrument. */
async function check(text: SourceDocument): Promise<void> {
  const printed = printedOf(text)
  const expected = apartFromPlaces(readInstrument(text))
  const forms = {
    docx: await docxOf(printed),
    'docx with counted numbers': await docxOf(printed, { numbered: true }),
    pdf: pdfOf(printed, { running }),
    'pdf in two columns': pdfOf(printed, { columns: 2, running }),
  }
  for (const [form, bytes] of Object.entries(forms)) {
    const read = await readFile(bytes)
    expect(read.findings).toEqual([])
    expect({ form, instrument: apartFromPlaces(readInstrument(read)) }).toEqual({
      form,
      instrument: expected,
    })
  }
}

describe('a resolution reads alike from every kind of file', () => {
  it('one of our own', () => check(readDocument(resolution)))

  it('one of our own from a .doc', async () => {
    const path = new URL('../../document/test/fixtures/resolution.doc', import.meta.url)
    const read = readInstrument(await readFile(new Uint8Array(readFileSync(path))))
    expect(apartFromPlaces(read)).toEqual(apartFromPlaces(readInstrument(readDocument(resolution))))
  })

  const folder = `${corpus}/akn/77/en`
  const names = corpusIsThere ? readdirSync(folder).filter((_, i) => i % 40 === 7) : []
  it.skipIf(!corpusIsThere).each(names)('%s', async (name) => {
    const { text, lines } = await readFile(new Uint8Array(readFileSync(`${folder}/${name}`)))
    await check({ format: 'text', text, lines, findings: [] })
  })
})

/**
 * What was read, apart from where it stood, and without hyphens: whether one that ends a line belongs to its word
 * cannot always be told.
 */
function apartFromPlaces(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/[-‐‑]/g, '')
  if (Array.isArray(value)) return value.map(apartFromPlaces)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value as Instrument)
      .filter(([key]) => !['span', 'pieces', 'findings'].includes(key))
      .map(([key, of]) => [key, apartFromPlaces(of)]),
  )
}
