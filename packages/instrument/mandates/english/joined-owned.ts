import type { Named } from './body-list.ts'

/** "its subsidiary organs, institutions and committees" stay one counterpart. */
export function joinOwned(text: string, entries: readonly Named[]): readonly Named[] {
  const at = entries.findIndex((entry) => /^(?:its|their|his) /.test(text.slice(entry.from, entry.from + 6)))
  if (at < 0 || at === entries.length - 1) return entries
  const rest = entries.slice(at)
  if (!rest.slice(1).every((entry) => isBareKind(text.slice(entry.from, entry.from + 6)))) return entries
  return [...entries.slice(0, at), { from: (rest[0] as Named).from, to: (rest.at(-1) as Named).to }]
}

function isBareKind(words: string): boolean {
  return /^\p{Ll}/u.test(words) && !/^(?:the|other) /.test(words)
}
