import { describe, expect, it } from 'vitest'
import { readLabelled } from '../corpus/labelled-texts.ts'
import { corpus, corpusIsThere } from '../stored-readings.ts'
import { labelsIn, scoreMandates } from './score.ts'

type Floor = { readonly clauses: number; readonly addressees: number; readonly due: number }

async function check(path: string | URL, floor: Floor) {
  const labels = labelsIn(path)
  const readings = await readLabelled(new Set(labels.map(({ symbol }) => symbol)), 'paste')
  const { clauses, addressees, due, misses } = scoreMandates(labels, readings)
  expect(readings).toHaveLength(labels.length)
  expect(clauses, misses.join('\n')).toBeGreaterThanOrEqual(floor.clauses)
  expect(addressees, misses.join('\n')).toBeGreaterThanOrEqual(floor.addressees)
  expect(due).toBeGreaterThanOrEqual(floor.due)
}

describe.skipIf(!corpusIsThere)('labelled resolutions', () => {
  it('are read as two readers labelled them', () =>
    check(`${corpus}/mandates/dev.ndjson`, { clauses: 97, addressees: 92, due: 98 }))

  // Labelled by the same guide after the rules had been written; see the file's history for what they read at first.
  it('are read as well where the rules were not written from them', () =>
    check(new URL('./kept-back.ndjson', import.meta.url), { clauses: 98, addressees: 96, due: 98 }))

  // Drawn at random and labelled before the reader was run on them; docs/accuracy.md says what it read at first.
  it('are read as well from committees that the rules were not written from', () =>
    check(new URL('./blind.ndjson', import.meta.url), { clauses: 98, addressees: 96, due: 97 }))
})
