import { beginningAt } from '../first-from.ts'
import { matchesOf } from '../matches.ts'
import type { Mention } from '../parties/mentions.ts'
import { PLACE } from './english.ts'
import { fullName } from './meeting-name.ts'

/**
 * The place that words name: the city where one is given ("at the General Secretariat … in Jeddah, Saudi Arabia"),
 * else the house. Its country, printed behind it, is left out.
 */
export function placeIn(text: string, from: number, to: number, mentions: readonly Mention[]): string | null {
  let house: string | null = null
  for (const match of matchesOf(PLACE, text.slice(from, to))) {
    const [, preposition, name] = match as unknown as [string, string, string]
    const at = from + match.index + match[0].length - name.length
    if (preposition === 'in') return name
    const named = beginningAt(mentions, at)
    house ??= named === undefined || named.end > to ? name : fullName(named, text.slice(named.at, named.end))
  }
  return house
}
