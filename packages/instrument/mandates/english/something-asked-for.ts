import {
  antecedentOf,
  beginsAt,
  between,
  partnersNamedBefore,
  withoutRepresentatives,
} from './antecedents.ts'
import { type Named, readBodyList } from './body-list.ts'
import { type ClauseWords, type Construed, skipAsides } from './construct.ts'
import { namingOf } from './pieces.ts'

// "support by the United Nations" · "continued support from the United Nations system" · "the support provided by"
const AGENT =
  / (?:by|from|on the part of) (?=(?:the |all |any |its |their |relevant |other |both |interested )?[\p{L}-]+)/gu
// "annual meetings of the President, …" · "continued partnership of the United Nations" · "the endeavours of the Office"
const WHOSE =
  /\b(?:meetings?|consultations|dialogues?|partnership|participation|engagement|involvement|endeavours|efforts|cooperation|collaboration|contributions?|work|commitment|attendance|support|initiatives?|activities|actions?|attention) of (?=the \p{Lu}|all |both |States|Member States|Governments|relevant |other |\p{Lu}|the (?:two|international|specialized|relevant|secretariats|countries|parties|private|administering))/gu
// "the two organizations’ secretariat-to-secretariat meeting" · "Member States’ participation"
const OWNERS =
  /\b(?:of |by )?((?:the |all |both )?(?:two |relevant )?(?:\p{Lu}[\p{L}-]+ ?|organizations ?|parties ?|secretariats ?|countries ?){1,8})[’'](?:s\b)?(?= \p{Ll})/u
// "encourages their participation" · "calls for their active engagement"
const THEIR =
  /^(?:the )?(?:their|its|his|her) (?:\p{Ll}+(?:,? and \p{Ll}+)? )?(?:participation|engagement|involvement|cooperation|collaboration|attendance|efforts|support|contributions?|commitment|partnership|dialogue|interaction|work)\b/u
// A participle says who has done something; "provided by" and the like say who is to do it
const DONE_BY =
  /(?<!\b(?:provid|render|undertak|offer|exert|taken|made|given))ed$|\b(?:led|set out|drawn up|held|hosted|made available)$/
const PARTNERSHIP = /\b(?:cooperation|collaboration|coordination|partnerships?|dialogue|interaction)\b/

/**
 * What is asked for, and from whom: "Invites increased cooperation between A and B" · "encourages support by A" ·
 * "Encourages continued partnership of A in B" · "urges further progress towards its implementation"
 */
export function somethingAskedFor(clause: ClauseWords): Construed {
  const from = skipAsides(clause.text, clause.from, clause.to)
  return { addressees: askedFrom(clause, from), action: { from, to: clause.to } }
}

function askedFrom(clause: ClauseWords, from: number): readonly Named[] {
  const { text } = clause
  const to = Math.min(clause.to, from + 2500)
  const words = text.slice(from, to)
  const their = THEIR.exec(words)
  if (their !== null) return antecedentOf(text, clause.earlier, !/^(?:the )?their/.test(their[0]))
  const owners = OWNERS.exec(words.slice(0, 160))
  if (owners?.[1] !== undefined && owners.index < 60) {
    const at = from + owners.index + owners[0].indexOf(owners[1])
    return readBodyList(text, at, at + owners[1].length, { closed: true })
  }
  const named = [
    between(text, from, to),
    listBehind(clause, WHOSE, from, 100),
    listBehind(clause, AGENT, from, 250),
  ]
  const first = named.filter((list) => list.length > 0).sort(byPlace)[0]
  if (first !== undefined) return withoutRepresentatives(text, first)
  return PARTNERSHIP.test(words.slice(0, 200)) ? partnersNamedBefore(text, clause.earlier) : []
}

/** The list behind the first match within `reach`; further on it belongs to something else. */
function listBehind({ text, ...clause }: ClauseWords, pattern: RegExp, from: number, reach: number): Named[] {
  const to = Math.min(clause.to, from + 2500)
  pattern.lastIndex = from
  for (
    let match = pattern.exec(text), tries = 0;
    match !== null && match.index < Math.min(to, from + reach) && tries < 5;
    match = pattern.exec(text), tries++
  ) {
    const at = pattern.lastIndex
    const owed =
      pattern === AGENT
        ? / of (?:the (?=\p{Ll})|their|its|all|such|this|those|these|resolution)/u.exec(
            text.slice(at, at + 120),
          )
        : null
    const list = readBodyList(text, at, owed === null ? to : at + owed.index, { closed: false })
    const first = list[0]
    if (first === undefined || !beginsAt(list, at)) continue
    const words = text.slice(first.from, first.to)
    // "the facility endorsed by the leaders", "including those offered by": not who is asked
    const before = text.slice(Math.max(from, match.index - 60), match.index)
    if (pattern === AGENT && (DONE_BY.test(before) || /, (?:including|such as)\b[^,]*$/.test(before)))
      continue
    // "acquisition of territory by force"
    if (/^\p{Ll}+[^s\P{Ll}]$/u.test(words)) continue
    const naming = namingOf(words)
    if (naming === 'body' || (naming === 'name' && !/^\d/.test(text.slice(first.from)))) return list
  }
  return []
}

function byPlace(a: readonly Named[], b: readonly Named[]): number {
  return (a[0]?.from ?? 0) - (b[0]?.from ?? 0)
}
