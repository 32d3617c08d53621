import type { Span } from '@comity/document'

/** What reading gives: an instrument with its provisions, and every value found in them with its source words. */
export type Instrument = {
  readonly kind: InstrumentKind
  /** The official symbol, or null where the text bears none. */
  readonly symbol: string | null
  readonly organ: string | null
  /** A number, or as printed for special and emergency sessions ("ES-11"). */
  readonly session: number | string | null
  readonly agendaItem: string | null
  readonly agendaTitle: string | null
  /** Issued; as precise as printed ("2018", "2014-02", "2017-11-21"). */
  readonly date: PartialDate | null
  /** Adopted; null for a draft. */
  readonly adopted: PartialDate | null
  readonly distribution: string | null
  readonly language: Language
  readonly title: string | null
  readonly sponsors: readonly string[]
  readonly sponsorsOnBehalfOf: string | null
  readonly preamble: readonly PreambularParagraph[]
  readonly operative: readonly OperativeParagraph[]
  readonly headings: readonly Heading[]
  readonly notes: readonly Note[]
  readonly citations: readonly Citation[]
  readonly mandates: readonly Mandate[]
  readonly events: readonly EventMention[]
  readonly agreements: readonly AgreementMention[]
  readonly parties: readonly PartyMention[]
  readonly areas: readonly AreaMention[]
  readonly situations: readonly SituationMention[]
  readonly findings: readonly Finding[]
}

/** The reader itself says "other" of what is named last: what such a text calls itself is said by whoever brings it. */
export type InstrumentKind =
  | 'resolution'
  | 'draft resolution'
  | 'decision'
  | 'agreement'
  | 'report'
  | 'other'
  | 'statement'
  | 'declaration'
  | 'communique'
  | 'memorandum'
  | 'programme of action'

export type Language = 'en' | 'fr' | 'es' | 'ru' | 'ar' | 'zh'

/** ISO 8601, possibly reduced: "2018", "2014-02" or "2017-11-21". */
export type PartialDate = string

/** The place of a value in the text that was read; `pieces` where furniture or notes interrupt it. */
export type Placed = { readonly span: Span; readonly pieces?: readonly Span[] }

export type PreambularParagraph = Placed & {
  /** "pp1" counting from one. */
  readonly id: string
  /** The opening phrase that is printed in italics: "Recalling also". */
  readonly words: string
  /** The paragraph's own words, without note marks. */
  readonly text: string
  readonly children?: readonly SubParagraph[]
}

export type OperativeParagraph = Placed & {
  /** "op1" counting from one. */
  readonly id: string
  /** As printed, without its full stop; empty for a closing paragraph that bears none. */
  readonly number: string
  readonly words: string
  readonly text: string
  readonly children: readonly SubParagraph[]
}

export type SubParagraph = Placed & {
  /** As printed: "(a)". */
  readonly number: string
  readonly text: string
  readonly children: readonly SubParagraph[]
}

export type Heading = Placed & {
  readonly text: string
  /** The id of the provision that it stands before, or null at the end. */
  readonly before: string | null
}

export type Note = Placed & {
  readonly marker: string
  readonly text: string
  /** The provision of its first mark; null where no provision bears one. */
  readonly in: string | null
  /** Where it is marked, in the order of the text. */
  readonly marks: readonly NoteMark[]
}

/** A note's mark: its provision, the way to the sub-paragraph by the places of each level, and the offset in its text. */
export type NoteMark = { readonly in: string; readonly path: readonly number[]; readonly at: number }

export type Citation = Placed & {
  /** The full symbol: "A/RES/37/4", "A/RES/3369(XXX)", "S/PRST/2013/16". */
  readonly symbol: string
  /** As printed: "37/4". */
  readonly text: string
  readonly date: PartialDate | null
  readonly in: string
  /** The marker of the note that it stands in, or null. */
  readonly note: string | null
  /** Whether a person has marked it where the program reads none. */
  readonly added?: true
}

export type Mandate = Placed & {
  readonly in: string
  /** Third person, lower case, without "also" or "further": "requests". */
  readonly verb: string
  readonly addressees: readonly Addressee[]
  readonly with: readonly Addressee[]
  readonly action: string
  readonly due: Due | null
  /** What is worked out from `due`, with the rule that says how. */
  readonly dueDerived: DueDerived | null
  /** ISO 8601 duration: "P1Y", "P2Y". */
  readonly recurs: string | null
  readonly report: boolean
}

/** A body as printed, with the parties that the words stand for; none where the words cannot be resolved. */
export type Addressee = Placed & { readonly text: string; readonly parties: readonly string[] }

export type Due = { readonly session: number } | { readonly date: PartialDate }

export type DueDerived = { readonly from: string; readonly to: string; readonly rule: string }

export type EventMention = Placed & {
  readonly in: string
  readonly what: string
  readonly place: string | null
  readonly from: PartialDate
  readonly to: PartialDate
  readonly host: string | null
}

export type AgreementMention = Placed & {
  readonly in: string
  readonly what: string
  readonly parties: readonly string[]
  readonly signed: PartialDate | null
  readonly promises?: string
}

export type PartyMention = Placed & { readonly text: string; readonly party: string; readonly in: string }
export type AreaMention = Placed & { readonly text: string; readonly in: string }
export type SituationMention = Placed & { readonly text: string; readonly in: string }

/** Something doubtful that a person should look at: never a refusal. */
export type Finding = {
  /** A kebab-case name of the rule that speaks: "note-without-mark". */
  readonly rule: string
  /** A sentence for the reader: what was found and what to do. */
  readonly message: string
  readonly span: Span
}
