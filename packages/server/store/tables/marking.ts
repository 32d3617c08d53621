import type { Spoken } from '@comity/contract'
import type { Marking, MarkingLevel } from '@comity/programme'
import type { Json, Moment } from './columns.ts'

/** A release that one person has proposed, and who: another has to confirm it. */
export type KeptRelease = {
  readonly to: Marking
  readonly actor: string
  /** The account of the person who proposed it; null for the token of a service. */
  readonly account?: string | null
  readonly by: Spoken
  readonly at: string
}

/** Who may see what. */
export type MarkingTables = {
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
}
