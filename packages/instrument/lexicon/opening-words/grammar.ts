/**
 * How the opening phrases of a language are built, for a matcher that takes the longest.
 * A template is read word by word: `[x]` may be left out, `x*` may come any number of times, `a|b` is a choice;
 * a name in capitals stands for one of the words (or groups of words) of that class, anything else for itself.
 */
export type OpeningGrammar = {
  /** A provision begins with a capital. */
  readonly capital: boolean
  /** What the first word of an unknown opening of the preamble looks like: "Welcoming", "Rappelant". */
  readonly shape: RegExp | null
  readonly classes: Readonly<Record<string, readonly string[]>>
  readonly preamble: readonly string[]
  readonly operative: readonly string[]
}

/** The words of a list that is written as one text. */
export function words(list: string): string[] {
  return list.trim().split(/\s+/)
}
