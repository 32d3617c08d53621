import { explore } from '../packages/exchange/test/agreement/model.ts'
import type { Bench } from './bench.ts'

/** How long it takes to play every order of three acts a side. */
export const bench: Bench = {
  name: 'model',
  async run(report) {
    const began = performance.now()
    const { states, wrong } = explore(3)
    if (wrong !== null) throw new Error(`The model found what goes wrong: ${JSON.stringify(wrong)}`)
    report({ name: 'model.check.s', value: (performance.now() - began) / 1000, unit: 's', beside: '5 s' })
    report({ name: 'model.states', value: states, unit: 'states', beside: 'every order, not a sample' })
  },
}
