// A process of its own, whose data folder is a small disk: fills it, and tells what came of writing, reading and room.
import { rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isWithoutRoom, openStore } from '../../store/as-actor.ts'
import { openDatabase } from '../../store/database.ts'
import { migrate } from '../../store/migrate.ts'
import { findPrograms } from '../../store/postgres/program.ts'
import { openSession } from '../../store/session.ts'
import { statement } from '../database.ts'

const [data = '', major = ''] = process.argv.slice(2)
const programs = [...findPrograms()].filter((program) => program.major === Number(major))
const tell = (line: string) => process.stdout.write(`${line}\n`)

const database = await openDatabase({ data, programs, say: () => {} })
await migrate(database.owner, () => {})
const store = openStore(database.app)
const token = await openSession(database.owner, 'installation', 60)
// A megabyte that does not pack: a party with a long name of ever other signs.
const party = (n: number) => ({
  id: `p${n}`,
  kind: 'test',
  name_en: 'A party',
  names: JSON.stringify([Array.from({ length: 60_000 }, (_, at) => (at * 7919 * (n + 1)) % 99_991).join()]),
  verified: false,
})
const write = (n: number) =>
  store
    .asActor(token, (db) => db.insertInto('party').values(party(n)).execute())
    .then(
      () => 'kept',
      (error) => (isWithoutRoom(error) ? 'no room' : `failed: ${error.message}`),
    )
const count = () =>
  store.asActor(token, async (db) => {
    const { n } = await db
      .selectFrom('party')
      .select((e) => e.fn.countAll<string>().as('n'))
      .executeTakeFirstOrThrow()
    return Number(n)
  })

// PostgreSQL writes ahead into a file of its own, which is made before the rest of the disk is taken.
await statement({ ...database.owner, user: 'postgres' }, 'select pg_switch_wal()')
await statement({ ...database.owner, user: 'postgres' }, 'checkpoint')
await write(0)
const { bavail, bsize } = statfsSync(data)
const ballast = join(data, 'ballast')
writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - 2_000_000)))
let kept = 1
let outcome = await write(kept)
for (; outcome === 'kept' && kept < 30; outcome = await write(kept)) kept++
tell(`wrote ${kept > 1 ? 'some' : 'none'}, then ${outcome}`)
tell(`reads ${(await count()) === kept ? 'all that was kept' : 'something else'}`)
rmSync(ballast)
tell(`with room again ${await write(100)}`)
await store.close()
await database.close()
