import { Pool, type PoolClient, types } from 'pg'
import { answers } from '../packages/server/questions/index.ts'
import type { Question } from '../packages/server/questions/question.ts'
import { openStore } from '../packages/server/store/as-actor.ts'
import { openDatabase } from '../packages/server/store/database.ts'
import { lendConnection } from '../packages/server/store/lend-connection.ts'
import { tokenFrom } from '../test/token.ts'
import type { Bench } from './bench.ts'
import { large } from './register/open-register.ts'

/** Lists as they are first seen and as they are narrowed. */
const lists: readonly (readonly [string, 'mandates' | 'instruments' | 'meetings', object])[] = [
  ['mandates', 'mandates', {}],
  ['mandates of a verb', 'mandates', { verb: 'requests' }],
  ['texts', 'instruments', {}],
  ['meetings', 'meetings', {}],
]
/** How many texts are marked, of the first hundred: those who may read them go through their walls. */
const marked = 20
const rounds = 15
const each = 20

/**
 * The same question over the same rows, with the rights and without: as the application's role, whose rows the walls
 * decide, entered and judged by both rules; and as the owner of the tables, whom no rule of a row binds, with nothing
 * entered. One connection each, turn by turn, so that what else the machine does weighs on both.
 */
export const bench: Bench = {
  name: 'rights',
  async run(report, _house, { rows, register }) {
    const { data, base } = await register()
    const token = await tokenFrom(data, 'un', 'desk-officer')
    await markSome(base, token)
    const database = await openDatabase({ data, say: () => {} })
    const store = openStore(database.app)
    const pool = new Pool({ ...database.owner, max: 1, types: { getTypeParser } })
    try {
      const actor = await store.asActor(token, async (_, entered) => entered, { readOnly: true })
      for (const [name, question, narrowed] of lists) {
        const ask = answers[question] as unknown as Question<'mandates'>
        const query = { space: large, limit: 50, ...narrowed }
        const today = actor.day
        const withRights = () =>
          store.asActor(token, (db, entered) => ask(query, { db, actor: entered, today }), { readOnly: true })
        const without = () => unbound(pool, (db) => ask(query, { db, actor, today }))
        const [told, all] = [await withRights(), await without()]
        if (!told.ok || !all.ok || told.value.items.length !== all.value.items.length)
          throw new Error(`The list of ${name} is another one without the rights: both are to read the same.`)
        const [fast, slow] = await inTurns(without, withRights)
        const cost = (1 - slow / fast) * 100
        const beside = `33 %; ${slow.toFixed(1)} lists/s with, ${fast.toFixed(1)} without`
        report({ name: `rights.cost@${rows}, ${name}`, value: cost, unit: '% of lists', beside })
      }
    } finally {
      await pool.end()
      await store.close()
      await database.close()
    }
  },
}

async function markSome(base: string, token: string): Promise<void> {
  const listed = await fetch(`${base}/api/v1/instruments?limit=100&space=${large}`)
  const { items } = (await listed.json()) as { items: { id: string }[] }
  const texts = items.filter((_, n) => n % Math.floor(100 / marked) === 0)
  for (const { id } of texts) {
    const body = { kind: 'instrument', record: id, level: 'confidential', audience: [] }
    const answer = await fetch(`${base}/api/v1/acts/set-marking`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (!answer.ok) throw new Error(`A text was not marked: ${await answer.text()}`)
  }
}

async function unbound<T>(
  pool: Pool,
  ask: (db: ReturnType<typeof lendConnection>['db']) => Promise<T>,
): Promise<T> {
  const client: PoolClient = await pool.connect()
  try {
    await client.query('begin isolation level repeatable read read only')
    const lent = lendConnection(client)
    const value = await ask(lent.db)
    await lent.takeBack()
    await client.query('commit')
    return value
  } finally {
    client.release()
  }
}

/** How many a second of each, by the middle of the rounds. */
async function inTurns(
  ...doing: readonly [() => Promise<unknown>, () => Promise<unknown>]
): Promise<readonly [number, number]> {
  const perSecond = doing.map((): number[] => [])
  for (let round = 0; round < rounds; round++)
    for (const [n, one] of doing.entries()) {
      const began = performance.now()
      for (let time = 0; time < each; time++) await one()
      perSecond[n]?.push((each * 1000) / (performance.now() - began))
    }
  const [first, second] = perSecond.map(
    (all) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)] as number,
  )
  return [first as number, second as number]
}

/** Days as they are written, as the store reads them. */
function getTypeParser(oid: number, format?: 'text' | 'binary') {
  const date = 1082
  return oid === date && format !== 'binary' ? String : types.getTypeParser(oid, format as 'text')
}
