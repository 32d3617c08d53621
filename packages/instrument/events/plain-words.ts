import type { Language } from '../instrument.ts'
import { arabic } from './arabic.ts'
import { french } from './french.ts'

/**
 * The words by which a language tells of meetings that names them from their first word on: "la quinzième réunion de …,
 * tenue à Genève du 5 au 7 juillet 2022". Another such language is another file with the same words.
 */
export type PlainMeetingWords = {
  /** Where a meeting's name begins, with its ordinal. */
  readonly meeting: RegExp
  /** Cheap to look for, and part of every meeting. */
  readonly mayMeet: RegExp
  /** "tenue", "qui s'est tenue", "organisée": what is said of it before its place and its days. */
  readonly held: RegExp
  /** What may stand between that and the date, its first group the place: "à Genève (Suisse) du". */
  readonly placeAndDays: RegExp
  /** "la tenue, le 5 mars 2023, de": then the name follows the date. */
  readonly holdingOn: RegExp
  readonly ofBehind: RegExp
  /** Where a name ends, whatever goes on. */
  readonly nameEnds: RegExp
  /** Not to be taken for a place: "dans le cadre de", "في إطار". */
  readonly noPlace: RegExp
  /** "résolution 69/317 du …": the date is the resolution's. */
  readonly cited: RegExp
}

const WORDS: { readonly [L in Language]?: PlainMeetingWords } = { fr: french, ar: arabic }

export function plainMeetingWordsOf(language: Language): PlainMeetingWords | undefined {
  return WORDS[language]
}
