import { describe, expect, it } from 'vitest'
import { corpus, corpusIsThere, storedReadings } from '../stored-readings.ts'
import { labelsIn, scoreMandates } from './score.ts'

const readings = corpusIsThere
  ? ['ga75-en', 'ga77-en'].flatMap((folder) => storedReadings(`readings/${folder}/expected.ndjson`))
  : []

describe.skipIf(!corpusIsThere)('labelled resolutions', () => {
  it('are read as two readers labelled them', () => {
    const { clauses, addressees, due, misses } = scoreMandates(
      labelsIn(`${corpus}/mandates/dev.ndjson`),
      readings,
    )
    expect(clauses, misses.join('\n')).toBeGreaterThanOrEqual(97)
    expect(addressees, misses.join('\n')).toBeGreaterThanOrEqual(92)
    expect(due).toBeGreaterThanOrEqual(98)
  })

  // Labelled by the same guide after the rules had been written; see the file's history for what they read at first.
  it('are read as well where the rules were not written from them', () => {
    const labels = labelsIn(new URL('./kept-back.ndjson', import.meta.url))
    const { clauses, addressees, due, misses } = scoreMandates(labels, readings)
    expect(clauses, misses.join('\n')).toBeGreaterThanOrEqual(98)
    expect(addressees, misses.join('\n')).toBeGreaterThanOrEqual(96)
    expect(due).toBeGreaterThanOrEqual(98)
  })
})
