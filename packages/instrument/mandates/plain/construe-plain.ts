import type { PlainVerb } from '../../lexicon/plain-verb.ts'
import type { PlainGrammar } from './grammar.ts'
import { type Named, readPlainList } from './plain-list.ts'

export type PlainConstrued = { readonly addressees: readonly Named[] | 'organ'; readonly action: number }

// The subject of a clause stands near its beginning.
const SUBJECT_LENGTH = 1000

/** Who is to do what, or null where the clause gives no mandate after all. */
export function construePlain(
  text: string,
  end: number,
  to: number,
  verb: PlainVerb,
  grammar: PlainGrammar,
): PlainConstrued | null {
  const from = skipAsides(text, end, to, grammar)
  if (verb.does === 'say') {
    const repeated = grammar.repeated(text, from, to)
    if (repeated !== null) return construePlain(text, repeated.from, to, repeated.verb, grammar)
  }
  if (verb.does === 'decide' && grammar.organActs(text.slice(from, from + 80)))
    return { addressees: 'organ', action: from }
  const that = grammar.that.exec(text.slice(from, from + 20))
  if (that !== null) {
    const start = from + that[0].length
    return thatTheyDo(text, from, text[start] === ' ' ? start + 1 : start, to, verb, grammar)
  }
  if (verb.does !== 'ask') return null
  return askedToDo(text, from, to, verb, grammar) ?? somethingAskedFor(text, from, to, grammar)
}

function skipAsides(text: string, from: number, to: number, { aside }: PlainGrammar): number {
  let at = from
  for (let i = 0; i < 4; i++) {
    const match = aside.exec(text.slice(at, Math.min(to, at + 200)))
    if (match === null || match[0] === '') break
    at += match[0].length
  }
  while (at < to && text[at] === ' ') at++
  return at
}

function askedToDo(
  text: string,
  from: number,
  to: number,
  verb: PlainVerb,
  grammar: PlainGrammar,
): PlainConstrued | null {
  const start = grammar.behindParticle(text, from, verb)
  if (start === null) return null
  const action = grammar.actionAt(text, start, to, verb)
  const list = readPlainList(text, start, action ?? to, action !== null || text.length === to, grammar.list)
  if (list.length === 0 || (action === null && !endsList(text, list, to))) return null
  return { addressees: list, action: action ?? start }
}

/** Without an action a clause must be nothing but bodies: its items tell what to do. */
function endsList(text: string, list: readonly Named[], to: number): boolean {
  return to - (list.at(-1)?.to ?? 0) < 40 && text.length === to
}

function thatTheyDo(
  text: string,
  from: number,
  start: number,
  to: number,
  verb: PlainVerb,
  grammar: PlainGrammar,
): PlainConstrued | null {
  const subject = grammar.subjectOf(text, start, Math.min(to, start + SUBJECT_LENGTH), verb.does)
  if (subject === null) return verb.does === 'ask' ? { addressees: [], action: from } : null
  const list = subject.acts ? readPlainList(text, subject.from, subject.to, true, grammar.list) : []
  if (list.length === 0 && verb.does === 'say') return null
  return { addressees: list, action: from }
}

/** "et les engage à": the bodies of the clause before are asked; only where the action begins is told here. */
export function askedAgain(
  text: string,
  end: number,
  to: number,
  verb: PlainVerb,
  grammar: PlainGrammar,
): number {
  return grammar.actionAt(text, skipAsides(text, end, to, grammar), to, verb) ?? end
}

/** The partners that "entre A et B" names in a stretch; none where it names none. */
export function partnersIn(text: string, from: number, to: number, grammar: PlainGrammar): readonly Named[] {
  grammar.between.lastIndex = from
  const match = grammar.between.exec(text)
  if (match === null || match.index >= to) return []
  return readPlainList(text, grammar.between.lastIndex, to, false, grammar.list)
}

/** "Encourage la coopération entre A et B" */
function somethingAskedFor(text: string, from: number, to: number, grammar: PlainGrammar): PlainConstrued {
  return { addressees: partnersIn(text, from, Math.min(to, from + 1500), grammar), action: from }
}
