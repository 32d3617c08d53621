import type { Passage } from '@comity/document'
import type { DirectiveVerb } from '../../lexicon/verbs-en.ts'
import type { ReadingContext } from '../../reading-context.ts'
import { type DirectiveClause, type Words, wordsOf } from '../clause.ts'
import type { Named } from './body-list.ts'
import { type Construed, type EarlierClause, skipAsides } from './construct.ts'
import { construe } from './construe.ts'
import { findDecisionVerbs } from './decision-verbs.ts'
import { directiveClause } from './directive-clause.ts'
import { findOrganVerbs, type OrganVerb } from './organ-verbs.ts'

/** A last clause that leaves what is to be done, or who is to do it, to the sub-paragraphs: "Calls upon:". */
export type OpenClause = {
  readonly verb: DirectiveVerb
  readonly words: Words
  /** It has said "that", or who is to act. */
  readonly that: boolean
  readonly said: DirectiveClause | null
}

export type ReadPassage = { readonly clauses: readonly DirectiveClause[]; readonly open: OpenClause | null }

/** The directive clauses of one passage, and the one that its sub-paragraphs go on with. */
export function readPassage(passage: Passage, context: ReadingContext): ReadPassage {
  const { text } = passage
  const verbs = verbsOf(passage, context)
  const clauses: DirectiveClause[] = []
  const earlier: EarlierClause[] = []
  const opens = /:\s{0,3}$/.test(text)
  let open: OpenClause | null = null
  for (let i = 0; i < verbs.length; i++) {
    const verb = verbs[i] as OrganVerb
    let end = clauseEnd(text, verb.end, verbs[i + 1]?.from ?? text.length)
    let from = verb.end
    // "Invites and encourages": two verbs with one object
    if (end <= from && verb.directive !== null && i + 1 < verbs.length) {
      i++
      from = (verbs[i] as OrganVerb).end
      end = clauseEnd(text, from, verbs[i + 1]?.from ?? text.length)
    }
    if (verb.directive === null) {
      earlier.push({ from, to: end, addressees: [] })
      continue
    }
    const words = wordsOf(passage, verb.from, Math.max(end, from))
    const next = verbs[i + 1]
    // Nothing behind the clause is looked at, however far the next word of a pattern may be.
    const told = text.slice(0, end)
    const clause = {
      text: told,
      from,
      to: end,
      verb: verb.directive,
      earlier,
      sharesNext: next?.directive?.does === 'ask',
      opensList: opens && next === undefined,
    }
    const opening = openingOf(text, from, end, i === verbs.length - 1)
    if (opening !== null) {
      open = { verb: verb.directive, words, that: opening === 'that', said: null }
      continue
    }
    const construed = construe(clause)
    const addressees = construed === null || construed.addressees === 'organ' ? [] : construed.addressees
    earlier.push({ from, to: end, addressees })
    if (construed === null) continue
    const shared =
      next !== undefined && construed.action.from < end && isShared(text, construed, end)
        ? clauseAction(text, verbs, i + 1)
        : null
    const said = directiveClause(passage, verb.directive, words, construed, shared, context)
    if (opens && next === undefined) open = { verb: verb.directive, words, that: false, said }
    else clauses.push(said)
  }
  return { clauses, open }
}

/** A decision is told in the past: "decided to include …, and requested the Secretary-General to …". */
function verbsOf(passage: Passage, { kind }: ReadingContext): readonly OrganVerb[] {
  const told = kind === 'decision' ? findDecisionVerbs(passage) : []
  return told.length > 0 ? told : findOrganVerbs(passage)
}

/** "Calls upon:" · "Decides that:" — nothing but the verb before the list. */
function openingOf(text: string, from: number, to: number, last: boolean): 'verb' | 'that' | null {
  if (!last) return null
  const object = text.slice(skipAsides(text, from, to), to)
  if (object === '') return 'verb'
  return /^that(?: the following)?$/.test(object) ? 'that' : null
}

/** Where the words of a clause end before the conjunction and comma that lead to the next. */
function clauseEnd(text: string, from: number, next: number): number {
  if (next <= from) return from
  const least = Math.max(from, next - 30)
  const end = beforeStops(text, least, next)
  const word = text.slice(Math.max(least, end - 3), end)
  if (word !== 'and' && word !== 'but') return end
  const begin = end - word.length
  return begin === least || !/\w/.test(text[begin - 1] as string) ? beforeStops(text, least, begin) : end
}

/** Back over spaces and stops, as far as `least`. */
function beforeStops(text: string, least: number, from: number): number {
  let end = from
  while (end > least && STOP.test(text[end - 1] as string)) end--
  return end
}

const STOP = /[\s,;:.]/

function isShared(text: string, construed: Construed, end: number): boolean {
  return (
    construed.addressees !== 'organ' &&
    construed.addressees.length > 0 &&
    !/\bto\b/.test(text.slice(construed.action.from, end))
  )
}

function clauseAction(text: string, verbs: readonly OrganVerb[], i: number): Named {
  const from = (verbs[i] as OrganVerb).end
  const to = clauseEnd(text, from, verbs[i + 1]?.from ?? text.length)
  const infinitive = /\bto (?=\p{Ll})/u.exec(text.slice(from, to))
  return { from: from + (infinitive?.index ?? 0), to }
}
