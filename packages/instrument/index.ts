export type * from './instrument.ts'
export { type Alignment, alignText, locate } from './locate.ts'
export { sessionOn, sessionSpan } from './sessions/index.ts'
export { readInstrument } from './read-instrument.ts'
