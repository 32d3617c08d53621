import type { Directive } from '../../lexicon/verbs-en.ts'
import { isAbstract } from './body-nouns.ts'
import { isBodyNoun } from './pieces.ts'

/** The finite verb of a that-clause: where it begins, and the words that follow its auxiliary. */
export type Predicate = { readonly at: number; readonly modal: boolean }

const MODAL = / (?:should|shall|must|ought to)(?= )/g
// A decision, unlike a statement, may also say what will be done
const MODAL_OR_WILL = / (?:should|shall|must|will|ought to)(?= )/g
// "that all human rights are universal": a verb that asks nothing stands before the one that does
const OTHER_FINITE =
  /(?<!\b(?:that|which|who|whose|they|it)) (?:is|are|was|were|has|have|had|remains|constitutes|may|can|cannot)(?= )/g
const AFTER_VERB =
  /^[\p{L}-]+(?:,| (?:the|a|an|all|any|its|their|his|her|this|that|these|those|such|each|every|to|in|with|on|for|from|by|at|as|into|out|up|not|no|full|further|and|or|specific|appropriate|concrete|efforts|measures|closely|fully|immediately|[a-z]+ly|[a-z]+s)\b)/u
const COMMON =
  /^(?:continue|ensure|consider|take|include|provide|submit|make|cooperate|withdraw|comply|adopt|establish|undertake|hold|convene|refrain|support|strengthen|promote|facilitate|review|examine|prepare|present|give|be)$/
const NOT_A_VERB =
  /^(?:of|for|on|in|with|to|from|by|at|under|within|that|which|who|whose|whom|where|and|or|as|not|also|further|concerned|thereto|including|through|during|between|among|upon|into|than|both|all|any|the|a|an|its|their|such|other|respective|relevant|based|whose|while|if|when|but|nor|so|then)$/

/** The verb between `from` and `to`, or null; a verb that asks may take the base form: "requests that Israel withdraw". */
export function findPredicate(text: string, from: number, to: number, does: Directive): Predicate | null {
  const baseForm = does === 'ask'
  const modal = firstAfterSubject(text, from, to, does === 'say' ? MODAL : MODAL_OR_WILL)
  const base = baseForm ? findBaseForm(text, from, Math.min(to, modal ?? to)) : null
  if (base !== null) return { at: base, modal: false }
  if (modal === null) return null
  const other = firstAfterSubject(text, from, modal, OTHER_FINITE)
  return other === null ? { at: modal, modal: true } : null
}

function firstAfterSubject(text: string, from: number, to: number, pattern: RegExp): number | null {
  pattern.lastIndex = from + 1
  for (let match = pattern.exec(text); match !== null && match.index < to; match = pattern.exec(text)) {
    const before = text.slice(Math.max(from, match.index - 12), match.index)
    if (/\b(?:to|which|that|who)$/.test(before)) continue
    return match.index
  }
  return null
}

/** "that the heads of such entities continue consultations": the word behind a body that can only be its verb. */
function findBaseForm(text: string, from: number, to: number): number | null {
  const word = /[\p{L}’'‑-]+,?/gu
  word.lastIndex = from
  let behindBody = false
  let inAside = false
  for (let match = word.exec(text); match !== null && match.index < to; match = word.exec(text)) {
    const plain = match[0].replace(/,$/, '')
    if (behindBody && /^\p{Ll}/u.test(plain) && couldBeVerb(text, match.index, plain)) return match.index - 1
    if (/^\p{Lu}/u.test(plain) || isBodyNoun(plain)) behindBody = true
    else if (
      !inAside &&
      !/^(?:also|not|fully|immediately|promptly|concerned|involved|once|again|[a-z]+ly)$/.test(plain)
    )
      behindBody = false
    // A pair of commas behind the subject: "the Secretary-General, for this purpose, continue"
    if (match[0].endsWith(',')) {
      inAside = behindBody && !inAside
      behindBody = behindBody || inAside
    }
  }
  return null
}

function couldBeVerb(text: string, at: number, word: string): boolean {
  if (NOT_A_VERB.test(word) || isBodyNoun(word) || isAbstract(word) || /(?:s|ed|ing|ly)$/.test(word))
    return /^(?:address|process|focus|discuss|access|express|assess|proceed|succeed|bring|embed|pass|need)$/.test(
      word,
    )
  if (COMMON.test(word)) return true
  return AFTER_VERB.test(text.slice(at, at + 40)) || /^[\p{L}-]+$/u.test(text.slice(at, at + 40))
}
