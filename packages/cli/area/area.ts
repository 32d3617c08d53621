import { parseArgs } from 'node:util'
import type { BodyOf } from '@comity/contract'
import { type Asked, asPost, tokenSaid, told, type Work } from '../as-post.ts'
import type { Io } from '../index.ts'

export const usage = `Usage: comity area list --space CODE [--format text|json]
       comity area propose --space CODE --en NAME --fr NAME --ar NAME [--code AREA] [--why WORDS]
       comity area accept PROPOSAL REV
       comity area decline PROPOSAL --words WORDS
       comity area withdraw PROPOSAL
       comity area note AREA --space CODE --title TITLE [--words WORDS] [--source SOURCE]
list names the areas, what is proposed, and the REV that accept takes: the digest of the very names.
note keeps an idea in an area. Each takes [--token TOKEN]. ${tokenSaid}
`

/** `comity area`: the areas of a cooperation, and how one side proposes a further one and the other answers. */
export function area(args: readonly string[], io: Io): Promise<number> {
  return asPost(io, usage, asked(args))
}

/** What is asked of the door, and by whose token; null where the command is used wrongly. */
export function asked(args: readonly string[]): Asked | null {
  const text = { type: 'string' } as const
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        ...{ space: text, en: text, fr: text, ar: text, code: text, why: text, words: text, title: text },
        ...{ source: text, format: text, token: text },
      },
      allowPositionals: true,
    })
    const [verb, id, rev, ...more] = positionals
    const { space, en, fr, ar, why, words, title, token = process.env.COMITY_TOKEN } = values
    if (more.length > 0 || !token) return null
    if (verb === 'list' && space && !id) return { token, work: list(space, values.format === 'json') }
    if (verb === 'propose' && space && en && fr && ar && !id) {
      const code = values.code ? { code: values.code } : {}
      return { token, work: propose({ space, names: { en, fr, ar }, ...code, ...(why ? { why } : {}) }) }
    }
    if (verb === 'accept' && id && rev) return { token, work: accept(id, rev) }
    if (verb === 'decline' && id && !rev && words) return { token, work: decline(id, words) }
    if (verb === 'withdraw' && id && !rev) return { token, work: withdraw(id) }
    if (verb === 'note' && id && !rev && space && title) {
      const idea = { space, area: id, title, words: words ?? null, source: values.source ?? null }
      return { token, work: note(idea) }
    }
    return null
  } catch {
    return null
  }
}

const list =
  (space: string, isJson: boolean): Work =>
  async (door, io) =>
    told(io, await door.ask('areas', { space }), (areas) => {
      if (isJson) return [JSON.stringify(areas)]
      const proposed = areas.proposed.flatMap(({ id, names, side, at, state, rev, why, words }) => [
        `${id}  ${state} by ${side}, ${at.slice(0, 10)}: ${names.en} / ${names.fr} / ${names.ar}`,
        ...(why === null ? [] : [`  for: ${why}`]),
        ...(words === null ? [] : [`  declined: ${words}`]),
        ...(state === 'offered' ? [`  rev ${rev}`] : []),
      ])
      return [...areas.items.map(({ id, names }) => `${id}  ${names.en}`), ...proposed]
    })

const propose =
  (body: BodyOf<'propose-area'>): Work =>
  async (door, io) =>
    told(io, await door.act('propose-area', body), ({ id, code, rev }) => [
      `The area "${code}" is proposed as ${id}. It is none until an approver of the other side accepts it:`,
      `comity area accept ${id} ${rev}`,
    ])

const accept =
  (id: string, rev: string): Work =>
  async (door, io) =>
    told(io, await door.act('accept-area', { area: id, rev }), ({ code }) => [
      `"${code}" is an area of the cooperation from now on.`,
    ])

const decline =
  (id: string, words: string): Work =>
  async (door, io) =>
    told(io, await door.act('decline-area', { area: id, words }), () => [
      'The proposal is declined. It stays readable with your words, and can be made again.',
    ])

const withdraw =
  (id: string): Work =>
  async (door, io) =>
    told(io, await door.act('withdraw-area', { area: id }), () => [
      'The proposal is withdrawn. It stays readable, and can be made again.',
    ])

const note =
  (idea: { space: string; area: string; title: string; words: string | null; source: string | null }): Work =>
  async (door, io) =>
    told(io, await door.act('note-idea', idea), ({ id }) => [
      `The idea is noted as ${id}. It waits on the desk of the other side.`,
    ])
