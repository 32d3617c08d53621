import { parseArgs } from 'node:util'
import { type Activity, type ActivityItem, activityStatuses } from '@comity/contract'
import { type Asked, asPost, tokenSaid, told, type Work } from '../as-post.ts'
import type { Io } from '../index.ts'

export const usage = `Usage: comity activity list --space CODE [--biennium ID] [--state agreed|offered|crossed] [--format text|json]
       comity activity show ACTIVITY [--format text|json]
       comity activity accept ACTIVITY REV
       comity activity decline ACTIVITY REV --words WORDS
       comity activity withdraw ACTIVITY
       comity activity report ACTIVITY STATUS
show names the offers that stand and their REV: the digest of the very text that is accepted or declined.
STATUS is one of: ${activityStatuses.join(', ')}. Each takes [--token TOKEN]. ${tokenSaid}
`

/** `comity activity`: how an activity stands between the two sides, and what one's own says of it. */
export function activity(args: readonly string[], io: Io): Promise<number> {
  return asPost(io, usage, asked(args))
}

/** What is asked of the door, and by whose token; null where the command is used wrongly. */
export function asked(args: readonly string[]): Asked | null {
  const text = { type: 'string' } as const
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { space: text, biennium: text, state: text, words: text, format: text, token: text },
      allowPositionals: true,
    })
    const [verb, id, what, ...more] = positionals
    const { space, biennium, words, token = process.env.COMITY_TOKEN } = values
    const isJson = values.format === 'json'
    const state = (['agreed', 'offered', 'crossed'] as const).find((one) => one === values.state)
    if (more.length > 0 || !token || (values.state && !state)) return null
    if (verb === 'list' && space && !id) {
      const which = { ...(biennium ? { biennium } : {}), ...(state ? { state } : {}) }
      return { token, work: list({ space, ...which }, isJson) }
    }
    if (!id) return null
    if (verb === 'show' && !what) return { token, work: show(id, isJson) }
    if (verb === 'accept' && what) return { token, work: accept(id, what) }
    if (verb === 'decline' && what && words) return { token, work: decline(id, what, words) }
    if (verb === 'withdraw' && !what) return { token, work: withdraw(id) }
    const status = activityStatuses.find((one) => one === what)
    return verb === 'report' && status ? { token, work: report(id, status) } : null
  } catch {
    return null
  }
}

type Which = { space: string; biennium?: string; state?: 'agreed' | 'offered' | 'crossed' }

function list(which: Which, isJson: boolean): Work {
  return async (door, io) => {
    for (let after: string | null | undefined; after !== null; ) {
      const page = await door.ask('activities', { ...which, limit: 1000, ...(after ? { after } : {}) })
      const lines = ({ items }: { items: readonly ActivityItem[] }) =>
        items.map((item) => (isJson ? JSON.stringify(item) : lineOf(item)))
      const code = told(io, page, lines)
      if (!page.ok) return code
      after = page.value.next
    }
    return 0
  }
}

function lineOf({ id, title, agreed, crossed, offered, sides }: ActivityItem): string {
  const standing = offered.length > 0 ? `offered by ${offered.join(' and ')}` : ''
  const state = crossed ? 'crossed' : [agreed ? 'agreed' : '', standing].filter(Boolean).join(', ')
  const statuses = Object.entries(sides).map(([side, { status }]) => `${side} ${status}`)
  return `${id}  ${title}  (${state || 'nothing stands'}; ${statuses.join(', ')})`
}

function show(id: string, isJson: boolean): Work {
  return async (door, io) =>
    told(io, await door.ask('activity', { id }), (one) => (isJson ? [JSON.stringify(one)] : inWords(one)))
}

function inWords({ title, agreed, crossed, offers, sides }: Activity): string[] {
  const standing = offers.filter((offer) => offer.standing)
  return [
    title,
    agreed === null ? 'Nothing is agreed yet.' : `Agreed ${agreed.at.slice(0, 10)}, rev ${agreed.rev}`,
    ...(crossed ? ['The offers crossed: one of them is accepted, and none is merged.'] : []),
    ...standing.flatMap(({ side, rev, at, differences, declined }) => [
      `Offered by ${side}, ${at.slice(0, 10)}, rev ${rev}`,
      ...differences.map(({ field, before, after }) => `  ${field}: ${said(before)} -> ${said(after)}`),
      ...(declined === null ? [] : [`  declined by ${declined.by.side}: ${declined.words}`]),
    ]),
    ...Object.entries(sides).map(([side, { status }]) => `${side} says: ${status}`),
  ]
}

const said = (value: unknown): string => (value === null ? 'nothing' : JSON.stringify(value))

const accept =
  (record: string, rev: string): Work =>
  async (door, io) =>
    told(io, await door.act('accept-revision', { record, rev }), ({ sealed }) => [
      sealed ? 'Accepted and sealed: both sides have agreed on it.' : 'Accepted; it is not sealed yet.',
    ])

const decline =
  (record: string, rev: string, words: string): Work =>
  async (door, io) =>
    told(io, await door.act('decline-revision', { record, rev, words }), () => [
      'Declined. The offer stands until the other side withdraws it or makes another.',
    ])

const withdraw =
  (record: string): Work =>
  async (door, io) =>
    told(io, await door.act('withdraw-revision', { record }), () => [
      'The offer of your side is withdrawn. It stays readable.',
    ])

const report =
  (id: string, status: (typeof activityStatuses)[number]): Work =>
  async (door, io) =>
    told(io, await door.act('report-status', { activity: id, status }), () => [`Your side says: ${status}.`])
