import { matchesOf } from '../matches.ts'
import type { Calendar } from './calendar.ts'
import type { DateMention } from './date-mention.ts'

/** "in 2018" · "for 2018–2019": a bare number is a year only behind a word that says so. */
export function findYears(text: string, { year, yearAfter }: Calendar): DateMention[] {
  const found: DateMention[] = []
  for (const match of matchesOf(year, text)) {
    const at = match.index
    if (!yearAfter.has(wordBefore(text, at))) continue
    const from = match[1] as string
    found.push({ from, to: match[2] ?? from, at, end: at + match[0].length })
  }
  return found
}

const LONGEST = 12

/** The word that a space parts from a place; empty where none does. */
function wordBefore(text: string, at: number): string {
  if (!/\s/.test(text[at - 1] ?? '')) return ''
  const before = text.slice(Math.max(0, at - LONGEST), at).trimEnd()
  return /\p{L}+$/u.exec(before)?.[0] ?? ''
}
