import type { Words } from '../messages/words.ts'

/** The words for a paragraph's address: "preambular paragraph 12" for "pp12", "paragraph 5" for "op5". */
export function paragraphWords({ say }: Words, id: string): string {
  const n = id.slice(2)
  return say(id.startsWith('pp') ? 'provision.preamble' : 'provision.operative', { n })
}
