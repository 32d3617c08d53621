import type { Forms } from './forms.ts'

export const english: Forms = {
  distribution: /^Distr(?:ibution)?\s?[.:]{1,2}\s?(\S+)/i,
  session,
  agendaItem: /^(?:Provisional )?Agenda items? (\d.*)$/i,
  adopted: /^(?:Resolutions?|Decisions?) adopted (?:by|on|at|without) /,
  source: /^\[(?:without reference|on the (?:report|recommendation|proposal)|without a vote)/i,
  draft:
    /^(?:(.*?)(?::\s?\*?|\*)\s*)?(?:revised |amended )?draft (?:resolution|decision)(?: [IVXL]{1,7}| [A-Z])?(?: submitted by .*)?$/i,
  decision: /^Decisions? adopted |^draft decision/i,
  agreement:
    /^(?:Memorandum of (?:understanding|cooperation)|(?:Cooperation |Framework )?Agreement) (?:between|on|for)\b/i,
  report: /^(?:Annual |Joint )?Report (?:of|by) the\b/i,
  and: ['and'],
  onBehalf: /^On behalf of (.*?)\.?$/s,
  closing:
    /^\d{1,5} ?(?:st|nd|rd|th) (?:\(?(?:closed|resumed|emergency|special|closing|opening)\)? )?(?:plenary )?meeting\b/i,
  annex: /^(?:Annex|Appendix|Enclosure)(?: (?:[IVXL]{1,7}|[A-Z]|\d{1,2}))?$/i,
  opensNote: /^(?:See |Ibid|Official Records|Resolutions? |United Nations, Treaty|Report of |[A-Z]{1,5}\/)/,
  marksInBrackets: false,
  beforeNumber:
    /(?:^|[\s(“"])(?:and|or|to|from|between|than|of|in|on|by|with|for|the|a|an|at|least|most|about|over|under|some|all|its|their|these|those|first|next|last|through|until|is|are|was|were|has|have|no|up|only|May|June|July|January|February|March|April|August|September|October|November|December|articles?|arts?\.|paragraphs?|paras?\.|subparagraphs?|chapters?|chap\.|sections?|sect\.|nos?\.|numbers?|vol\.|volumes?|rules?|regulations?|tables?|figures?|items?)$/i,
  numbered:
    /(?:^|[\s(“"])(?:resolutions?|decisions?|annex|annexes|appendix|goals?|targets?|indicators?|parts?|phases?|pillars?|panels?|steps?|groups?|levels?|scenarios?|clusters?|schedules?|protocols?|category|class|version|unit|days?|agenda)$/i,
  afterNumber:
    /^(?:January|February|March|April|May|June|July|August|September|October|November|December|per|percent|per cent|million|billion|a\.m\.|p\.m\.|degrees|of the [a-z]+ members)\b/,
  counted:
    /^(?:years?|months?|days?|weeks?|hours?|minutes?|posts?|members?|countries|States|other|(?:to|and|or) \d+)\b/,
}

/** "Seventy-second session", "Tenth emergency special session", "Thirty-second special session" */
const SESSION =
  /^(?:resumed )?(?:(?<tens>twen|thir|for|fif|six|seven|eigh|nine)t(?:y|ie)[- ‐‑]?)?(?<units>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|th)?(?: (?<kind>special|emergency special|regular|substantive|extraordinary))? session\b/i

const UNITS =
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
  fifteenth sixteenth seventeenth eighteenth nineteenth`.split(/\s+/)
const TENS = ['twen', 'thir', 'for', 'fif', 'six', 'seven', 'eigh', 'nine']

function session(line: string): number | string | null {
  const found = SESSION.exec(line)?.groups
  if (found === undefined) return null
  const { tens, units, kind } = found
  if (tens === undefined && units === undefined) return null
  const ten = tens === undefined ? 0 : (TENS.indexOf(tens.toLowerCase()) + 2) * 10
  const number = ten + (units === undefined ? 0 : UNITS.indexOf(units.toLowerCase()) + 1)
  if (number === 0) return null
  if (kind === undefined) return number
  if (kind.toLowerCase() === 'emergency special') return `ES-${number}`
  return kind.toLowerCase() === 'special' ? `S-${number}` : number
}
