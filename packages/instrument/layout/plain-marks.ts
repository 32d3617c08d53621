import type { Line } from '@comity/document'
import type { Forms } from '../lexicon/forms/index.ts'
import { isDigit, isHan, stopOf } from './signs.ts'

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
  /** It is the end of a longer number, "20304", which is only thought of where marks touch what they follow. */
  readonly tail: boolean
  /** The word that it follows. */
  readonly after: string
}

const DIGITS = /\d+/g
/** The end of a text is looked for first, and its last word from there back. */
const LAST_WORD = /$(?<=(\p{L}+)\P{L}*)/u
const LAST_FIGURE = /$(?<=([^\s\p{Script=Han}]*))/u
const LETTER = /\p{L}/u
/** "t6he": a mark that fell into a word */
const LOWER = /^\p{Ll}{2}$/u
const BEFORE = 48
/** " of 5 December": the number before it is whole. */
const DATED = /^,? \p{L}{1,6} \d{1,2}(?:er)? \p{L}/u
/** "the Force 4 338 000 dollars", "la Force, 4 338 000 dollars" */
const GROUP = /^[ \u00a0\u202f]\d{3}(?!\d)/
/** "15 to 19", "8 and 9", "5 à 7" */
const RANGE = /^(?:to|and|or|à|et|ou|a|y|o|и|до|или|و) ?\d/
/** "12月", "1年" over a line's end */
const CHINESE_GOES_ON = /^(?:\d|[年月日至])/
/** "in 2021." */
const YEAR = /^\P{L}*(?:19|20)\d\d\.$/u
/** No session of the General Assembly has adopted as many resolutions; its decisions are numbered from 401 on. */
const HIGHEST = 400

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
    DIGITS.lastIndex = 0
    for (let digits = DIGITS.exec(text); digits !== null; digits = DIGITS.exec(text)) {
      const i = digits.index
      const to = DIGITS.lastIndex
      const opens = i === 0 && (text[to] === '.' || beginsParagraph(lines[line] as Line, last))
      if (!forms.marksInBrackets && to - i > 1 && !opens) addTails(text, i, to, line)
      if (to - i > 3 || text.charCodeAt(i) === NOUGHT) continue
      const number = numberAt(text, i, to)
      if (known.has(number)) {
        // "3. Commends" opens a paragraph: a mark never does.
        const candidate = opens ? null : weigh(text, i, to, last, lineAfter(lines, line), forms)
        if (candidate !== null) found.push({ line, number, order: found.length, tail: false, ...candidate })
      }
    }
    last = text
  }
  return runTogether(found) ? found : found.filter((c) => !c.tail)

  /** "2030" and a mark run together, "20304"; "resolution 74/91" and a mark, "74/912". */
  function addTails(text: string, from: number, to: number, line: number): void {
    if (!endsMark(text[to] ?? '')) return
    for (let length = 1; length <= 3 && length < to - from; length++) {
      if (text.charCodeAt(to - length) === NOUGHT) continue
      const number = numberAt(text, to - length, to)
      if (!known.has(number)) continue
      if (forms.numbers.after.test(text.slice(to, to + BEFORE).trimStart())) return
      const kept = text.slice(Math.max(0, from - 8), to - length)
      const score = tailScore(kept, text.slice(from, to), text.slice(to, to + BEFORE))
      found.push({
        line,
        from: to - length,
        to,
        number,
        score,
        order: found.length,
        tail: true,
        glued: true,
        after: kept,
      })
    }
  }
}

const NOUGHT = 0x30

/** Of a few figures: to cut them out of the text for it would be dear. */
function numberAt(text: string, from: number, to: number): number {
  let number = 0
  for (let i = from; i < to; i++) number = 10 * number + text.charCodeAt(i) - NOUGHT
  return number
}

/** A candidate that touches its word or follows a stop has at least this score. */
const SURE = 8
const LIKELY = 4
/** "20304" is longer than any year, "72/1907" than the number of any resolution or decision. */
const SURE_TAIL = 6

/** Whether this text prints its marks against the word before them, rather than after a space. */
function runTogether(candidates: readonly Candidate[]): boolean {
  let sure = 0
  let likely = 0
  for (const { tail, glued, score } of candidates) {
    if (tail ? score < SURE_TAIL : score < LIKELY) continue
    likely += glued ? 1 : -1
    if (tail || score >= SURE) sure += glued ? 1 : -1
  }
  return sure > 0 || (sure === 0 && likely > 0)
}

function beginsParagraph(line: Line, before: string): boolean {
  return line.gap === 'blank' || (line.gap === 'page' && stopOf(before) !== '')
}

/** A year before the mark is sure, and so is a number that no resolution bears ("72/1907"); any other may be whole ("A/77/830"). */
function tailScore(kept: string, whole: string, after: string): number {
  if (/(?:^|\D)(?:19|20)\d\d$|COVID.19$/.test(kept)) return 7
  if (/[\p{L}\d]\/\d{1,3}$/u.test(kept)) {
    if (DATED.test(after)) return 1
    return Number(whole) < HIGHEST ? 2 : /[^/\d]\d\d\/\d{3}$/.test(kept) ? 6 : 5
  }
  return whole.length < 3 || /^(?:19|20)\d\d$/.test(whole) ? 0 : 1
}

/** "1994, 1in which": the space after a mark may be lost. */
function isRunOn(after: string): boolean {
  return /^\p{Ll}{2}[\p{Ll} ]$/u.test(after)
}

function isSpace(sign: string): boolean {
  return sign === ' ' || sign === '\u00a0'
}

function endsMark(sign: string): boolean {
  return sign === '' || sign === '\u00a0' || ' ,;:.)”»"’\'《'.includes(sign)
}

/** What goes on on the next line of the same block. */
function lineAfter(lines: readonly Line[], at: number): string {
  const next = lines[at + 1]
  return next === undefined || next.gap !== 'line' ? '' : next.text
}

type Weighed = Pick<Candidate, 'from' | 'to' | 'score' | 'glued' | 'after'>

function weigh(
  text: string,
  digits: number,
  end: number,
  lineBefore: string,
  lineAfter: string,
  forms: Forms,
): Weighed | null {
  if (forms.marksInBrackets) return weighBracketed(text, digits, end)
  const next = text[end] ?? ''
  const previous = text[digits - 1] ?? ''
  const spaced = previous === '' || isSpace(previous)
  const embedded = !endsMark(next)
  if (embedded && !isRunOn(text.slice(end, end + 3)) && !LOWER.test(`${previous}${next}`)) return null
  if ((next === '.' || next === ',') && isDigit(text.charCodeAt(end + 1))) return null
  let from = digits
  while (from > 0 && isSpace(text[from - 1] as string)) from--
  const before = previous === '' ? lineBefore.slice(-BEFORE) : text.slice(Math.max(0, from - BEFORE), from)
  const sign = before[before.length - 1] ?? ''
  if (spaced && forms.numbers.before.test(before)) return null
  if (GROUP.test(text.slice(end, end + 5))) return null
  // "DEC.3, in compliance", "resolution XIII.1, in which": no comma follows the stop of a sentence.
  if (sign === '.' && !spaced && (next === ',' || next === ';')) return null
  // "12" at the end of a line, "月" or the rest of the number on the next: Chinese breaks its lines anywhere.
  if (next === '' && !spaced && isHan(sign.charCodeAt(0)) && CHINESE_GOES_ON.test(lineAfter)) return null
  const doubtful =
    (spaced || isHan(sign.charCodeAt(0))) && forms.numbers.numbered.test(before) ? (next === ' ' ? 3 : 5) : 0
  const score =
    scoreOf(before, sign, spaced, forms) -
    doubtful +
    (spaced ? followed(text.slice(end, end + BEFORE), LETTER.test(sign), forms) : 0)
  return score > 0
    ? { from, to: end, score: embedded ? Math.min(score, 3) : score, glued: !spaced, after: lastWord(before) }
    : null
}

function lastWord(text: string): string {
  return LAST_WORD.exec(text)?.[1] ?? ''
}

function scoreOf(before: string, sign: string, spaced: boolean, forms: Forms): number {
  if (sign === '') return -9
  // Chinese does not part its words, so that a figure's word is what is no Chinese sign.
  const word = isHan(sign.charCodeAt(0)) ? sign : (LAST_FIGURE.exec(before)?.[1] ?? '')
  if (LETTER.test(sign)) {
    // Chinese puts no space before a number of the text's own.
    if (spaced) return isHan(sign.charCodeAt(0)) ? 8 : 4
    // "14ª13": an ordinal is a word. "G20", "Protocol I4": one capital alone is more often a name; "WHA73", "L.3": a symbol.
    if (/\d(?![ªº]$)|[./].*\p{Lu}{1,3}$/u.test(word) && !/^\p{L}+\/\p{L}+$/u.test(word)) return -9
    return /^\P{L}*\p{Lu}$/u.test(word) ? 2 : 10
  }
  if (isDigit(sign.charCodeAt(0))) {
    if (!spaced) return -9
    return /(?:^|\D)(?:19|20)\d\d$/.test(word) ? 3 : /[/.]|\d\d/.test(word) ? 2 : -9
  }
  if (stopOf(before) === '' && !')”’"»]）》」、'.includes(sign)) return -9
  // "1/CP.21", "Add.1", "No.4": the stop belongs to a symbol or an abbreviation.
  if (
    sign === '.' &&
    !spaced &&
    !YEAR.test(word) &&
    /[\d/]|^\P{L}*(?:No|Nos|Add|Corr|Rev|vol|art|para|paras|chap|sect)\.$/iu.test(word)
  )
    return -9
  const number = /\d+/.exec(word)?.[0]
  if (number === undefined) return spaced ? 8 : 10
  if (sign !== ',' && number.length === 2) return 5
  if (sign === ',' && !spaced && number.length < 4) return forms.decimalComma ? 2 : 6
  if (number.length === 4 || word.includes('/') || word.startsWith('('))
    return spaced || word.startsWith('(') ? 5 : 9
  return 1
}

function followed(after: string, afterWord: boolean, forms: Forms): number {
  const next = after.trimStart()
  if (forms.numbers.after.test(next)) return -9
  if (afterWord && (forms.numbers.counted.test(next) || RANGE.test(next))) return -3
  return after === '' || after[0] !== ' ' ? 1 : 0
}

/** "(1)", "( 12)" */
function weighBracketed(text: string, digits: number, end: number): Weighed | null {
  if (text[end] !== ')') return null
  let from = digits - 1
  if (text[from] === ' ') from--
  // "A.1117(30)", "MEPC.304(72)": the brackets belong to a resolution of the maritime organization.
  if (text[from] !== '(' || /[A-Z]\.\d+$/.test(text.slice(Math.max(0, from - 12), from))) return null
  const before = text[from - 1] ?? ''
  const glued = before !== ' ' && before !== ''
  return { from, to: end + 1, score: glued ? 10 : 4, glued, after: glued ? 'x' : '' }
}
