import type { Bench } from './bench.ts'
import { latencyOf } from './register/latency.ts'
import { large } from './register/open-register.ts'

const numbers = Array.from({ length: 20 }, (_, n) => n)
const rare = (n: number) => `quae${(n * 7919) % 65536}rare`
const common = (n: number) => `quae${(n % 16).toString(16)}common`

/** What is typed, from the words that stand in every other paragraph to those that stand in a handful. */
const searches: readonly (readonly [string, readonly string[]])[] = [
  ['rare words', numbers.map(rare)],
  ['words of one paragraph in sixteen', numbers.map(common)],
  ['the commonest words', ['cooperation', 'organization', 'nations', 'general', 'united']],
  ['two of the commonest', ['united nations', 'islamic cooperation', 'general assembly']],
  ['a phrase', ['"united nations"', '"organization of islamic cooperation"', '"general assembly"']],
  ['a rare word and a common one', numbers.map((n) => `${rare(n)} cooperation`)],
  ['a word that stands nowhere', numbers.map((n) => `nusquam${n}`)],
  ['a symbol', numbers.map((n) => `A/RES/${1 + n}/${n + 1}`)],
]

/** Searching a register of the size that was asked for; the whole installation, and one space of it. */
export const bench: Bench = {
  name: 'search',
  async run(report, _house, { rows, register }) {
    const { base } = await register()
    for (const [name, typed] of searches) {
      const paths = typed.flatMap((q) => {
        const path = `/search?limit=20&q=${encodeURIComponent(q)}`
        return [path, `${path}&space=${large}`]
      })
      const { p95, median } = await latencyOf(base, paths)
      const beside = `150 ms; half of them: ${median.toFixed(1)} ms`
      report({ name: `search.p95_ms@${rows}, ${name}`, value: p95, unit: 'ms', beside })
    }
  },
}
