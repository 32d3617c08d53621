import type { Refusal } from '@comity/contract'
import type { Actor, Post } from '../identity/actor.ts'

/** What is taken back: an entry of a record's history with what it said before and after. */
export type Entry = {
  readonly space: string
  readonly kind: string
  readonly record: string
  readonly act: string
  readonly before: Readonly<Record<string, unknown>> | null
  readonly after: Readonly<Record<string, unknown>> | null
}

/** Who takes it back, for which side, and when. */
export type Taking = {
  readonly actor: Actor
  readonly post: Post
  readonly side: string
  readonly by: string
  readonly at: Date
}

/** What keeps it from being given back; null where it was. */
export type Outcome = { readonly ok: false; readonly refusal: Refusal } | null
