import type { Passage } from '@comity/document'
import { BESIDE_VERB, DIRECTIVE_VERBS, type DirectiveVerb, OTHER_VERBS } from '../../lexicon/verbs-en.ts'
import type { OrganVerb } from './organ-verbs.ts'

/** Forms that are not the base with "ed" or "d". */
const PAST: Readonly<Record<string, string>> = {
  is: 'was',
  'call for': 'called for',
  'call on': 'called on',
  'call upon': 'called upon',
  'appeal for': 'appealed for',
  'appeal to': 'appealed to',
  takes: 'took',
  pays: 'paid',
  draws: 'drew',
  commits: 'committed',
  recommits: 'recommitted',
  regrets: 'regretted',
  refers: 'referred',
}

const byPast: ReadonlyMap<string, DirectiveVerb | null> = new Map<string, DirectiveVerb | null>([
  ...OTHER_VERBS.map((verb): [string, null] => [PAST[verb] ?? pastOf(verb.replace(/s$/, '')), null]),
  ...DIRECTIVE_VERBS.map((v): [string, DirectiveVerb] => [PAST[v.base] ?? pastOf(v.base), v]),
])

const ANY = [...byPast.keys()].sort((a, b) => b.length - a.length).join('|')
const BESIDE = `(?:(?:${BESIDE_VERB.join('|')}) ){0,2}`
/** "At its 22nd plenary meeting, the General Assembly, on the proposal of its President, decided" · "The Assembly also requested" */
const SUBJECT =
  '[Tt]he (?:General |Economic and Social |Security |Human Rights )?(?:Assembly|Council)(?:, [^.;:]{1,300}?,)? '
/** "and also requested", but not "as requested", "the report requested by the Assembly" */
const VERB = new RegExp(`(?:^|${SUBJECT}|\\band )(${BESIDE})(${ANY})\\b(?! by\\b)`, 'gi')

/** The verbs of an organ in the report of what it decided: "decided to include …, and requested the Secretary-General to …". */
export function findDecisionVerbs({ text }: Passage): OrganVerb[] {
  const found: OrganVerb[] = []
  for (const match of text.matchAll(VERB)) {
    const [whole, beside, verb] = match as unknown as [string, string, string]
    // Before the first verb of a clause with a subject, "and" joins what others did.
    if (found.length === 0 && /^and /i.test(whole)) continue
    const end = match.index + whole.length
    // A later sentence begins with its subject: "… on its agenda. The Assembly also requested".
    const sentence = found.length > 0 && /^the /i.test(whole)
    const from = sentence ? match.index : end - verb.length - beside.length
    found.push({ directive: byPast.get(verb.toLowerCase()) ?? null, from, end })
  }
  return found
}

/** "decided", "requested", "endorsed" */
function pastOf(base: string): string {
  return base.endsWith('e') ? `${base}d` : base.endsWith('y') ? `${base.slice(0, -1)}ied` : `${base}ed`
}
