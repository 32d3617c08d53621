import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openDoor } from '../../door.ts'
import { appoint } from '../../identity/appoint.ts'
import { readHere } from '../../importing/reader.ts'
import type { Fault } from '../../store/heads/faults.ts'
import { sequenceHeads } from '../../store/heads/sequence.ts'
import { verifySnapshot } from '../../store/heads/verify-records.ts'
import type { TestDatabase } from '../database.ts'
import { sampleDatabase } from '../sample-database.ts'

const now = () => new Date('2026-03-04T10:00:00Z')
const space = 'un-oic'
let database: TestDatabase
let owner: Client
/** The text that is brought in twice, and the activity that is proposed. */
let text: string
let activity: string

const words = (what: string) =>
  `United Nations\n\nA/RES/74/900\n\nGeneral Assembly\n\nCooperation on bridges\n\nThe General Assembly,\n\nRecalling its resolution 70/1 of 25 September 2015,\n\n1. Requests the Secretary-General:\n\n(a) To build ${what};\n\n(b) To report on it.\n`

beforeAll(async () => {
  database = await sampleDatabase(now)
  const token = await database.installation()
  const door = openDoor(database.store, token, now, readHere)
  for (const what of ['bridges', 'good bridges']) {
    const answer = await door.act('import-text', { space, name: `${what}.txt`, text: words(what) })
    if (!answer.ok) throw new Error(JSON.stringify(answer.refusal))
    text = answer.value.instrument
  }
  // A text without a paragraph, and one without a symbol: their digests hold other things.
  for (const one of ['One line.', 'Another line about\n\nfords.'])
    await door.act('import-text', { space, name: 'line.txt', text: one })
  const post = { space, party: 'un', role: 'desk-officer', areas: [] }
  const officer = openDoor(database.store, await appoint(database.owner, post, 1), now)
  const offer = await officer.act('propose-revision', {
    space,
    kind: 'activity',
    fields: { title: 'Train midwives' },
  })
  if (!offer.ok) throw new Error(JSON.stringify(offer.refusal))
  activity = offer.value.id
  owner = new Client(database.superuser)
  await owner.connect()
  await sequenceHeads(owner)
})
afterAll(async () => {
  await owner.end()
  await database.close()
})
/** Each damage is done, found and taken back; constraints do not stand in the way of whoever damages the files. */
beforeEach(async () => {
  await owner.query('begin')
  await owner.query('set local session_replication_role = replica')
  return () => owner.query('rollback')
})

async function faultsAfter(damage: string): Promise<Fault[]> {
  const faults: Fault[] = []
  await owner.query(damage.replaceAll('$text', `'${text}'`).replaceAll('$activity', `'${activity}'`))
  await verifySnapshot(owner, (fault) => faults.push(fault))
  return faults
}

test('what was only read, kept and proposed holds', async () => {
  expect(await faultsAfter('')).toEqual([])
})

const second = '(select id from expression where instrument = $text and version = 2)'
const first = '(select id from expression where instrument = $text and version = 1)'

test.each([
  [
    'a word of a paragraph',
    `update provision set text = text || ' not' where expression = ${second} and id = 'pp1'`,
    2,
  ],
  [
    'a word of a sub-paragraph',
    `update provision set children = replace(children::text, 'good', 'bad')::jsonb where expression = ${second}`,
    2,
  ],
  ['a paragraph that was taken out', `delete from provision where expression = ${first} and id = 'op1'`, 1],
  [
    'two paragraphs in each other’s place',
    `update provision set ordinal = 1 - ordinal + 100 where expression = ${second}`,
    2,
  ],
  ['the title of a wording', `update expression set title = 'Cooperation on weirs' where id = ${first}`, 1],
  ['a word, with the digest beside it', `update expression set words = sha256('x') where id = ${second}`, 2],
])('finds %s', async (_, damage, version) => {
  const of = { space, kind: 'instrument', record: text, language: 'en', version }
  expect(await faultsAfter(damage)).toContainEqual({ fault: 'words-altered', ...of })
})

test('finds a title that lists show and no wording bears', async () => {
  const faults = await faultsAfter(`update instrument set title = 'Cooperation on weirs' where id = $text`)
  expect(faults).toEqual([{ fault: 'title-altered', space, kind: 'instrument', record: text }])
})

test('finds a wording that was taken out', async () => {
  const faults = await faultsAfter(`delete from expression where id = ${first}`)
  const of = { space, kind: 'instrument', record: text, language: 'en', version: 1 }
  expect(faults).toEqual([{ fault: 'wording-removed', ...of }])
})

test('finds a text that was taken out with all that was read in it', async () => {
  const faults = await faultsAfter(
    `delete from expression where instrument = $text; delete from instrument where id = $text`,
  )
  expect(faults).toEqual([{ fault: 'text-removed', space, kind: 'instrument', record: text }])
})

test('finds an original that was taken out, and one whose bytes are another’s', async () => {
  const faults = await faultsAfter(
    `delete from original where name = 'bridges.txt';
     update original set bytes = (select bytes from original where name = 'line.txt' limit 1) where name = 'good bridges.txt'`,
  )
  expect(faults).toMatchObject([
    { fault: 'original-altered', space, name: 'good bridges.txt' },
    { fault: 'original-removed', space, name: 'bridges.txt' },
  ])
})

test('finds a proposal whose words were changed', async () => {
  const faults = await faultsAfter(
    `update revision set canonical = replace(canonical, 'midwives', 'nobody') where record = $activity`,
  )
  expect(faults).toMatchObject([{ fault: 'revision-altered', space, kind: 'activity', record: activity }])
})
