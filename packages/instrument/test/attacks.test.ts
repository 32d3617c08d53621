import { readDocument } from '@comity/document'
import { describe, expect, it } from 'vitest'
import { findAgreements } from '../agreements/index.ts'
import { findAreas } from '../areas/index.ts'
import { findCitations } from '../citations/index.ts'
import { findEvents } from '../events/index.ts'
import { readInstrument } from '../index.ts'
import { findMandates } from '../mandates/index.ts'
import { findParties } from '../parties/index.ts'
import { findSituations } from '../situations/index.ts'
import { attacks } from './attacks.ts'
import { inContext, provisionWith } from './provision-with.ts'

const finders = [
  findCitations,
  findParties,
  findEvents,
  findAgreements,
  findAreas,
  findSituations,
  findMandates,
]

// A paragraph fifty times as long as the longest of session 77: what tries every way of reading it has no end.
describe('words made to be read again and again', () => {
  it.each(attacks.map((attack) => [attack.aim, attack] as const))('%s', (_, { text, language }) => {
    const words = text(100_000)
    const provision = provisionWith(words)
    const context = inContext({ language, symbol: 'A/RES/80/1', organizations: ['un', 'oic'] })
    for (const find of finders) {
      for (const { span } of find(provision, context)) {
        expect(0 <= span[0] && span[0] < span[1] && span[1] <= words.length).toBe(true)
      }
    }
  })

  it.each(attacks.map((attack) => [attack.aim, attack] as const))('%s, as a whole text', (_, attack) => {
    const words = attack.text(50_000)
    expect(() => readInstrument(readDocument(words))).not.toThrow()
  })
})
