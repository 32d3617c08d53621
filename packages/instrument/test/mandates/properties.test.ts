import { placeOf } from '@comity/document'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findMandates } from '../../mandates/index.ts'
import { inContext, provisionWith } from '../provision-with.ts'
import { contextOf, corpusIsThere, provisionsOf, storedReadings } from '../stored-readings.ts'

const WORDS =
  'requests|calls upon|also|encourages|decides|that|should|the|Secretary-General|and|,|, and|;|to report|to|which|by|between|of|States|United Nations|its|seventy-ninth session|at its|in|2030|annually|reiterates|its request|them|including|(|)|“|other organizations|Economic'.split(
    '|',
  )
const shuffled = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' '))

describe('any text', () => {
  it('is read without a throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        findMandates(provisionWith(text), inContext({}))
      }),
    )
  })

  it('gives words of the text where it shows words of the text', () => {
    fc.assert(
      fc.property(shuffled, (text) => {
        for (const mandate of findMandates(provisionWith(text), inContext({}))) {
          const [from, to] = mandate.span
          expect(from).toBeGreaterThanOrEqual(0)
          expect(to).toBeLessThanOrEqual(text.length)
          expect(text).toContain(mandate.action)
          for (const body of mandate.addressees) {
            const words = text.slice(body.span[0], body.span[1])
            if (mandate.verb !== 'decides') expect(words).toBe(body.text)
          }
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe.skipIf(!corpusIsThere)('stored resolutions', () => {
  it('show every addressee in its own words, or at the verb of the organ that decides', () => {
    for (const reading of storedReadings('readings/ga77-en/expected.ndjson').slice(0, 60)) {
      for (const provision of provisionsOf(reading)) {
        for (const mandate of findMandates(provision, contextOf(reading))) {
          for (const body of mandate.addressees) {
            if (body.text === 'General Assembly') continue
            const stretch = provision.lead.text.slice(body.span[0], body.span[1])
            const inLead = placeOf(provision.lead, body.span[0], body.span[1])
            expect(inLead.span).toEqual(body.span)
            expect(stretch).toBe(body.text)
          }
        }
      }
    }
  }, 30_000)
})
