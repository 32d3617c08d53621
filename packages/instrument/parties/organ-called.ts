import { ORGANS } from '../lexicon/organs.ts'
import { partyOf } from './register.ts'
import { resolveParty } from './resolve-party.ts'

/**
 * The name by which the register files the texts of a body that somebody calls by any of its names, in any language:
 * "Assemblée générale" gives "General Assembly"; null where it is none or several that are known.
 */
export function organCalled(words: string): string | null {
  const [id, ...others] = resolveParty(words)
  if (id === undefined || others.length > 0) return null
  const adopts = ORGANS.find(({ name }) => resolveParty(name).includes(id))
  return adopts?.name ?? partyOf(id)?.names.find(({ lang }) => lang === 'en')?.text ?? null
}
