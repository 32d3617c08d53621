import { plainDigits, plainWords } from '../plain-words.ts'
import type { Period } from './date.ts'

/** "2026/27", "2026/2027", "2026–27": years that are planned together. What could be a month is none: "2011/12". */
const YEARS = /^([12]\d{3})\s?[/–—-]\s?(\d{4}|1[3-9]|[2-9]\d)$/

/** What stands beside the year without telling anything: "second quarter of the year 2026", "الربع الثاني من عام 2026". */
const FILLING = /(?<!\S)(?:of|the|year|in|de|du|d|l|annee|en|من|في|عام|سنه|العام|لعام)(?!\S)/g

const ORDINALS: readonly (readonly string[])[] = [
  ['1', '1st', '1er', 'first', 'premier', 'الاول'],
  ['2', '2nd', '2e', '2eme', 'second', 'deuxieme', 'الثاني'],
  ['3', '3rd', '3e', '3eme', 'third', 'troisieme', 'الثالث'],
  ['4', '4th', '4e', '4eme', 'fourth', 'last', 'quatrieme', 'dernier', 'الرابع', 'الاخير'],
]

/** How many months a part of a year has, by what it is called: "Q2", "T2", "2nd quarter", "الربع الثاني". */
const PARTS: readonly (readonly [shape: RegExp, months: number])[] = [
  [/^(?:q|t|qtr)\s?(\S+)$|^(\S+)\s(?:quarter|qtr|trimestre)$|^الربع\s(\S+)$/, 3],
  [/^(?:h|s)\s?(\S+)$|^(\S+)\s(?:half|semester|semestre)$|^النصف\s(\S+)$/, 6],
]

/** A stretch of time that has a name: a quarter or a half of a year, or years that are planned together. */
export function readStretch(text: string): Period | null {
  const given = plainDigits(text).trim()
  const years = YEARS.exec(given)
  if (years !== null) return yearsOf(years[1] ?? '', years[2] ?? '')
  const [year, ...more] = given.match(/(?<!\d)[12]\d{3}(?!\d)/g) ?? []
  if (year === undefined || more.length > 0 || given.length > 60) return null
  const named = plainWords(given.replace(year, ' ')).replace(FILLING, ' ').replace(/\s+/g, ' ').trim()
  for (const [shape, months] of PARTS) {
    const found = shape.exec(named)
    const said = found?.slice(1).find((one) => one !== undefined)
    const nth = ORDINALS.findIndex((names) => names.includes(said ?? ''))
    if (nth < 0 || (nth + 1) * months > 12) continue
    return { from: monthOf(year, nth * months + 1), to: monthOf(year, (nth + 1) * months) }
  }
  return null
}

function yearsOf(first: string, second: string): Period | null {
  const last = second.length === 4 ? second : `${first.slice(0, 2)}${second}`
  return Number(last) > Number(first) && Number(last) < Number(first) + 10 ? { from: first, to: last } : null
}

const monthOf = (year: string, month: number): string => `${year}-${String(month).padStart(2, '0')}`
