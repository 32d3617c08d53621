import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { closingLength, closingOf } from '../../backup/format.ts'
import { openBackup } from '../../backup/read-backup.ts'
import { leftOut } from '../../backup/tables.ts'
import { backUp, openDoor, restore } from '../../index.ts'
import { loadSample } from '../../sample/load-sample.ts'
import { chronicle } from '../../store/history.ts'
import { migrate, readMigrations, schemaVersion } from '../../store/migrate.ts'
import { statement, type TestDatabase, testDatabase } from '../database.ts'

// A restore makes and fills all tables; some tests do it several times.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })
const folder = mkdtempSync(join(tmpdir(), 'comity-backup-'))
const now = () => new Date('2026-03-04T10:00:00Z')
const file = join(folder, 'sample.backup')
let source: TestDatabase
let token: string
/** What stood in the source when `file` was written. */
let backedUp: Map<string, unknown[]>
let untouched: TestDatabase | undefined
const opened: TestDatabase[] = []

beforeAll(async () => {
  source = await testDatabase()
  token = await source.installation()
  await loadSample(source.store, token, now)
  await openDoor(source.store, token, now).act('import-text', {
    space: 'un-oic',
    name: 'a "b"\\N.txt',
    text: awkward,
  })
  await statement(source.owner, `insert into actor (id, kind) values ('service:a\tb', 'service')`)
  await statement(
    source.owner,
    `insert into post (space, actor, party, role, areas, held_from, held_to)
      values ('un-oic', 'service:a\tb', 'un', 'viewer', '{"a,b","NULL",""}', '2026-01-01 10:00:00.123456+03', 'infinity')`,
  )
  await backUp(settingsOf(source), { file, version: '0.1.0' })
  backedUp = await everything(source)
})
afterEach(async () => {
  for (const database of opened.splice(0)) await database.close()
})
afterAll(async () => {
  await source.close()
  await untouched?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Everything that COPY escapes, and letters beyond the basic plane. */
const awkward =
  'Resolution on \\ back\\nslashes\r\n\tand tabs, \\. alone,\n\\.\n“quotes”, التعاون, 𝔘𝔑, \u0001 and 100 %.\n'

function settingsOf({ owner }: TestDatabase, said: string[] = []) {
  const databaseUrl = `postgresql://${owner.user}@${encodeURIComponent(String(owner.host))}:${owner.port}/${owner.database}`
  return { data: folder, databaseUrl, say: (sentence: string) => void said.push(sentence) }
}

async function emptyDatabase(): Promise<TestDatabase> {
  const database = await testDatabase('none')
  opened.push(database)
  return database
}

/** All that stands in a database, table by table, but what a restore makes anew. */
async function everything({ owner }: TestDatabase): Promise<Map<string, unknown[]>> {
  const found = new Map<string, unknown[]>()
  for (const name of await tablesOf(owner)) {
    const from = countedAgain[name] ?? `"${name}"`
    const rows = await statement(owner, `select t::text as row from ${from} t order by t::text collate "C"`)
    found.set(name, name === 'session' ? [] : rows)
  }
  found.set('migration', await statement(owner, 'select name, digest from migration order by name'))
  return found
}

/** In which rows is counted is the connection's own; what they come to is the same. */
const countedAgain: Readonly<Record<string, string>> = {
  activity_count:
    '(select space, biennium, state, sum(n) from activity_count group by 1, 2, 3 having sum(n) <> 0)',
  activity_cell: `(select space, biennium, area, lead_first, lead_second, due, sum(n) from activity_cell
    group by 1, 2, 3, 4, 5, 6 having sum(n) <> 0)`,
}

async function tablesOf(owner: TestDatabase['owner'], schemas = "= 'public'"): Promise<string[]> {
  const rows = await statement<{ name: string }>(
    owner,
    `select relname as name from pg_class join pg_namespace on pg_namespace.oid = relnamespace
      where relkind in ('r', 'p') and nspname ${schemas} order by relname`,
  )
  return rows.map(({ name }) => name)
}

const restored = async (from = file, into?: TestDatabase, said: string[] = []) => {
  const database = into ?? (await emptyDatabase())
  const faults: object[] = []
  const done = await restore(settingsOf(database, said), {
    file: from,
    report: (fault) => faults.push(fault),
  })
  return { database, done, faults }
}

/** Nothing is left behind, so all of them are tried on one database. */
async function refuses(from: string, hindrance: string, words: string): Promise<void> {
  untouched ??= await testDatabase('none')
  const database = untouched
  await expect(restored(from, database)).rejects.toMatchObject({
    name: 'CannotRun',
    hindrance,
    message: expect.stringContaining(words),
  })
  expect(await tablesOf(database.owner)).toEqual([])
}

/** The backup with its content changed by somebody who knows the format. */
function rewritten(change: (content: Buffer) => Buffer): string {
  const bytes = readFileSync(file)
  const content = zstdDecompressSync(bytes.subarray(0, -closingLength))
  const compressed = zstdCompressSync(change(content))
  const path = join(folder, `${randomUUID()}.backup`)
  writeFileSync(
    path,
    Buffer.concat([compressed, closingOf(createHash('sha256').update(compressed).digest())]),
  )
  return path
}

const rewrittenHeader = (change: (header: Record<string, unknown>) => object) =>
  rewritten((content) => {
    const end = content.indexOf('\n')
    const header = JSON.parse(content.subarray(0, end).toString())
    return Buffer.concat([Buffer.from(JSON.stringify(change(header))), content.subarray(end)])
  })

describe('a backup', () => {
  test('comes back whole, table by table', async () => {
    const { database, done, faults } = await restored()
    const after = await everything(database)
    expect([...after.keys()]).toEqual([...backedUp.keys()])
    for (const [name, rows] of backedUp) expect([name, after.get(name)]).toEqual([name, rows])
    const rows = [...backedUp]
      .filter(([name]) => !(name in leftOut))
      .reduce((sum, [, rows]) => sum + rows.length, 0)
    const records = backedUp.get('history_head')?.length ?? 0
    expect(records).toBeGreaterThan(1)
    expect(done).toMatchObject({ rows, verified: { faults: 0, records, tree: { size: records } } })
    expect(faults).toEqual([])
  })

  test('gives the originals back byte for byte, to an application that works on', async () => {
    const { database } = await restored()
    const door = openDoor(database.store, await database.installation(), now)
    const again = await door.act('import-text', { space: 'un-oic', name: 'again.txt', text: awkward })
    if (!again.ok) throw new Error('refused', { cause: again.refusal })
    expect(again.value.known).toBe(true)
    const original = await door.original(again.value.id)
    expect(original.ok && Buffer.from(original.value.bytes).toString()).toBe(awkward)
    await expect(statement(database.app, 'select from actor')).rejects.toMatchObject({ code: '42501' })
  })

  test('of what was restored is the same, byte for byte, but for its moment', async () => {
    const { database } = await restored()
    const second = join(folder, 'second.backup')
    await backUp(settingsOf(database), { file: second, version: '0.1.0' })
    const contentOf = (path: string) =>
      zstdDecompressSync(readFileSync(path))
        .toString('latin1')
        .replace(/"made":"[^"]+"/, '')
    expect(contentOf(second)).toBe(contentOf(file))
  })

  test('holds no session, and none opens what was restored', async () => {
    expect(zstdDecompressSync(readFileSync(file)).includes('{"table":"session"')).toBe(false)
    const { database } = await restored()
    await expect(database.store.asActor(token, async () => 'in')).rejects.toMatchObject({ code: '28000' })
  })

  test('has every table that the migrations make, but those left out for a reason', async () => {
    await statement(source.owner, 'create table made_later (id int primary key)')
    const later = join(folder, 'later.backup')
    const { header } = await backUp(settingsOf(source), { file: later, version: '0.1.0' })
    expect([...header.tables, ...Object.keys(leftOut)].sort()).toEqual(await tablesOf(source.owner))
    expect(header.tables).toContain('made_later')
    await refuses(later, 'backup-damaged', 'made_later')
    await statement(source.owner, 'drop table made_later')
    // Tables elsewhere would need a word in here about why they are not kept.
    expect(await tablesOf(source.owner, "not in ('public', 'pg_catalog', 'information_schema')")).toEqual([])
  })

  test('sees one moment while others write', async () => {
    let isWriting = true
    const writer = (async () => {
      for (let n = 0; isWriting; n++) {
        await source.store.asActor(token, async (db) => {
          for (const record of [`left-${n}`, `right-${n}`])
            await chronicle(db, {
              space: 'un-oic',
              kind: 'pair',
              record,
              act: 'write',
              actor: 'installation',
              at: now(),
              body: n,
            })
        })
      }
      return true
    })()
    const during = join(folder, 'during.backup')
    await backUp(settingsOf(source), { file: during, version: '0.1.0' })
    isWriting = false
    await writer
    const { database, faults } = await restored(during)
    expect(faults).toEqual([])
    const halves = await statement(
      database.owner,
      `select from history where kind = 'pair' group by split_part(record, '-', 2) having count(*) <> 2`,
    )
    expect(halves).toEqual([])
  })

  test('of older tables is brought up to date', async () => {
    const older = await emptyDatabase()
    await migrate(older.owner, () => {}, readMigrations().slice(0, 1))
    await statement(older.owner, `insert into space values ('old', '{"en":"Old"}', '[]', true, false, now())`)
    const path = join(folder, 'older.backup')
    const { header } = await backUp(settingsOf(older), { file: path, version: '0.0.1' })
    expect(header).toMatchObject({ heads: null, migrations: [{ name: '0001-register' }] })
    const { database } = await restored(path)
    expect(await schemaVersion(database.owner)).toBe(readMigrations().at(-1)?.name)
    expect(await statement(database.owner, 'select id from space')).toEqual([{ id: 'old' }])
  })

  test('tells of what does not hold in the histories, and is restored all the same', async () => {
    const database = await emptyDatabase()
    await restored(file, database)
    await statement(database.owner, `update history set act = 'else' where seq = 1`)
    const path = join(folder, 'faulty.backup')
    await backUp(settingsOf(database), { file: path, version: '0.1.0' })
    const { faults } = await restored(path)
    const altered = backedUp.get('history_head')?.map(() => 'entry-altered')
    expect(faults.map((fault) => 'fault' in fault && fault.fault)).toEqual(altered)
  })
})

describe('a file', () => {
  test('is for this user alone, and nothing else is left beside it', () => {
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readdirSync(folder).filter((name) => name.endsWith('.partial'))).toEqual([])
  })

  test('that is there is replaced only when that is said', async () => {
    const path = join(folder, 'there.backup')
    writeFileSync(path, 'what was there')
    const options = { file: path, version: '0.1.0' }
    await expect(backUp(settingsOf(source), options)).rejects.toMatchObject({
      hindrance: 'file-there',
      message: expect.stringContaining('--force'),
    })
    expect(readFileSync(path, 'utf8')).toBe('what was there')
    await backUp(settingsOf(source), { ...options, force: true })
    await restored(path)
  })

  test.each([
    ['in a folder that is not there', join(folder, 'nowhere', 'a.backup'), false, 'file-not-writable'],
    ['that is a folder', folder, true, 'file-there'],
  ])('%s is refused in words', async (_, path, force, hindrance) => {
    await expect(backUp(settingsOf(source), { file: path, force, version: '0.1.0' })).rejects.toMatchObject({
      hindrance,
    })
  })

  test('with one bit flipped anywhere is refused', async () => {
    const bytes = readFileSync(file)
    const path = join(folder, 'flipped.backup')
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(7), async (at, bit) => {
        const flipped = Buffer.from(bytes)
        flipped.writeUInt8((flipped[at] as number) ^ (1 << bit), at)
        writeFileSync(path, flipped)
        await expect(openBackup(path)).rejects.toMatchObject({ hindrance: 'backup-damaged' })
      }),
    )
    await refuses(path, 'backup-damaged', 'flipped.backup')
  })

  test('cut anywhere, or with something added, is refused', async () => {
    const bytes = readFileSync(file)
    const path = join(folder, 'cut.backup')
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), async (length) => {
        writeFileSync(path, bytes.subarray(0, length))
        await expect(openBackup(path)).rejects.toMatchObject({ hindrance: 'backup-damaged' })
      }),
    )
    await refuses(path, 'backup-damaged', 'cut.backup')
    writeFileSync(path, Buffer.concat([bytes, Buffer.from('\n')]))
    await refuses(path, 'backup-damaged', 'something was added')
  })

  test.each([
    ['no backup', Buffer.from('Dear colleague,'), 'backup-damaged', 'is no backup of Comity'],
    ['empty', Buffer.alloc(0), 'backup-damaged', 'is no backup of Comity'],
    ['packed but no backup', zstdCompressSync(Buffer.from('{"a":1}\n')), 'backup-damaged', 'cut off'],
  ])('that is %s is refused in words', async (name, bytes, hindrance, words) => {
    const path = join(folder, `${name}.file`)
    writeFileSync(path, bytes)
    await refuses(path, hindrance, words)
  })

  test('that is not there, or is a folder, is refused in words', async () => {
    await refuses(join(folder, 'nowhere'), 'file-not-readable', 'is not there')
    await refuses(folder, 'file-not-readable', 'is a folder')
  })

  test.each<[string, () => string, string, string]>([
    [
      'of a newer program',
      () =>
        rewrittenHeader((header) => ({
          ...header,
          program: '9.0.0',
          migrations: [...(header.migrations as object[]), { name: '9999-later', digest: 'x' }],
        })),
      'backup-newer',
      'newer Comity (9.0.0): its tables are those of 9999-later',
    ],
    [
      'whose migration was another',
      () =>
        rewrittenHeader((header) => ({ ...header, migrations: [{ name: '0001-register', digest: 'x' }] })),
      'backup-newer',
      "whose migration 0001-register is not this program's",
    ],
    [
      'in a later format',
      () => rewrittenHeader((header) => ({ ...header, format: 2 })),
      'backup-newer',
      'format 2',
    ],
    [
      'of another kind',
      () => rewrittenHeader(() => ({ comity: 'pouch' })),
      'backup-damaged',
      'is no backup of Comity',
    ],
    [
      'whose rows do not give their digest',
      () =>
        rewritten((content) =>
          Buffer.from(content.toString('latin1').replace('Organization', 'organization'), 'latin1'),
        ),
      'backup-damaged',
      'are not those that were written',
    ],
    [
      'that tells of a table but does not hold it',
      () => rewrittenHeader((header) => ({ ...header, tables: [...(header.tables as string[]), 'spies'] })),
      'backup-damaged',
      'spies',
    ],
    [
      'that ends too early',
      () => rewritten((content) => content.subarray(0, content.length - 20)),
      'backup-damaged',
      'ends too early',
    ],
    [
      'with a line that has no end',
      () =>
        rewritten((content) =>
          Buffer.concat([content.subarray(0, content.indexOf('\n') + 1), Buffer.alloc(2 ** 25, ' ')]),
        ),
      'backup-damaged',
      'has no end',
    ],
  ])('%s is refused in words', async (_, made, hindrance, words) => {
    await refuses(made(), hindrance, words)
  })

  test('with rows that its own tables refuse leaves nothing behind', async () => {
    const lax = await emptyDatabase()
    await restored(file, lax)
    await statement(lax.owner, 'alter table area drop constraint area_space_fkey')
    await statement(lax.owner, `insert into area values ('nowhere', 'a', 1, '{}', null)`)
    const path = join(folder, 'lax.backup')
    await backUp(settingsOf(lax), { file: path, version: '0.1.0' })
    await refuses(path, 'restore-failed', 'area_space_fkey')
  })
})

describe('an installation', () => {
  test('with records takes no backup in, and keeps what it has', async () => {
    const database = await testDatabase()
    opened.push(database)
    const before = await everything(database)
    await expect(restored(file, database)).rejects.toMatchObject({
      hindrance: 'records-there',
      message: expect.stringContaining('empty'),
    })
    expect(await everything(database)).toEqual(before)
  })

  test('without records has nothing to back up, and no file is made', async () => {
    const path = join(folder, 'nothing.backup')
    await expect(
      backUp(settingsOf(await emptyDatabase()), { file: path, version: '0.1.0' }),
    ).rejects.toMatchObject({
      hindrance: 'no-records',
    })
    const nowhere = { data: join(folder, 'not there'), say: () => {} }
    await expect(backUp(nowhere, { file: path, version: '0.1.0' })).rejects.toMatchObject({
      hindrance: 'no-records',
    })
    expect(existsSync(path)).toBe(false)
    expect(existsSync(nowhere.data)).toBe(false)
  })

  test('is restored whole or not at all, wherever it is stopped', async () => {
    const database = await emptyDatabase()
    for (let stopAt = 1, isDone = false; !isDone; stopAt += 6) {
      const stopping = new AbortController()
      let said = 0
      const say = () => {
        if (++said === stopAt) stopping.abort()
      }
      const options = { file, report: () => {}, signal: stopping.signal }
      isDone = await restore({ ...settingsOf(database), say }, options).then(
        () => true,
        () => false,
      )
      expect(isDone).toBe(said < stopAt)
      if (!isDone) expect(await tablesOf(database.owner)).toEqual([])
    }
    expect(await everything(database)).toEqual(backedUp)
  })

  test('is backed up whole or not at all, wherever that is stopped', async () => {
    const path = join(folder, 'stopped.backup')
    for (let stopAt = 1, isDone = false; !isDone; stopAt += 6) {
      const stopping = new AbortController()
      let said = 0
      const say = () => {
        if (++said === stopAt) stopping.abort()
      }
      const options = { file: path, version: '0.1.0', signal: stopping.signal }
      isDone = await backUp({ ...settingsOf(source), say }, options).then(
        () => true,
        () => false,
      )
      expect(isDone).toBe(said < stopAt)
      expect(readdirSync(folder).filter((name) => name.startsWith('stopped'))).toEqual(
        isDone ? ['stopped.backup'] : [],
      )
    }
  })
})
