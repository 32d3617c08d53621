import type { Bench } from './bench.ts'
import { answerTo, latencyOf } from './register/latency.ts'
import { large, small } from './register/open-register.ts'

/** Every list as it is first seen, and as it is narrowed, ordered and paged. */
const lists: readonly (readonly [string, string])[] = [
  ['texts', '/instruments?limit=50'],
  ['texts by title', '/instruments?limit=50&sort=title'],
  ['texts of a kind', '/instruments?limit=50&kind=draft%20resolution'],
  ['texts of a year', '/instruments?limit=50&year=2017'],
  ['texts that name a body', '/instruments?limit=50&party=un%2Fundp'],
  ['mandates', '/mandates?limit=50'],
  ['mandates by due date', '/mandates?limit=50&sort=due'],
  ['mandates of a verb', '/mandates?limit=50&verb=requests'],
  ['mandates of an addressee', '/mandates?limit=50&addressee=un%2Fsecretary-general'],
  ['mandates overdue', '/mandates?limit=50&due=overdue'],
  ['timeline of mandates', '/mandates/timeline?'],
  ['meetings', '/meetings?limit=50'],
  ['agreements', '/agreements?limit=50'],
  ['bodies', '/parties?limit=50'],
  ['areas', '/areas?limit=50'],
]
/** How many pages are turned before the page that is measured. */
const TURNED = 10

/** What a page of each list costs in a register of the size that was asked for, beside the same page in a small one. */
export const bench: Bench = {
  name: 'lists',
  async run(report, _house, { rows, register }) {
    const { base } = await register()
    for (const [name, path] of lists) {
      const there = (space: string) => `${path}&space=${space}`
      const few = await latencyOf(base, [there(small)])
      const many = await latencyOf(base, [there(large)])
      const half = `half of them: ${many.median.toFixed(1)} ms`
      const beside = `100 ms; ${half}; at 1,000: ${few.p95.toFixed(1)} ms, ${few.median.toFixed(1)} ms`
      report({ name: `lists.p95_ms@${rows}, ${name}`, value: many.p95, unit: 'ms', beside })
    }
    for (const [name, path] of lists.slice(0, 9)) {
      const deep = await pageOf(base, `${path}&space=${large}`)
      const { p95 } = await latencyOf(base, [deep])
      report({
        name: `lists.p95_ms@${rows}, ${name}, a later page`,
        value: p95,
        unit: 'ms',
        beside: '100 ms',
      })
    }
  },
}

async function pageOf(base: string, path: string): Promise<string> {
  let page = path
  for (let turned = 0; turned < TURNED; turned++) {
    const { next } = await answerTo(base, page)
    if (next === null) return page
    page = `${path}&after=${encodeURIComponent(next)}`
  }
  return page
}
