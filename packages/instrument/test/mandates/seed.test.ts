import { describe, expect, it } from 'vitest'
import { corpusIsThere, storedReadings } from '../stored-readings.ts'
import { mandatesOf } from './told.ts'

type Expected = {
  in: string
  verb: string
  addressees: string[]
  with: string[]
  due: unknown
  recurs: string | null
  report: boolean
}

describe.skipIf(!corpusIsThere)('the mandates of the seed', () => {
  const [seed] = corpusIsThere ? (storedReadings('seed/expected.ndjson') as never[]) : []
  const expected = (seed as unknown as { mandates: Expected[] } | undefined)?.mandates ?? []
  const found = seed === undefined ? [] : mandatesOf(seed, { kind: 'draft resolution' })

  it('are fourteen', () => expect(found.length).toBe(14))

  it.each(expected.map((mandate) => [mandate.in, mandate] as const))(
    'read %s without a miss',
    (id, mandate) => {
      const got = found.find((m) => m.in === id && m.verb === mandate.verb)
      expect({
        in: got?.in,
        verb: got?.verb,
        addressees: got?.addressees.map((body) => body.text),
        with: got?.with.map((body) => body.text),
        due: got?.due,
        recurs: got?.recurs,
        report: got?.report,
      }).toEqual(mandate)
    },
  )

  it('derive the days of the seventy-third session', () => {
    const derived = found.find((m) => m.in === 'op24')?.dueDerived
    expect(derived).toMatchObject({ from: '2018-09-18', to: '2019-09-16' })
    expect(derived?.rule).toContain('seventy-third session')
  })
})
