/** The words by which one language says what is in a country or a territory, and what of it is no situation. */
export type SituationWords = {
  readonly names: () => readonly string[]
  /** Where the next "in" stands that may have a name behind it; -1 where none does. */
  readonly nextIn: (text: string, from: number) => number
  /** From the "in" to the first name, sticky. */
  readonly first: RegExp
  /** From a name to the next one of the list, sticky. */
  readonly next: RegExp
  /** What may stand behind the last name, sticky. */
  readonly ends: RegExp
  /** What stands before an "in" that says where something happened, or is part of a name. */
  readonly elsewhere: RegExp
  /** So many letters before an "in" tell that. */
  readonly before: number
}

/** Finds the next match of a pattern with the flag "g"; -1 where there is none. */
export function nextOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from
  return pattern.exec(text)?.index ?? -1
}
