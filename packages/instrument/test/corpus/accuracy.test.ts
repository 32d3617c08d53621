import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { corpusIsThere } from '../stored-readings.ts'
import { withoutErrata } from './errata.ts'
import { readSet, score, scorer } from './measure.ts'

/** What the reader has reached in English and does not fall behind, in per cent; docs/accuracy.md has the figures. */
const floors = {
  'preamble.text': 99.5,
  'preamble.words': 99.5,
  'operative.text': 99.5,
  'operative.words': 99.5,
  'operative.number': 99.9,
  notes: 99,
}

describe.skipIf(!corpusIsThere || !existsSync(scorer))(
  'two sessions, the errors of their markup put right',
  () => {
    it.each([
      ['ga75-en', 'pdf'],
      ['ga75-en', 'paste'],
      ['ga77-en', 'pdf'],
      ['ga77-en', 'paste'],
    ] as const)('%s as %s', (name, form) => {
      const { measures } = score(withoutErrata(readSet({ name, form }), name))
      const of = new Map(measures.map((measure) => [measure.name, measure]))
      for (const [field, floor] of Object.entries(floors))
        expect(of.get(field)?.f1, field).toBeGreaterThanOrEqual(floor)
      // The markup of an older session does not give every field of the header.
      const header = measures.filter((measure) => measure.name.startsWith('header.'))
      expect(header.length).toBeGreaterThanOrEqual(4)
      for (const field of header) expect(field.f1, field.name).toBeGreaterThanOrEqual(99.5)
      expect(of.get('citations')?.recall).toBeGreaterThanOrEqual(99.5)
      expect(of.get('citations')?.precision).toBeGreaterThanOrEqual(85)
    })
  },
)
