import type { Json, LocalNames, Moment } from './columns.ts'

export type PartyNameRow = {
  text: string
  lang: string
  kind: 'name' | 'abbreviation' | 'alias'
  validFrom: string | null
  validTo: string | null
}

/** Cooperations, the bodies of their sides and who acts for them. */
export type CooperationTables = {
  space: {
    id: string
    names: Json<LocalNames>
    sides: Json<{ id: string; names: LocalNames; short: LocalNames }[]>
    open: boolean
    sample: boolean
    created_at: Moment
  }
  opening: {
    space: string
    side: string
    actor: string
    account: string | null
    /** The post that spoke, as JSON, with the name that its body bore. */
    said_by: string
    reason: string | null
    at: Moment
  }
  area: { space: string; id: string; ordinal: number; names: Json<LocalNames>; source: string | null }
  party: {
    id: string
    side: string | null
    kind: string
    parent: string | null
    seat: string | null
    source: string | null
    verified: boolean
    abbreviation: string | null
    name_en: string
    name_fr: string | null
    name_ar: string | null
    names: Json<PartyNameRow[]>
  }
  post: {
    space: string
    actor: string
    side: string | null
    party: string
    role: string
    areas: string[]
    held_from: Moment
    held_to: Moment | null
  }
  /** What stands before every wall; `counted` adds to it what whoever asks sees behind one. */
  tally: { space: string; kind: string; key: string; n: number }
  counted: { space: string; kind: string; key: string; n: number }
}
