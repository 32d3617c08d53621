// A process of its own, to be killed: opens an installation and writes parties, telling each that was acknowledged.
import { createStore } from '../../store/create-store.ts'
import { findPrograms } from '../../store/postgres/program.ts'

const [data = '', major = '', first = '1'] = process.argv.slice(2)
const programs = [...findPrograms()].filter((program) => program.major === Number(major))
const tell = (line: string) => process.stdout.write(`${line}\n`)

try {
  const store = await createStore({
    data,
    programs,
    say: (sentence) => tell(`says ${sentence}`),
    claim: 'http://writer/',
  })
  const token = await store.admit('installation', 60)
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
  tell('closed')
} catch (error) {
  tell(`failed ${(error as Error).name}: ${(error as Error).message}`)
  process.exitCode = 1
}
