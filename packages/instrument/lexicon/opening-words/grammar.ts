/**
 * How the opening phrases of a language are built, for a matcher that takes the longest.
 * A template is read word by word: `[x]` may be left out, `x*` may come any number of times, `a|b` is a choice;
 * a name in capitals stands for one of the words (or groups of words) of that class, anything else for itself.
 */
export type OpeningGrammar = {
  /** A provision begins with a capital. */
  readonly capital: boolean
  readonly classes: Readonly<Record<string, readonly string[]>>
  readonly preamble: readonly string[]
  readonly operative: readonly string[]
}
