import type { Language, PartialDate } from '../instrument.ts'

/** A body that acts or is asked to act, with every name that it bears or bore. */
export type Party = {
  readonly id: string
  /** The family it belongs to: "un", "oic" or, for everybody else, "third". */
  readonly side: 'un' | 'oic' | 'third'
  readonly kind: string
  readonly parent: string | null
  /** What it is to its parent: "secretariat", "member-states". */
  readonly role: string | null
  readonly seat: string | null
  readonly names: readonly PartyName[]
  readonly source: string
  /** False where the entry rests on general knowledge and awaits a person's confirmation. */
  readonly verified: boolean
}

export type PartyName = {
  readonly text: string
  readonly lang: Language
  readonly kind: 'name' | 'abbreviation' | 'alias'
  /** Null where the name has no known beginning, or is still borne. */
  readonly validFrom: PartialDate | null
  readonly validTo: PartialDate | null
}
