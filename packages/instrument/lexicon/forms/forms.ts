import type { NumberWords } from './number-words.ts'

/**
 * The fixed formulas of a printed resolution in one language. Every pattern is anchored at the start of a line or a
 * paragraph and has no repetition inside a repetition, so that it is read once.
 */
export type Forms = {
  /** "Distr.: General" */
  readonly distribution: RegExp
  /** "Seventy-second session": a number, or "ES-11" for an emergency one; null for any other line. */
  readonly session: (line: string) => number | string | null
  /** "Agenda item 127 (b)" */
  readonly agendaItem: RegExp
  /** "Resolution adopted by the General Assembly on" */
  readonly adopted: RegExp
  /** "[without reference to a Main Committee (A/77/L.3)]", "[on the report of the Third Committee …]" */
  readonly source: RegExp
  /** "Angola and Côte d’Ivoire:* draft resolution"; its first group is the sponsors. */
  readonly draft: RegExp
  readonly decision: RegExp
  /** "Memorandum of understanding between …" */
  readonly agreement: RegExp
  /** "Report of the Secretary-General" */
  readonly report: RegExp
  /** What joins the last of several sponsors to the others. */
  readonly and: readonly string[]
  /** "On behalf of the States Members …", the note of the asterisk after the sponsors; its group is who they are. */
  readonly onBehalf: RegExp
  /** "54th plenary meeting", which closes an adopted resolution. */
  readonly closing: RegExp
  /** "Annex", "Annex II", "Appendix" */
  readonly annex: RegExp
  /** How a note's words begin, by which a note is known that no rule sets apart: "See …", "Ibid.", "A/60/633" */
  readonly opensNote: RegExp
  /** Note marks stand in brackets, as Arabic prints them: "(1)". */
  readonly marksInBrackets: boolean
  /** "2,5 billones": a comma parts tenths. */
  readonly decimalComma: boolean
  readonly numbers: NumberWords
}
