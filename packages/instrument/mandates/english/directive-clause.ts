import type { Passage } from '@comity/document'
import type { DirectiveVerb } from '../../lexicon/verbs-en.ts'
import type { ReadingContext } from '../../reading-context.ts'
import { type Body, type DirectiveClause, type Words, wordsOf } from '../clause.ts'
import type { Named } from './body-list.ts'
import type { Construed } from './construct.ts'
import { counterpartText, findCounterparts } from './counterparts.ts'
import { dueContextOf, findDueDate, findDueSession } from './due.ts'
import { findRecurrence } from './recurrence.ts'
import { isReport } from './reporting.ts'

/** Everything that a construed clause says; `shared` is the action that it leaves to the next clause to tell. */
export function directiveClause(
  passage: Passage,
  verb: DirectiveVerb,
  words: Words,
  construed: Construed,
  shared: Named | null,
  context: ReadingContext,
): DirectiveClause {
  const action = shared ?? construed.action
  const text = passage.text.slice(0, Math.max(words.to, action.to))
  const told = text.slice(action.from, action.to)
  const dueContext = dueContextOf(context)
  const list = construed.addressees === 'organ' ? [] : findCounterparts(text, action.from, action.to)
  return {
    verb: verb.verb,
    addressees: addresseesOf(passage, words, construed, context),
    with: list.map((body, i) => ({
      text: counterpartText(text, list, i),
      words: wordsOf(passage, body.from, body.to),
    })),
    action: [wordsOf(passage, action.from, action.to)],
    due:
      findDueSession(text, words.from, words.to, dueContext) ??
      findDueDate(text, action.from, action.to, dueContext),
    recurs: findRecurrence(told, passage),
    report: construed.addressees !== 'organ' && isReport(told, passage),
    whole: [words],
  }
}

function addresseesOf(passage: Passage, words: Words, construed: Construed, context: ReadingContext): Body[] {
  if (construed.addressees === 'organ') return [{ text: context.organ ?? 'General Assembly', words }]
  return construed.addressees.map(({ from, to }) => ({
    text: passage.text.slice(from, to),
    words: wordsOf(passage, from, to),
  }))
}
