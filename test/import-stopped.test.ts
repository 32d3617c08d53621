import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asOwner } from '../packages/server/backup/as-owner.ts'

const folder = mkdtempSync(join(tmpdir(), 'comity-stopped-'))
const data = join(folder, 'data')
const files = join(folder, 'files')
const count = 200

beforeAll(() => {
  mkdirSync(files)
  for (let n = 0; n < count; n++) writeFileSync(join(files, `${n}.txt`), textOf(n))
})
afterAll(async () => {
  await endPostgres()
  rmSync(folder, { recursive: true, force: true })
})

/** Texts that follow from each other, so that what stands already decides what comes of the rest: some are versions. */
function textOf(n: number): string {
  const symbol = `A/RES/74/${n % 140}`
  return `General Assembly\n\n${symbol}\n\nSeventy-fourth session\n\nResolution adopted by the General Assembly on 2 March 2020\n\nCooperation on bridges\n\nThe General Assembly,\n\nRecalling its resolution 70/${n % 40} of 25 September 2015,\n\n1. Requests the Secretary-General to count ${n} bridges by 31 January 2021.\n`
}

/** Runs a command; it is killed outright as soon as it says the words. */
async function comity(
  args: readonly string[],
  killedAt?: string,
): Promise<{ code: number | null; out: string; err: string }> {
  const script = join(import.meta.dirname, '../packages/cli/comity.mjs')
  const child = spawn(process.execPath, [script, ...args], { env: { ...process.env, COMITY_DATA: data } })
  let [out, err] = ['', '']
  child.stdout.on('data', (chunk) => {
    out += chunk
  })
  child.stderr.on('data', (chunk) => {
    err += chunk
    if (killedAt !== undefined && err.includes(killedAt)) child.kill('SIGKILL')
  })
  const [code] = await once(child, 'close')
  return { code, out, err }
}

/** What a cooperation holds, without what is drawn by lot or by the clock. */
async function holding(space: string): Promise<unknown[]> {
  const of = `(select i.symbol || ' ' || e.version from expression e join instrument i on i.id = e.instrument
    where e.id = t.expression)`
  const queries = [
    `select symbol, version, counts from instrument t where space = $1 order by 1`,
    `select ${of}, t.id, text from provision t where space = $1 order by 1, 2`,
    `select ${of}, symbol, listed from citation t where space = $1 order by 1, 2`,
    `select ${of}, verb, action, due_to::text, listed from mandate t where space = $1 order by 1, 3`,
    `select ${of}, kind, text, party, listed from mention t where space = $1 order by 1, 2, 3, ordinal`,
    `select name, ${of} from original t where space = $1 order by name`,
    `select ${of}, kind, part, words::text from search_entry t where space = $1 order by 1, 2, 3`,
    `select kind, key, n from tally where space = $1 and n <> 0 order by kind, key`,
    `select i.symbol, seq, act from history t join instrument i on i.id::text = t.record where t.space = $1 order by 1, 2`,
  ]
  return asOwner({ data, say: () => {} }, undefined, async (client) => {
    const all: unknown[] = []
    for (const query of queries) all.push((await client.query(query, [space])).rows)
    return all
  })
}

/** A program that is killed leaves its PostgreSQL running for the next one to find. */
async function endPostgres(): Promise<void> {
  const lock = join(data, 'postgres/postmaster.pid')
  if (!existsSync(lock)) return
  process.kill(Number(readFileSync(lock, 'utf8').split('\n')[0]), 'SIGINT')
  await expect.poll(() => existsSync(lock), { timeout: 30_000 }).toBe(false)
}

test('an import that was killed and started again ends as one that was not', {
  timeout: 300_000,
}, async () => {
  for (const [space, other] of [
    ['killed', 'oic'],
    ['whole', 'las'],
  ] as const)
    expect((await comity(['space', 'add', space, '--sides', `un,${other}`])).code).toBe(0)
  const importing = (space: string) => ['import', files, '--space', space]

  const killed = await comity(importing('killed'), '100 of 200 files')
  expect(killed.code).toBe(null)
  const again = await comity(importing('killed'))
  expect(again.err).toMatch(/\b200 of 200 files\n/)
  const [, added, unchanged, versions] =
    /: (\d+) new, (\d+) unchanged, (\d+) new versions, 0 indexes, \d+ with findings, 0 refused\.\n$/.exec(
      again.out,
    ) ?? []
  expect(Number(unchanged)).toBeGreaterThanOrEqual(100)
  expect(Number(added) + Number(unchanged) + Number(versions)).toBe(200)

  const whole = await comity(importing('whole'))
  expect(whole.out).toMatch(
    /: 140 new, 0 unchanged, 60 new versions, 0 indexes, \d+ with findings, 0 refused\.\n$/,
  )
  expect(await holding('killed')).toEqual(await holding('whole'))
  expect((await comity(['verify'])).code).toBe(0)
})
