import type { ActName, BodyOf, OutcomeOf } from './acts.ts'
import type { QueryOf, QuestionName, ResultOf } from './questions.ts'
import type { InterfaceLanguage, Names } from './words.ts'

/** A field that was refused and why, in a sentence for the person who sent it. */
export type Violation = {
  readonly field: string
  readonly message: string
  /** A word for the rule, where a page says it in the reader's language. */
  readonly rule?: string
}

/** Why a question is not answered or an act not carried out. Only `http` turns these into status codes. */
export type Refusal =
  | { readonly reason: 'invalid'; readonly violations: readonly Violation[] }
  | { readonly reason: 'not-signed-in' }
  | { readonly reason: 'forbidden'; readonly message: string }
  /** Sent by a page of another site, which may not act for whoever is signed in here. */
  | { readonly reason: 'foreign'; readonly message: string }
  /** Not there, or not to be known by this actor: the two are never told apart. */
  | { readonly reason: 'not-found' }
  | { readonly reason: 'conflict'; readonly message: string; readonly current: unknown }
  | { readonly reason: 'too-large'; readonly message: string }
  /** Tried too often; after this many seconds it may be tried again. */
  | { readonly reason: 'too-often'; readonly seconds: number; readonly message: string }
  /** More is being brought in at the moment than the installation can hold; later it can. */
  | { readonly reason: 'busy'; readonly message: string }
  /** The connection to the records was lost while an act was kept: it may or may not have been. */
  | { readonly reason: 'outcome-unknown'; readonly message: string }
  /** The disk that the records are on is full: nothing was kept, and reading goes on. */
  | { readonly reason: 'no-room'; readonly message: string }
  /** The database does not answer, and did not while it was waited for; nothing was kept. */
  | { readonly reason: 'away'; readonly message: string }

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal }

/** A file that was kept as it came. */
export type Original = {
  readonly name: string
  readonly mediaType: string
  readonly sha256: string
  readonly bytes: Uint8Array
}

/** The activities of a biennium as a file, to be worked on elsewhere and brought back. */
export const matrixFormats = ['xlsx', 'csv'] as const
export type MatrixFormat = (typeof matrixFormats)[number]
export type MatrixFile = Omit<Original, 'sha256'>

/** What one actor can ask and do. The server opens one for each request; pages and API go through it alike. */
export type Door = {
  ask<N extends QuestionName>(name: N, query: QueryOf<N>): Promise<Answer<ResultOf<N>>>
  /** The same key again, within a day and by the same actor, gives the first answer and does nothing more. */
  act<N extends ActName>(
    name: N,
    body: BodyOf<N>,
    options?: { readonly key?: string },
  ): Promise<Answer<OutcomeOf<N>>>
  original(instrument: string): Promise<Answer<Original>>
  matrix(
    biennium: string,
    as: {
      readonly format: MatrixFormat
      readonly lang: InterfaceLanguage
      /** Which activities, as a list of them is narrowed; all where it is left out. */
      readonly filter?: Omit<QueryOf<'cells'>, 'id'>
    },
  ): Promise<Answer<MatrixFile>>
  /** A file on a record. */
  attached(attachment: string): Promise<Answer<Original>>
}

/** How the pages sign people in and out. What comes of it is the header by which the browser keeps or forgets it. */
export type SignIn = {
  /** Whether the request carries a sign-in, which may have ended meanwhile. */
  readonly carried: boolean
  /** Whether somebody administers the installation; until then its sample is only read. */
  isFounded(): Promise<boolean>
  /** Takes the token of a post. */
  enter(given: { readonly token: string }): Promise<Answer<Entered>>
  /** Takes what the person gave on the page. An address that is not known is answered as a wrong password is. */
  byPassword(given: { readonly address: string; readonly password: string }): Promise<Answer<Entered>>
  /** Sends somebody to the identity provider of their address; not found where no side has one for it. */
  toProvider(given: { readonly address: string; readonly back: string }): Promise<Answer<SentOn>>
  /** Lets in whoever comes back from there with an answer, given as the query of the address. */
  fromProvider(search: string): Promise<Answer<Entered & { readonly back: string }>>
  /** Whether the request comes from somebody who has given a right password and still owes the second factor. */
  readonly waits: boolean
  /** Takes a code of the second factor, or one for its loss. */
  bySecondFactor(given: { readonly code: string }): Promise<Answer<Entered>>
  /** Begins to set a second factor up for one's own account; what it gives is told this one time. */
  beginSecondFactor(): Promise<Answer<BegunFactor>>
  /** Keeps what was begun, where the code is of it, and gives the codes for its loss, this one time. */
  keepSecondFactor(given: { readonly code: string }): Promise<Answer<{ readonly codes: readonly string[] }>>
  /** Takes the second factor away, for whoever gives the password again. */
  endSecondFactor(given: { readonly password: string }): Promise<Answer<null>>
  /** Where the pages are as people reach them, for what is handed on; null where nobody has said. */
  readonly site: string | null
  /** Whether mails leave this installation, so that a forgotten password can be renewed by one. */
  readonly mails: boolean
  /** Mails whoever has an account with this address where to choose a new password; the answer tells nothing of it. */
  forgot(given: { readonly address: string; readonly lang: InterfaceLanguage }): Promise<Answer<null>>
  /** What a one-time address is for; nothing is used up by asking. */
  oneTime(token: string): Promise<Answer<OneTime>>
  /** Sets up the account that a one-time address is for; it is used by that. */
  openOneTime(
    token: string,
    given: { readonly address: string; readonly password: string; readonly again: string },
  ): Promise<Answer<Entered>>
  /** Gives whoever is signed in what a one-time address is for, where it is for them; nothing else is given by it. */
  takeUp(token: string): Promise<Answer<Pick<Entered, 'next'>>>
  /** Ends the session on the server, and makes the browser forget it. */
  leave(): Promise<{ readonly setCookie: string }>
}

/** Somebody was let in: to go on, to choose the post that they speak for, or to give a second factor. */
export type Entered = { readonly setCookie: string; readonly next: 'in' | 'choose' | 'second' }

/** Where somebody goes to prove who they are, and what their browser keeps meanwhile. */
export type SentOn = { readonly location: string; readonly setCookie: string }

/** A second factor as it is set up: its secret, the address that programs take it from, and that as dark squares. */
export type BegunFactor = {
  readonly secret: string
  readonly address: string
  readonly squares: readonly (readonly boolean[])[]
}

/** What an address that is opened once gives, to whom. */
export type OneTime = {
  readonly purpose: 'administrator' | 'post' | 'password'
  /** Null where whoever opens it says their own. */
  readonly address: string | null
  /** Whether the address has an account already: its person signs in and takes up the post. */
  readonly isKnown: boolean
  /** Whether it was mailed, which proves whose the address is. */
  readonly mailed: boolean
  /** The post: its role and its body. */
  readonly role: string | null
  readonly names: Names | null
}
