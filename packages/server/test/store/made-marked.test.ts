import type { BodyOf, Door } from '@comity/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestDatabase } from '../database.ts'
import { seatedInSample, value } from '../posts.ts'

const now = () => new Date('2026-03-04T10:00:00Z')
const space = 'un-oic'
const canary = 'Zanzanium'
const ours = { level: 'confidential' as const, audience: ['un'] }
let database: TestDatabase
let un: Door
let viewer: Door
let focal: Door
let oic: Door
let mentioned: Door
let text = ''

beforeAll(async () => {
  ;({ database, un, viewer, focal, oic, mentioned } = await seatedInSample(now, {
    un: ['un', 'desk-officer'],
    viewer: ['un', 'viewer'],
    focal: ['un', 'focal-point'],
    oic: ['oic', 'desk-officer'],
    mentioned: ['oic/icesco', 'desk-officer'],
  }))
  text = value(await un.ask('instruments', { space })).items[0]?.id ?? ''
})
afterAll(() => database.close())

const on = () => ({ space, kind: 'instrument' as const, record: text, to: 'both' as const })
const note = (more: Partial<BodyOf<'register-letter'>> = {}): BodyOf<'register-letter'> => ({
  space,
  kind: 'note verbale',
  date: '2026-02-02',
  from: 'un',
  to: 'oic',
  subject: `A note on ${canary}`,
  ...more,
})
/** All that somebody reads of the discussion, the letters, the desk and what was done. */
async function reads(door: Door): Promise<string> {
  const { to: _, ...of } = on()
  const answers = [
    await door.ask('discussion', of),
    await door.ask('letters', { space }),
    await door.ask('desk', { space }),
    await door.ask('notifications', { space }),
    await door.ask('history', { space, limit: 1000 }),
    await door.ask('search', { space, q: canary }),
  ]
  return JSON.stringify(answers)
}

test('a comment, a file and a letter can be made marked, and are seen from then on by those alone whom they are for', async () => {
  const before = await reads(oic)
  const made = [
    value(await un.act('comment', { ...on(), text: `@oic/icesco ${canary}`, marking: ours })),
    value(await un.act('attach-file', { ...on(), name: `${canary}.txt`, base64: 'YQ==', marking: ours })),
    value(await un.act('register-letter', note({ marking: ours }))),
  ]
  // The act's own entry, and that of its marking: both are of one transaction.
  expect(made.map(({ version }) => version)).toEqual([2, 2, 2])
  expect(await reads(un)).toContain(canary)
  expect(await reads(viewer)).toContain(canary)
  expect(await reads(oic)).toBe(before)
  expect(await reads(mentioned)).not.toContain(canary)
  const history = value(await un.ask('history', { space, kind: 'letter', record: made[2]?.id ?? '' }))
  expect(history.items.map(({ act, after }) => [act, (after as { level?: string }).level])).toEqual([
    ['register-letter', undefined],
    ['set-marking', 'confidential'],
  ])
})

test('whoever may not mark makes nothing marked, and a marking that is wrong leaves nothing made', async () => {
  const say = { ...on(), text: 'Nothing of this stands', marking: ours }
  expect(await focal.act('comment', say)).toMatchObject({ refusal: { reason: 'forbidden' } })
  const wrong = { level: 'confidential' as const, audience: ['third/osce'] }
  for (const answer of [
    await un.act('comment', { ...say, marking: wrong }),
    await un.act('attach-file', { ...on(), name: 'a.txt', base64: 'YQ==', marking: wrong }),
    await un.act('register-letter', note({ subject: 'Nothing of this stands', marking: wrong })),
  ])
    expect(answer).toMatchObject({ refusal: { reason: 'invalid', violations: [{ field: 'audience' }] } })
  expect(await reads(un)).not.toContain('Nothing of this stands')
})

test('an answer is marked no lower than its letter, and for nobody else', async () => {
  const letter = value(await un.act('register-letter', note({ from: 'oic', to: 'un', marking: ours }))).id
  const answer = async (marking: BodyOf<'answer-letter'>['marking']) => {
    const body = { letter, date: '2026-02-10', ...(marking === undefined ? {} : { marking }) }
    const { id } = value(await un.act('answer-letter', body))
    return value(await un.ask('letter', { id })).classification
  }
  expect(await answer({ level: 'strictly confidential', audience: [] })).toMatchObject({
    level: 'strictly confidential',
    audience: ['un'],
  })
  expect(await answer({ level: 'unclassified' })).toMatchObject({ level: 'confidential', audience: ['un'] })
  expect(await answer(undefined)).toMatchObject({ level: 'confidential', audience: ['un'] })
})
