import type { DueDerived } from '../instrument.ts'
import { type SessionRule, sessionName, sessionSpan } from '../sessions/index.ts'
import type { DueMention } from './clause.ts'

/** What a due session or a partial date means in days, with the rule that says so; null where nothing is derived. */
export function deriveDue(due: DueMention): DueDerived | null {
  if ('date' in due) return wholeOf(due.date)
  const span = due.organ === 'General Assembly' ? sessionSpan(due.session) : null
  if (span === null) return null
  const year = span.from.slice(0, 4)
  const session = sessionName(due.session)
  return {
    from: span.from,
    to: span.to,
    rule: `${span.rule}: the ${session} of the General Assembly ${OPENS[span.rule](year)}, and ends on the eve of the next.`,
  }
}

const OPENS: Readonly<Record<SessionRule, (year: string) => string>> = {
  'opened-on-record': () => 'opened on the day on record',
  'third-tuesday-of-september': (year) =>
    `opens on the third Tuesday of September ${year} (rules of procedure, rule 1)`,
  'tuesday-of-third-week-of-september': (year) =>
    `opens on the Tuesday of the third week of September ${year}, counting from the first week with a working day (rules of procedure, rule 1; resolution 57/301)`,
  'tuesday-of-second-week-of-september': (year) =>
    `opens on the Tuesday of the second week of September ${year}, counting from the first week with a working day (as since the seventy-eighth session)`,
}

/** "2024-01" is all of January 2024; a full date is itself, so nothing is derived. */
function wholeOf(date: string): DueDerived | null {
  if (/^\d{4}$/.test(date)) {
    return { from: `${date}-01-01`, to: `${date}-12-31`, rule: 'whole-year: only the year is given.' }
  }
  const month = /^(\d{4})-(\d\d)$/.exec(date)
  if (month === null) return null
  const last = new Date(Date.UTC(Number(month[1]), Number(month[2]), 0)).getUTCDate()
  return { from: `${date}-01`, to: `${date}-${last}`, rule: 'whole-month: only the month is given.' }
}
