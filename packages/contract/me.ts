import Type, { type Static } from 'typebox'
import { Code, Maybe, Names } from './words.ts'

/** A post that somebody holds: for which body, in which cooperation. */
export const Post = Type.Object({
  space: Code,
  /** The side that the body is of; null for a body of neither that has been given sight. */
  side: Maybe(Code),
  party: Code,
  names: Names,
  role: Type.String({ description: 'viewer, focal-point, desk-officer, approver or administrator' }),
  areas: Type.Array(Code),
})
export type Post = Static<typeof Post>

/** Who asks, and what they may do in the space that was asked about. */
export const Me = Type.Object({
  kind: Type.Union([
    Type.Literal('anonymous'),
    Type.Literal('installation'),
    /** Administers the installation: reads every cooperation and speaks for no side. */
    Type.Literal('administrator'),
    Type.Literal('person'),
    Type.Literal('service'),
  ]),
  /** Tells one person and post from another on the machine that they share, and nothing of either; null for nobody. */
  self: Maybe(Type.String()),
  posts: Type.Array(Post),
  /** How many things wait on the desk of the post in the space, where that was asked. */
  waiting: Type.Optional(Type.Integer()),
  may: Type.Array(Type.String({ description: 'what may be done in the space: "read", "import"' })),
})
export type Me = Static<typeof Me>
