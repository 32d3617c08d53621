import Type, { type Static, type TSchema } from 'typebox'

/** The languages of the interface; Arabic reads from right to left. */
export const interfaceLanguages = ['en', 'fr', 'ar'] as const
export type InterfaceLanguage = (typeof interfaceLanguages)[number]

/** ISO 8601, possibly reduced: "2018", "2014-02" or "2017-11-21". */
export const PartialDate = Type.String({
  pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$',
  description: 'ISO 8601, as precise as the source: "2018", "2014-02" or "2017-11-21"',
})

/** A name in each language in which it is known; English always is. */
export const Names = Type.Object({
  en: Type.String(),
  fr: Type.Optional(Type.String()),
  ar: Type.Optional(Type.String()),
})
export type Names = Static<typeof Names>

/** A value or nothing. */
export const Maybe = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()])

/** A page of a list: its items, the cursor of the next page and how many there are in all. */
export const Page = <T extends TSchema>(item: T) =>
  Type.Object({ items: Type.Array(item), next: Maybe(Type.String()), total: Type.Integer() })

/** What every list takes beside its filters. */
export const paging = {
  after: Type.Optional(Type.String({ maxLength: 200, description: 'the cursor that the page before gave' })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000, default: 100 })),
}

/** The code of a space, a body or an area: lower case, digits, hyphens and slashes. */
export const Code = Type.String({ minLength: 1, maxLength: 120, pattern: '^[a-z0-9][a-z0-9/.-]*$' })

/** The post for which somebody spoke, as its body was named then. */
export const Spoken = Type.Object({
  role: Type.String({ description: 'focal-point, desk-officer, approver, administrator or installation' }),
  /** The side of the body; null for the installation itself. */
  side: Maybe(Code),
  party: Maybe(Code),
  names: Maybe(Names),
})
export type Spoken = Static<typeof Spoken>

/** Whether a person has answered for what the program read, or added what it did not. */
export const Standing = Type.Object({
  state: Type.Union([
    Type.Literal('read'),
    Type.Literal('confirmed'),
    Type.Literal('corrected'),
    Type.Literal('rejected'),
    Type.Literal('added'),
  ]),
  at: Maybe(Type.String()),
  by: Maybe(Spoken),
})
export type Standing = Static<typeof Standing>

/** Why a focal point may not say of a record what it may of others: it is of none of its areas, or not of its body. */
export const Beyond = Type.Union([Type.Literal('areas'), Type.Literal('body')])
export type Beyond = Static<typeof Beyond>
