import type { CitedNumber, NumberForm } from '../cited-number.ts'

/**
 * "3369 (XXX)" · "217 A (III)" · "1874 (S-IV)" · "2252 (ES-V)" · "2008 (LX)" · "1514 (د-15)"
 *
 * How the Assembly numbered until 1976 and the Economic and Social Council until 1977: running numbers,
 * with the session in Roman numerals (in Arabic texts: the letter dal and a figure).
 */
export const romanSession: NumberForm = {
  sign: '(',
  pattern:
    /(?=\d)(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{N}/.‑-])(\d{1,4})\s{0,2}(?:[A-ZАВ]\s{0,2}|(?:ألف|باء|جيم|دال)\s)?\(((?:E?S[-‑])?[IVXLХ]{1,8}|(?:دإط|دا|دإ|د)\s?-\s?\d{1,2})\)/gu,
  read: (match) => [
    {
      numbering: 'roman session',
      text: match[0],
      at: match.index as number,
      end: (match.index as number) + match[0].length,
      session: romanOf(match[2] as string),
      number: match[1] as string,
      part: '',
    } satisfies CitedNumber,
  ],
}

const ARABIC_SESSION = /^(دإط|دإ|دا|د)\s?-\s?(\d+)$/

/** The Arabic "د-30" is the thirtieth session, "دإ" a special and "دإط" an emergency special one. */
function romanOf(printed: string): string {
  const arabic = ARABIC_SESSION.exec(printed)
  if (arabic === null) return printed.replaceAll('Х', 'X').replace('‑', '-')
  const kind = arabic[1] === 'د' ? '' : arabic[1] === 'دإط' ? 'ES-' : 'S-'
  return kind + roman(Number(arabic[2]))
}

const NUMERALS = [
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const

function roman(n: number): string {
  let rest = n
  let written = ''
  for (const [value, letters] of NUMERALS) {
    for (; rest >= value; rest -= value) written += letters
  }
  return written
}
