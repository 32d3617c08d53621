import { type Passage, placeOf } from '@comity/document'
import { type DateMention, datesOf } from '../dates/index.ts'
import type { EventMention, Language } from '../instrument.ts'
import { knownOf, mayHold, watchFor } from '../landmarks/index.ts'
import type { Mention } from '../parties/mentions.ts'
import { mentionsOf } from '../parties/mentions-of.ts'
import { passagesOf } from '../passages.ts'
import type { Provision } from '../provision.ts'
import type { ReadingContext } from '../reading-context.ts'
import { type DatedMeeting, meetingOn } from './dated-meeting.ts'
import { AND_AGAIN, CITED, HOSTED_BY, NEXT, WORDS_OF_MEETINGS } from './english.ts'
import { plainMeetingOn } from './plain-meeting.ts'
import { type PlainMeetingWords, plainMeetingWordsOf } from './plain-words.ts'

const MAY_MEET = watchFor({ en: () => WORDS_OF_MEETINGS })

/** The meetings that a provision says were or will be held, with where and when; in English, French and Arabic. */
export function findEvents(provision: Provision, context: ReadingContext): EventMention[] {
  const { language, organizations = [] } = context
  const plain = plainMeetingWordsOf(language)
  if (plain !== undefined)
    return passagesOf(provision).flatMap((passage) => plainEventsIn(passage, provision.id, language, plain))
  if (language !== 'en') return []
  return passagesOf(provision).flatMap((passage) => {
    if (!mayHold(knownOf(passage, language).landmarks, MAY_MEET)) return []
    const dates = datesOf(passage, language)
    if (dates.length === 0) return []
    return eventsIn(passage, provision.id, dates, mentionsOf(passage, { language, organizations }))
  })
}

/** A meeting and the end of the date that gave it: what "the next" and further days refer to. */
type Last = { readonly meeting: DatedMeeting; readonly end: number }

function eventsIn(
  passage: Passage,
  id: string,
  dates: readonly DateMention[],
  mentions: readonly Mention[],
): EventMention[] {
  const { text } = passage
  const events: EventMention[] = []
  let clause = 0
  let last: Last | null = null
  for (const date of dates) {
    if (CITED.test(text.slice(Math.max(0, date.at - 8), date.at))) continue
    const next: DatedMeeting | null = last === null ? null : nextMeeting(text, date, last)
    const meeting: DatedMeeting | null =
      next ?? heldAgain(text, date, last) ?? meetingOn(text, date, clause, mentions)
    clause = date.end
    if (next === null) last = meeting === null ? null : { meeting, end: date.end }
    if (meeting === null) continue
    events.push({
      in: id,
      what: meeting.name.what,
      place: meeting.place,
      from: date.from,
      to: date.to,
      host: hostBehind(text, date.end),
      ...placeOf(passage, Math.min(meeting.name.at, date.at), Math.max(meeting.end, date.end)),
    })
  }
  return events
}

function plainEventsIn(
  passage: Passage,
  id: string,
  language: Language,
  words: PlainMeetingWords,
): EventMention[] {
  const { text } = passage
  if (!/[12]\d\d\d/.test(text) || !words.mayMeet.test(text)) return []
  const events: EventMention[] = []
  let clause = 0
  for (const date of datesOf(passage, language)) {
    if (words.cited.test(text.slice(Math.max(0, date.at - 16), date.at))) continue
    const meeting = plainMeetingOn(text, date, clause, words)
    clause = date.end
    if (meeting === null) continue
    const { name, place, end } = meeting
    const span = placeOf(passage, Math.min(name.at, date.at), Math.max(end, date.end))
    events.push({ in: id, what: name.what, place, from: date.from, to: date.to, host: null, ...span })
  }
  return events
}

/** "with the next scheduled for 2018": the next of those last told of. */
function nextMeeting(text: string, date: DateMention, { meeting, end }: Last): DatedMeeting | null {
  const from = Math.max(end, date.at - 80)
  const next = NEXT.exec(text.slice(from, date.at))
  if (next === null) return null
  const at = from + next.index
  return {
    name: { ...meeting.name, what: `${meeting.name.bare} (next)`, at, end: date.end },
    place: null,
    end: date.end,
  }
}

/** "held on 21 November 2017, 29 November 2018 and 1 November 2019" */
function heldAgain(text: string, date: DateMention, last: Last | null): DatedMeeting | null {
  if (last === null || !AND_AGAIN.test(text.slice(last.end, date.at))) return null
  return { ...last.meeting, end: date.end }
}

/** "… and to be hosted by the Organization of Islamic Cooperation" */
function hostBehind(text: string, from: number): string | null {
  const behind = text.slice(from, from + 200)
  const hosted = HOSTED_BY.exec(behind)
  if (hosted === null) return null
  const host = behind.slice(hosted[0].length)
  return /^[^,;.]{2,120}?(?=[,;.]|\s(?:in|at|on|and)\s|$)/u.exec(host)?.[0] ?? null
}
