import { antecedentOf, between, withoutRepresentatives } from './antecedents.ts'
import { type Named, readBodyList } from './body-list.ts'
import { isAbstract } from './body-nouns.ts'
import { type ClauseWords, type Construed, skipAsides } from './construct.ts'
import { cutList, nameOf, namingOf } from './pieces.ts'
import { findPredicate, type Predicate } from './predicate.ts'

const ANOTHER_THAT = /,? (?:and|or|as well as) that(?=[ ,])/g
const PASSIVE =
  /^ (?:(?:also|further|continue to|continue|always|not|only|thus|therefore|fully|duly|immediately|promptly) )*be (?:[a-z]+ly )?(?:[a-z]+(?:ed|en|wn)\b|held|made|given|set|put|kept|sought|paid|built|brought|met|sent|dealt|borne|found|left|run|read|cut|done)/
// What a body should be, have or get is nothing that it is asked to do
const NO_ACTION =
  /^ (?:(?:also|further|always|not|continue to) )*(?:be|benefit|enjoy|receive|have|constitute|remain|apply|become|lead|result)\b/
const FRONTED =
  /^(?:in|if|to|when|where|while|for|as|at|with|pursuant|subject|given|notwithstanding|upon|on|by|during|following|after|before|from|unless|without|within|until|under|once|through|should|bearing|taking) /i

/**
 * "Affirms that a general meeting between A and B should be held" · "proposes that the Secretary-General continue" ·
 * "Decides that the Group will operate by consensus" · "Demands once more that Israel withdraw"
 */
export function thatTheyDo(clause: ClauseWords): Construed | null {
  const { text, to, verb } = clause
  if (verb.does === 'ask' && !verb.that) return null
  const from = skipAsides(text, clause.from, to)
  if (!clause.afterThat && !/^that\b/.test(text.slice(from, from + 5))) return null
  const read = thatClauses(text, clause.afterThat ? from : from + 4, Math.min(to, from + 3000)).flatMap(
    ([start, end]) => {
      const predicate = findPredicate(text, start, end, verb.does)
      return predicate === null ? [] : [actors(clause, start, predicate)]
    },
  )
  const addressees = read.flat()
  const gives = verb.does === 'say' ? addressees.length > 0 : read.length > 0
  return gives ? { addressees, action: { from, to } } : null
}

/** "that A should …, and that B should …": where each begins and ends. */
function thatClauses(text: string, from: number, to: number): [number, number][] {
  const clauses: [number, number][] = []
  let start = from
  ANOTHER_THAT.lastIndex = from
  for (
    let match = ANOTHER_THAT.exec(text);
    match !== null && match.index < to;
    match = ANOTHER_THAT.exec(text)
  ) {
    clauses.push([start, match.index])
    start = ANOTHER_THAT.lastIndex
    if (clauses.length > 20) break
  }
  clauses.push([start, to])
  return clauses
}

/** The bodies that are to act: the subject, or with a passive who it is done by or between. */
function actors(clause: ClauseWords, from: number, predicate: Predicate): readonly Named[] {
  const { text, to } = clause
  const rest = text.slice(predicate.at, Math.min(to, predicate.at + 400))
  const done = predicate.modal ? rest.replace(/^ (?:should|shall|must|will|ought to)/, '') : rest
  const start = subjectStart(text, from, predicate.at)
  if (PASSIVE.test(done)) return agents(clause, start, predicate.at, rest)
  const subject = text.slice(start, predicate.at)
  if (/^(?:they|it|he|she)\b/.test(subject))
    return antecedentOf(text, clause.earlier, !subject.startsWith('they'))
  if (/^there\b/.test(subject) || (clause.verb.does === 'say' && NO_ACTION.test(done))) return []
  const pieces = cutList(text, start, predicate.at)
  const first = pieces[0]
  if (first === undefined) return []
  const words = text.slice(first.from, first.to)
  if (!canAct(words, pieces.length > 1, clause)) return between(text, start, predicate.at)
  const list = withoutRepresentatives(text, readBodyList(text, start, predicate.at, { closed: true }))
  return pieces.some(({ joint }) => /and|or|as well/.test(joint)) ? list : list.slice(0, 1)
}

/** Who "should be held between A and B" or "shall be convened by A" asks. */
function agents({ text, to }: ClauseWords, start: number, predicate: number, rest: string): readonly Named[] {
  const partners = between(text, start, predicate)
  if (partners.length > 0) return partners
  const by = /^[^,]{1,60}? by (?=the \p{Lu}|all |States|Member|Governments)/u.exec(rest)
  if (by === null || / (?:before|after|for) /.test(by[0])) return []
  return readBodyList(text, predicate + by[0].length, Math.min(to, predicate + 600), { closed: false })
}

/** A body; or, where something is asked of it, whoever is named: "demands that all foreign fighters withdraw". */
function canAct(words: string, goesOn: boolean, { verb }: ClauseWords): boolean {
  const naming = namingOf(words)
  if (naming === 'unfinished') return goesOn
  if (naming !== 'none') return true
  const last = nameOf(words).split(' ').at(-1) ?? ''
  return (
    verb.does === 'ask' && /^(?:all|any|those|the) /.test(words) && last.endsWith('s') && !isAbstract(last)
  )
}

/** Behind ", if the Conference agrees …," and ", to enhance cooperation …,": the first noun phrase behind a comma. */
function subjectStart(text: string, from: number, predicate: number): number {
  let start = from
  while (text[start] === ' ' || text[start] === ',') start++
  if (text[from] !== ',' && !FRONTED.test(text.slice(start, start + 20))) return start
  const subject = cutList(text, start, predicate).find(
    ({ joint, from: at }, i) =>
      i > 0 &&
      joint === ', ' &&
      /^(?:(?:the|a|an|all|any|each|its|such|they|it|there)\b|\p{Lu})/u.test(text.slice(at, at + 8)),
  )
  return subject?.from ?? start
}
