import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openHouse } from '../test/house.ts'
import type { Bench } from './bench.ts'

/** From the command to the first answer: on an empty folder, and started again on what it left. */
export const bench: Bench = {
  name: 'start',
  async run(report) {
    const data = await mkdtemp(join(tmpdir(), 'comity-start-'))
    try {
      for (const [name, beside] of [
        ['first start, with the sample', 'no budget'],
        ['second start', '3 s'],
      ] as const) {
        const house = await openHouse({ data })
        report({ name, value: house.secondsToStart, unit: 's', beside })
        await house.close()
      }
    } finally {
      await rm(data, { recursive: true, force: true })
    }
  },
}
