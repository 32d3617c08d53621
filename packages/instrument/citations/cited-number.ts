/** How a number is built, which tells the bodies that may have given it. */
export type Numbering = 'session' | 'roman session' | 'year in brackets' | 'year'

/** A resolution's or decision's number as printed, before the words around it have told whose it is. */
export type CitedNumber = {
  readonly numbering: Numbering
  /** As printed: "75/245 B". */
  readonly text: string
  readonly at: number
  readonly end: number
  /** What stands before the last slash or in the brackets: "75", "S-10", "XXX", "2015", "2020". */
  readonly session: string
  readonly number: string
  /** The part of a resolution adopted in several: "B", "A-C"; empty for none. */
  readonly part: string
}

/** One way to print a number: `read` gives one for each part that the words name. */
export type NumberForm = {
  /** Part of every number of this form, no more than ten signs behind its beginning: numbers are looked for around it. */
  readonly sign: '/' | '('
  readonly pattern: RegExp
  readonly read: (match: RegExpMatchArray) => readonly CitedNumber[]
}
