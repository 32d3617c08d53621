import type { Static } from 'typebox'
import { areaActs } from './acts/areas.ts'
import { cooperationActs } from './acts/cooperations.ts'
import { correspondenceActs } from './acts/correspondence.ts'
import { peopleActs } from './acts/people.ts'
import { programmeActs } from './acts/programme.ts'
import { recordActs } from './acts/records.ts'
import { textActs } from './acts/texts.ts'

/** Every act that changes the record, with what it takes and what it gives: POST /api/v1/acts/{name}. */
export const acts = {
  ...textActs,
  ...cooperationActs,
  ...peopleActs,
  ...programmeActs,
  ...areaActs,
  ...recordActs,
  ...correspondenceActs,
} as const

export type Acts = typeof acts
export type ActName = keyof Acts
export type BodyOf<N extends ActName> = Static<Acts[N]['body']>
export type OutcomeOf<N extends ActName> = Static<Acts[N]['outcome']>
