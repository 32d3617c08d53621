import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { type BodyOf, letterKinds, markings } from '@comity/contract'
import { type Asked, asPost, tokenSaid, told, type Work } from '../as-post.ts'
import type { Io } from '../index.ts'

export const usage = `Usage: comity letter list --space CODE [--format text|json]
       comity letter show LETTER [--format text|json]
       comity letter register --space CODE --kind KIND --from CODE --to CODE --date DAY --subject WORDS [FIELDS]
       comity letter answer LETTER --date DAY [--subject WORDS] [FIELDS]
       comity letter correct LETTER [--kind KIND] [--from CODE] [--to CODE] [--date DAY] [--subject WORDS] [FIELDS] [--reason WORDS]
KIND is one of: ${letterKinds.join(', ')}. DAY is YYYY-MM-DD.
FIELDS are [--number NUMBER] [--reply-due DAY] [--text-file FILE]; of a new one also [--marking LEVEL] [--for CODE,CODE].
Each takes [--token TOKEN]. ${tokenSaid}
`

/** `comity letter`: letters and notes verbales as they are registered, answered and corrected. */
export function letter(args: readonly string[], io: Io): Promise<number> {
  return asPost(io, usage, parse(args))
}

type Values = Readonly<Record<string, string | undefined>>

function parse(args: readonly string[]): Asked | null {
  const text = { type: 'string' } as const
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        ...{ space: text, kind: text, from: text, to: text, date: text, subject: text, number: text },
        ...{ 'reply-due': text, 'text-file': text, marking: text, for: text, reason: text },
        ...{ format: text, token: text },
      },
      allowPositionals: true,
    })
    const [verb, id, ...more] = positionals
    const { token = process.env.COMITY_TOKEN } = values
    if (!token || more.length > 0) return null
    const work = workOf(verb, id, values)
    return work === null ? null : { token, work }
  } catch {
    return null
  }
}

function workOf(verb: string | undefined, id: string | undefined, values: Values): Work | null {
  const isJson = values.format === 'json'
  const { space, from, to, date, subject, reason } = values
  const kind = letterKinds.find((one) => one === values.kind)
  const marked = markedIn(values)
  if (marked === null || (values.kind !== undefined && kind === undefined)) return null
  if (verb === 'list' && space && !id) return list(space, isJson)
  if (verb === 'show' && id) return show(id, isJson)
  if (verb === 'register' && !id && space && kind && from && to && date && subject) {
    const body = { space, kind, from, to, date, subject, ...marked }
    return withText(values, (fields) => register({ ...body, ...fields }))
  }
  const named = subject ? { subject } : {}
  if (verb === 'answer' && id && date)
    return withText(values, (fields) => answer({ letter: id, date, ...named, ...marked, ...fields }))
  if (verb === 'correct' && id && values.marking === undefined) {
    const given = { ...(kind ? { kind } : {}), ...(from ? { from } : {}), ...(to ? { to } : {}) }
    const said = { ...given, ...named, ...(date ? { date } : {}), ...(reason ? { reason } : {}) }
    return withText(values, (fields) => correct({ letter: id, ...said, ...fields }))
  }
  return null
}

/** Nothing where none is asked for; null where what is asked for is none. */
function markedIn({ marking, for: audience }: Values) {
  if (marking === undefined) return audience === undefined ? {} : null
  const level = markings.find((one) => one === marking)
  if (level === undefined) return null
  return { marking: { level, audience: (audience ?? '').split(',').filter(Boolean) } }
}

type Fields = { number?: string; replyDue?: string; text?: string }

/** The words of a letter are read from a file, as they are longer than a command. */
function withText(
  { number, 'reply-due': replyDue, 'text-file': path }: Values,
  work: (fields: Fields) => Work,
): Work {
  return async (door, io) => {
    const fields: Fields = { ...(number ? { number } : {}), ...(replyDue ? { replyDue } : {}) }
    if (path === undefined) return work(fields)(door, io)
    try {
      fields.text = await readFile(path, 'utf8')
    } catch {
      io.err(`${path}: There is no such file.\n`)
      return 1
    }
    return work(fields)(door, io)
  }
}

function list(space: string, isJson: boolean): Work {
  return async (door, io) => {
    for (let after: string | null | undefined; after !== null; ) {
      const page = await door.ask('letters', { space, limit: 1000, ...(after ? { after } : {}) })
      const code = told(io, page, ({ items }) =>
        items.map((item) => {
          const { id, date, number, from, to, subject, replyDue, answeredBy } = item
          if (isJson) return JSON.stringify(item)
          const waits = replyDue !== null && answeredBy === null ? `  (reply due ${replyDue})` : ''
          return `${id}  ${date}  ${number}  ${from.id} to ${to.id}: ${subject}${waits}`
        }),
      )
      if (!page.ok) return code
      after = page.value.next
    }
    return 0
  }
}

const show =
  (id: string, isJson: boolean): Work =>
  async (door, io) =>
    told(io, await door.ask('letter', { id }), (one) => {
      if (isJson) return [JSON.stringify(one)]
      const { number, kind, date, from, to, subject, replyDue, text, classification } = one
      return [
        `${number}, ${kind} of ${date}, from ${from.id} to ${to.id}`,
        subject,
        `It is ${classification.level}.${replyDue === null ? '' : ` A reply is due by ${replyDue}.`}`,
        ...(text === null ? [] : ['', text]),
      ]
    })

const register =
  (body: BodyOf<'register-letter'>): Work =>
  async (door, io) =>
    told(io, await door.act('register-letter', body), ({ id, number }) => [`Registered as ${number}: ${id}`])

const answer =
  (body: BodyOf<'answer-letter'>): Work =>
  async (door, io) =>
    told(io, await door.act('answer-letter', body), ({ id, number }) => [`Answered as ${number}: ${id}`])

const correct =
  (body: BodyOf<'correct-letter'>): Work =>
  async (door, io) =>
    told(io, await door.act('correct-letter', body), ({ number }) => [
      `${number} is corrected. What stood before stays in its history.`,
    ])
