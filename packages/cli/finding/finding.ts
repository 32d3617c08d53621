import { parseArgs } from 'node:util'
import {
  addedKinds,
  type BodyOf,
  type FindingFields,
  type Found,
  type InstrumentRecord,
  type Verdict,
} from '@comity/contract'
import { type Asked, asPost, tokenSaid, told, type Work } from '../as-post.ts'
import type { Io } from '../index.ts'

export const usage = `Usage: comity finding list TEXT [--kind KIND] [--waiting] [--format text|json]
       comity finding accept FINDING… [--reason WORDS]
       comity finding correct FINDING --changes JSON [--reason WORDS]
       comity finding reject FINDING… [--reason WORDS]
       comity finding reopen FINDING…
       comity finding add REF --kind ${addedKinds.join('|')} --words WORDS [--fields JSON] [--reason WORDS]
list tells what was read in a text, with the REF of each paragraph; --waiting leaves out what was answered for.
Several are judged together, all or none. JSON holds the values: '{"due":{"session":75}}'.
Each takes [--token TOKEN]. ${tokenSaid}
`

/** `comity finding`: answers for what a program read in a text, and adds what it did not. */
export function finding(args: readonly string[], io: Io): Promise<number> {
  return asPost(io, usage, parse(args))
}

function parse(args: readonly string[]): Asked | null {
  const text = { type: 'string' } as const
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        ...{ kind: text, changes: text, fields: text, words: text, reason: text, format: text, token: text },
        waiting: { type: 'boolean' },
      },
      allowPositionals: true,
    })
    const [verb, ...ids] = positionals
    const [id] = ids
    const { kind, words, token = process.env.COMITY_TOKEN } = values
    const reason = values.reason ? { reason: values.reason } : {}
    if (!token || id === undefined) return null
    if (verb === 'list' && ids.length === 1)
      return { token, work: list(id, { kind, waiting: values.waiting === true }, values.format === 'json') }
    if (verb === 'accept' || verb === 'reject' || verb === 'reopen')
      return { token, work: judge({ finding: ids, verdict: verb, ...reason }) }
    if (verb === 'correct' && ids.length === 1 && values.changes) {
      const changes = JSON.parse(values.changes) as FindingFields
      return { token, work: judge({ finding: ids, verdict: 'correct', changes, ...reason }) }
    }
    const added = addedKinds.find((one) => one === kind)
    if (verb !== 'add' || ids.length !== 1 || !added || !words) return null
    const fields = values.fields ? { fields: JSON.parse(values.fields) as FindingFields } : {}
    return { token, work: add({ provision: id, kind: added, words, ...fields, ...reason }) }
  } catch {
    return null
  }
}

type Which = { readonly kind: string | undefined; readonly waiting: boolean }

function list(id: string, { kind, waiting }: Which, isJson: boolean): Work {
  const isWanted = (found: Found) =>
    (kind === undefined || found.kind === kind) && !(waiting && found.standing.state !== 'read')
  return async (door, io) =>
    told(io, await door.ask('instrument', { id }), ({ provisions }) =>
      provisions.flatMap((provision) =>
        provision.found
          .filter(isWanted)
          .map((found) =>
            isJson ? JSON.stringify({ ref: provision.ref, ...found }) : line(provision, found),
          ),
      ),
    )
}

function line({ ref }: InstrumentRecord['provisions'][number], found: Found): string {
  return `${found.id}  ${found.standing.state}  ${found.kind}  ${ref}  ${summaryOf(found)}`
}

function summaryOf(found: Found): string {
  switch (found.kind) {
    case 'mandate':
      return `${found.verb} ${found.addressees.map(({ text }) => text).join(', ')} ${found.action}`
    case 'event':
      return [found.what, found.place, found.from, found.to].filter(Boolean).join(', ')
    case 'agreement':
      return [found.what, ...found.parties.map(({ text }) => text), found.signed].filter(Boolean).join(', ')
    case 'undertaking':
      return [found.who?.text, found.action].filter(Boolean).join(' ')
    case 'citation':
      return [found.symbol, found.date].filter(Boolean).join(', ')
    default:
      return found.text
  }
}

const done: { readonly [V in Verdict]: string } = {
  accept: 'confirmed',
  correct: 'corrected',
  reject: 'rejected',
  reopen: 'as it was read again, and waits to be answered for',
}

const judge =
  (body: BodyOf<'judge-finding'>): Work =>
  async (door, io) =>
    told(io, await door.act('judge-finding', body), ({ findings }) =>
      findings.map(({ id }) => `${id} is ${done[body.verdict]}.`),
    )

const add =
  (body: BodyOf<'add-finding'>): Work =>
  async (door, io) =>
    told(io, await door.act('add-finding', body), ({ finding: id }) => [`It is added as ${id}.`])
