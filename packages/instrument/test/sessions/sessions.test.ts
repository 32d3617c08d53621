import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ordinalOf,
  ordinalWords,
  sessionName,
  sessionNamed,
  sessionOn,
  sessionSpan,
} from '../../sessions/index.ts'

const opens = (n: number, day: string) => expect(sessionSpan(n)?.from).toBe(day)
const named = (words: string, session: number | string | null) => expect(sessionNamed(words)).toBe(session)

describe('when a session opens', () => {
  it('follows the third week of September since resolution 57/301', () => {
    opens(58, '2003-09-16')
    opens(62, '2007-09-18')
    opens(72, '2017-09-12')
    opens(73, '2018-09-18')
    opens(74, '2019-09-17')
    opens(75, '2020-09-15')
    opens(76, '2021-09-14')
    opens(77, '2022-09-13')
  })
  it('follows the second week since the seventy-eighth session', () => {
    opens(78, '2023-09-05')
    opens(79, '2024-09-10')
    opens(80, '2025-09-09')
  })
  it('knows the third Tuesday of older years and the sessions that opened otherwise', () => {
    opens(1, '1946-01-10')
    opens(37, '1982-09-21')
    opens(50, '1995-09-19')
    opens(55, '2000-09-05')
  })
  it('ends a session on the eve of the next', () => {
    expect(sessionSpan(73)).toEqual({
      from: '2018-09-18',
      to: '2019-09-16',
      rule: 'tuesday-of-third-week-of-september',
    })
  })
  it('gives none for what is no session', () => {
    for (const n of [0, -1, 200, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) expect(sessionSpan(n)).toBeNull()
  })
  it('opens every session from the fifty-eighth on a Tuesday of September', () => {
    fc.assert(
      fc.property(fc.integer({ min: 58, max: 199 }), (n) => {
        const opening = new Date(sessionSpan(n)?.from as string)
        return (
          opening.getUTCDay() === 2 && opening.getUTCMonth() === 8 && opening.getUTCFullYear() === 1945 + n
        )
      }),
    )
  })
})

describe('which session a day falls in', () => {
  it('counts from the opening', () => {
    expect(sessionOn('2018-09-17')).toBe(72)
    expect(sessionOn('2018-09-18')).toBe(73)
    expect(sessionOn('2019-01-01')).toBe(73)
    expect(sessionOn('1945-10-24')).toBeNull()
    expect(sessionOn('2018-09')).toBeNull()
  })
  it('is the session whose span holds the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 199 }), (n) => {
        const span = sessionSpan(n)
        return span !== null && sessionOn(span.from) === n && sessionOn(span.to) === n
      }),
    )
  })
})

describe('the words of a session', () => {
  it('reads every ordinal that it writes', () => {
    for (let n = 1; n <= 199; n++) expect(ordinalOf(ordinalWords(n) as string)).toBe(n)
  })
  it('writes them as resolutions print them', () => {
    expect([1, 12, 20, 73, 80, 99, 100, 101, 112].map(ordinalWords)).toEqual([
      'first',
      'twelfth',
      'twentieth',
      'seventy-third',
      'eightieth',
      'ninety-ninth',
      'hundredth',
      'hundred and first',
      'hundred and twelfth',
    ])
    expect(ordinalWords(200)).toBeNull()
  })
  it('reads regular, special and emergency sessions', () => {
    named('seventy-third session', 73)
    named('its seventy‑ninth session', 79)
    named('Seventy-third regular session', 73)
    named('77th session', 77)
    named('tenth special session', 'S-10')
    named('the eleventh emergency special session', 'ES-11')
    named('one hundred and first session', 101)
    named('next session', null)
    named('plenary session', null)
    named('', null)
  })
  it('names what it reads', () => {
    expect(sessionName('ES-11')).toBe('eleventh emergency special session')
    expect(sessionName('S-10')).toBe('tenth special session')
    expect(sessionName(81)).toBe('eighty-first session')
    expect(sessionName('XS-1')).toBeNull()
    expect(sessionName(0)).toBeNull()
  })
  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        sessionNamed(text)
        ordinalOf(text)
        sessionOn(text)
      }),
    )
  })
})
