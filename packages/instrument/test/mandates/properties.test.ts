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

// What once was, or could be, read more than once: each grows with n.
const HOSTILE: Readonly<Record<string, (n: number) => string>> = {
  'verbs alone': (n) => 'requests '.repeat(n),
  'a list without end': (n) => `Requests ${'the States and the Organization of Trees, '.repeat(n)}to report;`,
  'names that go on': (n) => `Requests ${'the Economic, '.repeat(n)}to report;`,
  'nobody to act': (n) => `Encourages ${'cooperation between '.repeat(n)};`,
  'clauses with "them"': (n) => `Notes the Union${', and requests them to act'.repeat(n)};`,
  'relative clauses': (n) => `Notes${' that States, which act,'.repeat(n)} requests;`,
  'that without end': (n) => `Stresses that${' and that'.repeat(n)} States should act;`,
  'open brackets': (n) => `Requests ${'(States, '.repeat(n)}to act;`,
  'dates and sessions': (n) =>
    `Requests the Registrar to act${' at its session in 2030 by the end of 2031'.repeat(n)};`,
  reports: (n) => `Requests the Registrar to${' submit information'.repeat(n)};`,
  adverbs: (n) => `Notes it, and ${'also '.repeat(n)}requests States to act;`,
  spaces: (n) => `Requests${' '.repeat(n)}States to act;`,
}

describe('growth', () => {
  it.each(Object.entries(HOSTILE))(
    'is linear for %s',
    (_, made) => {
      const n = 1500
      const [small, large] = [costOf(made(n)), costOf(made(2 * n))]
      expect(large / small).toBeLessThan(3)
    },
    30_000,
  )
})

/** The least of several runs in processor time, which what else the machine does moves little. */
function costOf(text: string): number {
  const provision = provisionWith(text)
  const context = inContext({})
  const once = () => {
    const start = process.cpuUsage()
    for (let i = 0; i < 3; i++) findMandates(provision, context)
    const { user, system } = process.cpuUsage(start)
    return user + system
  }
  once()
  return Math.max(2000, Math.min(...Array.from({ length: 7 }, once)))
}
