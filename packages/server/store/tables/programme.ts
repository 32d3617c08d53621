import type { ColumnType } from 'kysely'
import type { Json, LocalNames, Moment } from './columns.ts'

/** What two sides plan and agree, and what lists read of it. */
export type ProgrammeTables = {
  biennium: {
    space: string
    id: string
    year_from: number
    year_to: number
    adopted_at: ColumnType<Date | null, Date | undefined, Date | null>
    meeting: string | null
  }
  joint_record: { space: string; id: string; kind: string; agreed: string | null }
  revision: {
    space: string
    rev: string
    record: string
    side: string
    parent: string | null
    salt: Buffer | null
    canonical: string | null
    actor: string
    at: Moment
    ordinal: number
  }
  stance: {
    space: string
    record: string
    side: string
    act: 'propose' | 'accept' | 'withdraw'
    rev: string | null
    parent: string | null
    at: Moment
  }
  /** Why a side will not have an offer; not a stance. */
  declined: {
    space: string
    record: string
    rev: string
    side: string
    words: string
    said_by: string
    at: Moment
  }
  /** `parent` is empty for the first that was agreed. */
  seal: { space: string; record: string; parent: string; rev: string; at: Moment }
  activity: {
    space: string
    id: string
    is_agreed: boolean
    crossed: boolean
    offered: string[]
    title: string
    areas: string[]
    biennium: string | null
    leads: Json<Record<string, string | null>>
    contributors: string[]
    date_from: string | null
    date_to: string | null
    place: string | null
    marking: string
    situations: ColumnType<string[], string[] | undefined, string[]>
    /** The leads of the two sides in the order of the space; empty where none is named. */
    lead_first: ColumnType<string, string | undefined, string>
    lead_second: ColumnType<string, string | undefined, string>
    last_day: ColumnType<string | null, string | null | undefined, string | null>
    is_open: ColumnType<boolean, boolean | undefined, boolean>
  }
  activity_area: {
    space: string
    area: string
    biennium: string | null
    activity: string
    lead_first: ColumnType<string, string | undefined, string>
    lead_second: ColumnType<string, string | undefined, string>
    last_day: ColumnType<string | null, string | null | undefined, string | null>
    is_open: ColumnType<boolean, boolean | undefined, boolean>
    /** Where its area stands among the areas, and its code; "~ " where it names none. */
    place: ColumnType<string, string | undefined, string>
    title: ColumnType<string, string | undefined, string>
  }
  activity_body: {
    space: string
    party: string
    biennium: string | null
    activity: string
    title: ColumnType<string, string | undefined, string>
  }
  /** What else it is found by: "goal 16.7", "programme Istanbul Process". */
  activity_tag: { space: string; tag: string; biennium: string | null; activity: string; title: string }
  activity_count: {
    space: string
    biennium: string
    state: 'all' | 'agreed' | 'offered' | 'crossed'
    n: number
  }
  activity_status: { space: string; activity: string; side: string; status: string; at: Moment }
  adopted: { space: string; biennium: string; activity: string; rev: string; carried_to: string | null }
  proposed_area: {
    space: string
    id: string
    code: string
    names: Json<LocalNames>
    why: string | null
    rev: string
    side: string
    state: 'offered' | 'agreed' | 'declined' | 'withdrawn'
    at: Moment
    /** When the other side accepted or declined it, and what it said of it. */
    decided_at: Moment | null
    words: string | null
  }
  /** What somebody would like to be done in an area; `activity` is what it has become. */
  idea: {
    space: string
    id: string
    area: string
    title: string
    words: string | null
    source: string | null
    side: string
    said_by: string
    at: Moment
    activity: string | null
    withdrawn_at: Moment | null
  }
}
