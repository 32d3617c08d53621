import type { Passage } from '@comity/document'
import { findDates } from '../../dates/index.ts'
import type { Provision, SubProvision } from '../../provision.ts'
import type { ReadingContext } from '../../reading-context.ts'
import { type Body, type DirectiveClause, type DueMention, wordsOf } from '../clause.ts'
import { askedAgain, construePlain, type PlainConstrued, partnersIn } from './construe-plain.ts'
import type { PlainGrammar, PlainVerbAt } from './grammar.ts'
import { type Named, readPlainList } from './plain-list.ts'

/** The directive clauses of a provision in a language that the plain rules read. */
export function readPlain(
  provision: Provision,
  context: ReadingContext,
  grammar: PlainGrammar,
): DirectiveClause[] {
  const lead = readPassage(provision.lead, context, grammar)
  const open = lead.at(-1)
  const items = provision.children.flatMap((child) => readItem(child, context, grammar))
  if (open === undefined || provision.children.length === 0 || !/[:：]\s{0,3}$/.test(provision.lead.text))
    return [...lead, ...items]
  return [...lead.slice(0, -1), withItems(open, provision.children, grammar), ...items]
}

function readItem(item: SubProvision, context: ReadingContext, grammar: PlainGrammar): DirectiveClause[] {
  return [
    ...readPassage(item.passage, context, grammar),
    ...item.children.flatMap((child) => readItem(child, context, grammar)),
  ]
}

/** A clause that leaves its actions to the items below it. */
function withItems(
  open: DirectiveClause,
  items: readonly SubProvision[],
  grammar: PlainGrammar,
): DirectiveClause {
  const words = items.map(({ passage }) => wordsOf(passage, 0, passage.text.length))
  const report = items.some(({ passage }) => grammar.reports.test(passage.text.slice(0, 120)))
  return {
    ...open,
    action: [...open.action, ...words],
    whole: [...open.whole, ...words],
    report: open.report || report,
  }
}

function readPassage(passage: Passage, context: ReadingContext, grammar: PlainGrammar): DirectiveClause[] {
  const { text } = passage
  const verbs = grammar.findVerbs(text)
  const clauses: DirectiveClause[] = []
  let named: readonly Named[] = []
  verbs.forEach((verb, i) => {
    const to = clauseEnd(text, verb.end, verbs[i + 1]?.from ?? text.length)
    const told = text.slice(0, to)
    const construed = verb.verb === null ? null : construeAt(told, verb, to, named, grammar)
    if (construed !== null) clauses.push(clauseOf(passage, verb, to, construed, context, grammar))
    const found = construed === null || construed.addressees === 'organ' ? [] : construed.addressees
    const partners = found.length > 0 || verb.verb !== null ? found : partnersIn(told, verb.end, to, grammar)
    if (partners.length > 0) named = partners
  })
  return clauses
}

function construeAt(
  text: string,
  { verb, pronoun, end }: PlainVerbAt,
  to: number,
  named: readonly Named[],
  grammar: PlainGrammar,
): PlainConstrued | null {
  if (verb === null) return null
  if (pronoun) return { addressees: named, action: askedAgain(text, end, to, verb, grammar) }
  return construePlain(text, end, to, verb, grammar)
}

function clauseEnd(text: string, from: number, next: number): number {
  const tail = /[\s,;:.،؛]*(?:(?<![\p{L}])(?:et|y|и))?[\s,;:.،؛]*$/u.exec(
    text.slice(Math.max(from, next - 12), next),
  )
  return Math.max(from, next - (tail?.[0].length ?? 0))
}

function clauseOf(
  passage: Passage,
  verb: PlainVerbAt,
  to: number,
  { addressees, action }: PlainConstrued,
  context: ReadingContext,
  grammar: PlainGrammar,
): DirectiveClause {
  const text = passage.text.slice(0, to)
  const told = text.slice(action, to)
  const body = ({ from, to: end }: Named): Body => ({
    text: text.slice(from, end),
    words: wordsOf(passage, from, end),
  })
  const whole = wordsOf(passage, verb.from, to)
  const organ = addressees === 'organ'
  return {
    verb: verb.name,
    addressees: organ ? [{ text: grammar.assembly, words: whole }] : addressees.map(body),
    with: organ ? [] : counterparts(text, action, to, grammar).map(body),
    action: [wordsOf(passage, action, to)],
    due: dueSession(text, verb.end, to, context, grammar) ?? dueDate(told, context, grammar),
    recurs: grammar.recurs.find(([pattern]) => pattern.test(told))?.[1] ?? null,
    report: !organ && grammar.reports.test(told.replace(VOWEL_MARKS, '')),
    whole: [whole],
  }
}

function counterparts(text: string, from: number, to: number, grammar: PlainGrammar): Named[] {
  const { counterpart, list } = grammar
  counterpart.lastIndex = from
  const match = counterpart.exec(text)
  if (match === null || match.index > from + 200) return []
  return readPlainList(text, counterpart.lastIndex, to, false, list)
}

function dueSession(
  text: string,
  from: number,
  to: number,
  context: ReadingContext,
  grammar: PlainGrammar,
): DueMention | null {
  const { session, sessionOf } = grammar
  session.lastIndex = from
  for (let match = session.exec(text); match !== null && match.index < to; match = session.exec(text)) {
    const n = sessionOf((match[1] ?? match[2]) as string)
    if (n === null || (typeof context.session === 'number' && n <= context.session)) continue
    return { session: n, organ: context.organ }
  }
  return null
}

// Marks of Arabic vowels and the stroke that stretches a word
const VOWEL_MARKS = /[\u064b-\u0652\u0640]/g
// Nobody says later than this by when.
const REACH = 3000

function dueDate(
  told: string,
  { adopted, date, language }: ReadingContext,
  { deadline }: PlainGrammar,
): DueMention | null {
  const today = adopted ?? date
  const region = told.slice(0, REACH)
  for (const mention of findDates(region, language)) {
    if (today !== null && mention.to < today.slice(0, mention.to.length)) continue
    if (deadline.test(region.slice(Math.max(0, mention.at - 40), mention.at))) return { date: mention.to }
  }
  return null
}
