import type { Spoken } from '@comity/contract'
import type { Marking as Marked, Places } from '@comity/instrument'
import type {
  LeftOut,
  MandateLife,
  MandateOwner,
  MandateState,
  Marking,
  MarkingLevel,
} from '@comity/programme'
import type { ColumnType, Generated } from 'kysely'

/** JSON that is written as text and read as a value. */
export type Json<T> = ColumnType<T, string, string>
type Moment = ColumnType<Date, Date, Date>
/** The wall that a row stands behind: that of the marking of its record. The database puts it there for parts. */
type Walled = ColumnType<string | null, string | null | undefined, string | null>
/** What PostgreSQL works out from the other columns. */
type Derived = ColumnType<string, never, never>

/** A marking, and where what it says of the whole text stands in the source. */
export type KeptMarking = { readonly said: Marked; readonly places: Places }

type Place = { span: readonly [number, number]; pieces?: readonly (readonly [number, number])[] }

/** A release that one person has proposed, and who: another has to confirm it. */
export type KeptRelease = {
  readonly to: Marking
  readonly actor: string
  /** The account of the person who proposed it; null for the token of a service. */
  readonly account?: string | null
  readonly by: Spoken
  readonly at: string
}

/** What every value that was read carries beside itself. */
type Read = {
  space: string
  id: string
  instrument: string
  expression: string
  ordinal: number
  provision: string
  place: Json<Place>
  state: Generated<string>
  judged_at: ColumnType<Date | null, Date | undefined, Date | null>
  /** The post that spoke, as JSON, with the name that its body bore. */
  judged_by: ColumnType<string | null, string | undefined, string | null>
  /** What the program had read where a person set it right; null where that stands. */
  reading: ColumnType<Record<string, unknown> | null, never, string | null>
  /** What the person gave for the last word said. */
  reason: ColumnType<string | null, string | null | undefined, string | null>
  /** Whether lists show it: true for what was read in the listed wording of its text. */
  listed: Generated<boolean>
  wall: Walled
}

/** A moment that comes later or never. */
type Late = ColumnType<Date | null, Date | undefined, Date | null>

/** What is said or filed on a record: by whom, for both sides or, with a side, for that one. */
type Said = {
  space: string
  id: string
  kind: string
  record: string
  side: string | null
  actor: string
  /** The post that spoke, as JSON, with the name that its body bore. */
  said_by: string
  at: Moment
  withdrawn_at: Late
  wall: Walled
  own_wall: Walled
}

/** The tables of the register, as the migrations make them. */
export type Tables = {
  space: {
    id: string
    names: Json<LocalNames>
    sides: Json<{ id: string; names: LocalNames; short: LocalNames }[]>
    open: boolean
    sample: boolean
    created_at: Moment
  }
  opening: {
    space: string
    side: string
    actor: string
    account: string | null
    /** The post that spoke, as JSON, with the name that its body bore. */
    said_by: string
    reason: string | null
    at: Moment
  }
  party: {
    id: string
    side: string | null
    kind: string
    parent: string | null
    seat: string | null
    source: string | null
    verified: boolean
    abbreviation: string | null
    name_en: string
    name_fr: string | null
    name_ar: string | null
    names: Json<PartyNameRow[]>
  }
  original: {
    space: string
    sha256: Buffer
    name: string
    media_type: string
    bytes: Buffer
    received_at: Moment
    expression: string | null
  }
  instrument: {
    space: string
    id: string
    kind: string
    symbol: string | null
    organ: string | null
    session: string | null
    agenda_item: string | null
    agenda_title: string | null
    date: string | null
    adopted: string | null
    distribution: string | null
    title: string | null
    sponsors: Json<string[]>
    sponsors_on_behalf_of: string | null
    language: string
    expression: string
    counts: Json<Counts>
    version: number
    wall: Walled
  }
  expression: {
    space: string
    id: string
    instrument: string
    language: string
    version: number
    original: Buffer
    words: Buffer
    title: string | null
    source: string
    reader: string
    read_at: Moment
    findings: Json<{ rule: string; message: string; span: readonly [number, number] }[]>
    /** What a person has said the text is; null where a program alone has read it. */
    marking: Json<KeptMarking | null> | null
  }
  provision: {
    space: string
    expression: string
    ordinal: number
    id: string
    part: 'preamble' | 'operative'
    number: string
    words: string
    text: string
    children: Json<SubParagraphRow[]>
    place: Json<Place>
  }
  heading: {
    space: string
    expression: string
    ordinal: number
    text: string
    before: string | null
    place: Json<Place>
  }
  note: {
    space: string
    expression: string
    ordinal: number
    marker: string
    text: string
    provision: string | null
    place: Json<Place>
    marks: Json<{ in: string; path: number[]; at: number }[]>
  }
  citation: Read & { symbol: string; text: string; date: string | null; note: string | null }
  mandate: Read & {
    verb: string
    action: string
    due: Json<{ session: number } | { date: string } | null> | null
    due_from: ColumnType<string | null, string | null>
    due_to: ColumnType<string | null, string | null>
    due_rule: string | null
    recurs: string | null
    report: boolean
    areas: string[]
    /** The date of the text, for order; empty where it has none. */
    dated: string
  }
  mandate_body: {
    space: string
    mandate: string
    ordinal: number
    role: 'addressee' | 'with'
    text: string
    parties: string[]
    place: Json<Place>
  }
  mandate_addressee: { space: string; party: string; mandate: string }
  mandate_area: { space: string; area: string; mandate: string }
  /** What stands before every wall; `counted` adds to it what whoever asks sees behind one. */
  tally: { space: string; kind: string; key: string; n: number }
  mandate_life: {
    space: string
    mandate: string
    state: MandateState
    decision: string | null
    decided_on: string | null
    clause: string | null
    next_review: string | null
    expires_on: string | null
    left_out: LeftOut | null
    owners: Json<Record<string, MandateOwner | null>>
    lead: string | null
    date_from: string | null
    date_to: string | null
    cost: Json<MandateLife['cost']> | null
    objective: string | null
    impact: string | null
    said_at: Moment
    wall: Walled
  }
  mandate_answer: {
    space: string
    mandate: string
    party: string
    side: string
    accepted: string | null
    implemented: string | null
    note: string | null
    said_by: string
    at: Moment
    wall: Walled
  }
  counted: { space: string; kind: string; key: string; n: number }
  marking: {
    space: string
    kind: string
    record: string
    side: string
    level: MarkingLevel
    falls_on: string | null
    audience: string[]
    wall: string | null
    release: Json<KeptRelease | null> | null
  }
  sight: {
    space: string
    kind: string
    record: string
    party: string
    until: string | null
    given_at: Moment
    wall: string | null
  }
  event: Read & {
    what: string
    venue: string | null
    date_from: string
    date_to: string
    host: string | null
    /** Which meeting it is, from its words, days and place: the same wherever a text names it. */
    meeting: Derived
    /** The day of its text, by which the latest of many namings is found. */
    dated: string
    own_wall: Walled
  }
  agreement: Read & {
    what: string
    parties: Json<string[]>
    signed: string | null
    promises: string | null
    /** Which agreement it is, from its words, parties and day. */
    accord: Derived
    /** The day of its text, as above. */
    dated: string
    /** The day of its signature, empty where none is said. */
    day: Derived
    own_wall: Walled
  }
  mention: Read & { kind: 'area' | 'situation' | 'party'; text: string; party: string | null }
  undertaking: Read & { who: string | null; parties: string[]; action: string }
  biennium: {
    space: string
    id: string
    year_from: number
    year_to: number
    adopted_at: ColumnType<Date | null, Date | undefined, Date | null>
    meeting: string | null
  }
  joint_record: { space: string; id: string; kind: string; agreed: string | null }
  revision: {
    space: string
    rev: string
    record: string
    side: string
    parent: string | null
    salt: Buffer | null
    canonical: string | null
    actor: string
    at: Moment
    ordinal: number
  }
  stance: {
    space: string
    record: string
    side: string
    act: 'propose' | 'accept' | 'withdraw'
    rev: string | null
    parent: string | null
    at: Moment
  }
  /** `parent` is empty for the first that was agreed. */
  seal: { space: string; record: string; parent: string; rev: string; at: Moment }
  activity: {
    space: string
    id: string
    is_agreed: boolean
    crossed: boolean
    offered: string[]
    title: string
    areas: string[]
    biennium: string | null
    leads: Json<Record<string, string | null>>
    contributors: string[]
    date_from: string | null
    date_to: string | null
    place: string | null
    marking: string
    situations: ColumnType<string[], string[] | undefined, string[]>
    /** The leads of the two sides in the order of the space; empty where none is named. */
    lead_first: ColumnType<string, string | undefined, string>
    lead_second: ColumnType<string, string | undefined, string>
    last_day: ColumnType<string | null, string | null | undefined, string | null>
    is_open: ColumnType<boolean, boolean | undefined, boolean>
  }
  activity_area: {
    space: string
    area: string
    biennium: string | null
    activity: string
    lead_first: ColumnType<string, string | undefined, string>
    lead_second: ColumnType<string, string | undefined, string>
    last_day: ColumnType<string | null, string | null | undefined, string | null>
    is_open: ColumnType<boolean, boolean | undefined, boolean>
    /** Where its area stands among the areas, and its code; "~ " where it names none. */
    place: ColumnType<string, string | undefined, string>
    title: ColumnType<string, string | undefined, string>
  }
  activity_body: {
    space: string
    party: string
    biennium: string | null
    activity: string
    title: ColumnType<string, string | undefined, string>
  }
  activity_count: {
    space: string
    biennium: string
    state: 'all' | 'agreed' | 'offered' | 'crossed'
    n: number
  }
  proposed_area: {
    space: string
    id: string
    code: string
    names: Json<LocalNames>
    why: string | null
    rev: string
    side: string
    state: 'offered' | 'agreed' | 'declined' | 'withdrawn'
    at: Moment
    /** When the other side accepted or declined it, and what it said of it. */
    decided_at: Moment | null
    words: string | null
  }
  /** What somebody would like to be done in an area; `activity` is what it has become. */
  idea: {
    space: string
    id: string
    area: string
    title: string
    words: string | null
    source: string | null
    side: string
    said_by: string
    at: Moment
    activity: string | null
    withdrawn_at: Moment | null
  }
  noted: {
    space: string
    id: string
    kind: 'agreement' | 'meeting'
    /** The day of signature, or the first day that was held or else planned; what it stands by in a list. */
    day: string
    facts: Json<Record<string, unknown>>
    source: string
  }
  saved_view: { space: string; id: string; actor: string; name: string; query: string; at: Moment }
  activity_status: { space: string; activity: string; side: string; status: string; at: Moment }
  adopted: { space: string; biennium: string; activity: string; rev: string; carried_to: string | null }
  area: { space: string; id: string; ordinal: number; names: Json<LocalNames>; source: string | null }
  adoption: {
    space: string
    symbol: string
    session: string | null
    title: string | null
    adopted: string | null
    meeting: string | null
    draft: string | null
    committee: string | null
    agenda_item: string | null
    agenda_title: string | null
    manner: string | null
    in_favour: number | null
    against: number | null
    abstaining: number | null
    votes: Json<{ inFavour: string[]; against: string[]; abstaining: string[] }>
    sponsors: Json<string[]>
    subjects: Json<string[]>
    record: string | null
  }
  post: {
    space: string
    actor: string
    side: string | null
    party: string
    role: string
    areas: string[]
    held_from: Moment
    held_to: Moment | null
  }
  history: {
    space: string
    kind: string
    record: string
    seq: number
    act: string
    actor: string
    at: Moment
    body: string | null
    salt: Buffer | null
    body_digest: Buffer
    previous: Buffer
    digest: Buffer
  }
  follow: { space: string; actor: string; kind: string; record: string; since: Moment }
  desk_mark: { space: string; actor: string; seen_at: Moment }
  comment: Said & { text: string; corrected_at: Late }
  comment_mention: { space: string; comment: string; party: string; at: Moment }
  attachment: Said & {
    name: string
    media_type: string
    sha256: Buffer
    size: number
    /** Null once it was withdrawn. */
    bytes: Buffer | null
  }
  letter: {
    space: string
    id: string
    side: string
    number: string
    year: number
    ordinal: number | null
    kind: string
    date: ColumnType<string, string, string>
    sender: string
    recipient: string
    subject: string
    text: string | null
    reply_due: string | null
    answers: string | null
    actor: string
    said_by: string
    at: Moment
    own_wall: Walled
  }
  letter_about: { space: string; letter: string; kind: string; record: string }
  digest_choice: { space: string; actor: string; language: string; address: string }
  upload: {
    space: string
    id: string
    actor: string
    name: string
    sha256: Buffer
    bytes: Buffer
    reading: string
    preview: string
    received_at: Moment
    expires_at: Generated<Date>
  }
  sheet_comparison: {
    space: string
    id: string
    biennium: string
    actor: string
    side: string
    name: string
    tables: string
    taken: string | null
    compared: string
    applied: Generated<number[]>
    received_at: Moment
    expires_at: Generated<Date>
  }
  sheet_template: {
    space: string
    side: string
    heads: string
    columns: Json<(string | null)[]>
    at: Moment
  }
  given_answer: {
    actor: string
    key: string
    digest: Buffer
    outcome: string
    expires_at: Generated<Date>
  }
  history_head: { space: string; kind: string; record: string; size: number; digest: Buffer }
}

export type LocalNames = { en: string; fr?: string; ar?: string }
export type PartyNameRow = {
  text: string
  lang: string
  kind: 'name' | 'abbreviation' | 'alias'
  validFrom: string | null
  validTo: string | null
}
export type SubParagraphRow = Place & { number: string; text: string; children: SubParagraphRow[] }
export type Counts = Record<
  | 'preamble'
  | 'operative'
  | 'notes'
  | 'citations'
  | 'mandates'
  | 'confirmed'
  | 'events'
  | 'agreements'
  | 'areas'
  | 'situations'
  | 'findings',
  number
>
