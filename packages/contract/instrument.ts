import Type, { type Static } from 'typebox'
import { Classification } from './classification.ts'
import { PartyRef } from './party.ts'
import { Code, Maybe, PartialDate, Standing } from './words.ts'

/** A stretch of a paragraph's own text that is lit: [from, to) in its UTF-16 units. */
export const Mark = Type.Object({
  from: Type.Integer(),
  to: Type.Integer(),
  kind: Type.Union([
    Type.Literal('words'),
    Type.Literal('verb'),
    Type.Literal('addressee'),
    Type.Literal('party'),
    Type.Literal('date'),
    Type.Literal('agreement'),
    Type.Literal('area'),
    Type.Literal('situation'),
    Type.Literal('citation'),
    /** Where a note's mark stands; from equals to, `ref` is the marker. */
    Type.Literal('note'),
  ]),
  /** The id of the finding that it belongs to, a party's id, or a note's marker. */
  ref: Type.String(),
  /** For a party: its side in this space, or null where it is of both or of neither. */
  side: Type.Optional(Maybe(Code)),
})
export type Mark = Static<typeof Mark>

export const Addressee = Type.Object({ text: Type.String(), parties: Type.Array(PartyRef) })
export type Addressee = Static<typeof Addressee>

export const Due = Type.Union([Type.Object({ session: Type.Integer() }), Type.Object({ date: PartialDate })])
export type Due = Static<typeof Due>

/** Worked out, not printed: the days between which something is due, and the rule that says so. */
export const DueDerived = Type.Object({ from: Type.String(), to: Type.String(), rule: Type.String() })

const found = { id: Type.String(), in: Type.String(), standing: Standing }

export const CitationFound = Type.Object({
  ...found,
  kind: Type.Literal('citation'),
  symbol: Type.String(),
  text: Type.String(),
  date: Maybe(PartialDate),
  note: Maybe(Type.String()),
  /** The instrument's id where the text is held, else null: known by citation. */
  held: Maybe(Type.String()),
})
export type CitationFound = Static<typeof CitationFound>

export const MandateFound = Type.Object({
  ...found,
  kind: Type.Literal('mandate'),
  verb: Type.String(),
  addressees: Type.Array(Addressee),
  with: Type.Array(Addressee),
  action: Type.String(),
  due: Maybe(Due),
  dueDerived: Maybe(DueDerived),
  recurs: Maybe(Type.String()),
  report: Type.Boolean(),
  areas: Type.Array(Code),
})
export type MandateFound = Static<typeof MandateFound>

export const EventFound = Type.Object({
  ...found,
  kind: Type.Literal('event'),
  what: Type.String(),
  place: Maybe(Type.String()),
  from: PartialDate,
  to: PartialDate,
  host: Maybe(Type.String()),
})
export type EventFound = Static<typeof EventFound>

export const AgreementFound = Type.Object({
  ...found,
  kind: Type.Literal('agreement'),
  what: Type.String(),
  parties: Type.Array(Addressee),
  signed: Maybe(PartialDate),
  promises: Maybe(Type.String()),
})
export type AgreementFound = Static<typeof AgreementFound>

/** What a body undertakes to do in words that mandate nothing; a person alone finds it. */
export const UndertakingFound = Type.Object({
  ...found,
  kind: Type.Literal('undertaking'),
  who: Maybe(Addressee),
  action: Type.String(),
})
export type UndertakingFound = Static<typeof UndertakingFound>

export const AreaFound = Type.Object({ ...found, kind: Type.Literal('area'), text: Type.String() })
export const SituationFound = Type.Object({ ...found, kind: Type.Literal('situation'), text: Type.String() })
/** A body named under a name that it no longer bears, or not yet bore, on the date of the text. */
export const FormerNameFound = Type.Object({
  ...found,
  kind: Type.Literal('former-name'),
  text: Type.String(),
  party: PartyRef,
  validFrom: Maybe(PartialDate),
  validTo: Maybe(PartialDate),
})

export const Found = Type.Union([
  CitationFound,
  MandateFound,
  EventFound,
  AgreementFound,
  AreaFound,
  SituationFound,
  FormerNameFound,
  UndertakingFound,
])
export type Found = Static<typeof Found>

export const NoteView = Type.Object({ marker: Type.String(), text: Type.String(), marks: Type.Array(Mark) })
export type NoteView = Static<typeof NoteView>

export const SubParagraphView = Type.Cyclic(
  {
    Sub: Type.Object({
      number: Type.String(),
      text: Type.String(),
      marks: Type.Array(Mark),
      children: Type.Array(Type.Ref('Sub')),
    }),
  },
  'Sub',
)
/** A sub-paragraph with its own marks and children. */
export type SubParagraphView = {
  number: string
  text: string
  marks: Mark[]
  children: SubParagraphView[]
}

export const ProvisionView = Type.Object({
  id: Type.String({ description: 'the address within the text: "pp12", "op5"' }),
  ref: Type.String({ description: 'the address within the installation, for acts' }),
  part: Type.Union([Type.Literal('preamble'), Type.Literal('operative')]),
  number: Type.String(),
  words: Type.String(),
  text: Type.String(),
  marks: Type.Array(Mark),
  children: Type.Array(SubParagraphView),
  notes: Type.Array(NoteView),
  found: Type.Array(Found),
  /** The section titles that stand before it. */
  headings: Type.Array(Type.String()),
})
export type ProvisionView = Omit<Static<typeof ProvisionView>, 'children'> & { children: SubParagraphView[] }

const header = {
  id: Type.String(),
  space: Code,
  kind: Type.String(),
  symbol: Maybe(Type.String()),
  organ: Maybe(Type.String()),
  session: Maybe(Type.String({ description: 'a number, or as printed: "ES-11"' })),
  agendaItem: Maybe(Type.String()),
  date: Maybe(PartialDate),
  adopted: Maybe(PartialDate),
  language: Type.String(),
  title: Maybe(Type.String()),
}

export const InstrumentSummary = Type.Object({
  ...header,
  counts: Type.Object({
    preamble: Type.Integer(),
    operative: Type.Integer(),
    notes: Type.Integer(),
    citations: Type.Integer(),
    mandates: Type.Integer(),
    confirmed: Type.Integer({ description: 'mandates that a person has confirmed' }),
    events: Type.Integer(),
    agreements: Type.Integer(),
    areas: Type.Integer(),
    situations: Type.Integer(),
    findings: Type.Integer(),
  }),
  classification: Classification,
})
export type InstrumentSummary = Static<typeof InstrumentSummary>

/** One choice by which a list can be narrowed, with how many it leaves. */
export const Choice = Type.Object({ value: Type.String(), count: Type.Integer() })
export type Choice = Static<typeof Choice>

/** A text in a list: beside its header, how it was adopted where the index of its session says so. */
export const InstrumentItem = Type.Object({
  ...InstrumentSummary.properties,
  vote: Maybe(
    Type.Object({
      manner: Maybe(Type.String()),
      inFavour: Maybe(Type.Integer()),
      against: Maybe(Type.Integer()),
      abstaining: Maybe(Type.Integer()),
    }),
  ),
})
export type InstrumentItem = Static<typeof InstrumentItem>

/** What a list of texts can be narrowed by, with how many of the whole list each choice leaves. */
export const InstrumentFacets = Type.Object({
  kind: Type.Array(Choice),
  organ: Type.Array(Choice),
  session: Type.Array(Choice),
  year: Type.Array(Choice),
  item: Type.Array(Choice),
  vote: Type.Array(Choice),
  /** Bodies by how many texts name them, the most named first. */
  party: Type.Array(Type.Object({ party: PartyRef, count: Type.Integer() })),
})
export type InstrumentFacets = Static<typeof InstrumentFacets>

/** How a resolution was adopted, from the index of its session. */
export const Adoption = Type.Object({
  manner: Maybe(Type.Union([Type.Literal('without a vote'), Type.Literal('recorded vote')])),
  meeting: Maybe(Type.String()),
  draft: Maybe(Type.String()),
  committee: Maybe(Type.String()),
  record: Maybe(Type.String()),
  inFavour: Maybe(Type.Integer()),
  against: Maybe(Type.Integer()),
  abstaining: Maybe(Type.Integer()),
  votes: Type.Object({
    inFavour: Type.Array(Type.String()),
    against: Type.Array(Type.String()),
    abstaining: Type.Array(Type.String()),
  }),
  sponsors: Type.Array(Type.String()),
  subjects: Type.Array(Type.String()),
})
export type Adoption = Static<typeof Adoption>

/** One wording of a text: a language, and in it a version. */
export const Wording = Type.Object({
  language: Type.String(),
  version: Type.Integer(),
  title: Maybe(Type.String()),
  readAt: Type.String(),
  name: Type.String({ description: 'of the file that it was read from' }),
})
export type Wording = Static<typeof Wording>

export const InstrumentRecord = Type.Object({
  ...InstrumentSummary.properties,
  agendaTitle: Maybe(Type.String()),
  distribution: Maybe(Type.String()),
  sponsors: Type.Array(Type.String()),
  sponsorsOnBehalfOf: Maybe(Type.String()),
  original: Type.Object({
    sha256: Type.String(),
    name: Type.String(),
    mediaType: Type.String(),
    size: Type.Integer({ description: 'bytes' }),
  }),
  readAt: Type.String(),
  /** The version of the wording that is shown, and every wording that is held. */
  version: Type.Integer(),
  wordings: Type.Array(Wording),
  adoption: Maybe(Adoption),
  provisions: Type.Array(ProvisionView),
  /** Section titles after the last provision. */
  headingsAfter: Type.Array(Type.String()),
  /** What the reader was in doubt about, in words. */
  findings: Type.Array(Type.Object({ rule: Type.String(), message: Type.String() })),
})
export type InstrumentRecord = Omit<Static<typeof InstrumentRecord>, 'provisions'> & {
  provisions: ProvisionView[]
}
