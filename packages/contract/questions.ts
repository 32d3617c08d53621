import Type, { type Static, type TSchema } from 'typebox'
import { Activity, ActivityItem, Biennium, BienniumRecord, markings } from './activity.ts'
import { Agreement, AgreementItem } from './agreement.ts'
import { Area, AreaItem, ProposedArea, TouchedField } from './area.ts'
import { Brief, BriefAbout } from './brief.ts'
import { MarkedKind, RecordMarking } from './classification.ts'
import { Comparison } from './comparison.ts'
import { CooperationOfText, OtherCooperation } from './cooperation.ts'
import { Desk, subjectFields, Waiting, waitingKinds } from './desk.ts'
import { Discussion } from './discussion.ts'
import { FocalPoint } from './focal-point.ts'
import { Glance } from './glance.ts'
import {
  Choice,
  InstrumentFacets,
  InstrumentItem,
  InstrumentRecord,
  type InstrumentRecord as InstrumentRecordType,
} from './instrument.ts'
import { Letter, LetterItem, letterKinds } from './letter.ts'
import { Lineage, RecalledText } from './lineage.ts'
import {
  MandateFacets,
  MandateItem,
  MandateRecord,
  MandateTimeline,
  mandateStates,
  ReviewCandidate,
  reviewRules,
} from './mandate.ts'
import { MarkedLines } from './marking.ts'
import { MatrixCells, MatrixTags, SavedView, Situations } from './matrix.ts'
import { Me } from './me.ts'
import { Meeting, MeetingItem } from './meeting.ts'
import { TextNaming } from './naming.ts'
import { NotedAgreement, NotedMeeting } from './noted.ts'
import { Opening } from './opening.ts'
import { Party, PartyFamilies, PartyRecord } from './party.ts'
import { Account, Invitation, PostRecord } from './people.ts'
import { Preview, type Preview as PreviewType } from './preview.ts'
import { Provider } from './provider.ts'
import { Correction, HistoryItem, reviewedKinds, TextToReview } from './review.ts'
import { SearchAnswer } from './search.ts'
import { SheetComparison, SheetState } from './sheet.ts'
import { Space } from './space.ts'
import { Code, Page, paging } from './words.ts'

const space = { space: Code }
const Id = Type.String({ minLength: 1, maxLength: 120 })
const Version = Type.Integer({ minimum: 1, maximum: 9999 })
const Day = Type.String({
  pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$',
  description: 'ISO date',
})

const mandateFilter = {
  addressee: Type.Optional(Code),
  verb: Type.Optional(Type.String({ maxLength: 60 })),
  area: Type.Optional(Code),
  instrument: Type.Optional(Id),
}

/** What narrows activities, in a list and in every picture that is drawn of them. */
const activityFilter = {
  area: Type.Optional(Code),
  /** A body that leads it or contributes to it. */
  party: Type.Optional(Code),
  state: Type.Optional(
    Type.Union([Type.Literal('agreed'), Type.Literal('offered'), Type.Literal('crossed')]),
  ),
  /** The body that leads it on the first and on the second side; "none" where no body is named. */
  first: Type.Optional(Code),
  second: Type.Optional(Code),
  situation: Type.Optional(Type.String({ minLength: 1, maxLength: 500 })),
  /** Those whose last day has passed and that are still open. */
  overdue: Type.Optional(Type.Literal('yes')),
  /** A programme or process by its name: "Istanbul Process". */
  programme: Type.Optional(Type.String({ minLength: 1, maxLength: 500 })),
  /** A Sustainable Development Goal with all its targets, or a target: "16", "16.7". */
  goal: Type.Optional(Type.String({ pattern: '^([1-9]|1[0-7])(\\.([1-9]\\d?|[a-d]))?$' })),
  /** A priority area of OIC-2025, by number. */
  priority: Type.Optional(Type.String({ pattern: '^([1-9]|1[0-8])$' })),
  /** A mandate that it answers, an agreement that it carries out, by id. */
  mandate: Type.Optional(Id),
  agreement: Type.Optional(Id),
  /** A body of neither side that contributes. */
  third: Type.Optional(Code),
  marking: Type.Optional(Type.Enum([...markings])),
}

/**
 * Every question that can be asked, with its address below /api/v1, what it takes and what it gives.
 * A question changes nothing.
 */
export const questions = {
  spaces: question('/spaces', { ...paging }, Page(Space)),
  space: question('/spaces/{id}', { id: Code }, Space),
  /** Who may read a cooperation, and what a side proposes about it. */
  opening: question('/spaces/{space}/opening', { ...space }, Opening),
  glance: question('/spaces/{space}/glance', { ...space }, Glance),
  instruments: question(
    '/instruments',
    {
      ...space,
      kind: Type.Optional(Type.String({ maxLength: 40 })),
      organ: Type.Optional(Type.String({ maxLength: 120 })),
      session: Type.Optional(Type.String({ maxLength: 10 })),
      year: Type.Optional(Type.String({ pattern: '^\\d{4}$' })),
      /** An agenda item as printed: "127 (b)". */
      item: Type.Optional(Type.String({ maxLength: 40 })),
      vote: Type.Optional(Type.Union([Type.Literal('recorded vote'), Type.Literal('without a vote')])),
      /** A body that the text names. */
      party: Type.Optional(Code),
      /** The language in which titles are given, where a text is held in it. */
      prefer: Type.Optional(Type.String({ pattern: '^[a-z]{2}$' })),
      sort: Type.Optional(sorts('date', 'symbol', 'title', 'mandates')),
      ...paging,
    },
    Type.Object({ ...Page(InstrumentItem).properties, facets: InstrumentFacets }),
  ),
  instrument: question(
    '/instruments/{id}',
    {
      id: Id,
      /** Another wording than the listed one: its language, and a version of it. */
      lang: Type.Optional(Type.String({ pattern: '^[a-z]{2}$' })),
      version: Type.Optional(Version),
      /** The language of the wording that is given where none is asked for, if the text is held in it. */
      prefer: Type.Optional(Type.String({ pattern: '^[a-z]{2}$' })),
    },
    InstrumentRecord,
  ),
  comparison: question(
    '/instruments/{id}/comparison',
    {
      id: Id,
      lang: Type.Optional(Type.String({ pattern: '^[a-z]{2}$' })),
      /** The older version and the newer; the last two where they are left out. */
      from: Type.Optional(Version),
      to: Type.Optional(Version),
    },
    Comparison,
  ),
  citations: question(
    '/citations',
    {
      ...space,
      /** Whether the recalled text is held here, or known by citation only. */
      held: Type.Optional(Type.Union([Type.Literal('yes'), Type.Literal('no')])),
      sort: Type.Optional(sorts('texts', 'symbol')),
      ...paging,
    },
    Page(RecalledText),
  ),
  lineage: question(
    '/instruments/{id}/lineage',
    {
      id: Id,
      /** The language in which titles are given, where a text is held in it. */
      prefer: Type.Optional(Type.String({ pattern: '^[a-z]{2}$' })),
    },
    Lineage,
  ),
  /** Which cooperation a text is about, and who may start it. */
  cooperation: question('/instruments/{id}/cooperation', { id: Id }, CooperationOfText),
  /** The other cooperations that texts of a space are about. */
  cooperations: question('/cooperations', { ...space, ...paging }, Page(OtherCooperation)),
  search: question(
    '/search',
    {
      q: Type.String({ minLength: 1, maxLength: 300 }),
      space: Type.Optional(Code),
      kind: Type.Optional(
        Type.Union([Type.Literal('title'), Type.Literal('provision'), Type.Literal('note')]),
      ),
      /** The language that is searched; every language where it is left out. */
      language: Type.Optional(Type.String({ pattern: '^[a-z]{2}$' })),
      /** The language in which a paragraph is shown that is found in several. */
      prefer: Type.Optional(Type.String({ pattern: '^[a-z]{2}$' })),
      organ: Type.Optional(Type.String({ minLength: 1, maxLength: 120 })),
      session: Type.Optional(Type.String({ minLength: 1, maxLength: 10 })),
      from: Type.Optional(Type.Integer({ minimum: 1900, maximum: 2200, description: 'the earliest year' })),
      to: Type.Optional(Type.Integer({ minimum: 1900, maximum: 2200, description: 'the latest year' })),
      ...paging,
    },
    SearchAnswer,
  ),
  mandates: question(
    '/mandates',
    {
      ...space,
      ...mandateFilter,
      /** Whether its days have passed without an answer, are to come, or are not known. */
      due: Type.Optional(
        Type.Union([Type.Literal('overdue'), Type.Literal('ahead'), Type.Literal('undated')]),
      ),
      /** How it stands. */
      state: Type.Optional(Type.Enum([...mandateStates])),
      /** The days between which it falls due. */
      dueFrom: Type.Optional(Day),
      dueTo: Type.Optional(Day),
      sort: Type.Optional(sorts('date', 'due', 'verb')),
      ...paging,
    },
    Type.Object({
      ...Page(MandateItem).properties,
      facets: MandateFacets,
      today: Type.String({ description: 'the day by which what is overdue is told' }),
    }),
  ),
  timeline: question('/mandates/timeline', { ...space, ...mandateFilter }, MandateTimeline),
  /** Mandates that may be looked at again, each with the rule and what shows it; nothing is decided by it. */
  candidates: question(
    '/mandates/candidates',
    { ...space, rule: Type.Optional(Type.Enum([...reviewRules])), ...paging },
    Type.Object({
      ...Page(ReviewCandidate).properties,
      /** How many mandates were looked at; the latest, where there are more than can be. */
      looked: Type.Integer(),
      today: Type.String(),
    }),
  ),
  mandate: question('/mandates/{id}', { id: Id }, MandateRecord),
  /** Who may see a record, and what it is marked. */
  marking: question(
    '/markings/{kind}/{id}',
    { kind: MarkedKind, id: Id, space: Type.Optional(Code) },
    RecordMarking,
  ),
  /** One's own account: what it may speak as, and where it is signed in. */
  account: question('/account', {}, Account),
  /** The posts of one's own side; of every side for whoever administers the installation. */
  people: question('/people', { ...space, ...paging }, Page(PostRecord)),
  /** The posts that are offered and not yet taken up, for whoever administers the side. */
  invitations: question('/invitations', { ...space, ...paging }, Page(Invitation)),
  /** The identity providers of the sides that one administers. */
  providers: question('/providers', { ...space, ...paging }, Page(Provider)),
  /** Who asks. */
  me: question(
    '/me',
    {
      space: Type.Optional(Code),
      /** Whether to count what waits for the post in the space. */
      waiting: Type.Optional(Type.Literal('yes')),
    },
    Me,
  ),
  /** What waits for whoever asks, what changed since it looked, and what it follows. */
  desk: question('/desk', { ...space }, Desk),
  /** One page about the cooperation, a body, an area or a meeting. */
  brief: question('/brief', { ...space, about: Type.Optional(BriefAbout) }, Brief),
  /** What is said and filed about a record. */
  discussion: question('/discussion', { ...space, ...subjectFields }, Discussion),
  letters: question(
    '/letters',
    {
      ...space,
      kind: Type.Optional(Type.Enum([...letterKinds])),
      /** Letters from or to this body. */
      party: Type.Optional(Code),
      year: Type.Optional(Type.String({ pattern: '^\\d{4}$' })),
      /** Those that wait for a reply, or those whose reply is overdue. */
      reply: Type.Optional(Type.Union([Type.Literal('open'), Type.Literal('overdue')])),
      /** The id of a record that they are about. */
      about: Type.Optional(Id),
      /** Words of the number or the subject. */
      q: Type.Optional(Type.String({ maxLength: 200 })),
      sort: Type.Optional(sorts('date', 'number', 'due')),
      ...paging,
    },
    Page(LetterItem),
  ),
  letter: question('/letters/{id}', { id: Id }, Letter),
  /** All that waits for whoever asks, by kind, the most pressing first. */
  notifications: question(
    '/notifications',
    { ...space, waits: Type.Optional(Type.Enum([...waitingKinds])), ...paging },
    Page(Waiting),
  ),
  /** A text that this actor has brought in and not kept yet. */
  preview: question('/previews/{id}', { id: Id }, Preview),
  /** Its lines, and what they are taken for; none where the file's own markup says what is what. */
  'preview-lines': question('/previews/{id}/lines', { id: Id }, MarkedLines),
  parties: question(
    '/parties',
    {
      ...space,
      /** The code of a side, or "third" for the bodies of neither. */
      side: Type.Optional(Code),
      q: Type.Optional(Type.String({ maxLength: 200 })),
      /** Only the bodies that a text of the space names. */
      named: Type.Optional(Type.Literal('yes')),
      sort: Type.Optional(sorts('name', 'texts', 'mandates')),
      ...paging,
    },
    Type.Object({ ...Page(Party).properties, families: PartyFamilies }),
  ),
  party: question('/parties/{id}', { id: Code, space: Type.Optional(Code) }, PartyRecord),
  /** The posts that answer for areas. */
  'focal-points': question(
    '/focal-points',
    { ...space, side: Type.Optional(Code), party: Type.Optional(Code), area: Type.Optional(Code), ...paging },
    Page(FocalPoint),
  ),
  'focal-point': question('/focal-points/{id}', { id: Id, space: Type.Optional(Code) }, FocalPoint),
  /** With the areas that a side has proposed, the latest first, at most a hundred. */
  areas: question(
    '/areas',
    { ...space, ...paging },
    Type.Object({
      ...Page(AreaItem).properties,
      proposed: Type.Array(ProposedArea),
      touched: Type.Array(TouchedField),
    }),
  ),
  /** The cooperation can be left out where one alone, of those that the actor may see, has an area of this code. */
  area: question('/areas/{id}', { id: Code, space: Type.Optional(Code) }, Area),
  meetings: question(
    '/meetings',
    {
      ...space,
      when: Type.Optional(Type.Union([Type.Literal('past'), Type.Literal('ahead')])),
      /** Meetings whose words name this body, or that it hosted. */
      party: Type.Optional(Code),
      /** Meetings that a paragraph names together with this area. */
      area: Type.Optional(Code),
      sort: Type.Optional(sorts('date', 'texts')),
      ...paging,
    },
    Type.Object({
      ...Page(MeetingItem).properties,
      /** Those that are known from elsewhere than a text held here. */
      noted: Type.Array(NotedMeeting),
      asAt: Type.String({ description: 'today where the installation stands' }),
    }),
  ),
  meeting: question('/meetings/{id}', { id: Id, space: Type.Optional(Code) }, Meeting),
  agreements: question(
    '/agreements',
    {
      ...space,
      /** Agreements that this body is a party to. */
      party: Type.Optional(Code),
      /** The kind as the words have it: "memorandum of understanding". */
      what: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
      sort: Type.Optional(sorts('signed', 'texts')),
      ...paging,
    },
    Type.Object({
      ...Page(AgreementItem).properties,
      /** Those that are known from elsewhere than a text held here. */
      noted: Type.Array(NotedAgreement),
      kinds: Type.Array(Choice),
      asAt: Type.String({ description: 'today where the installation stands' }),
    }),
  ),
  agreement: question('/agreements/{id}', { id: Id, space: Type.Optional(Code) }, Agreement),
  /** Areas by pairs of bodies: how much stands in each cell of two years. */
  cells: question('/bienniums/{id}/cells', { id: Id, ...activityFilter }, MatrixCells),
  situations: question('/bienniums/{id}/situations', { id: Id, ...activityFilter }, Situations),
  /** The views that one's own post keeps. */
  views: question('/views', { ...space }, Page(SavedView)),
  /** What the activities of two years can be found by, as they name it. */
  tags: question('/bienniums/{id}/tags', { id: Id }, MatrixTags),
  bienniums: question('/bienniums', { ...space, ...paging }, Page(Biennium)),
  biennium: question('/bienniums/{id}', { id: Id }, BienniumRecord),
  activities: question(
    '/activities',
    {
      ...space,
      biennium: Type.Optional(Id),
      ...activityFilter,
      /** What stands together: by area an activity stands under each of its areas. */
      group: Type.Optional(Type.Enum(['area', 'first', 'second', 'month'])),
      sort: Type.Optional(sorts('title', 'date')),
      ...paging,
    },
    Page(ActivityItem),
  ),
  activity: question('/activities/{id}', { id: Id }, Activity),
  /** A sheet that this actor has brought back, compared with the record as it was then. */
  sheet: question(
    '/sheets/{id}',
    {
      id: Id,
      state: Type.Optional(SheetState),
      /** Only the rows below this one. */
      below: Type.Optional(Type.String({ pattern: '^\\d{1,7}$' })),
      /** The first so many of every state but unchanged, in place of `limit` of one. */
      each: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
      limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000, default: 200 })),
    },
    SheetComparison,
  ),
  /** The texts in which something of a kind waits for somebody to answer for it, the latest first. */
  review: question(
    '/review',
    { ...space, kind: Type.Optional(Type.Enum([...reviewedKinds])), ...paging },
    Page(TextToReview),
  ),
  /** What people have confirmed, set right, rejected and added, for the tests of the reader. */
  corrections: question('/corrections', { ...space, ...paging }, Page(Correction)),
  /** What was done to a record, from the first to the last; without one, in the space, the latest first. */
  history: question(
    '/history',
    {
      ...space,
      kind: Type.Optional(Type.String({ pattern: '^[a-z][a-z-]{0,40}$' })),
      record: Type.Optional(Id),
      ...paging,
    },
    Page(HistoryItem),
  ),
  /** Where a body or an area is named, text by text, the latest first. */
  namings: question(
    '/namings',
    { ...space, party: Type.Optional(Code), area: Type.Optional(Code), ...paging },
    Page(TextNaming),
  ),
} as const

export type Questions = typeof questions
export type QuestionName = keyof Questions
export type QueryOf<N extends QuestionName> = Static<Questions[N]['query']>
/** What the answer holds; recursive parts are spelled out where inference stops. */
export type ResultOf<N extends QuestionName> = N extends 'instrument'
  ? InstrumentRecordType
  : N extends 'preview'
    ? PreviewType
    : Static<Questions[N]['result']>

/** The columns that a list can be ordered by; with "-" before it, from the last to the first. */
function sorts(...columns: string[]) {
  return Type.String({ pattern: `^-?(${columns.join('|')})$` })
}

function question<P extends string, Q extends Record<string, TSchema>, R extends TSchema>(
  path: P,
  query: Q,
  result: R,
) {
  return { path, query: Type.Object(query, { additionalProperties: false }), result }
}
