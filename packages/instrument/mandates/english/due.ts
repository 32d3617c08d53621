import { findDates } from '../../dates/index.ts'
import type { PartialDate } from '../../instrument.ts'
import type { ReadingContext } from '../../reading-context.ts'
import { sessionNamed } from '../../sessions/index.ts'
import type { DueMention } from '../clause.ts'

export type DueContext = {
  readonly organ: string | null
  /** The session and the day of adoption: what lies before them is no deadline. */
  readonly session: number | null
  readonly today: PartialDate | null
}

export function dueContextOf({ organ, session, adopted, date }: ReadingContext): DueContext {
  return { organ, session: typeof session === 'number' ? session : null, today: adopted ?? date }
}

// "at its seventy-ninth session" · "at its seventy third session" · "of its 73rd session" · "of its seventy-third session" · "during the eightieth session of the General Assembly"
const SESSION =
  /\b(?:at|of|to|for|during|in|by|before|until|no later than|prior to|throughout) (?:the )?(?:(?:beginning|end|start|main part|first part|second part|resumed part) of )?(?:its|the|their) (?:(?:resumed|forthcoming|upcoming) )?((?:one )?(?:hundred and )?(?:[a-z]+ty )?[a-z]+(?:[-‑][a-z]+)?|\d{1,3}(?:st|nd|rd|th))(?: (?:and|or|to) [a-z]+(?:[-‑][a-z]+)?)? (?:regular )?sessions?\b(?<whose> of (?:the )?(?:General Assembly|Assembly))?/g
// An event or a document of that session, not when this is to be done
const OF_THE_PAST =
  /\b(?:adopted|held|established|contained|made|submitted|decided|convened|presented|considered|requested|endorsed|approved|issued|launched|taken|agreed|elected|organized|undertaken|concluded|begun|started)(?: by (?:the )?[\p{L} -]{3,60})?,? $/u
// The Main Committees meet in the sessions of the Assembly
const MAIN_COMMITTEE =
  /\b(?:First|Second|Third|Fourth|Fifth|Sixth|Special Political and Decolonization) Committee\b[^.;]*$/
const ORGANS =
  /\b(?:Assembly|Council|Commission|Committee|Conference|Board|Group|Forum|Meeting|Body|Subcommittee|Congress|Parties)\b/g

/** The regular session at which, or by which, something is to be done. */
export function findDueSession(
  text: string,
  from: number,
  to: number,
  context: DueContext,
): DueMention | null {
  const near = text.indexOf('session', from)
  if (near < 0 || near >= to) return null
  SESSION.lastIndex = from
  for (let match = SESSION.exec(text); match !== null && match.index < to; match = SESSION.exec(text)) {
    const session = sessionNamed(`${match[1]} session`)
    if (typeof session !== 'number' || (context.session !== null && session <= context.session)) continue
    const before = text.slice(Math.max(from, match.index - 120), match.index)
    if (OF_THE_PAST.test(before)) continue
    const organ = match.groups?.whose !== undefined ? 'General Assembly' : organBefore(before, context)
    if (organ !== null) return { session, organ }
  }
  return null
}

/** Whose session "its" is: that of the organ named last before it, else of the one that speaks. */
function organBefore(before: string, { organ }: DueContext): string | null {
  if (MAIN_COMMITTEE.test(before)) return 'General Assembly'
  const named = before.match(ORGANS)?.at(-1)
  if (named === undefined || organ?.endsWith(named)) return organ ?? 'General Assembly'
  return named === 'Assembly' ? 'General Assembly' : null
}

// "no later than January 2024" · "by the end of 2025" · "before 31 December 2026"
const DEADLINE =
  /\b(?:no later than|not later than|by|before|prior to|until no later than|at the latest by|by no later than) (?:the )?(?:(?:end|beginning|middle|close) of )?(?:the )?(?:year )?$/
// "by the end of 2025" · "no later than 2026": a year that stands behind no preposition of its own
const YEAR_DEADLINE =
  /\b(?:by|before|no later than|not later than|prior to) (?:the )?(?:end|beginning) of (?:the year )?(20\d\d)\b|\b(?:no|not) later than (?:the year )?(20\d\d)\b/
// Only what stands before its purposes tells when the action itself happens.
const PURPOSE = /\b(?:with a view to|in order to|so that|taking into account|including)\b/
// Nobody says later than this by when.
const REACH = 3000
// "in 2024" · "on 20 September 2023" · "for September 2021" · "from 5 to 9 June 2025"
const WHEN = /\b(?:in|on|for|from|during|to) (?:(?:early|late|mid-) ?)?$/
const HAPPENS =
  /\b(?:hold|holding|held|convene|convening|convened|organize|organizing|schedul(?:e|ing)|take place|launch|commence|begin|open)\b/
const OTHER_EVENT =
  /\b(?:which|that) (?:will|shall|is|are|was)\b[^,]*$|\b(?:to be|was|were|being) (?:held|convened|hosted|organized|launched)[^,]*$|(?<!\b(?:shall|will|should) be )\b(?:adopted|held|signed|issued|dated|ended|ending|established)\b[^,]*$/
const AIM =
  /\b(?:target|goal|aim|objective|agenda|ambition|vision|commitment)s?\b[^,;]*$|\b(?:with a view to|in order to|aimed at|so as to|with the aim of)\b[^;]*$/i

/** The date by which, or the future date on which, something is to be done. */
export function findDueDate(text: string, from: number, to: number, context: DueContext): DueMention | null {
  const region = text.slice(from, Math.min(to, from + REACH))
  if (!/\b2\d{3}\b/.test(region)) return null
  const deadline = YEAR_DEADLINE.exec(region)
  const happens = region.search(HAPPENS)
  const purpose = region.search(PURPOSE)
  let due: DueMention | null = null
  for (const date of findDates(region)) {
    if (isPast(date.to, context)) continue
    const before = region.slice(Math.max(0, date.at - 160), date.at)
    if (DEADLINE.test(before)) {
      if (AIM.test(before.slice(0, before.search(DEADLINE)))) continue
      return { date: date.to }
    }
    if (!WHEN.test(before) || OTHER_EVENT.test(before.slice(0, before.search(WHEN)))) continue
    if (happens >= 0 && happens < date.at && (purpose < 0 || date.at < purpose)) due = { date: date.to }
  }
  if (due !== null || deadline === null || isPast((deadline[1] ?? deadline[2]) as string, context)) return due
  return AIM.test(region.slice(Math.max(0, deadline.index - 160), deadline.index))
    ? null
    : { date: (deadline[1] ?? deadline[2]) as string }
}

function isPast(date: PartialDate, { today }: DueContext): boolean {
  return today !== null && date < today.slice(0, date.length)
}
