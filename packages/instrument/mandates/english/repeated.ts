import { DIRECTIVE_VERBS, type DirectiveVerb, REPEATED } from '../../lexicon/verbs-en.ts'
import { type ClauseWords, skipAsides } from './construct.ts'

// "its request to" · "the request to" · "its previous call upon" · "its invitation and encouragement to" · "its decision that"
const NOUN = Object.keys(REPEATED).join('|')
const REPEATED_ASK = new RegExp(
  `^(?:its|the|their) (?:[a-z-]+ ){0,2}?(?:[a-z]+ and )?(${NOUN})s?(?: and [a-z]+)?(?: (?<close>to|upon|on|for|that)\\b|(?:,[^,;]{1,160},| (?:made|contained|addressed|set out|expressed) [^,;]{1,120}?) (?<far>to|that)\\b)`,
)

/**
 * "reiterates the request to the Secretary-General to conduct" · "Renews its call upon States to" ·
 * "Reiterates its call for the reinforcement of cooperation": the noun takes the verb's part.
 */
export function repeatedAsk(clause: ClauseWords): ClauseWords | null {
  if (clause.verb.does !== 'say') return null
  const from = skipAsides(clause.text, clause.from, clause.to)
  const match = REPEATED_ASK.exec(clause.text.slice(from, Math.min(clause.to, from + 300)))
  if (match === null) return null
  const does = REPEATED[match[1] as string] ?? 'ask'
  const particle = (match.groups?.close ?? match.groups?.far) as string
  const end = from + match[0].length
  const meant: DirectiveVerb = {
    ...(DIRECTIVE_VERBS[0] as DirectiveVerb),
    verb: clause.verb.verb,
    does,
    that: true,
  }
  // What follows "that", and the "to" of a decision, belong to what was decided or asked.
  const keeps = particle === 'that' || (does === 'decide' && particle === 'to')
  return { ...clause, verb: meant, from: keeps ? end - particle.length : end }
}
