import { antecedentOf, between, withoutRepresentatives } from './antecedents.ts'
import { type Named, readBodyList } from './body-list.ts'
import { type ClauseWords, type Construed, skipAsides } from './construct.ts'
import { cutList, namingOf, type Piece } from './pieces.ts'

const MODAL = / (?:should|shall|must|will|ought to|is to|are to|needs? to)(?= )/g
// The base form after "requests that", "demands that": "that Israel withdraw", "that the heads continue consultations"
const BASE_FORM =
  /[ ,](?:abide|act|address|adhere|adopt|allow|apply|assist|avoid|be|bring|carry|cease|comply|conduct|consider|continue|contribute|convene|cooperate|coordinate|cover|desist|develop|devote|draw|enable|end|engage|enhance|ensure|establish|examine|explore|extend|facilitate|follow|fulfil|give|grant|halt|have|hold|honour|identify|immediately|implement|improve|include|increase|inform|integrate|intensify|keep|lift|maintain|make|meet|monitor|observe|organize|participate|pay|play|prepare|present|preserve|proceed|promote|protect|provide|publish|pursue|put|reconsider|refrain|release|remain|remove|renew|report|rescind|respect|respond|restore|resume|return|review|seek|send|set|share|stop|strengthen|study|submit|support|suspend|sustain|take|transmit|undertake|update|use|utilize|withdraw|work)(?= )/g
const PASSIVE =
  /^ (?:(?:also|further|continue to|continue|always|not|only|thus|therefore|fully|duly|immediately|promptly) )*be (?:[a-z]+ly )?(?:[a-z]+(?:ed|en|wn)\b|held|made|given|set|put|kept|sought|paid|built|brought|met|sent|dealt|borne|found|left|run|read|cut|done)/

/**
 * "Affirms that a general meeting between A and B should be held" · "proposes that the Secretary-General continue" ·
 * "Decides that the Group will operate by consensus" · "Demands once more that Israel withdraw"
 */
export function thatTheyDo(clause: ClauseWords): Construed | null {
  const { text, to, verb } = clause
  const from = skipAsides(text, clause.from, to)
  if (!clause.afterThat && !/^that\b/.test(text.slice(from, from + 5))) return null
  const subject = clause.afterThat ? from : from + 4
  const predicate = findPredicate(text, subject, Math.min(to, subject + 3000), verb.does === 'ask')
  if (predicate === null) return null
  const action = { from, to }
  const addressees = actors(clause, subject, predicate)
  if (addressees.length > 0) return { addressees, action }
  return verb.does === 'say' ? null : { addressees: [], action }
}

/** Where the finite verb of the that-clause begins. */
function findPredicate(text: string, from: number, to: number, baseForm: boolean): number | null {
  const modal = firstAfterBody(text, from, to, MODAL)
  const base = baseForm ? firstAfterBody(text, from, to, BASE_FORM) : null
  if (base === null) return modal
  return modal === null ? base : Math.min(modal, base)
}

function firstAfterBody(text: string, from: number, to: number, pattern: RegExp): number | null {
  pattern.lastIndex = from + 1
  for (let match = pattern.exec(text); match !== null && match.index < to; match = pattern.exec(text)) {
    const before = text.slice(Math.max(from, match.index - 60), match.index)
    if (/\b(?:to|which|that|who|not)$/.test(before)) continue
    return match.index
  }
  return null
}

/** The bodies that are to act: the subject, or with a passive who it is done by or between. */
function actors(clause: ClauseWords, from: number, predicate: number): readonly Named[] {
  const { text, to } = clause
  const rest = text.slice(predicate, Math.min(to, predicate + 400))
  const done = rest.replace(/^ (?:should|shall|must|will|ought to|is to|are to|needs? to)(?= )/, '')
  const start = subjectStart(text, from, predicate)
  if (PASSIVE.test(done)) {
    const partners = between(text, start, predicate)
    if (partners.length > 0) return partners
    const by = / by (?=the \p{Lu}|all |States|Member|Governments)/u.exec(rest)
    return by === null
      ? []
      : readBodyList(text, predicate + by.index + 4, Math.min(to, predicate + 600), { closed: false })
  }
  const pieces = cutList(text, start, predicate)
  const first = pieces[0]
  if (first === undefined) return []
  const words = text.slice(first.from, first.to)
  if (/^(?:they|it|he|she)\b/.test(words))
    return antecedentOf(text, clause.earlier, !words.startsWith('they'))
  if (/^there\b/.test(words)) return []
  const naming = namingOf(words)
  if (naming === 'body' || naming === 'name' || naming === 'unfinished') {
    const list = withoutRepresentatives(text, readBodyList(text, start, predicate, { closed: true }))
    return pieces.some(({ joint }) => /and|or|as well/.test(joint)) ? list : list.slice(0, 1)
  }
  return between(text, start, predicate)
}

/** Behind ", if the Conference agrees …," and ", to enhance cooperation …,": the last noun phrase before the verb. */
function subjectStart(text: string, from: number, predicate: number): number {
  let start = from
  while (text[start] === ' ') start++
  const fronted =
    text[from] === ',' ||
    /^(?:in|if|to|when|where|while|for|as|at|with|pursuant|subject|given|notwithstanding|upon|on|by|during|following|after|before|from|unless|without|within|until|under) /i.test(
      text.slice(start, start + 20),
    )
  if (!fronted) return start
  const pieces = cutList(text, start, predicate)
  const subject = pieces.findLast(
    ({ joint, from: at }) =>
      joint.startsWith(', ') && /^(?:the|a|an|all|any|each|its|such|\p{Lu})/u.test(text.slice(at, at + 8)),
  ) as Piece | undefined
  return subject?.from ?? start
}
