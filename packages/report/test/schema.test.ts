import { readFileSync } from 'node:fs'
import type { Instrument } from '@comity/instrument'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs'
import { describe, expect, it, vi } from 'vitest'
import { renderAkn } from '../index.ts'
import { corpus, corpusIsThere, readPath, readText, sample } from './readings.ts'

vi.setConfig({ testTimeout: 1_800_000 })

/** What the schema of Akoma Ntoso 3.0 objects to. */
function objections(instrument: Instrument): string[] {
  schema ??= openSchema()
  const document = XmlDocument.fromString(renderAkn(instrument, { date: '2026-11-23', editor: 'Comity' }))
  try {
    schema.validate(document)
    return []
  } catch (error) {
    return [String(error)]
  } finally {
    document.dispose()
  }
}

let schema: XsdValidator | null = null

function openSchema(): XsdValidator {
  xmlRegisterFsInputProviders()
  const path = `${corpus}/schema/akomantoso30.xsd`
  return XsdValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(path), { url: path }))
}

describe.skipIf(!corpusIsThere)('AKN4UN that is written validates against the schema', () => {
  const folders = ['akn/75/en', 'akn/76/en', 'akn/77/en', 'akn/77/fr', 'akn/77/ar', 'readings/ga77-zh/pdf']
  it.each(folders)('for texts of %s', async (folder) => {
    for (const path of sample(folder, 40))
      expect([path, objections(await readPath(path))]).toEqual([path, []])
  })

  it.each([
    ['an empty text', ''],
    ['a text without an organ', '1. Requests all;'],
    ['a preamble alone', 'The General Assembly,\n\nRecalling its resolution 70/1,'],
    [
      'dates that are not known to the day',
      '---\nkind: "report"\ndate: "2018"\nadopted: "2014-02"\n---\n\nWords',
    ],
    ['signs that XML cannot write', 'The General Assembly,\n\nRecalling \u0001\ufffe\ud800 <it> & "that",'],
  ])('for %s', async (_, text) => expect(objections(await readText(text))).toEqual([]))
})
