import type { Passage } from '@comity/document'
import { inEitherCase, knownOf, mayHold, watchFor } from '../../landmarks/index.ts'

// "to report to the Assembly" · "and report thereon" · "to inform the Secretary-General" · "to keep the Assembly informed";
// each with words that are in all that it matches, and cheap to look for
const REPORTS: readonly { readonly signs: readonly string[]; readonly pattern: RegExp }[] = [
  {
    signs: ['report', 'inform', 'brief', 'apprise'],
    pattern:
      /(?:^|\b(?:to|and|or|also|shall|should|will|must|may|continue to|,) )(?:[a-z]+ly |also |further |then )?(?:report|inform|brief|apprise)\b(?! (?:of|prepared|submitted|entitled)\b)(?! (?:decision|policy|action|deliberations))/,
  },
  { signs: ['keep '], pattern: /\bkeep [\p{L}, -]{3,90} (?:informed|apprised|updated|abreast)\b/u },
  {
    signs: ['reporting'],
    pattern:
      /(?<!\b(?:in|of|their|its|the) )\breporting\b(?= (?:on|to|by|with|of|thereon)\b)|\b(?:regular|timely|annual|transparent|periodic|progress) (?:[a-z]+, )?(?:and [a-z]+ )?reporting\b|\bmonitoring, reporting\b/,
  },
  { signs: ['briefing'], pattern: /\b(?:conduct|hold|give|provide|organize) [^,;]{0,40}briefings?\b/ },
  { signs: ['update '], pattern: /\bupdate (?:the |it|all |Member |States)[^,;]{0,60}\bon\b/ },
  {
    signs: ['report'],
    pattern:
      /\b(?:recommendations?|information|findings|proposals|assessments?|data|views)\b[^;]{0,80} in (?:its|their|his|her) (?:[a-z]+ )?reports?\b|\bconsider including in (?:their|its|his|her) [a-z ]{0,30}reports?\b/,
  },
  {
    signs: [' be '],
    pattern:
      /\b(?:reports?|updates?|information)\b[^;]{0,80}(?<!\bto) be (?:submitted|provided|presented|transmitted|made available|included in)\b/,
  },
]
// "to submit to the General Assembly … a report" · "to include in his report" · "to provide … an oral update"
const GIVES =
  /\b(?:submit|present|provide|transmit|prepare|issue|produce|publish|deliver|include|make|table|forward|circulate|communicate|convey|render|share|furnish|send|give|compile|reflect|set out|elaborate)\b(?<rest>[^;]{0,320})/g
const WHAT =
  /\b(?:reports?|information|update|updates|briefing|briefings|findings|results thereof|summary report|overview|presentation|account|comments|observations)\b/
const STOP =
  / (?:to (?!the |its |his |their |Member|States|it |all |that |this |each |a |an |any )[a-z]+|based on|on the basis of|pursuant to|referred to|contained in|taking into account|with a view|so that|in order|by \p{Ll}+ing)\b/u
// To give information to a body, or a report; not to share it among States or with the public
const INFORMATION = /\b(?:information|updates?|overview|account|presentation|findings)\b/
const TO_A_BODY =
  /\b(?:Assembly|Council|Secretary-General|Committee|Commission|Conference|Member States|States|Board|Secretariat|Forum|report|reports|Parties|Meeting)\b/

// One of these is part of every report; a sub-paragraph begins with a capital: "(b) Report on …"
const MAY_REPORT = watchFor({
  en: () =>
    inEitherCase(
      `report reports reporting inform informed information brief briefing briefings apprise apprised update updates
      updated abreast overview presentation account findings comments observations results`.split(/\s+/),
    ),
})
const HINT =
  /report|inform|brief|appris|updat|abreast|overview|presentation|account|findings|comments|observations|results/

/** Whether the action that a passage tells is to report, to inform a body, or to put information into a report. */
export function isReport(action: string, passage: Passage): boolean {
  if (!mayHold(knownOf(passage, 'en').landmarks, MAY_REPORT) || !HINT.test(action)) return false
  for (const { signs, pattern } of REPORTS)
    if (signs.some((sign) => action.includes(sign)) && pattern.test(action)) return true
  GIVES.lastIndex = 0
  for (let match = GIVES.exec(action); match !== null; match = GIVES.exec(action)) {
    if (givesReport(match)) return true
    GIVES.lastIndex = match.index + 4
  }
  return false
}

function givesReport(match: RegExpExecArray): boolean {
  const rest = match.groups?.rest ?? ''
  const verb = match[0].slice(0, match[0].length - rest.length)
  const stop = STOP.exec(rest)
  const object = stop === null ? rest : rest.slice(0, stop.index)
  const what = WHAT.exec(object)
  if (what === null) return false
  if (verb === 'include')
    return /\b(?:in|into) (?:[a-z]+ ){0,3}(?:reports?|reporting)\b|\bwithin (?:[a-z]+ ){0,3}reports?\b/.test(
      object,
    )
  if (/^(?:share|elaborate|give|compile|reflect|make|set out)$/.test(verb)) return false
  return INFORMATION.test(what[0]) && verb !== 'submit' ? TO_A_BODY.test(object) : true
}
