import type { ActName, BodyOf, QueryOf, QuestionName } from '@comity/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDoor } from '../../door.ts'
import { appoint } from '../../identity/appoint.ts'
import { foundSpace } from '../../identity/found-space.ts'
import { loadParties } from '../../register/load-parties.ts'
import { statement, type TestDatabase, testDatabase } from '../database.ts'

const space = 'un-las'
const now = () => new Date('2026-03-04T10:00:00Z')
let database: TestDatabase
const tokens: Record<string, string> = {}

beforeAll(async () => {
  database = await testDatabase()
  tokens.installation = await database.installation()
  await loadParties(database.store, tokens.installation)
  await foundSpace(database.owner, { id: space, sides: ['un', 'las'] }, now())
  for (const side of ['un', 'las'])
    tokens[side] = await appoint(database.owner, { space, party: side, role: 'desk-officer', areas: [] }, 1)
  tokens.administrator = await appoint(
    database.owner,
    { space, party: 'las', role: 'administrator', areas: [] },
    1,
  )
})
afterAll(() => database.close())

const door = (who: string) => openDoor(database.store, tokens[who] ?? null, now)
async function ask<N extends QuestionName>(who: string, name: N, query: QueryOf<N>) {
  const answer = await door(who).ask(name, query)
  return answer.ok ? answer.value : null
}
async function act<N extends ActName>(who: string, name: N, body: BodyOf<N>) {
  const answer = await door(who).act(name, body)
  return answer.ok ? answer.value : answer.refusal.reason
}

const words = (number: number, more = '') =>
  `Resolution adopted by the General Assembly\n\nA/RES/74/${number}\n\nCooperation, part ${number}\n\nThe General Assembly,\n\n1. Requests the Secretary-General to guard matter ${number}.${more}\n`
const marking = { level: 'confidential' as const, audience: ['las'] }
const bring = (who: string, number: number, more: Partial<BodyOf<'import-text'>> = {}, further = '') =>
  act(who, 'import-text', { space, name: 'a.txt', text: words(number, further), ...more }) as Promise<
    { instrument: string; known: boolean; version: number } | string
  >
async function kept(who: string, number: number, more: Partial<BodyOf<'import-text'>> = {}, further = '') {
  const outcome = await bring(who, number, more, further)
  if (typeof outcome === 'string') throw new Error(outcome)
  return outcome
}
const counts = async (who: string) => (await ask(who, 'space', { id: space }))?.counts

describe('a text that comes in marked', () => {
  test('is never told to the other side, nor counted for it', async () => {
    const before = [await counts('un'), await counts('las')]
    const { instrument } = await kept('las', 1, { marking })
    expect(await ask('un', 'instrument', { id: instrument })).toBeNull()
    expect((await ask('las', 'marking', { kind: 'instrument', id: instrument }))?.classification.level).toBe(
      'confidential',
    )
    expect(await counts('un')).toEqual(before[0])
    expect((await counts('las'))?.mandates).toBe(Number(before[1]?.mandates) + 1)
    const history = await ask('las', 'history', { space, kind: 'instrument', record: instrument })
    expect(history?.items.map((one) => one.act)).toEqual(['import-text', 'set-marking'])
  })

  test('is counted for all when it is released', async () => {
    const { instrument } = await kept('las', 2, { marking })
    const before = await counts('un')
    await act('las', 'set-marking', { kind: 'instrument', record: instrument, level: 'unclassified' })
    expect((await counts('un'))?.texts).toBe(Number(before?.texts) + 1)
    expect((await counts('un'))?.mandates).toBe(Number(before?.mandates) + 1)
  })

  test('is refused where its text stands in the open, and leaves no trace', async () => {
    await kept('las', 3)
    const before = await counts('un')
    expect(await bring('las', 3, { marking })).toBe('conflict')
    expect(await bring('las', 3, { marking }, ' And more.')).toBe('conflict')
    const texts = [{ name: 'a.txt', text: words(3) }]
    const came = await act('las', 'import-texts', { space, texts, marking })
    expect(came).toMatchObject({
      texts: [{ instrument: null, refused: expect.stringContaining('not marked') }],
    })
    expect(await counts('un')).toEqual(before)
  })

  test('is marked by those alone who may mark, and never so that they no longer see it', async () => {
    expect(await bring('administrator', 4, { marking })).toBe('forbidden')
    expect(await bring('las', 4, { marking: { level: 'confidential', audience: ['un'] } })).toBe('invalid')
    expect(await bring('installation', 4, { marking })).toBe('invalid')
    const { instrument } = await kept('installation', 4, { marking: { ...marking, by: 'las' } })
    expect((await ask('las', 'marking', { kind: 'instrument', id: instrument }))?.side).toBe('las')
    expect(await ask('un', 'instrument', { id: instrument })).toBeNull()
  })
})

describe('a text that is held behind a wall', () => {
  test.each(['the same file', 'other words of the same symbol'])(
    'is brought in by the other side as if it were not: %s',
    async (what) => {
      const number = what === 'the same file' ? 11 : 12
      const hidden = await kept('las', number, { marking })
      const further = what === 'the same file' ? '' : ' And more.'
      const fresh = await kept('un', number, {}, further)
      expect(fresh).toMatchObject({ known: false, version: 1 })
      expect(fresh.instrument).not.toBe(hidden.instrument)
      expect(await kept('un', number, {}, further)).toMatchObject({
        known: true,
        instrument: fresh.instrument,
      })
      expect((await door('un').original(fresh.instrument)).ok).toBe(true)
      expect(
        (await ask('un', 'instruments', { space }))?.items.some(({ id }) => id === hidden.instrument),
      ).toBe(false)
      // Whoever sees both brings further wordings to the one that stood first.
      const later = await kept('las', number, {}, ' Later.')
      expect(later).toMatchObject({ instrument: hidden.instrument, version: 2 })
      expect((await door('las').original(hidden.instrument)).ok).toBe(true)
    },
  )

  test('is tried out by the other side as a new one', async () => {
    await kept('las', 13, { marking })
    const previewed = await act('un', 'preview-text', { space, name: 'a.txt', text: words(13) })
    expect(previewed).toMatchObject({ came: 'new', instrument: null })
  })

  test('would be told by an error if it were looked for behind no wall', async () => {
    await kept('las', 14, { marking })
    const found = await statement<{ definition: string }>(
      database.owner,
      `select pg_get_functiondef('held_unseen'::regproc) as definition`,
    )
    const definition = found[0]?.definition as string
    await statement(database.owner, definition.replaceAll('is not null', 'is null'))
    try {
      await expect(bring('un', 14)).rejects.toThrow()
    } finally {
      await statement(database.owner, definition)
    }
    expect(await bring('un', 14)).toMatchObject({ known: false })
  })
})
