import { askedToDo } from './asked-to-do.ts'
import { type ClauseWords, type Construed, skipAsides } from './construct.ts'
import { decidedToDo } from './decided.ts'
import { repeatedAsk } from './repeated.ts'
import { somethingAskedFor } from './something-asked-for.ts'
import { thatTheyDo } from './that-they-do.ts'

/** Who is to do what in a directive clause, or null where the clause gives no mandate after all. */
export function construe(clause: ClauseWords): Construed | null {
  const asked = repeatedAsk(clause) ?? clause
  const that = thatTheyDo(asked)
  if (that !== null) return that
  if (asked.verb.does === 'say') return null
  if (startsThat(asked))
    return asked.verb.does === 'decide'
      ? null
      : { addressees: [], action: { from: asked.from, to: asked.to } }
  if (asked.verb.does === 'decide') return decidedToDo(asked)
  return askedToDo(asked) ?? somethingAskedFor(asked)
}

function startsThat(clause: ClauseWords): boolean {
  const from = skipAsides(clause.text, clause.from, clause.to)
  return (
    clause.afterThat === true ||
    ((clause.verb.does === 'decide' || clause.verb.that === true) &&
      /^that\b/.test(clause.text.slice(from, from + 5)))
  )
}
