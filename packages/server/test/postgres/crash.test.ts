import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, inject, test } from 'vitest'
import { openDatabase } from '../../store/database.ts'
import { findPrograms } from '../../store/postgres/program.ts'
import { statement } from '../database.ts'
import { postmasterOf, startWriter } from './process.ts'

const folder = mkdtempSync(join(tmpdir(), 'comity crash '))
const data = join(folder, 'data')
const rounds = Number(process.env.COMITY_CRASH_ROUNDS ?? 2)
const acknowledged: number[] = []

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What is killed outright, while it writes. */
const killed: Record<string, (application: number) => number[]> = {
  'the application': (application) => [application],
  PostgreSQL: () => [postmasterOf(data)],
  'both at once': (application) => [application, postmasterOf(data)],
}

test.each(Object.keys(killed))(
  'what was acknowledged is there after kill -9 of %s',
  { timeout: 60_000 * rounds },
  async (what) => {
    for (let round = 0; round < rounds; round++) {
      const writer = startWriter(data, { first: (acknowledged.at(-1) ?? 0) + 1000 })
      await writer.wrote(20)
      for (const pid of killed[what]?.(writer.child.pid as number) ?? []) process.kill(pid, 'SIGKILL')
      if (what === 'PostgreSQL') {
        // The application starts it again and goes on.
        await writer.wrote(writer.acknowledged.length + 20)
        await expect.poll(() => writer.said).toContain('says PostgreSQL is back.')
        writer.child.kill('SIGTERM')
      }
      await writer.ended()
      expect(writer.said.filter((line) => line.startsWith('failed'))).toEqual([])
      expect(writer.acknowledged.length).toBeGreaterThanOrEqual(20)
      acknowledged.push(...writer.acknowledged)
    }
    const kept = new Set(await keptParties())
    expect(acknowledged.filter((n) => !kept.has(`p${n}`))).toEqual([])
  },
)

async function keptParties(): Promise<string[]> {
  const programs = [...findPrograms()].filter(({ major }) => major === inject('server').major)
  const database = await openDatabase({ data, programs, say: () => {} })
  try {
    return (await statement<{ id: string }>(database.owner, 'select id from party')).map(({ id }) => id)
  } finally {
    await database.close()
  }
}
