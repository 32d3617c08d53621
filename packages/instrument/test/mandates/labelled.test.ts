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
})
