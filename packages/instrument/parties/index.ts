export { findParties } from './find-parties.ts'
export type { Party, PartyName } from './party.ts'
export { partyRegister } from './register.ts'
export { isBorneOn, organizationsOf, resolveParties, resolveParty } from './resolve-party.ts'
