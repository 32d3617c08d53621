import { parseArgs } from 'node:util'
import type { Biennium, BienniumRecord } from '@comity/contract'
import { type Asked, asPost, tokenSaid, told, type Work } from '../as-post.ts'
import type { Io } from '../index.ts'

export const usage = `Usage: comity biennium list --space CODE
       comity biennium plan FROM-TO --space CODE
       comity biennium show BIENNIUM [--format text|json]
       comity biennium adopt BIENNIUM --meeting WORDS
       comity biennium carry BIENNIUM INTO [ACTIVITY…]
show tells what was promised and what has become of it. adopt freezes what is agreed: it cannot be taken back.
carry proposes activities for later years; without names all that were adopted and are neither done nor dropped.
Each takes [--token TOKEN]. ${tokenSaid}
`

/** `comity biennium`: two years of the programme, from their plan to what is carried into the next. */
export function biennium(args: readonly string[], io: Io): Promise<number> {
  return asPost(io, usage, asked(args))
}

/** What is asked of the door, and by whose token; null where the command is used wrongly. */
export function asked(args: readonly string[]): Asked | null {
  const text = { type: 'string' } as const
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { space: text, meeting: text, format: text, token: text },
      allowPositionals: true,
    })
    const [verb, id, into, ...others] = positionals
    const { space, meeting, token = process.env.COMITY_TOKEN } = values
    if (!token || (verb !== 'carry' && (into || others.length > 0))) return null
    if (verb === 'list' && space && !id) return { token, work: list(space) }
    if (!id) return null
    const years = /^(\d{4})-(\d{4})$/.exec(id)
    if (verb === 'plan' && space && years)
      return { token, work: plan(space, Number(years[1]), Number(years[2])) }
    if (verb === 'show') return { token, work: show(id, values.format === 'json') }
    if (verb === 'adopt' && meeting) return { token, work: adopt(id, meeting) }
    return verb === 'carry' && into ? { token, work: carry(id, into, others) } : null
  } catch {
    return null
  }
}

const list =
  (space: string): Work =>
  async (door, io) =>
    told(io, await door.ask('bienniums', { space }), ({ items }) => items.map(lineOf))

function lineOf({ id, from, to, state, meeting, adoptedAt, activities, agreed }: Biennium): string {
  const adopted = adoptedAt === null ? '' : ` by ${meeting}, ${adoptedAt.slice(0, 10)}`
  return `${id}  ${from}-${to}, ${state}${adopted}; activities ${activities}, agreed ${agreed}`
}

const plan =
  (space: string, from: number, to: number): Work =>
  async (door, io) =>
    told(io, await door.act('plan-biennium', { space, from, to }), ({ id }) => [
      `${from}-${to} can be planned: ${id}`,
    ])

const show =
  (id: string, isJson: boolean): Work =>
  async (door, io) =>
    told(io, await door.ask('biennium', { id }), (one) => (isJson ? [JSON.stringify(one)] : inWords(one)))

function inWords(record: BienniumRecord): string[] {
  const { promised, done, dropped, carried, slipped, added } = record.outcomes
  const counts = `Promised ${promised}: done ${done}, dropped ${dropped}, carried over ${carried}, slipped ${slipped}. Agreed since ${added}.`
  return [
    lineOf(record),
    ...(record.adoptedAt === null ? ['Nothing was adopted yet.'] : [counts]),
    ...record.adopted.map((one) => {
      const otherwise = one.changes.map(({ field }) => field).join(', ')
      const since = otherwise === '' ? one.since : `${one.since}: ${otherwise}`
      const told = [since, one.done ? 'done' : '', one.slipped ? 'slipped' : ''].filter(Boolean)
      return `${one.activity}  ${one.title}  (${told.join(', ')})`
    }),
    ...record.added.map(({ activity, title }) => `${activity}  ${title}  (agreed since)`),
  ]
}

const adopt =
  (id: string, meeting: string): Work =>
  async (door, io) =>
    told(io, await door.act('adopt-biennium', { biennium: id, meeting }), ({ adopted }) => [
      `Adopted: ${adopted} activities are frozen as they are agreed. What changes later is told beside it.`,
    ])

function carry(from: string, to: string, named: readonly string[]): Work {
  return async (door, io) => {
    const found = await door.ask('biennium', { id: from })
    if (!found.ok) return told(io, found, () => [])
    const left = found.value.adopted.filter(({ since, done }) => !done && leftIn.includes(since))
    const activities = named.length > 0 ? [...named] : left.map((one) => one.activity)
    if (activities.length === 0) {
      io.err('Nothing was adopted there that is neither done, dropped nor carried over.\n')
      return 1
    }
    return told(io, await door.act('carry-over', { from, to, activities }), ({ carried }) => [
      `${carried.length} are proposed for the later years. The other side accepts each:`,
      ...carried.map(({ activity, rev }) => `comity activity accept ${activity} ${rev}`),
    ])
  }
}

const leftIn: readonly string[] = ['as adopted', 'changed']
