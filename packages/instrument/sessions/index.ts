export { ordinalOf, ordinalWords } from './ordinal-words.ts'
export { type SessionName, sessionName, sessionNamed } from './session-name.ts'
export { type SessionRule, type SessionSpan, sessionOn, sessionSpan } from './session-span.ts'
