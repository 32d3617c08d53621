/** The words by which one language lists areas of cooperation. */
export type AreaWords = {
  /** One of these is part of every list. */
  readonly wordsOfLists: readonly string[]
  /** A cheap sign that a passage may hold a list. */
  readonly mayList: RegExp
  /** What stands before a list, from its sign to its first area. */
  readonly listed: RegExp
  /** What a list of areas is not. */
  readonly noArea: RegExp
  /** Where the sentence goes on. */
  readonly endOf: (list: string) => number
  readonly lists: ListWords
}

/** How one language parts a list. */
export type ListWords = {
  readonly semicolon: string
  readonly comma: string
  /** What stands before an area within the list, and is no part of it. */
  readonly opening: RegExp
  /** "and" between two areas of which the second is the last; null where a list has none. */
  readonly and: RegExp | null
  /** Where an area goes into detail. */
  readonly detail: string
  /** Whether a part belongs to the area before it, as the two are joined by "and". */
  readonly belongs: (before: string, part: string, last: boolean) => boolean
}

const WORD = /^\p{L}+$/u

/** "environment, health and population" is three words for one, since a list that goes on takes no "and" before its end. */
export function isTriple(before: string, part: string, pair: RegExp): boolean {
  return WORD.test(before) && pair.test(part)
}
