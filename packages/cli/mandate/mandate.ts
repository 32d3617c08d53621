import { parseArgs } from 'node:util'
import {
  acceptances,
  implementations,
  leftOutOfReview,
  type MandateRecord,
  type MandateSaid,
  mandateStates,
} from '@comity/contract'
import { type Asked, asPost, tokenSaid, told, type Work } from '../as-post.ts'
import type { Io } from '../index.ts'

export const usage = `Usage: comity mandate show MANDATE [--format text|json]
       comity mandate set MANDATE [--owner CODE] [--post WORDS] [--lead CODE] [--from DATE] [--to DATE]
              [--cost "AMOUNT CURRENCY"] [--objective WORDS] [--impact WORDS] [--clause WORDS]
              [--next-review YYYY-MM-DD] [--expires-on YYYY-MM-DD] [--left-out "${leftOutOfReview.join('|')}"]
       comity mandate answer MANDATE PARTY [--accepted "${acceptances.join('|')}"]
              [--implemented "${implementations.join('|')}"] [--note WORDS]
       comity mandate decide MANDATE "${mandateStates.join('|')}" [--decision WORDS] [--decided-on YYYY-MM-DD]
set says of a mandate what is named; "" takes it back, and what is left out stays. --owner is of one's own side.
Each takes [--token TOKEN]. ${tokenSaid}
`

/** `comity mandate`: how a mandate lives, what its addressees say of it, and what was decided. */
export function mandate(args: readonly string[], io: Io): Promise<number> {
  return asPost(io, usage, asked(args))
}

const text = { type: 'string' } as const
const said = {
  ...{ owner: text, post: text, lead: text, from: text, to: text, cost: text, objective: text, impact: text },
  ...{ clause: text, 'next-review': text, 'expires-on': text, 'left-out': text },
}
const answers = { accepted: text, implemented: text, note: text }
const decided = { decision: text, 'decided-on': text }

type Values = Readonly<Record<string, string | undefined>>

export function asked(args: readonly string[]): Asked | null {
  try {
    const options = { ...said, ...answers, ...decided, format: text, token: text }
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const { token = process.env.COMITY_TOKEN, ...given } = values as Values
    const [verb, id, what, ...more] = positionals
    if (!token || !id || more.length > 0) return null
    const work = workOf(verb, id, what, given)
    return work === null ? null : { token, work }
  } catch {
    return null
  }
}

function workOf(verb: string | undefined, id: string, what: string | undefined, given: Values): Work | null {
  const only = (known: object) => Object.keys(given).every((name) => name in known)
  if (verb === 'show' && what === undefined && only({ format: text }))
    return show(id, given.format === 'json')
  if (verb === 'set' && what === undefined && only(said)) return set(id, given)
  if (verb === 'answer' && what !== undefined && only(answers)) return answer(id, what, given)
  const state = mandateStates.find((one) => one === what)
  return verb === 'decide' && state !== undefined && only(decided) ? decide(id, state, given) : null
}

const show =
  (id: string, isJson: boolean): Work =>
  async (door, io) =>
    told(io, await door.ask('mandate', { id }), (record) =>
      isJson ? [JSON.stringify(record)] : linesOf(record),
    )

function linesOf(record: MandateRecord): string[] {
  const { verb, action, state, decision, decidedOn, owners, lead, cost } = record
  const line = (name: string, value: string | null | undefined) => (value ? [`  ${name}: ${value}`] : [])
  return [
    `${verb} ${action}`,
    `  ${[state, decision, decidedOn].filter(Boolean).join(', ')}`,
    ...Object.entries(owners).flatMap(([side, owner]) =>
      line(`owner, ${side}`, owner && [owner.party.id, owner.post].filter(Boolean).join(', ')),
    ),
    ...line('lead', lead?.id),
    ...line('from', record.from),
    ...line('to', record.to),
    ...line('cost', cost && `${cost.amount} ${cost.currency}`),
    ...line('objective', record.objective),
    ...line('impact', record.impact),
    ...line('clause', record.clause),
    ...line('next review', record.nextReview),
    ...line('expires on', record.expiresOn),
    ...line('left out', record.leftOut),
    ...record.answers.map(
      ({ party, accepted, implemented, note }) =>
        `  ${party.id}: ${[accepted, implemented, note].filter(Boolean).join(', ') || 'no answer'}`,
    ),
  ]
}

/** What is named is said, and what is named empty is taken back. */
function set(id: string, given: Values): Work | null {
  const cost = /^(\S+) ([A-Z]{3})$/.exec(given.cost ?? '')
  if (given.cost && cost === null) return null
  if (given.post !== undefined && !given.owner) return null
  const named = (name: string, value: unknown, as = name) =>
    given[name] === undefined ? {} : { [as]: value }
  const plain = (name: string, as = name) => named(name, given[name] || null, as)
  const body = {
    ...named('owner', given.owner ? { party: given.owner, post: given.post || null } : null),
    ...plain('lead'),
    ...plain('from'),
    ...plain('to'),
    ...named('cost', cost && { amount: cost[1], currency: cost[2] }),
    ...plain('objective'),
    ...plain('impact'),
    ...plain('clause'),
    ...plain('next-review', 'nextReview'),
    ...plain('expires-on', 'expiresOn'),
    ...plain('left-out', 'leftOut'),
  } as MandateSaid
  if (Object.keys(body).length === 0) return null
  return async (door, io) =>
    told(io, await door.act('set-mandate', { mandate: id, said: body }), ({ version }) => [
      `It is said; the history of the mandate has it as entry ${version}.`,
    ])
}

function answer(id: string, party: string, given: Values): Work | null {
  const accepted = acceptances.find((one) => one === given.accepted)
  const implemented = implementations.find((one) => one === given.implemented)
  if (given.accepted !== undefined && accepted === undefined) return null
  if (given.implemented !== undefined && implemented === undefined) return null
  const body = {
    mandate: id,
    party,
    ...(accepted ? { accepted } : {}),
    ...(implemented ? { implemented } : {}),
    ...(given.note ? { note: given.note } : {}),
  }
  if (Object.keys(body).length === 2) return null
  return async (door, io) =>
    told(io, await door.act('answer-mandate', body), () => [`It is answered for ${party}.`])
}

function decide(id: string, state: MandateRecord['state'], given: Values): Work {
  const body = {
    mandate: id,
    state,
    ...(given.decision ? { decision: given.decision } : {}),
    ...(given['decided-on'] ? { decidedOn: given['decided-on'] } : {}),
  }
  return async (door, io) => told(io, await door.act('decide-mandate', body), () => [`It is ${state}.`])
}
