import { createContext } from 'react'
import type { Stroke } from './marks.ts'

/** How many words an address carries, and how long it may get with them. */
const [mostWords, longest] = [8, 200]

/** The words that whoever comes from the search was looking for, as the texts have them. */
export const LitWordsGiven = createContext<readonly string[]>([])

/** The different words that a hit shows lit, for the address of its paragraph; undefined where there are none. */
export function litForAddress(text: string, lit: readonly (readonly [number, number])[]): string | undefined {
  const words = new Map(
    lit
      .map(([from, to]) => text.slice(from, to).replaceAll(',', ' ').trim())
      .map((word) => [word.toLowerCase(), word]),
  )
  const said = [...words.values()].filter(Boolean).slice(0, mostWords).join(',')
  return said === '' || said.length > longest ? undefined : said
}

/** The words that an address carries. */
export function litInAddress(said: string | null): string[] {
  return (said ?? '')
    .slice(0, longest)
    .split(',')
    .map((word) => word.trim())
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .slice(0, mostWords)
}

/** Where the words stand in a text, as whole words; where a script parts none, wherever they stand. */
export function strokesOf(text: string, words: readonly string[]): Stroke[] {
  if (words.length === 0) return []
  const any = words.map((word) => {
    const plain = word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    return /\p{Script=Han}/u.test(word) ? plain : `(?<![\\p{L}\\p{N}])${plain}(?![\\p{L}\\p{N}])`
  })
  return Array.from(text.matchAll(new RegExp(any.join('|'), 'giu')), ({ index, 0: word }) => ({
    from: index,
    to: index + word.length,
    kind: 'lit' as const,
    ref: '',
  }))
}
