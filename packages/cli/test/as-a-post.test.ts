import type { Answer, Door } from '@comity/contract'
import { expect, test } from 'vitest'
import * as activity from '../activity/activity.ts'
import * as area from '../area/area.ts'
import type { Asked } from '../as-post.ts'
import * as biennium from '../biennium/biennium.ts'
import * as mandate from '../mandate/mandate.ts'

type Command = { asked(args: readonly string[]): Asked | null }

const refusal = { reason: 'conflict', message: 'It moved on.', current: {} } as const

/** What a command sends by the token of a post, what it prints of the answer, and its exit code. */
async function play(command: Command, words: string, answers: Record<string, Answer<unknown>>) {
  const sent: [string, unknown][] = []
  const [out, err]: [string[], string[]] = [[], []]
  const answer = async (name: string, body: unknown) => {
    sent.push([name, body])
    return answers[name] ?? { ok: false, refusal }
  }
  const door = { ask: answer, act: answer } as unknown as Door
  const args = words.match(/"[^"]*"|\S+/g)?.map((word) => word.replaceAll('"', '')) ?? []
  const io = { out: (line: string) => void out.push(line), err: (line: string) => void err.push(line) }
  const given = command.asked([...args, '--token', 'T'])
  if (given === null) return 'wrongly used'
  const code = await given.work(door, { ...io, stdin: () => Promise.reject(new Error('read')) })
  return { by: given.token, sent, out: out.join(''), err: err.join(''), code }
}

const done = (value: unknown): Answer<unknown> => ({ ok: true, value })

test('an area is proposed by its three names, and the command that accepts these very names is told', async () => {
  const played = await play(area, 'propose --space un-oic --en Water --fr Eau --ar مياه --why "Asked for"', {
    'propose-area': done({ id: 'P', version: 1, rev: 'R', code: 'water' }),
  })
  expect(played).toMatchObject({
    by: 'T',
    code: 0,
    sent: [
      ['propose-area', { space: 'un-oic', names: { en: 'Water', fr: 'Eau', ar: 'مياه' }, why: 'Asked for' }],
    ],
    out: expect.stringContaining('comity area accept P R\n'),
  })
})

test('a list of areas tells what is proposed, why it was declined, and what accepting takes', async () => {
  const proposed = { names: { en: 'Water', fr: 'Eau', ar: 'مياه' }, side: 'un', at: '2026-03-04T10:00:00Z' }
  const listed = done({
    items: [{ id: 'health', names: { en: 'Health' } }],
    proposed: [
      { ...proposed, id: 'P', state: 'offered', rev: 'R', why: 'Asked for', words: null },
      { ...proposed, id: 'Q', state: 'declined', rev: 'S', why: null, words: 'It is part of health.' },
    ],
  })
  const played = await play(area, 'list --space un-oic', { areas: listed })
  expect(played).toMatchObject({
    out: [
      'health  Health',
      'P  offered by un, 2026-03-04: Water / Eau / مياه',
      '  for: Asked for',
      '  rev R',
      'Q  declined by un, 2026-03-04: Water / Eau / مياه',
      '  declined: It is part of health.',
      '',
    ].join('\n'),
  })
})

test.each([
  [area, 'accept P R', 'accept-area', { area: 'P', rev: 'R' }],
  [area, 'decline P --words "Not now"', 'decline-area', { area: 'P', words: 'Not now' }],
  [area, 'withdraw P', 'withdraw-area', { area: 'P' }],
  [activity, 'accept A R', 'accept-revision', { record: 'A', rev: 'R' }],
  [
    activity,
    'decline A R --words "Not now"',
    'decline-revision',
    { record: 'A', rev: 'R', words: 'Not now' },
  ],
  [activity, 'withdraw A', 'withdraw-revision', { record: 'A' }],
  [activity, 'report A "under way"', 'report-status', { activity: 'A', status: 'under way' }],
  [biennium, 'plan 2026-2027 --space un-oic', 'plan-biennium', { space: 'un-oic', from: 2026, to: 2027 }],
  [biennium, 'adopt B --meeting "In Jeddah"', 'adopt-biennium', { biennium: 'B', meeting: 'In Jeddah' }],
  [biennium, 'carry B C A', 'biennium', { id: 'B' }],
  [
    mandate,
    'set M --owner un/who --post "Focal point for health, WHO" --cost "1250 USD" --next-review 2027-05-01 --clause ""',
    'set-mandate',
    {
      mandate: 'M',
      said: {
        owner: { party: 'un/who', post: 'Focal point for health, WHO' },
        cost: { amount: '1250', currency: 'USD' },
        nextReview: '2027-05-01',
        clause: null,
      },
    },
  ],
  [
    mandate,
    'answer M un/who --accepted accepted --implemented partly',
    'answer-mandate',
    { mandate: 'M', party: 'un/who', accepted: 'accepted', implemented: 'partly' },
  ],
  [
    mandate,
    'decide M retired --decision A/RES/80/251 --decided-on 2026-01-31',
    'decide-mandate',
    { mandate: 'M', state: 'retired', decision: 'A/RES/80/251', decidedOn: '2026-01-31' },
  ],
] as const)(
  '%# "%s" is one act, and a refusal is said with exit code 1',
  async (command, words, act, body) => {
    expect(await play(command, words, {})).toEqual({
      by: 'T',
      sent: [[act, body]],
      out: '',
      err: 'It moved on.\n',
      code: 1,
    })
  },
)

test('what is carried over is what was adopted and is neither done, dropped nor carried over', async () => {
  const adopted = [
    { activity: 'kept', since: 'as adopted', done: false },
    { activity: 'changed', since: 'changed', done: false },
    { activity: 'done', since: 'as adopted', done: true },
    { activity: 'dropped', since: 'dropped', done: false },
    { activity: 'gone', since: 'carried over', done: false },
  ]
  const played = await play(biennium, 'carry B C', {
    biennium: done({ adopted }),
    'carry-over': done({ carried: [{ activity: 'kept', rev: 'R' }] }),
  })
  expect(played).toMatchObject({
    sent: [
      ['biennium', { id: 'B' }],
      ['carry-over', { from: 'B', to: 'C', activities: ['kept', 'changed'] }],
    ],
    out: expect.stringContaining('comity activity accept kept R\n'),
  })
})

test.each([
  [area, 'propose --space un-oic --en Water'],
  [area, 'accept P'],
  [area, 'decline P'],
  [activity, 'accept A'],
  [activity, 'decline A R'],
  [activity, 'report A finished'],
  [activity, 'list --space un-oic --state gone'],
  [biennium, 'plan soon --space un-oic'],
  [biennium, 'adopt B'],
  [biennium, 'show B C'],
  [mandate, 'set M'],
  [mandate, 'set M --cost 1250'],
  [mandate, 'set M --decision A/RES/80/251'],
  [mandate, 'answer M un/who --accepted perhaps'],
  [mandate, 'decide M finished'],
] as const)('%# "%s" is wrong usage', async (command, words) => {
  expect(await play(command, words, {})).toBe('wrongly used')
})
