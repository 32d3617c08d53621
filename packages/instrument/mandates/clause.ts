import type { Passage } from '@comity/document'
import type { PartialDate } from '../instrument.ts'

/** A stretch of a passage's text. */
export type Words = { readonly passage: Passage; readonly from: number; readonly to: number }

/** A body as it is to be shown, and the words that name it or, for "them", stand for it. */
export type Body = { readonly text: string; readonly words: Words }

/** What a language's grammar reads in one directive clause, before places and derived dates are worked out. */
export type DirectiveClause = {
  readonly verb: string
  readonly addressees: readonly Body[]
  readonly with: readonly Body[]
  /** Also where the action is told: the clause, and the items of the list that it opens. */
  readonly action: readonly Words[]
  readonly due: DueMention | null
  readonly recurs: string | null
  readonly report: boolean
  readonly whole: readonly Words[]
}

/** A regular session by its number and the organ that holds it, or a date as precise as printed. */
export type DueMention =
  | { readonly session: number; readonly organ: string | null }
  | { readonly date: PartialDate }

export function wordsOf(passage: Passage, from: number, to: number): Words {
  return { passage, from, to }
}

export function textOf(words: Words): string {
  return words.passage.text.slice(words.from, words.to)
}
