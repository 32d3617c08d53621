import { readDocument } from '@comity/document'
import { readInstrument } from '@comity/instrument'
import { type Attack, attacks } from '../packages/instrument/test/attacks.ts'
import type { Bench } from './bench.ts'

const CHARACTERS = 50_000
/** Microseconds: what takes less has no growth to speak of. */
const NOTHING = 4000

/** How the cost of reading grows with words made to be read again and again: time(2n) / time(n), 2 being linear. */
export const bench: Bench = {
  name: 'growth',
  async run(report) {
    for (const attack of attacks) readInstrument(readDocument(attack.text(CHARACTERS / 5)))
    const growths = attacks.map((attack) => ({ aim: attack.aim, growth: growthOf(attack) }))
    for (const { aim, growth } of growths) {
      report({ name: `growth: ${aim}`, value: growth, unit: 'times', beside: 'less than 3' })
    }
    const worst = Math.max(...growths.map(({ growth }) => growth))
    report({ name: 'growth, the worst', value: worst, unit: 'times', beside: 'less than 3' })
  },
}

/** The least of several runs in processor time, which what else the machine does moves little. */
function growthOf(attack: Attack): number {
  const [short, long] = [costOf(attack.text(CHARACTERS)), costOf(attack.text(2 * CHARACTERS))]
  return long < NOTHING ? 2 : long / short
}

function costOf(text: string): number {
  const costs = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage()
    readInstrument(readDocument(text))
    return process.cpuUsage(before).user
  })
  return Math.max(1, Math.min(...costs))
}
