import { type ClauseWords, type Construed, skipAsides } from './construct.ts'

/** "Decides to include in the provisional agenda" · "Also decides, in this regard, to convene": the organ itself acts. */
export function decidedToDo(clause: ClauseWords): Construed | null {
  if (clause.verb.does !== 'decide') return null
  const from = skipAsides(clause.text, clause.from, clause.to)
  const words = clause.text.slice(from, from + 60)
  if (!/^(?:not )?[Tt]o /.test(words)) return null
  return { addressees: 'organ', action: { from, to: clause.to } }
}
