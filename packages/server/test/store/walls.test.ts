import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDoor } from '../../door.ts'
import { statement, type TestDatabase } from '../database.ts'
import { sampleDatabase } from '../sample-database.ts'

const now = () => new Date('2020-03-04T10:00:00Z')
const canary = 'Canary of the closed cooperation'
let database: TestDatabase
let token: string
let hidden: string

beforeAll(async () => {
  database = await sampleDatabase(now)
  token = await database.installation()
  await statement(
    database.owner,
    `insert into space (id, names, sides, open, created_at)
     select 'closed', jsonb_build_object('en', $1::text), sides, false, created_at from space where id = 'un-oic'`,
    [canary],
  )
  const text = `General Assembly\n\n${canary}\n\nThe General Assembly,\n\nRecalling its resolution 70/1,\n\n1. Requests the Secretary-General to sing.\n`
  const answer = await openDoor(database.store, token, now).act('import-text', {
    space: 'closed',
    name: canary,
    text,
  })
  if (!answer.ok) throw new Error('refused', { cause: answer.refusal })
  hidden = answer.value.id
})
afterAll(() => database.close())

const anyone = () => openDoor(database.store, null, now)

test('a closed cooperation is not found by whoever may not know it, in any answer', async () => {
  const door = anyone()
  const answers = [
    await door.ask('spaces', {}),
    await door.ask('space', { id: 'closed' }),
    await door.ask('glance', { space: 'closed' }),
    await door.ask('instruments', { space: 'closed' }),
    await door.ask('instruments', { space: 'un-oic' }),
    await door.ask('instrument', { id: hidden }),
    await door.ask('mandates', { space: 'closed' }),
    await door.ask('mandates', { space: 'un-oic', instrument: hidden }),
    await door.ask('areas', { space: 'closed' }),
    await door.ask('parties', { space: 'closed' }),
    await door.ask('history', { space: 'closed' }),
    await door.ask('history', { space: 'un-oic', record: hidden }),
    await door.original(hidden),
  ]
  expect(JSON.stringify(answers)).not.toContain('Canary')
  const absent = await door.ask('instrument', { id: '01890000-0000-7000-8000-000000000000' })
  expect(await door.ask('instrument', { id: hidden })).toEqual(absent)
})

test('the same questions do find it for the installation', async () => {
  const answer = await openDoor(database.store, token, now).ask('instrument', { id: hidden })
  expect(JSON.stringify(answer)).toContain('Canary')
})

test('whoever is not signed in adds nothing, and leaves no trace', async () => {
  const before = await statement(database.owner, 'select count(*) from original')
  const answer = await anyone().act('import-text', {
    space: 'un-oic',
    name: 'x.txt',
    text: 'The General Assembly,',
  })
  expect(answer).toEqual({ ok: false, refusal: { reason: 'not-signed-in' } })
  expect(await statement(database.owner, 'select count(*) from original')).toEqual(before)
})

test('the rows hold the wall even where the program forgets it', async () => {
  const seen = await database.store.asActor(null, (db) =>
    db.selectFrom('instrument').select('space').execute(),
  )
  expect(new Set(seen.map((row) => row.space))).toEqual(new Set(['un-oic']))
  const write = database.store.asActor(null, (db) =>
    db
      .insertInto('area')
      .values({ space: 'un-oic', id: 'new', ordinal: 99, names: '{"en":"New"}', source: null })
      .execute(),
  )
  await expect(write).rejects.toThrow(/row-level security/)
})

test('every table of a space that the application may read is behind the wall', async () => {
  const bare = await statement(
    database.owner,
    `select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'space'
      where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and not c.relrowsecurity
        and has_table_privilege('comity_app', c.oid, 'select')`,
  )
  expect(bare).toEqual([])
})
