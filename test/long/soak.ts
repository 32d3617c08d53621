import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { openHouse } from '../house.ts'
import { type Api, apiOf } from '../journeys/api.ts'
import { tokenFrom } from '../token.ts'
import type { Trial } from './trial.ts'

/** Megabytes that the program may hold of what it works with. */
const memory = 512
const pages = ['', 'un-oic/', 'un-oic/texts', 'un-oic/mandates', 'un-oic/search?q=peace', 'un-oic/matrix']

/** With little memory the pages and acts go on for as long as one likes, and it holds no more at the end than before. */
export const trial: Trial = {
  name: 'soak',
  async run({ minutes, say }) {
    const house = await openHouse({ memory })
    try {
      const un = apiOf(house.base, await tokenFrom(house.data, 'un', 'approver'))
      const oic = apiOf(house.base, await tokenFrom(house.data, 'oic', 'approver'))
      const held: number[] = []
      const end = performance.now() + minutes * 60_000
      let rounds = 0
      for (; performance.now() < end; rounds++) {
        await Promise.all([reads(house.base), works(un, oic, rounds)])
        held.push(megabytesOf(house.process))
      }
      say(`${rounds} rounds of ${3 * pages.length} pages and 4 acts, each answered`)
      const quarter = Math.floor(held.length / 4)
      // The first quarter warms up: what is loaded and compiled then stays.
      const [before, after] = [median(held.slice(quarter, 2 * quarter)), median(held.slice(-quarter))]
      say(`held in the second quarter ${before} MB, in the last ${after} MB, at most ${Math.max(...held)} MB`)
      assert.ok(after < before * 1.25, `it held ${before} MB and then ${after} MB`)
      const program = join(import.meta.dirname, '../../packages/cli/comity.mjs')
      const env = { ...process.env, COMITY_DATA: house.data }
      const { stdout } = await promisify(execFile)(process.execPath, [program, 'verify'], { env })
      say(stdout.trim().split('\n').at(-1) ?? '')
    } finally {
      await house.close()
    }
  },
}

async function reads(base: string): Promise<void> {
  for (const lang of ['en', 'fr', 'ar'])
    for (const page of pages) {
      const answer = await fetch(`${base}/${lang}/${page}`)
      assert.equal(answer.status, 200, page)
      assert.match(await answer.text(), /<\/html>\s*$/)
    }
}

/** An activity that both agree on, a word about it, and a text. */
async function works(un: Api, oic: Api, round: number): Promise<void> {
  const space = 'un-oic'
  const offer = { space, kind: 'activity', fields: { title: `Soaked ${round}` } }
  const { id, rev } = await done(un, 'propose-revision', offer)
  await done(oic, 'accept-revision', { record: id, rev })
  await done(un, 'comment', { space, kind: 'activity', record: id, to: 'both', text: `Agreed, ${round}.` })
  const text = `General Assembly\n\nA/RES/74/${round}\n\nThe General Assembly,\n\n1. Requests the Secretary-General to report in ${round}.\n`
  await done(un, 'import-text', { space, name: `${round}.txt`, text })
}

async function done(api: Api, act: string, fields: object): Promise<Record<string, string>> {
  const { status, body } = await api.act(act, fields)
  assert.equal(status, 200, `${act}: ${JSON.stringify(body)}`)
  return body as Record<string, string>
}

/** What the process holds in memory, as the system counts it. */
function megabytesOf(process: number): number {
  const status = readFileSync(`/proc/${process}/status`, 'utf8')
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024)
}

const median = (all: readonly number[]): number =>
  all.toSorted((one, other) => one - other)[Math.floor(all.length / 2)] ?? Number.NaN
