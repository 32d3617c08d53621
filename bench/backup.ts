import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Client } from 'pg'
import { asOwner } from '../packages/server/backup/as-owner.ts'
import { copyOut, copySettings, findTables } from '../packages/server/backup/tables.ts'
import {
  backUp,
  createStore,
  type Installation,
  loadSample,
  restore,
  verifyInstallation,
} from '../packages/server/index.ts'
import { chronicle } from '../packages/server/store/history.ts'
import type { Bench } from './bench.ts'

const provisions = 200_000
const entries = 10_000

/** A register of 200,000 provisions backed up and restored, beside a bare COPY of the same tables to nowhere. */
export const bench: Bench = {
  name: 'backup',
  async run(report) {
    const folder = await mkdtemp(join(tmpdir(), 'comity-backup-'))
    const settings = { data: join(folder, 'from'), say: () => {} }
    const file = join(folder, 'bench.backup')
    const memory = watchMemory()
    try {
      const store = await createStore(settings)
      try {
        await fill(settings, store)
        const bare = await measured(() => asOwner(settings, undefined, copyAll))
        const backup = await measured(() => backUp(settings, { file, version: 'bench' }))
        const verify = await measured(() => verifyInstallation(settings, refuse))
        const back = await measured(() =>
          restore({ ...settings, data: join(folder, 'to') }, { file, report: refuse }),
        )

        const megabytes = bare.value / 1e6
        const { rows, bytes } = backup.value
        const bareSpeed = `a bare COPY: ${Math.round(megabytes / bare.seconds)} MB/s`
        report({ name: 'backup', value: megabytes / backup.seconds, unit: 'MB/s', beside: bareSpeed })
        report({ name: 'backup, rows', value: rows / backup.seconds, unit: 'rows/s', beside: 'no budget' })
        report({
          name: 'backup, size',
          value: bytes / 1e6,
          unit: 'MB',
          beside: `${Math.round(megabytes)} MB of rows`,
        })
        report({ name: 'restore', value: megabytes / back.seconds, unit: 'MB/s', beside: bareSpeed })
        report({ name: 'restore, rows', value: rows / back.seconds, unit: 'rows/s', beside: 'no budget' })
        report({ name: 'verify', value: entries / verify.seconds, unit: 'entries/s', beside: 'no budget' })
        report({ name: 'backup and restore, memory', value: memory.most(), unit: 'MB', beside: 'flat' })
      } finally {
        await store.close()
      }
    } finally {
      memory.stop()
      await rm(folder, { recursive: true, force: true })
    }
  },
}

/** The sample, its paragraphs many times over with other words, and histories. */
async function fill(settings: { data: string; say: () => void }, store: Installation): Promise<void> {
  const token = await store.admit('installation', 60)
  await loadSample(store, token, () => new Date())
  await asOwner(settings, undefined, (client) =>
    client.query(`
      insert into provision
        select (jsonb_populate_record(p, jsonb_build_object('ordinal', 1000 + n, 'id', 'bench' || n, 'text', (
                  select string_agg(substr(md5((n * 90 + word)::text), 1, 3 + word % 9), ' ')
                    from generate_series(1, 90) word)))).*
          from provision p, generate_series(1, ${provisions}) n where p.ordinal = 0`),
  )
  for (let from = 0; from < entries; from += 500)
    await store.asActor(token, async (db) => {
      for (let n = from; n < from + 500; n++) {
        const entry = {
          space: 'un-oic',
          kind: 'bench',
          record: String(n % 2500),
          act: 'write',
          actor: 'installation',
        }
        await chronicle(db, { ...entry, at: new Date(n), body: { before: null, after: { n } } })
      }
    })
}

async function copyAll(client: Client): Promise<number> {
  await client.query(copySettings)
  let bytes = 0
  for (const table of await findTables(client, []))
    for await (const chunk of copyOut(client, table) as AsyncIterable<Buffer>) bytes += chunk.length
  return bytes
}

async function measured<T>(work: () => Promise<T>): Promise<{ value: T; seconds: number }> {
  const began = performance.now()
  const value = await work()
  return { value, seconds: (performance.now() - began) / 1000 }
}

function watchMemory(): { most(): number; stop(): void } {
  let most = 0
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss())
  }, 50)
  return { most: () => most / 1e6, stop: () => clearInterval(timer) }
}

function refuse(fault: object): never {
  throw new Error(`a fault in sound records: ${JSON.stringify(fault)}`)
}
