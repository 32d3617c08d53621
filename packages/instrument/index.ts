export { findCitations } from './citations/index.ts'
export { compareWordings, type WordingPart } from './compare/index.ts'
export { findDates, isDay, isPartialDate } from './dates/index.ts'
export type * from './instrument.ts'
export { enactingWords } from './lexicon/organs.ts'
export { type Alignment, alignText, locate } from './locate.ts'
export type * from './marking/marking.ts'
export { markingOf } from './marking/marking-of.ts'
export { placesSaid } from './marking/places-said.ts'
export { readMarked } from './marking/read-marked.ts'
export {
  isBorneOn,
  organCalled,
  organizationsOf,
  type Party,
  type PartyName,
  partyRegister,
  resolveParty,
} from './parties/index.ts'
export { readInstrument } from './read-instrument.ts'
export { sessionNamed, sessionOn, sessionSpan } from './sessions/index.ts'
