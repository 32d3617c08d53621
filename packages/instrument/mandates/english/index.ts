import type { Provision, SubProvision } from '../../provision.ts'
import type { ReadingContext } from '../../reading-context.ts'
import type { DirectiveClause } from '../clause.ts'
import { readItems } from './read-items.ts'
import { type OpenClause, readPassage } from './read-passage.ts'

/** The directive clauses of a provision in English, its sub-paragraphs included, in the order of the text. */
export function readEnglish(provision: Provision, context: ReadingContext): DirectiveClause[] {
  const { clauses, open } = readPassage(provision.lead, context)
  return [
    ...withItems(clauses, open, provision.children, context),
    ...readChildren(provision.children, open, context),
  ]
}

function withItems(
  clauses: readonly DirectiveClause[],
  open: OpenClause | null,
  children: readonly SubProvision[],
  context: ReadingContext,
): readonly DirectiveClause[] {
  return open === null || children.length === 0
    ? clauses
    : [...clauses, ...readItems(open, children, context)]
}

/** The clauses that sub-paragraphs add of their own: "(b) To report …, and in this regard urges States to …". */
function readChildren(
  children: readonly SubProvision[],
  open: OpenClause | null,
  context: ReadingContext,
): DirectiveClause[] {
  return children.flatMap((child) => {
    const read = readPassage(child.passage, context)
    return [
      ...withItems(read.clauses, read.open, child.children, context),
      ...readChildren(child.children, open, context),
    ]
  })
}
