import type { LeftOut, MandateLife, MandateOwner, MandateState } from '@comity/programme'
import type { ColumnType } from 'kysely'
import type { Json, Moment, Place, Walled } from './columns.ts'
import type { Read } from './reading.ts'

/** Mandates, what has become of them and what was answered to them. */
export type MandateTables = {
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
}
