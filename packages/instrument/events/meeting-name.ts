import { beginningAt, lastBefore } from '../first-from.ts'
import { matchesOf } from '../matches.ts'
import type { Mention } from '../parties/mentions.ts'
import {
  BODY_ENDS,
  MEETING,
  NO_PART_OF_NAME,
  NO_SUBJECT,
  ORDINAL,
  PARTICIPANTS,
  SUBJECT_ENDS,
} from './english.ts'

/** A meeting as a text names it: what to call it, without what surrounds the name, and where the name stands. */
export type MeetingName = {
  readonly what: string
  readonly bare: string
  readonly at: number
  readonly end: number
}

/** The words of a name that stand before its end: "sixth Ministerial Conference". */
type Head = { readonly begin: number; readonly end: number }
/** Words behind a head that belong to its name, and where they end. */
type Behind = { readonly words: string; readonly end: number }

/** The meeting named last between two places: "the general meeting of …, held". */
export function lastMeetingIn(
  text: string,
  from: number,
  to: number,
  mentions: readonly Mention[],
): MeetingName | null {
  const heads = headsIn(text, from, to, mentions)
  let index = heads.length - 1
  // "the fifteenth meeting of the Conference of the Parties": the meeting is what was held, not the Conference.
  while (index > 0 && /^\sof\s(?:the\s|its\s)?$/u.test(between(text, heads[index - 1], heads[index]))) index--
  return nameOf(text, heads, index, to, mentions)
}

/** The meeting named first between two places: "the holding on 17 November 2016 of the Security Council briefing". */
export function firstMeetingIn(
  text: string,
  from: number,
  to: number,
  mentions: readonly Mention[],
): MeetingName | null {
  return nameOf(text, headsIn(text, from, to, mentions), 0, to, mentions)
}

function headsIn(text: string, from: number, to: number, mentions: readonly Mention[]): Head[] {
  const heads: Head[] = []
  for (const match of matchesOf(MEETING, text.slice(from, to))) {
    const at = from + match.index
    const end = at + match[0].length
    // "summit meeting" is one head.
    const joined = heads.at(-1)?.end === at - 1 ? heads.pop() : undefined
    const begin = joined?.begin ?? beginOf(text, at, Math.max(from, heads.at(-1)?.end ?? 0), mentions)
    // The Pacific Islands Forum is a body; the forty-second Pacific Islands Forum is a meeting.
    const body = (lastBefore(mentions, at + 1)?.end ?? 0) >= end
    if (!body || ORDINAL.test(text.slice(begin, end).split(' ', 1)[0] as string)) heads.push({ begin, end })
  }
  return heads
}

/** Back over "sixth Ministerial" and the names of bodies to the words that are no part of a name. */
function beginOf(text: string, at: number, from: number, mentions: readonly Mention[]): number {
  let begin = at
  for (let words = 0; words < 10 && begin > from + 1; words++) {
    const name = nameBefore(mentions, begin, from)
    const start = name?.at ?? Math.max(text.lastIndexOf(' ', begin - 2) + 1, from)
    const word = text.slice(start, begin - 1)
    if (name === undefined && (NO_PART_OF_NAME.has(word) || !/^[\p{L}\d‑’'-]+$/u.test(word))) break
    if (name === undefined && text[begin - 1] !== ' ') break
    begin = start
  }
  return begin
}

/** The name of a body that ends where a name begins: "Security Council | briefing". */
function nameBefore(mentions: readonly Mention[], begin: number, from: number): Mention | undefined {
  const before = lastBefore(mentions, begin)
  return before !== undefined && from <= before.at && begin - 1 <= before.end ? before : undefined
}

function nameOf(
  text: string,
  heads: readonly Head[],
  index: number,
  to: number,
  mentions: readonly Mention[],
): MeetingName | null {
  const head = heads[index]
  if (head === undefined) return null
  const owner = ownerOf(text, head)
  if (owner !== null) {
    const bare = text.slice(head.begin, head.end)
    return { what: `${owner}, ${bare}`, bare, at: head.begin, end: head.end }
  }
  // "training courses and round-table discussions" are one event.
  const first = between(text, heads[index - 1], head) === ' and ' ? (heads[index - 1] as Head) : head
  const last = between(text, head, heads[index + 1]) === ' and ' ? (heads[index + 1] as Head) : head
  const begin = afterSharedOrdinal(text, first)
  const bare = text.slice(begin, last.end).replaceAll('‑', '-')
  const body = bodyBehind(text, last.end, to, mentions)
  const subject = subjectBehind(text, body.end, to)
  const what = `${bare}${body.words}${subject.words}`
  // "Dialogue" or "discussions" without a body or a subject could be any.
  return what === bare && !bare.includes(' ') ? null : { what, bare, at: begin, end: subject.end }
}

/** "by the Islamic Summit Conference at its thirteenth session": the session is the Conference’s. */
function ownerOf(text: string, head: Head): string | null {
  const before = text.slice(Math.max(0, head.begin - 120), head.begin)
  return OWNER.exec(before)?.[1] ?? null
}

const OWNER =
  /\s(?:by|of|for)\sthe\s(\p{Lu}[\p{L}’-]*(?:\s(?:\p{Lu}[\p{L}’-]*|(?:of|on|for|the|and|la)(?=\s))){0,11}),?\s(?:at|during|on)\sits\s$/u

/** "the first, second and third Conferences": the ordinal before the name is not that of all. */
function afterSharedOrdinal(text: string, head: Head): number {
  const [first] = text.slice(head.begin, head.end).split(' ', 1) as [string]
  const listed = /(\S+)\s(?:and|to)\s$/u.exec(text.slice(Math.max(0, head.begin - 40), head.begin))?.[1]
  return listed !== undefined && ORDINAL.test(first) && ORDINAL.test(listed)
    ? head.begin + first.length + 1
    : head.begin
}

/** " of the Security Council" behind "high-level meeting"; nothing for those who merely took part. */
function bodyBehind(text: string, from: number, to: number, mentions: readonly Mention[]): Behind {
  const of = /^\sof\s(the\s)?/u.exec(text.slice(from, from + 8))
  if (of === null) return { words: '', end: from }
  const start = from + of[0].length
  const end = start + endOf(text.slice(start, Math.min(to, start + 160)), BODY_ENDS)
  const phrase = text.slice(start, end)
  if (PARTICIPANTS.test(phrase) || !(/^\p{Lu}/u.test(phrase) || phrase.search(MEETING) >= 0))
    return { words: '', end: from }
  const party = beginningAt(mentions, start)
  return {
    words: ` of ${of[1] ?? ''}${party === undefined || party.end !== end ? phrase : fullName(party, phrase)}`,
    end,
  }
}

/** "the Council" is called by the name that it stands for. */
export function fullName({ party }: Mention, printed: string): string {
  if (party.names.some((name) => name.text === printed)) return printed
  return party.names.find((name) => name.lang === 'en' && name.kind === 'name')?.text ?? printed
}

/** " on election monitoring"; of "… on the political and security situation in the Middle East" only where it is. */
function subjectBehind(text: string, from: number, to: number): Behind {
  const behind = text.slice(from, Math.min(to, from + 300))
  const situation = /\ssituation\sin\s((?:the\s)?\p{Lu}[\p{L}’-]*(?:\s\p{Lu}[\p{L}’-]*){0,4})/u.exec(behind)
  if (situation !== null)
    return { words: ` on ${situation[1]}`, end: from + situation.index + situation[0].length }
  if (!behind.startsWith(' on ')) return { words: '', end: from }
  const end = 4 + endOf(behind.slice(4), SUBJECT_ENDS)
  const subject = behind.slice(4, end).trimEnd()
  return NO_SUBJECT.test(subject) || subject === ''
    ? { words: '', end: from }
    : { words: ` on ${subject}`, end: from + end }
}

function endOf(phrase: string, ends: RegExp): number {
  return ends.exec(phrase)?.index ?? phrase.length
}

function between(text: string, before: Head | undefined, after: Head | undefined): string {
  return before === undefined || after === undefined ? '' : text.slice(before.end, after.begin)
}
