import Type, { type Static } from 'typebox'
import { PartyRef } from './party.ts'
import { Code, Maybe, Names } from './words.ts'

/** An e-mail address; whether it is one is found where it is used. */
export const Address = Type.String({ minLength: 3, maxLength: 254, description: 'an e-mail address' })

export const postRoles = ['viewer', 'focal-point', 'desk-officer', 'approver', 'administrator'] as const

const post = {
  side: Maybe(Code),
  party: PartyRef,
  role: Type.String({ description: 'viewer, focal-point, desk-officer, approver or administrator' }),
  areas: Type.Array(Code),
}

/** A post of a cooperation and who speaks for it. */
export const PostRecord = Type.Object({
  id: Type.String(),
  space: Code,
  ...post,
  /** A person, a program that bears a token, or nobody: it was handed over and not yet taken up. */
  holder: Type.Union([Type.Literal('person'), Type.Literal('service'), Type.Literal('nobody')]),
  /** Told to whoever administers the side, and to nobody else. */
  address: Maybe(Type.String()),
  since: Type.String({ description: 'the moment from which it is held by whoever holds it' }),
  /** When its token ends. */
  until: Maybe(Type.String()),
  /** When somebody last signed in to speak for it. */
  seen: Maybe(Type.String()),
  /** Whether whoever asks may hand it over and end it. */
  mine: Type.Boolean(),
})
export type PostRecord = Static<typeof PostRecord>

/** A post that is offered to an address and not yet taken up. */
export const Invitation = Type.Object({
  id: Type.String(),
  space: Code,
  ...post,
  address: Type.String(),
  madeAt: Type.String(),
  endsAt: Type.String(),
  /** Whether a post that stands is handed over; else a new one is made. */
  handsOver: Type.Boolean(),
})
export type Invitation = Static<typeof Invitation>

/** One's own account: what it may speak as, and where it is signed in. */
export const Account = Type.Object({
  /** Null for a program, and for whoever came in by the token of a post. */
  address: Maybe(Type.String()),
  posts: Type.Array(
    Type.Object({
      id: Type.String(),
      kind: Type.Union([Type.Literal('administrator'), Type.Literal('post')]),
      /** Whether the session speaks as it now. */
      speaks: Type.Boolean(),
      space: Maybe(Code),
      spaceNames: Maybe(Names),
      side: Maybe(Code),
      names: Maybe(Names),
      role: Maybe(Type.String()),
      areas: Type.Array(Code),
    }),
  ),
  sessions: Type.Array(
    Type.Object({
      id: Type.String(),
      openedAt: Type.String(),
      endsAt: Type.String(),
      /** Null by password, else by which organization. */
      via: Maybe(Type.String()),
      /** The one that asks. */
      own: Type.Boolean(),
    }),
  ),
  secondFactor: Type.Object({ on: Type.Boolean(), codesLeft: Type.Integer() }),
})
export type Account = Static<typeof Account>
