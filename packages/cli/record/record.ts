import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { audiences, type Door, type HistoryItem, markings, subjectKinds } from '@comity/contract'
import { type Asked, asPost, tokenSaid, told, type Work } from '../as-post.ts'
import type { Io } from '../index.ts'

export const usage = `Usage: comity record history KIND ID --space CODE [--format text|json]
       comity record undo KIND ID ENTRY --space CODE
       comity record discussion KIND ID --space CODE [--format text|json]
       comity record comment KIND ID WORDS --space CODE --to own|both [MARKING]
       comity record attach KIND ID FILE --space CODE --to own|both [MARKING]
       comity record mark KIND ID --space CODE MARKING [--reason WORDS]
       comity record follow KIND ID --space CODE
       comity record unfollow KIND ID --space CODE
KIND is instrument, mandate, activity, letter, agreement, meeting, and in a history also others.
MARKING is --marking unclassified|confidential|"strictly confidential" [--for CODE,CODE] [--falls-on YYYY-MM-DD].
Each takes [--token TOKEN]. ${tokenSaid}
`

/** `comity record`: what was done to a record, what is said on it, what it is marked, and whether one follows it. */
export function record(args: readonly string[], io: Io): Promise<number> {
  return asPost(io, usage, parse(args))
}

type Of = { readonly space: string; readonly kind: string; readonly record: string }
type Values = Readonly<Record<string, string | undefined>>

function parse(args: readonly string[]): Asked | null {
  const text = { type: 'string' } as const
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        ...{ space: text, to: text, marking: text, for: text, 'falls-on': text, reason: text },
        ...{ format: text, token: text },
      },
      allowPositionals: true,
    })
    const [verb, kind, id, what, ...more] = positionals
    const { space, token = process.env.COMITY_TOKEN } = values
    if (!space || !token || !kind || !id || more.length > 0) return null
    const work = workOf(verb, { space, kind, record: id }, what, values)
    return work === null ? null : { token, work }
  } catch {
    return null
  }
}

function workOf(verb: string | undefined, of: Of, what: string | undefined, values: Values): Work | null {
  const isJson = values.format === 'json'
  if (verb === 'history' && what === undefined) return history(of, isJson)
  if (verb === 'undo' && what && /^[1-9]\d{0,8}$/.test(what)) return undo(of, Number(what))
  const marking = markingIn(values)
  if (marking === null) return null
  if (verb === 'mark' && what === undefined && marking !== undefined) return mark(of, marking, values.reason)
  const kind = subjectKinds.find((one) => one === of.kind)
  if (kind === undefined) return null
  const on = { ...of, kind }
  if (what === undefined) {
    if (verb === 'discussion') return discussion(on, isJson)
    return verb === 'follow' || verb === 'unfollow' ? follow(verb, on) : null
  }
  const to = audiences.find((one) => one === values.to)
  if (to === undefined) return null
  const marked = marking === undefined ? {} : { marking }
  if (verb === 'comment')
    return async (door, io) =>
      told(io, await door.act('comment', { ...on, to, text: what, ...marked }), ({ id }) => [
        `Said as ${id}.`,
      ])
  return verb === 'attach' ? attach({ ...on, to, ...marked }, what) : null
}

/** Nothing where none is asked for; null where what is asked for is none. */
function markingIn({ marking, for: audience, 'falls-on': fallsOn }: Values) {
  if (marking === undefined) return audience === undefined && fallsOn === undefined ? undefined : null
  const level = markings.find((one) => one === marking)
  if (level === undefined) return null
  const codes = (audience ?? '').split(',').filter(Boolean)
  return { level, audience: codes, ...(fallsOn === undefined ? {} : { fallsOn }) }
}

const history =
  (of: Of, isJson: boolean): Work =>
  async (door, io) =>
    told(io, await door.ask('history', { ...of, limit: 1000 }), ({ items }) =>
      items.flatMap((item) => (isJson ? [JSON.stringify(item)] : linesOf(item))),
    )

function linesOf({ id, at, act, by, undo, before, after, differences, reason }: HistoryItem): string[] {
  const changes = differences ?? changed(before, after)
  return [
    `${id}  ${at.slice(0, 16).replace('T', ' ')}  ${act}  ${by === null ? 'the installation' : [by.role, by.party].filter(Boolean).join(', ')}${undo ? '  (can be undone)' : ''}`,
    ...changes.map(({ field, before, after }) => `  ${field}: ${said(before)} -> ${said(after)}`),
    ...(reason === null ? [] : [`  because: ${reason}`]),
  ]
}

function changed(before: unknown, after: unknown) {
  const [was, is] = [before, after].map((values) => (values ?? {}) as Record<string, unknown>)
  const fields = [...new Set([...Object.keys(was ?? {}), ...Object.keys(is ?? {})])]
  return fields
    .map((field) => ({ field, before: was?.[field], after: is?.[field] }))
    .filter((one) => said(one.before) !== said(one.after))
}

const said = (value: unknown): string =>
  value === null || value === undefined ? 'nothing' : JSON.stringify(value)

const undo =
  (of: Of, entry: number): Work =>
  async (door, io) =>
    told(io, await door.act('undo', { ...of, entry }), ({ version }) => [
      `Entry ${entry} is taken back; the history says so in entry ${version}.`,
    ])

type On = Of & { readonly kind: (typeof subjectKinds)[number] }

const discussion =
  (on: On, isJson: boolean): Work =>
  async (door, io) =>
    told(io, await door.ask('discussion', on), (all) => {
      if (isJson) return [JSON.stringify(all)]
      const of = ({ by, at, side }: (typeof all.comments)[number] | (typeof all.files)[number]) =>
        `${at.slice(0, 10)}  ${[by.role, by.party].filter(Boolean).join(', ')}  for ${side ?? 'both'}`
      return [
        ...all.comments.map((one) => `${one.id}  ${of(one)}: ${one.withdrawn ? 'withdrawn' : one.text}`),
        ...all.files.map((one) => `${one.id}  ${of(one)}: ${one.name}, ${one.size} bytes, ${one.sha256}`),
      ]
    })

const follow =
  (verb: 'follow' | 'unfollow', on: On): Work =>
  async (door, io) =>
    told(io, await door.act(verb, on), () => [
      verb === 'follow' ? 'What changes in it stands on your desk.' : 'It is followed no longer.',
    ])

function attach(body: Omit<Parameters<typeof attached>[1], 'name' | 'base64'>, path: string): Work {
  return async (door, io) => {
    let bytes: Buffer
    try {
      bytes = await readFile(path)
    } catch {
      io.err(`${path}: There is no such file.\n`)
      return 1
    }
    const file = { ...body, name: basename(path), base64: bytes.toString('base64') }
    return told(io, await attached(door, file), ({ id, sha256 }) => [`Filed as ${id}, SHA-256 ${sha256}.`])
  }
}

const attached = (door: Door, body: Parameters<typeof door.act<'attach-file'>>[1]) =>
  door.act('attach-file', body)

function mark(
  { kind, ...of }: Of,
  marking: NonNullable<ReturnType<typeof markingIn>>,
  reason?: string,
): Work {
  const body = { ...of, kind: kind as 'instrument', ...marking, ...(reason ? { reason } : {}) }
  return async (door, io) =>
    told(io, await door.act('set-marking', body), ({ done }) => [
      done
        ? `It is ${marking.level}.`
        : 'The release is proposed. Another person of your side has to confirm it.',
    ])
}
