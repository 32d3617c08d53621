import type { ColumnType, Generated } from 'kysely'
import type { Derived, Json, Place, Walled } from './columns.ts'

/** What every value that was read carries beside itself. */
export type Read = {
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

/** What was read in texts, and what is known from elsewhere. */
export type ReadingTables = {
  citation: Read & { symbol: string; text: string; date: string | null; note: string | null }
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
  noted: {
    space: string
    id: string
    kind: 'agreement' | 'meeting'
    /** The day of signature, or the first day that was held or else planned; what it stands by in a list. */
    day: string
    facts: Json<Record<string, unknown>>
    source: string
  }
}
