import { diffArrays } from 'diff'

/** A stretch of words that both wordings have, only the older, or only the newer. */
export type Piece = { readonly kind: 'kept' | 'gone' | 'new'; readonly text: string }

/**
 * Beyond so many changed words two paragraphs have nothing to do with each other, and the search for what they share
 * would cost the square of it.
 */
const mostChanges = 3000

/** What was changed between two texts, word by word. All pieces but the new give the older text, all but the gone the newer. */
export function compareWords(was: string, is: string): Piece[] {
  const changes = diffArrays(wordsIn(was), wordsIn(is), { maxEditLength: mostChanges })
  if (changes === undefined)
    return [
      { kind: 'gone', text: was },
      { kind: 'new', text: is },
    ]
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'new' : removed ? 'gone' : 'kept',
    text: value.join(''),
  }))
}

/**
 * A text cut where a reader would cut it: "the Secretary-General’s report" in words, spaces and signs; Han writing,
 * which has no spaces, sign by sign.
 */
export function wordsIn(text: string): string[] {
  return (
    text.match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}]|(?<=\p{L})['’-](?=\p{L}))+|\s+|./gsu) ??
    []
  )
}
