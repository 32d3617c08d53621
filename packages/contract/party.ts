import Type, { type Static } from 'typebox'
import { Code, Maybe, Names, PartialDate } from './words.ts'

/** A body as other records name it. `side` is that of the space, or null for a third party. */
export const PartyRef = Type.Object({
  id: Code,
  side: Maybe(Code),
  names: Names,
  abbreviation: Maybe(Type.String()),
})
export type PartyRef = Static<typeof PartyRef>

export const PartyName = Type.Object({
  text: Type.String(),
  lang: Type.String(),
  kind: Type.Union([Type.Literal('name'), Type.Literal('abbreviation'), Type.Literal('alias')]),
  validFrom: Maybe(PartialDate),
  validTo: Maybe(PartialDate),
})

/** A body with every name that it bears or bore, and where that is known from. */
export const Party = Type.Object({
  ...PartyRef.properties,
  kind: Type.String(),
  parent: Maybe(Code),
  seat: Maybe(Type.String()),
  source: Maybe(Type.String()),
  /** False until a person has confirmed what general knowledge gave. */
  verified: Type.Boolean(),
  allNames: Type.Array(PartyName),
  /** How many texts of the space name it, and how many mandates address it; null where no space is asked about. */
  texts: Maybe(Type.Integer()),
  mandates: Maybe(Type.Integer()),
})
export type Party = Static<typeof Party>

/** A body with what it is part of and what is part of it. */
export const PartyRecord = Type.Object({
  ...Party.properties,
  partOf: Maybe(PartyRef),
  parts: Type.Array(PartyRef),
})
export type PartyRecord = Static<typeof PartyRecord>

/** How the bodies named in a cooperation divide: each side's family, and the others under "third". */
export const PartyFamilies = Type.Array(
  Type.Object({ side: Code, all: Type.Integer(), named: Type.Integer() }),
)
export type PartyFamilies = Static<typeof PartyFamilies>
