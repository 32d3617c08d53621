import type { DateMention } from '../dates/index.ts'
import type { DatedMeeting } from './dated-meeting.ts'
import type { MeetingName } from './meeting-name.ts'
import type { PlainMeetingWords } from './plain-words.ts'

/** How far before a date its meeting may be named: bounded, so that a text of dates is read in linear time. */
const REACH = 480
/** The longest name that is still a name. */
const LONGEST = 200

/** The meeting that a date belongs to, if to any, in a language whose names begin with what is held; the clause begins at `from`. */
export function plainMeetingOn(
  text: string,
  date: DateMention,
  from: number,
  words: PlainMeetingWords,
): DatedMeeting | null {
  const start = Math.max(from, date.at - REACH)
  const before = text.slice(start, date.at)
  return heldOn(before, start, date, words) ?? holdingOn(text, before, date, words)
}

/** "la réunion générale …, tenue à Genève du 11 au 13 mai 2016" */
function heldOn(
  before: string,
  start: number,
  date: DateMention,
  words: PlainMeetingWords,
): DatedMeeting | null {
  const held = Array.from(before.matchAll(words.held)).at(-1)
  if (held === undefined) return null
  const said = words.placeAndDays.exec(before.slice(held.index + held[0].length))
  if (said === null) return null
  const meeting = lastOutermost(before.slice(0, held.index), words)
  if (meeting === null) return null
  const place = said[1]?.trim()
  return {
    name: nameAt(before.slice(0, held.index), meeting, start, words),
    place: place === undefined || words.noPlace.test(place) ? null : place,
    end: date.end,
  }
}

/** "la tenue, le 5 mars 2023, de la conférence …" */
function holdingOn(
  text: string,
  before: string,
  date: DateMention,
  words: PlainMeetingWords,
): DatedMeeting | null {
  const of = words.holdingOn.test(before) ? words.ofBehind.exec(text.slice(date.end, date.end + 16)) : null
  if (of === null) return null
  const from = date.end + of[0].length
  const behind = text.slice(from, from + LONGEST)
  const first = behind.matchAll(words.meeting).next().value
  if (first === undefined || first.index > 0) return null
  const name = nameAt(behind, 0, from, words)
  return { name, place: null, end: name.end }
}

/**
 * The meeting named last before its holding is told; of several in one name ("the session of the Conference") the
 * first, as long as no stop parts them.
 */
function lastOutermost(before: string, words: PlainMeetingWords): number | null {
  const told = Array.from(before.matchAll(words.meeting), (match) => match.index)
  let at = told.pop()
  for (let earlier = told.pop(); at !== undefined && earlier !== undefined; earlier = told.pop()) {
    if (at - earlier > LONGEST || words.nameEnds.test(before.slice(earlier, at))) break
    at = earlier
  }
  return at === undefined || before.length - at > LONGEST * 1.5 ? null : at
}

function nameAt(text: string, at: number, offset: number, words: PlainMeetingWords): MeetingName {
  const behind = text.slice(at, at + LONGEST)
  const end = words.nameEnds.exec(behind)?.index ?? behind.length
  const what = behind.slice(0, end).trim()
  return { what, bare: what, at: offset + at, end: offset + at + what.length }
}
