// A process of its own, to be killed: opens an installation and writes parties, telling each that was acknowledged.
import { openStore } from '../../store/as-actor.ts'
import { openDatabase } from '../../store/database.ts'
import { migrate } from '../../store/migrate.ts'
import { findPrograms } from '../../store/postgres/program.ts'
import { openSession } from '../../store/session.ts'

const [data = '', major = '', first = '1'] = process.argv.slice(2)
const programs = [...findPrograms()].filter((program) => program.major === Number(major))
const tell = (line: string) => process.stdout.write(`${line}\n`)

try {
  const say = (sentence: string) => tell(`says ${sentence}`)
  const database = await openDatabase({ data, programs, say, claim: 'http://writer/' })
  await migrate(database.owner, say)
  const token = await openSession(database.owner, 'installation', 60)
  const store = openStore(database.app)
  tell('open')
  let stopped = false
  process.once('SIGTERM', () => {
    stopped = true
  })
  for (let n = Number(first); !stopped; n++) {
    const party = { id: `p${n}`, kind: 'test', name_en: 'A party', names: '[]', verified: false }
    const kept = await store
      .asActor(token, (db) => db.insertInto('party').values(party).execute())
      .then(() => true)
      // Not acknowledged: it may or may not be there. All else is a fault.
      .catch((error: Error) => error.name !== 'OutcomeUnknown' && Promise.reject(error))
    if (kept) tell(`kept ${n}`)
  }
  await store.close()
  await database.close()
  tell('closed')
} catch (error) {
  tell(`failed ${(error as Error).name}: ${(error as Error).message}`)
  process.exitCode = 1
}
