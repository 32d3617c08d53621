import type { CitedNumber } from './cited-number.ts'

/** "60/1–60/5" · "60/1 to 60/5" · "60/1 à 60/5" · "60/1 إلى 60/5" */
const THROUGH = /^(?:\s?[-–—]\s?|\s(?:to|through|à|a|al|по|إلى|至)\s)$/u

/** More resolutions than are named in one breath are a misprint. */
const LONGEST = 30

/** What a range leaves unsaid: between "60/1" and "60/5" three numbers more, each printed as the range. */
export function unsaidBetween(
  first: CitedNumber,
  last: CitedNumber | undefined,
  text: string,
): CitedNumber[] {
  if (last === undefined || !isThrough(first, last, text)) return []
  const from = Number(first.number) + 1
  const range = { text: text.slice(first.at, last.end), at: first.at, end: last.end }
  return Array.from({ length: Number(last.number) - from }, (_, i) => ({
    ...first,
    ...range,
    number: String(from + i),
  }))
}

function isThrough(first: CitedNumber, last: CitedNumber, text: string): boolean {
  if (last.at - first.end > 12 || first.part !== '' || last.part !== '') return false
  if (last.numbering !== first.numbering || last.session !== first.session) return false
  const more = Number(last.number) - Number(first.number)
  return more > 1 && more <= LONGEST && THROUGH.test(text.slice(first.end, last.at))
}
