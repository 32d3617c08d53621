import Type, { type Static, type TProperties, type TSchema } from 'typebox'
import { activityStatuses, ProposedFields } from './activity.ts'
import { ComesMarked, GivenKind, MarkedIn, MarkingDay, MarkingSet } from './classification.ts'
import { subjectFields } from './desk.ts'
import { audiences, longestComment } from './discussion.ts'
import { addedKinds, FindingFields, verdicts } from './judgement.ts'
import { letterKinds } from './letter.ts'
import { acceptances, implementations, MandateSaid, mandateStates } from './mandate.ts'
import { instrumentKinds, Marking } from './marking.ts'
import { Address, postRoles } from './people.ts'
import { Came, FileName } from './preview.ts'
import { SheetChoice, SheetColumns, SheetCompared, SheetRows } from './sheet.ts'
import { Code, interfaceLanguages, Maybe, Standing } from './words.ts'

const Id = Type.String({ minLength: 1, maxLength: 120 })
const Rev = Type.String({ pattern: '^[0-9a-f]{64}$', description: 'the digest of a whole revision' })
const Year = Type.Integer({ minimum: 1945, maximum: 2200 })
const Day = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'ISO date' })
/** Whom something on a record is for: one's own side alone, or both. */
const To = Type.Enum([...audiences])
const CommentText = Type.String({ minLength: 1, maxLength: longestComment })
const letterFields = {
  /** As the letter bears it; the next of the year of one's side where it is left out. */
  number: Type.Optional(Type.String({ minLength: 1, maxLength: 60, pattern: '^[^\\p{Cc}]*$' })),
  date: Day,
  text: Type.Optional(Type.String({ maxLength: 100_000 })),
  replyDue: Type.Optional(Day),
}
const AreaName = Type.String({ minLength: 2, maxLength: 200 })
const Said = Type.String({ minLength: 1, maxLength: 2000 })
/** What an act was done to, and how often that record was written to. */
const Named = Type.Object({ id: Type.String(), version: Type.Integer() })

/** An offer of a post. `once` is the path of the address that opens it: told this one time, and kept by its hash. */
const Promised = Type.Object({
  ...Named.properties,
  once: Maybe(Type.String()),
  /** Whether the mail server took it; null where none is set up, and `once` is to be handed on. */
  mailed: Maybe(Type.Boolean()),
})
/** The version of the record that was looked at; where the same was written to since, the act is a conflict. */
const seen = Type.Optional(Type.Integer({ minimum: 0 }))
/** The language of the mail that goes. */
const language = Type.Optional(Type.Enum([...interfaceLanguages]))

/** What would come of keeping a text. */
const Previewed = Type.Object({
  /** Of the preview, for the question `preview` and for `import-text`. */
  id: Type.String(),
  /** The version that it would be, or is. */
  version: Type.Integer(),
  came: Came,
  instrument: Maybe(Type.String()),
  findings: Type.Array(Type.Object({ rule: Type.String(), message: Type.String() })),
})

/** Every act that changes the record, with what it takes and what it gives: POST /api/v1/acts/{name}. */
export const acts = {
  'import-text': act(
    {
      space: Code,
      /** The file's name, for people; the type is found from the bytes. Needed with `text` and `base64`. */
      name: Type.Optional(FileName),
      text: Type.Optional(Type.String()),
      base64: Type.Optional(Type.String()),
      /** What `preview-text` gave, in place of the text. */
      preview: Type.Optional(Type.String({ maxLength: 40 })),
      marking: ComesMarked,
    },
    Type.Object({
      id: Type.String(),
      version: Type.Integer(),
      instrument: Type.String(),
      /** True where these very bytes were held already: nothing was changed. */
      known: Type.Boolean(),
      /** What the reader was in doubt about, in words. */
      findings: Type.Array(Type.Object({ rule: Type.String(), message: Type.String() })),
    }),
  ),
  /** Brings several texts in together: each is kept, known or refused for itself, and all that are kept at once. */
  'import-texts': act(
    {
      space: Code,
      texts: Type.Array(
        Type.Object(
          { name: FileName, text: Type.Optional(Type.String()), base64: Type.Optional(Type.String()) },
          { additionalProperties: false },
        ),
        { minItems: 1, maxItems: 100 },
      ),
      marking: ComesMarked,
      /** What those of them are that do not say it themselves; an organ by any of its names. */
      unsaid: Type.Optional(
        Type.Object(
          {
            kind: Type.Optional(Type.Enum(instrumentKinds.filter((kind) => kind !== 'other'))),
            organ: Type.Optional(Type.String({ minLength: 1, maxLength: 300 })),
          },
          { additionalProperties: false },
        ),
      ),
    },
    Type.Object({
      /** What came of each, in the order in which they were sent. */
      texts: Type.Array(
        Type.Object({
          name: Type.String(),
          instrument: Maybe(Type.String()),
          version: Maybe(Type.Integer()),
          known: Type.Boolean(),
          findings: Type.Array(Type.Object({ rule: Type.String(), message: Type.String() })),
          /** Why it was not kept, in words. */
          refused: Maybe(Type.String()),
        }),
      ),
    }),
  ),
  /** Reads a text and shows what would come of keeping it, for two hours and for this actor alone. */
  'preview-text': act(
    {
      space: Code,
      name: FileName,
      text: Type.Optional(Type.String()),
      base64: Type.Optional(Type.String()),
    },
    Previewed,
  ),
  /** Reads a text that is looked at anew, by what a person has marked in it. */
  'mark-text': act({ space: Code, preview: Type.String({ maxLength: 40 }), marking: Marking }, Previewed),
  /** Takes in the index of a session: votes, sponsors and subjects of its resolutions, whether their texts are held. */
  'import-index': act(
    {
      space: Code,
      name: Type.String({ minLength: 1, maxLength: 255 }),
      text: Type.String(),
    },
    Type.Object({
      id: Type.String(),
      version: Type.Integer(),
      new: Type.Integer(),
      changed: Type.Integer(),
      unchanged: Type.Integer(),
      wrong: Type.Array(Type.Object({ line: Type.Integer(), message: Type.String() })),
    }),
  ),
  /**
   * Says of what was read that it is so, how it is instead, or that it is not so. Several alike are judged together,
   * all or none.
   */
  'judge-finding': act(
    {
      finding: Type.Union([Id, Type.Array(Id, { minItems: 1, maxItems: 200 })]),
      verdict: Type.Enum([...verdicts]),
      /** With `correct`: the values that are otherwise; those left out stay. */
      changes: Type.Optional(FindingFields),
      reason: Type.Optional(Type.String({ maxLength: 2000 })),
      /** The state that was seen: where somebody has spoken since, nothing is done and what stands now is told. */
      state: Type.Optional(Type.String({ maxLength: 20 })),
    },
    Type.Object({
      id: Type.String(),
      /** How often this finding has been spoken of. */
      version: Type.Integer(),
      findings: Type.Array(Type.Object({ id: Type.String(), version: Type.Integer(), standing: Standing })),
    }),
  ),
  /** Makes of words of a paragraph what no program read there. */
  'add-finding': act(
    {
      /** As a text's answer gives it in `ref`: the instrument's id, "#" and the paragraph's: "…#op5". */
      provision: Type.String({ minLength: 3, maxLength: 120 }),
      kind: Type.Enum([...addedKinds]),
      /** The words: by their place in the source that was read, or as they stand in the paragraph. */
      span: Type.Optional(Type.Tuple([Type.Integer({ minimum: 0 }), Type.Integer({ minimum: 1 })])),
      words: Type.Optional(Type.String({ minLength: 1, maxLength: 8000 })),
      fields: Type.Optional(FindingFields),
      reason: Type.Optional(Type.String({ maxLength: 2000 })),
    },
    Type.Object({ id: Type.String(), version: Type.Integer(), finding: Type.String(), standing: Standing }),
  ),
  /**
   * Starts the cooperation of two organizations from a text that is held: a space of its own, closed to all but its
   * two sides, with the text in it.
   */
  'start-cooperation': act(
    {
      text: Type.String({ minLength: 1, maxLength: 120, description: 'the id of the instrument' }),
      /** The codes of the two organizations, as in a space: "un", "las". The first is shown first. */
      sides: Type.Array(Code, { minItems: 2, maxItems: 2 }),
    },
    Type.Object({
      id: Type.String(),
      version: Type.Integer(),
      space: Code,
      /** The text as the new space holds it. */
      instrument: Type.String(),
    }),
  ),
  /**
   * Proposes, for one's own side, that everybody may read the cooperation; agrees to it where the other side has proposed
   * that, which releases it.
   */
  'release-space': act(
    { space: Code, reason: Type.Optional(Said) },
    Type.Object({ ...Named.properties, open: Type.Boolean() }),
  ),
  /** Closes a cooperation to all but its two sides, which either of them may; or withdraws one's own proposal. */
  'close-space': act({ space: Code, reason: Type.Optional(Said) }, Named),
  /** Offers a post of one's own side to an address, which takes it up at a one-time address or by signing in. */
  invite: act(
    {
      space: Code,
      /** A body of the side, or the side itself ("un"). */
      party: Code,
      role: Type.Enum([...postRoles]),
      /** What a focal point answers for; all areas where none is named. */
      areas: Type.Optional(Type.Array(Code, { maxItems: 50 })),
      address: Address,
      language,
    },
    Promised,
  ),
  /** Hands a post over to another address. Whoever spoke for it is out at once; what they did stays with the post. */
  'hand-over': act({ post: Id, address: Address, language }, Promised),
  /** Lets whoever speaks for a post choose a new password, at a one-time address that goes by mail where it can. */
  'renew-password': act({ post: Id, language }, Promised),
  /** Leaves the post that one's session speaks for in a cooperation. It stands without a holder until it is handed on. */
  'leave-post': act(
    {
      space: Code,
      /** What is said to whoever hands the post on, and to whoever takes it. */
      reason: Type.Optional(Maybe(Type.String({ minLength: 1, maxLength: 500 }))),
    },
    Named,
  ),
  /** Ends a post. Whoever spoke for it is out at once. */
  'end-post': act({ post: Id }, Named),
  /** Takes back what was offered and not taken up. */
  'withdraw-invitation': act({ invitation: Id }, Named),
  /** Says as which of one's posts this session speaks, by its id in one's own account. */
  'speak-for': act({ post: Id }, Named),
  /** Sets up the identity provider (OpenID Connect) by which the people of a side sign in. */
  'set-provider': act(
    {
      space: Code,
      side: Code,
      /** Its https address, as it names itself. */
      issuer: Type.String({ minLength: 8, maxLength: 500 }),
      client: Type.String({ minLength: 1, maxLength: 500 }),
      secret: Type.String({ minLength: 1, maxLength: 2000 }),
      /** What stands after the sign in the addresses that it may speak of. */
      domains: Type.Array(Type.String({ minLength: 3, maxLength: 253 }), { minItems: 1, maxItems: 50 }),
    },
    Named,
  ),
  /** Takes the identity provider of a side away; whoever came in by it is out. */
  'end-provider': act({ space: Code, side: Code }, Named),
  /** Ends one of one's own sessions. */
  'end-session': act({ session: Id }, Named),
  /** Opens two years of the programme to be planned. */
  'plan-biennium': act({ space: Code, from: Year, to: Year }, Named),
  /**
   * Offers a whole revision of a record of both sides: a new record, or another text of one in place of the agreed
   * revision that `parent` names. Nothing is agreed by it.
   */
  'propose-revision': act(
    {
      space: Code,
      kind: Type.Literal('activity'),
      record: Type.Optional(Maybe(Id)),
      parent: Type.Optional(Maybe(Rev)),
      fields: ProposedFields,
    },
    Type.Object({ ...Named.properties, rev: Rev }),
  ),
  /** Accepts the very revision that the other side stands by. It is sealed where its parent is still the head. */
  'accept-revision': act(
    { record: Id, rev: Rev },
    Type.Object({ ...Named.properties, rev: Rev, sealed: Type.Boolean() }),
  ),
  /** Takes back the offer that one's own side stands by. It stays readable. */
  'withdraw-revision': act({ record: Id }, Named),
  /**
   * Says of the very revision that the other side stands by that one's own side will not have it, and why. The offer
   * stands until it is withdrawn or another takes its place, and can still be accepted.
   */
  'decline-revision': act({ record: Id, rev: Rev, words: Said }, Named),
  /**
   * Proposes a further area of the cooperation, by its names in every language of the pages. The other side accepts
   * these very names, or declines them in words.
   */
  'propose-area': act(
    {
      space: Code,
      names: Type.Object({ en: AreaName, fr: AreaName, ar: AreaName }, { additionalProperties: false }),
      /** Drawn from the English name where it is left out. */
      code: Type.Optional(Type.String({ pattern: '^[a-z][a-z0-9-]{1,59}$' })),
      why: Type.Optional(Maybe(Said)),
    },
    Type.Object({ ...Named.properties, rev: Rev, code: Code }),
  ),
  /** Accepts the very area that the other side proposes: from then on it stands among those of the cooperation. */
  'accept-area': act({ area: Id, rev: Rev }, Type.Object({ ...Named.properties, code: Code })),
  /** Declines an area that the other side proposes, and says why. It stays readable, and can be proposed again. */
  'decline-area': act({ area: Id, words: Said }, Named),
  /** Takes back an area that one's own side proposes. */
  'withdraw-area': act({ area: Id }, Named),
  /** Notes in an area what the two organizations could do, and where it was said. */
  'note-idea': act(
    {
      space: Code,
      area: Code,
      title: Type.String({ minLength: 1, maxLength: 500 }),
      words: Type.Optional(Maybe(Type.String({ minLength: 1, maxLength: 8000 }))),
      /** A symbol, a meeting or an address that begins with https. */
      source: Type.Optional(Maybe(Type.String({ minLength: 1, maxLength: 500 }))),
    },
    Named,
  ),
  /** Takes back an idea that one's own side noted and that has become no activity. */
  'withdraw-idea': act({ idea: Id }, Named),
  /** Makes an activity of an idea: proposes it with the idea's title, words and area, and its source as a document. */
  'take-up-idea': act(
    { idea: Id, biennium: Type.Optional(Maybe(Id)) },
    Type.Object({ ...Named.properties, activity: Type.String(), rev: Rev }),
  ),
  /** Says how an activity comes along, for one's own side alone. */
  'report-status': act(
    {
      activity: Id,
      status: Type.Enum([...activityStatuses]),
      /** What one's side said of it when one looked; where it says another by now, this is a conflict. */
      seen: Type.Optional(Type.Enum([...activityStatuses])),
    },
    Named,
  ),
  /** Freezes what is agreed for a biennium, as the meeting adopted it. */
  'adopt-biennium': act(
    { biennium: Id, meeting: Type.String({ minLength: 1, maxLength: 500 }) },
    Type.Object({ ...Named.properties, adopted: Type.Integer() }),
  ),
  /** Proposes activities of one biennium for another, each as a revision that the other side has to accept. */
  'carry-over': act(
    { from: Id, to: Id, activities: Type.Array(Id, { minItems: 1, maxItems: 500 }) },
    Type.Object({
      ...Named.properties,
      carried: Type.Array(Type.Object({ activity: Type.String(), rev: Rev })),
    }),
  ),
  /**
   * Compares a sheet with the record, row by row; nothing is changed by it. A sheet of ours needs no columns; of any
   * other, and of the table of a document, they are named once and known from then on.
   */
  'compare-sheet': act(
    {
      biennium: Id,
      name: Type.Optional(FileName),
      base64: Type.Optional(Type.String()),
      /** A comparison before, in place of the file: to name its columns, or to look again. */
      comparison: Type.Optional(Id),
      columns: Type.Optional(Maybe(SheetColumns)),
      /** Which table of several, from 0; the first that has these columns where it is left out. */
      table: Type.Optional(Type.Integer({ minimum: 0, maximum: 999 })),
    },
    SheetCompared,
  ),
  /** Proposes the chosen rows of a comparison, whole or not at all. */
  'apply-sheet': act(
    {
      comparison: Id,
      rows: Type.Optional(SheetRows),
      /** All rows of these states that were not proposed yet, beside those of `rows`. */
      all: Type.Optional(Type.Array(SheetChoice, { maxItems: 2 })),
      /** Of `all`, rows that are left out. */
      except: Type.Optional(SheetRows),
    },
    Type.Object({
      ...Named.properties,
      applied: Type.Array(
        Type.Object({ row: Type.Integer(), activity: Type.String(), rev: Maybe(Type.String()) }),
      ),
    }),
  ),
  /**
   * Marks a record (ST/SGB/2007/6). What would let out something strictly confidential is proposed by it, and done when
   * another person confirms it.
   */
  'set-marking': act(
    { ...MarkedIn, ...MarkingSet, reason: Type.Optional(Type.String({ maxLength: 2000 })) },
    Type.Object({ ...Named.properties, done: Type.Boolean() }),
  ),
  /** Confirms, as another person of the same side, a release that was proposed. */
  'confirm-release': act(MarkedIn, Named),
  /** Lets a third party see a record, until the end of a day where one is named. */
  'give-sight': act(
    { kind: GivenKind, record: Id, party: Code, until: Type.Optional(Maybe(MarkingDay)) },
    Named,
  ),
  /** Takes back what a third party was given to see. */
  'take-sight': act({ kind: GivenKind, record: Id, party: Code }, Named),
  /** Says of a mandate what stands beside its words: who answers for it, when it is reviewed, what it costs. */
  'set-mandate': act({ mandate: Id, said: MandateSaid, seen }, Named),
  /** Answers for an addressee of one's own side: whether it accepts a mandate, how far it has implemented it. */
  'answer-mandate': act(
    {
      mandate: Id,
      party: Code,
      accepted: Type.Optional(Maybe(Type.Enum([...acceptances]))),
      implemented: Type.Optional(Maybe(Type.Enum([...implementations]))),
      note: Type.Optional(Maybe(Type.String({ minLength: 1, maxLength: 2000 }))),
      seen,
    },
    Named,
  ),
  /** Records how a mandate stands by a decision of its organ, or that it has expired or is fully implemented. */
  'decide-mandate': act(
    {
      mandate: Id,
      state: Type.Enum([...mandateStates]),
      /** The decision: a symbol, or a paragraph of a text. */
      decision: Type.Optional(Maybe(Type.String({ minLength: 1, maxLength: 300 }))),
      decidedOn: Type.Optional(Maybe(MarkingDay)),
      seen,
    },
    Named,
  ),
  /** Takes back what one entry of a record's history did, where nothing later builds on it. */
  undo: act(
    {
      space: Code,
      kind: Type.String({ pattern: '^[a-z][a-z-]{0,40}$' }),
      record: Id,
      entry: Type.Integer({ minimum: 1 }),
    },
    Named,
  ),
  /** Follows a record: what changes in it stands first on one's desk. */
  follow: act({ space: Code, ...subjectFields }, Named),
  unfollow: act({ space: Code, ...subjectFields }, Named),
  /** Says that one has looked at one's desk: what changed until now is no longer new. */
  'see-desk': act({ space: Code }, Named),
  /** Says whether one wants a mail a day when something waits, in which language, and for a post without account where to. */
  'choose-digest': act(
    {
      space: Code,
      wanted: Type.Boolean(),
      language: Type.Optional(Type.Enum([...interfaceLanguages])),
      address: Type.Optional(Address),
    },
    Named,
  ),
  /** Says something on a record. "@un/who" in it speaks to that body. */
  comment: act({ space: Code, ...subjectFields, to: To, text: CommentText, marking: ComesMarked }, Named),
  /** Sets one's own comment right; what stood before stays in its history. */
  'correct-comment': act({ comment: Id, text: CommentText }, Named),
  'withdraw-comment': act({ comment: Id }, Named),
  /** Files something on a record, at most twenty megabytes. */
  'attach-file': act(
    {
      space: Code,
      ...subjectFields,
      to: To,
      name: FileName,
      base64: Type.String({ minLength: 1 }),
      marking: ComesMarked,
    },
    Type.Object({ ...Named.properties, sha256: Type.String(), mediaType: Type.String() }),
  ),
  'withdraw-file': act({ attachment: Id }, Named),
  /** Registers a letter that one's side has sent or received. */
  'register-letter': act(
    {
      space: Code,
      ...letterFields,
      kind: Type.Enum([...letterKinds]),
      from: Code,
      to: Code,
      subject: Type.String({ minLength: 1, maxLength: 500 }),
      answers: Type.Optional(Id),
      about: Type.Optional(
        Type.Array(Type.Object(subjectFields, { additionalProperties: false }), { maxItems: 50 }),
      ),
      marking: ComesMarked,
    },
    Type.Object({ ...Named.properties, number: Type.String() }),
  ),
  /** Registers the answer to a letter, from whom that was to and to whom that was from. */
  'answer-letter': act(
    {
      letter: Id,
      ...letterFields,
      subject: Type.Optional(Type.String({ minLength: 1, maxLength: 500 })),
      /** Where it is marked less than what it answers, it is marked as that. */
      marking: ComesMarked,
    },
    Type.Object({ ...Named.properties, number: Type.String() }),
  ),
  /** Sets a letter right that one's side has registered. What is left out stays; what stood before stays in its history. */
  'correct-letter': act(
    {
      letter: Id,
      ...Type.Partial(Type.Object(letterFields)).properties,
      text: Type.Optional(Maybe(Type.String({ maxLength: 100_000 }))),
      replyDue: Type.Optional(Maybe(Day)),
      kind: Type.Optional(Type.Enum([...letterKinds])),
      from: Type.Optional(Code),
      to: Type.Optional(Code),
      subject: Type.Optional(Type.String({ minLength: 1, maxLength: 500 })),
      reason: Type.Optional(Maybe(Type.String({ minLength: 1, maxLength: 2000 }))),
      seen,
    },
    Type.Object({ ...Named.properties, number: Type.String() }),
  ),
  /** Keeps a view of a list for one's own post; the same name again takes its place. */
  'save-view': act(
    {
      space: Code,
      name: Type.String({ minLength: 1, maxLength: 80 }),
      /** What stands in the address after the question mark. */
      query: Type.String({ maxLength: 2000, pattern: '^[^?#<>\\s]*$' }),
    },
    Named,
  ),
  'forget-view': act({ view: Id }, Named),
} as const

export type Acts = typeof acts
export type ActName = keyof Acts
export type BodyOf<N extends ActName> = Static<Acts[N]['body']>
export type OutcomeOf<N extends ActName> = Static<Acts[N]['outcome']>

function act<B extends TProperties, O extends TSchema>(body: B, outcome: O) {
  return { body: Type.Object(body, { additionalProperties: false }), outcome }
}
