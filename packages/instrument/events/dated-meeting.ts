import type { DateMention } from '../dates/index.ts'
import { lastMatchOf } from '../matches.ts'
import type { Mention } from '../parties/mentions.ts'
import { HELD, HOLDING_OF, HOLDING_ON, NOT_HELD } from './english.ts'
import { firstMeetingIn, lastMeetingIn, type MeetingName } from './meeting-name.ts'
import { placeIn } from './place-in.ts'

/** A meeting that the words around a date say was held then. */
export type DatedMeeting = { readonly name: MeetingName; readonly place: string | null; readonly end: number }

/** How far before a date its meeting may be named: bounded, so that a text of dates is read in linear time. */
const REACH = 480

/** The meeting that a date belongs to, if to any; the clause begins at `from`. */
export function meetingOn(
  text: string,
  date: DateMention,
  from: number,
  mentions: readonly Mention[],
): DatedMeeting | null {
  const start = Math.max(from, date.at - REACH)
  const before = text.slice(start, date.at)
  return (
    heldOn(text, start, before, date, mentions) ??
    holdingOn(text, before, date, mentions) ??
    holdingOf(text, start, before, date, mentions) ??
    meetingOf(text, start, before, date, mentions)
  )
}

/** "the general meeting of …, held in Geneva from 11 to 13 May 2016" */
function heldOn(
  text: string,
  start: number,
  before: string,
  date: DateMention,
  mentions: readonly Mention[],
): DatedMeeting | null {
  const held = lastMatchOf(HELD, before)
  if (held === undefined) return null
  const at = start + held.index
  const phrase = text.slice(at, date.at)
  if (
    phrase.length > 240 ||
    /;/.test(phrase) ||
    NOT_HELD.test(phrase) ||
    !/\s(?:on|from|in|of)\s$|\s$/u.test(phrase)
  )
    return null
  const name = lastMeetingIn(text, start, at, mentions)
  if (name === null || at - name.end > 360) return null
  return {
    name,
    place: placeIn(text, at, date.at, mentions) ?? placeBehind(text, date, mentions),
    end: date.end,
  }
}

/** "the holding on 17 November 2016 of the Security Council briefing" */
function holdingOn(
  text: string,
  before: string,
  date: DateMention,
  mentions: readonly Mention[],
): DatedMeeting | null {
  const of = /^,?\sof\s(?:the|an?)\s/u.exec(text.slice(date.end, date.end + 12))
  if (of === null || !HOLDING_ON.test(before)) return null
  const from = date.end + of[0].length
  const name = firstMeetingIn(text, from, Math.min(text.length, from + 240), mentions)
  return name === null || name.at - from > 80 ? null : { name, place: null, end: name.end }
}

/** "the organization of training courses on election monitoring at the General Secretariat … in February 2014" */
function holdingOf(
  text: string,
  start: number,
  before: string,
  date: DateMention,
  mentions: readonly Mention[],
): DatedMeeting | null {
  const holding = lastMatchOf(HOLDING_OF, before)
  if (holding === undefined || NOT_HELD.test(before)) return null
  const from = start + holding.index + holding[0].length
  const name = firstMeetingIn(text, from, date.at, mentions)
  if (name === null) return null
  return {
    name,
    place: placeIn(text, name.end, date.at, mentions) ?? placeBehind(text, date, mentions),
    end: date.end,
  }
}

/** "the high-level meeting of the Council of 28 October 2013", "the ministerial meeting in New York on 23 September 2019" */
function meetingOf(
  text: string,
  start: number,
  before: string,
  date: DateMention,
  mentions: readonly Mention[],
): DatedMeeting | null {
  if (NOT_HELD.test(before) || !/\s(?:on|of|in|from)\s$/u.test(before)) return null
  const name = lastMeetingIn(text, start, date.at, mentions)
  if (name === null) return null
  const behind = text.slice(name.end, date.at)
  if (behind.length > 90 || /[,;]|\p{L}(?:ed|ing)\s/u.test(behind)) return null
  return {
    name,
    place: placeIn(text, name.end, date.at, mentions) ?? placeBehind(text, date, mentions),
    end: date.end,
  }
}

/** "on 12 October 2022 in Phnom Penh" */
function placeBehind(text: string, date: DateMention, mentions: readonly Mention[]): string | null {
  const behind = /^,?\s(?:in|at)\s[^,;]{2,120}/u.exec(text.slice(date.end, date.end + 124))
  return behind === null ? null : placeIn(text, date.end, date.end + behind[0].length, mentions)
}
