import type { Passage } from '@comity/document'
import { inEitherCase, knownOf, mayHold, watchFor } from '../../landmarks/index.ts'

// "annually" · "once every two years" · "on a biennial basis" · "each year" · "annual meetings", but not "the annual segment"
const EVERY: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:annually|yearly(?=[,;.]|$)|every year|each year|once a year|on an annual basis|every calendar year)\b/,
    'P1Y',
  ],
  [
    /\b(?:biennially|every two years|every second year|every other year|on a biennial basis|each biennium)\b/,
    'P2Y',
  ],
  [/\b(?:triennially|every three years|every third year|on a triennial basis)\b/, 'P3Y'],
  [/\b(?:every four years|on a quadrennial basis|quadrennially)\b/, 'P4Y'],
  [/\b(?:every five years|on a quinquennial basis)\b/, 'P5Y'],
  [/\b(?:every six months|twice a year|semi-annually|biannually|twice-yearly)\b/, 'P6M'],
  [/\b(?:quarterly(?=[,;.]|$)|every three months|on a quarterly basis)\b/, 'P3M'],
  [/\b(?:monthly(?=[,;.]|$)|every month|on a monthly basis)\b/, 'P1M'],
]
// "every 12 months" · "every 90 days", as the Security Council counts
const COUNTED = /\bevery (\d{1,3}) (day|month|year)s\b/
const ADJECTIVE =
  /(?<!\b(?:the|its|his|her|their|this|that|such|previous|first|second|third|[a-z]+th|next) (?:[a-z]+ )?)\b(annual|biennial|triennial|quadrennial|semi-annual)(?= (?:[a-z-]+ ){0,3}(?:meetings?|consultations?|dialogues?|reports?|reporting|reviews?|sessions?|briefings?|updates?|observance|debates?|discussions?|events?|conferences?|forums?|seminars?|workshops?|exchanges?)\b)/
const PERIOD: Readonly<Record<string, string>> = {
  annual: 'P1Y',
  biennial: 'P2Y',
  triennial: 'P3Y',
  quadrennial: 'P4Y',
  'semi-annual': 'P6M',
}
// An aside names other meetings: "including the annual consultations", "through annual reports"
const ASIDE =
  /, (?:including|in particular|such as|through|as part of|taking into account|noting|in the context of|on the basis of|with a view to|as well as through)\b|\b(?:with a view to|on the basis of)\b/

// One of these is part of all that recurs
const MAY_RECUR = watchFor({
  en: () =>
    inEitherCase(
      `annual annually biannually year years yearly biennial biennially triennial triennially quadrennial quadrennially
      quinquennial month months monthly quarter quarterly days`.split(/\s+/),
    ),
})
const HINT = /nnual|ennial|year|month|quarter|days/

/** How often the action that a passage tells is to be done: an ISO 8601 duration, or null. */
export function findRecurrence(action: string, passage: Passage): string | null {
  if (!mayHold(knownOf(passage, 'en').landmarks, MAY_RECUR) || !HINT.test(action)) return null
  const aside = ASIDE.exec(action)
  const core = aside === null ? action : action.slice(0, aside.index)
  for (const [pattern, period] of EVERY) if (pattern.test(core)) return period
  const counted = COUNTED.exec(core)
  if (counted !== null) return periodOf(Number(counted[1]), counted[2] as string)
  if (/, including [^,]{1,60}, annually\b/.test(action)) return 'P1Y'
  const adjective = ADJECTIVE.exec(core)?.[1]
  return adjective === undefined ? null : (PERIOD[adjective] ?? null)
}

function periodOf(count: number, unit: string): string {
  if (unit === 'month' && count % 12 === 0) return `P${count / 12}Y`
  return `P${count}${unit.charAt(0).toUpperCase()}`
}
