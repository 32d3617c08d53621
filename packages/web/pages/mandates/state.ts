import type { MessageKey } from '../../messages/en.ts'
import type { Words } from '../../messages/words.ts'

/** How a mandate stands, in the word of A/RES/80/251. */
export function stateWords(say: Words['say'], state: string): string {
  return say(`life.${state.replaceAll(' ', '-')}` as MessageKey)
}
