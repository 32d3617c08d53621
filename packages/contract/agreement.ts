import Type, { type Static } from 'typebox'
import { Classification } from './classification.ts'
import { Addressee } from './instrument.ts'
import { Naming } from './naming.ts'
import { Code, Maybe, PartialDate } from './words.ts'

/** An agreement that texts name by the same words, parties and day. */
export const AgreementItem = Type.Object({
  id: Type.String(),
  space: Code,
  what: Type.String(),
  language: Type.String(),
  parties: Type.Array(Addressee),
  signed: Maybe(PartialDate),
  promises: Maybe(Type.String()),
  texts: Type.Integer({ description: 'how many texts name it' }),
  /** As the least marked of the texts that name it. */
  classification: Classification,
})
export type AgreementItem = Static<typeof AgreementItem>

export const Agreement = Type.Object({
  ...AgreementItem.properties,
  /** Every naming with its words, the latest text first; at most 100. */
  namings: Type.Array(Naming),
})
export type Agreement = Static<typeof Agreement>
