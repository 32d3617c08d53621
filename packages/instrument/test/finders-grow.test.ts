import { describe, expect, it } from 'vitest'
import { findAgreements } from '../agreements/index.ts'
import { findAreas } from '../areas/index.ts'
import { findCitations } from '../citations/index.ts'
import { findEvents } from '../events/index.ts'
import type { Language } from '../instrument.ts'
import { findParties } from '../parties/index.ts'
import { findSituations } from '../situations/index.ts'
import { inContext, provisionWith } from './provision-with.ts'

const finders = { findCitations, findParties, findEvents, findAgreements, findAreas, findSituations }

/** Words that a pattern might try again and again, each with what it aims at. */
const ATTACKS: readonly (readonly [aim: string, words: string, language?: Language])[] = [
  ['numbers without end', '37/4, '],
  ['numbers that almost end', 'resolutions 37/'],
  ['bodies before a number', 'General Assembly and Human Rights Council its resolution '],
  ['dates in a list', '1, 2, 3, 4 and 5 May 2016, '],
  ['days without a month', '1, 2, 3, '],
  ['years', 'in 2018 to 2019 '],
  ['symbols', 'A/71/160-S/2016/621-'],
  ['one long symbol', 'A/1.'],
  ['capitals', 'AAAAAAAA'],
  ['brackets', '2254 ('],
  ['names of parties', 'United Nations '],
  ['parts of parties', 'its secretariats of the two organizations and '],
  ['short names', 'the Council of the '],
  ['short names of nobody', 'United Nations, the Council, '],
  ['pairs', 'World Bank and the two organizations '],
  ['meetings', 'the meeting of the conference of the session held in '],
  ['dated meetings', 'the general meeting held in Rabat on 3 May 2016 and '],
  ['what comes next', 'with the next scheduled for 2018 meeting '],
  ['agreements', 'the signing of a memorandum of understanding between the '],
  ['dated agreements', 'cooperation agreement between A and B signed on 3 May 2016 '],
  ['lists of areas', 'review in the fields of a and b, '],
  ['priority areas', 'priority areas such as '],
  ['countries', 'in Chad, Mali and '],
  ['spaces', ' '],
  ['Arabic', 'قرار مجلس حقوق الإنسان 16/18 المؤرخ 1 أيار/ ', 'ar'],
  ['stretched Arabic', 'ـ', 'ar'],
  ['Chinese', '2011年3月24日第16/18号和', 'zh'],
]

function growthOf(words: string, language: Language): number {
  const context = inContext({ language, symbol: 'A/RES/80/1', organizations: ['un', 'oic'] })
  const short = words.repeat(Math.ceil(50_000 / words.length))
  const best = [short, short + short].map((text) => {
    let least = Number.POSITIVE_INFINITY
    for (let round = 0; round < 5; round++) {
      const before = process.threadCpuUsage().user
      for (const find of Object.values(finders)) find(provisionWith(text), context)
      least = Math.min(least, process.threadCpuUsage().user - before)
    }
    return least
  }) as [number, number]
  // What takes no time to speak of has no growth to measure.
  return best[1] < 20_000 ? 2 : best[1] / best[0]
}

describe('a text twice as long takes about twice the time', () => {
  it.each(ATTACKS)('%s', { timeout: 60_000, retry: 2 }, (...attack) => {
    const [, words, language] = attack as unknown as (typeof ATTACKS)[number]
    expect(growthOf(words, language ?? 'en')).toBeLessThan(3)
  })
})
