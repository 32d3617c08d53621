import type { SubProvision } from '../../provision.ts'
import type { ReadingContext } from '../../reading-context.ts'
import { type DirectiveClause, type Words, wordsOf } from '../clause.ts'
import { construe } from './construe.ts'
import { directiveClause } from './directive-clause.ts'
import { dueContextOf, findDueDate, findDueSession } from './due.ts'
import { findOrganVerbs } from './organ-verbs.ts'
import type { OpenClause } from './read-passage.ts'
import { findRecurrence } from './recurrence.ts'
import { isReport } from './reporting.ts'

/**
 * "Calls upon Governments: (a) To …; (b) To …" gives one mandate. "Requests: (a) The Secretary-General to …;
 * (b) Member States to …" gives one for each item that has addressees of its own.
 */
export function readItems(
  open: OpenClause,
  children: readonly SubProvision[],
  context: ReadingContext,
): DirectiveClause[] {
  const items = children.map(itemWords)
  if (open.said !== null) return [items.reduce((said, item) => continued(said, item, context), open.said)]
  const read = items.flatMap((item) => {
    const { text } = item.passage
    const clause = { text, from: item.from, to: item.to, verb: open.verb, earlier: [], sharesNext: false }
    const construed = construe(open.that ? { ...clause, afterThat: true } : clause)
    return construed === null
      ? []
      : [directiveClause(item.passage, open.verb, item, construed, null, context)]
  })
  return onceForEach(read).map((clause) => ({ ...clause, whole: [open.words, ...clause.whole] }))
}

/** An item up to where the organ speaks again: "(b) To report …, and in this regard urges States to …". */
function itemWords({ passage }: SubProvision): Words {
  return wordsOf(passage, 0, findOrganVerbs(passage)[0]?.from ?? passage.text.length)
}

function continued(said: DirectiveClause, item: Words, context: ReadingContext): DirectiveClause {
  const { text } = item.passage
  const told = text.slice(item.from, item.to).replace(/^\p{Lu}/u, (first) => first.toLowerCase())
  const due = dueContextOf(context)
  return {
    ...said,
    action: [...said.action, item],
    whole: [...said.whole, item],
    due:
      said.due ?? findDueSession(text, item.from, item.to, due) ?? findDueDate(text, item.from, item.to, due),
    recurs: said.recurs ?? findRecurrence(told, item.passage),
    // Of a long list, only an item that begins with reporting makes the mandate one to report.
    report: said.report || isReport(told.slice(0, 120), item.passage),
  }
}

/** Items that ask the same of the same, "Decides: (a) To …; (b) To …", are one mandate with a list of actions. */
function onceForEach(clauses: readonly DirectiveClause[]): DirectiveClause[] {
  const byAddressee = new Map<string, DirectiveClause>()
  for (const clause of clauses) {
    const key = clause.addressees.map((body) => body.text).join('\n')
    const first = byAddressee.get(key)
    byAddressee.set(key, first === undefined ? clause : joined(first, clause))
  }
  return [...byAddressee.values()]
}

function joined(first: DirectiveClause, next: DirectiveClause): DirectiveClause {
  return {
    ...first,
    action: [...first.action, ...next.action],
    whole: [...first.whole, ...next.whole],
    due: first.due ?? next.due,
    recurs: first.recurs ?? next.recurs,
    report: first.report || next.report,
  }
}
