import type { Line } from '@comity/document'
import type { Forms } from '../lexicon/forms/index.ts'
import { isDigit, stopOf } from './signs.ts'

/** A bare number in a line that may be a note's mark, and how likely that is. */
export type Candidate = {
  readonly line: number
  readonly from: number
  readonly to: number
  readonly number: number
  readonly score: number
  /** Its place among all candidates. */
  readonly order: number
  /** It touches the word or the stop before it: "Agreement3", "Development,1". */
  readonly glued: boolean
  /** The word that it follows. */
  readonly after: string
}

const LETTER = /\p{L}/u
const BEFORE = 32

/** Every bare number of a text that equals a note's, with what speaks for and against its being a mark. */
export function plainCandidates(
  lines: readonly Line[],
  known: ReadonlySet<number>,
  forms: Forms,
): Candidate[] {
  const found: Candidate[] = []
  let last = ''
  for (let line = 0; line < lines.length; line++) {
    const { text } = lines[line] as Line
    for (let i = 0; i < text.length; i++) {
      if (!isDigit(text.charCodeAt(i))) continue
      let to = i + 1
      while (isDigit(text.charCodeAt(to))) to++
      const number = to - i <= 3 ? Number(text.slice(i, to)) : Number.NaN
      if (known.has(number) && text[i] !== '0') {
        const candidate = weigh(text, i, to, last, forms)
        if (candidate !== null) found.push({ line, number, order: found.length, ...candidate })
      }
      i = to
    }
    last = text
  }
  return found
}

type Weighed = Pick<Candidate, 'from' | 'to' | 'score' | 'glued' | 'after'>

function weigh(text: string, digits: number, end: number, lineBefore: string, forms: Forms): Weighed | null {
  if (forms.marksInBrackets) return weighBracketed(text, digits, end)
  const next = text[end] ?? ''
  if (next !== '' && next !== ' ' && !',;:.)”»"’'.includes(next)) return null
  if ((next === '.' || next === ',') && isDigit(text.charCodeAt(end + 1))) return null
  const previous = text[digits - 1] ?? ''
  const spaced = previous === ' ' || previous === ''
  const from = previous === ' ' ? digits - 1 : digits
  const before = previous === '' ? lineBefore.slice(-BEFORE) : text.slice(Math.max(0, from - BEFORE), from)
  const sign = before[before.length - 1] ?? ''
  const after = /\p{L}+(?=\P{L}*$)/u.exec(before)?.[0] ?? ''
  const score = scoreOf(before, sign, spaced) + followed(text.slice(end, end + BEFORE), spaced, forms)
  if (spaced && LETTER.test(sign) && forms.beforeNumber.test(before)) return null
  return score > 0 ? { from, to: end, score, glued: !spaced, after } : null
}

function scoreOf(before: string, sign: string, spaced: boolean): number {
  if (sign === '') return -9
  const word = /\S*$/.exec(before)?.[0] ?? ''
  if (!spaced && /[/\d-]/.test(word.slice(0, -1)) && !/\b(?:19|20)\d\d[,;.)”]?$/.test(word)) return -9
  if (LETTER.test(sign)) return spaced ? 4 : 10
  if (isDigit(sign.charCodeAt(0))) return spaced && /(?:^|\D)(?:19|20)\d\d$/.test(word) ? 3 : -9
  if (stopOf(before) === '' && !')”’"»]'.includes(sign)) return -9
  const number = /\d+/.exec(word)?.[0]
  if (number === undefined) return spaced ? 8 : 10
  if (number.length === 4 || word.includes('/') || word.startsWith('(')) return spaced ? 5 : 9
  return 1
}

function followed(after: string, spaced: boolean, forms: Forms): number {
  if (!spaced) return 0
  if (forms.afterNumber.test(after.trimStart())) return -6
  return after === '' || after[0] !== ' ' ? 1 : 0
}

/** "(1)", "( 12)" */
function weighBracketed(text: string, digits: number, end: number): Weighed | null {
  if (text[end] !== ')') return null
  let from = digits - 1
  if (text[from] === ' ') from--
  if (text[from] !== '(') return null
  const before = text[from - 1] ?? ''
  const glued = before !== ' ' && before !== ''
  return { from, to: end + 1, score: glued ? 10 : 4, glued, after: glued ? 'x' : '' }
}
