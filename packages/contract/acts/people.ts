import Type from 'typebox'
import { Address, postRoles } from '../people.ts'
import { Code, Maybe } from '../words.ts'
import { act, Id, language, Named } from './act.ts'

/** An offer of a post. `once` is the path of the address that opens it: told this one time, and kept by its hash. */
const Promised = Type.Object({
  ...Named.properties,
  once: Maybe(Type.String()),
  /** Whether the mail server took it; null where none is set up, and `once` is to be handed on. */
  mailed: Maybe(Type.Boolean()),
})

/** Who speaks for which post, and how they sign in. */
export const peopleActs = {
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
} as const
