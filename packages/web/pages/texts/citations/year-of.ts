import type { LineageText } from '@comity/contract'

/** The year in which a text was issued; `derived` where its symbol says so and no date is known. */
export type Year = { readonly year: number; readonly derived: boolean }

/**
 * The year of a text, or null where neither its date nor its symbol tells. Symbols of the United Nations bear the year
 * (S/2024/600, S/PRST/2013/16) or the session of the Assembly (A/RES/70/1, A/79/302, A/RES/217(III)), the first of
 * which was held in 1946 and each later one opens in the year 1945 and its number.
 */
export function yearOfText({ symbol, date }: Pick<LineageText, 'symbol' | 'date'>): Year | null {
  if (date !== null) return { year: Number(date.slice(0, 4)), derived: false }
  const printed = /\b(19[4-9]\d|20\d\d)\b/.exec(symbol)?.[1]
  if (printed !== undefined) return { year: Number(printed), derived: true }
  const session = sessionIn(symbol)
  return session === null ? null : { year: 1945 + session, derived: true }
}

function sessionIn(symbol: string): number | null {
  // "A/RES/217(III)", "A/RES/3369(XXX)": until 1976 the session stood in Roman numerals behind the number.
  const roman = /^A\/RES\/\d+\s?\(([IVXL]+)\)/.exec(symbol)?.[1]
  if (roman !== undefined) return numberOf(roman)
  // "A/RES/70/1", "A/79/302"
  const number = /^A\/(?:RES\/|DEC\/)?(\d{1,3})\//.exec(symbol)?.[1]
  return number === undefined ? null : Number(number)
}

const values: Record<string, number> = { I: 1, V: 5, X: 10, L: 50 }

function numberOf(roman: string): number {
  const digits = [...roman].map((letter) => values[letter] ?? 0)
  return digits.reduce((sum, digit, n) => sum + (digit < (digits[n + 1] ?? 0) ? -digit : digit), 0)
}
