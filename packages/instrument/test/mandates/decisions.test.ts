import { readDocument } from '@comity/document'
import { describe, expect, it } from 'vitest'
import { readInstrument } from '../../index.ts'
import { told } from './told.ts'

/** What a decision of the seventy-seventh session asks for, as an organ's report tells it: in the past. */
function check(text: string, ...expected: string[]) {
  const source = `77/511. A decision on trees\n\n${text}\n`
  const { kind, mandates } = readInstrument(readDocument(source))
  expect(kind).toBe('decision')
  expect(mandates.map(told)).toEqual(expected)
  for (const { addressees, span } of mandates) {
    for (const body of addressees) {
      const words = source.slice(body.span[0], body.span[1])
      if (body.span[0] > span[0]) expect(words.replace(/\s+/g, ' ')).toBe(body.text)
    }
  }
}

const AT = 'At its 22nd plenary meeting, on 23 September 2022, the General Assembly'

describe('a decision told in the past', () => {
  it('gives what the organ decided and what it requested', () =>
    check(
      `${AT}, on the recommendation of its Bureau, decided to include in the agenda of its seventy-seventh session an item on trees, and requested the Secretary-General to report to it at its seventy-eighth session.`,
      'decides: General Assembly',
      'requests: Secretary-General · due 78 · report',
    ))

  it('parts those who were asked, and knows when', () =>
    check(
      `${AT} took note of the report of the Forester-General and invited Member States and the World Health Organization to submit information by 31 March 2023.`,
      'invites: Member States + World Health Organization · due 2023-03-31 · report',
    ))

  it('goes on with the next sentence', () =>
    check(
      `${AT} decided that the item should remain on its agenda. The Assembly also called upon the secretariats of the two organizations to meet every two years.`,
      'decides: -',
      'calls upon: secretariats of the two organizations · P2Y',
    ))

  it('reads a list, also where no day is told', () =>
    check(
      'At its 10th meeting, the General Assembly:\n\n(a) Requested the Secretary-General to submit a report;\n\n(b) Decided to convene a meeting in 2024;\n\n(c) Took note of the note by the Secretariat.',
      'requests: Secretary-General · report',
      'decides: General Assembly · due 2024',
    ))

  it('asks nobody where nothing was asked', () => {
    check(`${AT} took note of the report of the Secretary-General, as requested by the Committee.`)
    check(`${AT}, recalling the report requested and decided upon before, endorsed the list of foresters.`)
  })
})
