import type { DirectiveVerb } from '../../lexicon/verbs-en.ts'
import type { Named } from './body-list.ts'

/** The words of a directive clause behind its verb, and what stands before it in the paragraph. */
export type ClauseWords = {
  readonly text: string
  /** Behind the verb, up to the end of the clause. */
  readonly from: number
  readonly to: number
  readonly verb: DirectiveVerb
  readonly earlier: readonly EarlierClause[]
  /** The clause that follows at once and shares what is to be done: "Encourages States, and invites others, to". */
  readonly sharesNext: boolean
  /** It ends where its list of sub-paragraphs begins: "Calls upon all States, to this end:". */
  readonly opensList?: boolean
  /** The "that" was said before the list that this item stands in: "Decides that: (a) The panel shall …". */
  readonly afterThat?: true
}

export type EarlierClause = {
  readonly from: number
  readonly to: number
  readonly addressees: readonly Named[]
}

/** What a construct finds: who is to act, and where the words of the action begin and end. */
export type Construed = {
  readonly addressees: readonly Named[] | 'organ'
  readonly action: Named
  /** The clause ends where its list of sub-paragraphs begins, and names nobody itself. */
  readonly open?: true
}

const ASIDE =
  /^\s*:?\s*\([a-z]{1,3}\)\s*|^\s*,[^,;:]{1,160},\s*|^\s*(?:also|again|once again|once more|further|strongly|urgently|in particular|in this regard|in that regard|in this context|to this end|to that end|therefore|as appropriate|in principle|accordingly|hereby|seriously|likewise)\b,?\s*/i

/** Where the object of the verb begins, behind ", in this regard," and "once more". */
export function skipAsides(text: string, from: number, to: number): number {
  let at = from
  // Most objects begin with an article, as no aside does.
  for (let i = 0; i < 4 && !text.startsWith(' the ', at); i++) {
    const aside = ASIDE.exec(text.slice(at, Math.min(to, at + 200)))
    if (aside === null) break
    at += aside[0].length
  }
  while (at < to && text[at] === ' ') at++
  return at
}
