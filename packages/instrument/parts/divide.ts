import type { Language } from '../instrument.ts'
import type { EndsEarly } from '../layout/line-width.ts'
import { type TextLine, wordsOf } from '../layout/running-text.ts'
import { stopOf } from '../layout/signs.ts'
import type { Forms } from '../lexicon/forms/index.ts'
import type { Division, Doubt, ProvisionUnit, Unit } from './division.ts'
import { enactingOrgan } from './enacting-line.ts'
import { takeHeadings } from './headings.ts'
import { openingPhrasesOf, type Part } from './opening-phrase.ts'
import { type ProvisionNumber, provisionNumberAt } from './provision-number.ts'
import { type OpenLists, openLists } from './sub-paragraphs.ts'

/**
 * Divides the lines after the enacting line into provisions and headings. A provision begins where a number or an
 * opening phrase stands at the start of a line and the text before it has come to a stop; every other line goes on
 * with what stands before, whatever page or empty line lies between.
 */
export function divide(
  lines: readonly TextLine[],
  from: number,
  language: Language,
  forms: Forms,
  endsEarly: EndsEarly,
): Division {
  const phrases = openingPhrasesOf(language)
  const units: Unit[] = []
  const doubts: Doubt[] = []
  let part: Part = 'preamble'
  let current: ProvisionUnit | null = null
  let lists: OpenLists | null = null
  let first = from
  let expected = 1
  let sign = ''

  const close = (next: number): void => {
    if (current === null) return
    const headings = takeHeadings(lines, first, next, current, endsEarly)
    units.push(current, ...headings)
    current = null
  }
  const open = (kind: Part, number: string, at: number): void => {
    close(at)
    part = kind
    first = at
    current = { kind, number, lead: [], children: [] }
    lists = openLists(current.lead, current.children)
  }

  let i = from
  for (; i < lines.length; i++) {
    const line = lines[i] as TextLine
    const before = i > from ? (lines[i - 1] as TextLine) : null
    const words = wordsOf(line)
    const stopped = before === null || sign !== ''
    if (stopped || line.gap !== 'line') {
      if (isEnd(words, forms)) break
    }
    const organ = enactingOrgan(words, language)
    if (organ !== null) {
      close(i)
      part = 'preamble'
      expected = 1
      first = i + 1
      sign = ''
      continue
    }
    const start = startAt(i, line, words, stopped, before)
    if (start !== null) {
      open(start.part, start.number, i)
      if (start.part === 'operative' && start.value > 0) expected = start.value + 1
      add(line, start.end)
      if (start.skipNext) i++
    } else if (line.heading === true) {
      close(i)
      units.push({ kind: 'heading', lead: [{ line, from: 0, to: line.text.length }] })
      sign = ''
    } else {
      if (current === null) open(part, '', i)
      add(line, 0)
    }
  }
  close(i)
  return { units, end: i, doubts }

  function add(line: TextLine, at: number): void {
    if (at < line.text.length) lists?.add(line, at, sign)
    sign = at < line.text.length ? stopOf(wordsOf(line)) : ''
  }

  type Start = { part: Part; number: string; value: number; end: number; skipNext: boolean }

  function startAt(
    at: number,
    line: TextLine,
    words: string,
    stopped: boolean,
    before: TextLine | null,
  ): Start | null {
    const empty = current !== null && current.lead.length === 0 && current.children.length === 0
    if (empty) return null
    const number = provisionNumberAt(words)
    if (number !== null && opensOperative(number, words, stopped, line.gap !== 'line', at)) {
      return {
        part: 'operative',
        number: number.printed,
        value: number.value,
        end: number.end,
        skipNext: false,
      }
    }
    const operative = phrases.measure(words, 'operative') > 0
    const next = lines[at + 1]
    if (operative && stopped && next !== undefined) {
      // Some readers of PDF files put the number after its first line: "Affirms that the …", "4.", "Conference share".
      const late = provisionNumberAt(wordsOf(next))
      if (late !== null && late.value === expected && late.end >= wordsOf(next).length) {
        return { part: 'operative', number: late.printed, value: late.value, end: 0, skipNext: true }
      }
    }
    if (part === 'preamble') {
      const known = phrases.measure(words, 'preamble') > 0 || opensInItalics(line)
      const early = before === null || endsEarly(before, line)
      if (known && (stopped || line.gap === 'blank'))
        return { part: 'preamble', number: '', value: 0, end: 0, skipNext: false }
      if (operative && stopped && early)
        return { part: 'operative', number: '', value: 0, end: 0, skipNext: false }
      const capital = /^[“"«]?\p{Lu}/u.test(words)
      if (stopped && line.gap === 'blank' && capital && sign !== ':' && blockStops(at)) {
        return { part: 'preamble', number: '', value: 0, end: 0, skipNext: false }
      }
      if (stopped && early && /^\p{Lu}\p{Ll}+(?:ing|ed)\b/u.test(words)) {
        return { part: 'preamble', number: '', value: 0, end: 0, skipNext: false }
      }
    }
    return null
  }

  /** The block of lines that begins here comes to a stop before the next empty line: a paragraph, not a heading. */
  function blockStops(at: number): boolean {
    let last = at
    while (last + 1 < lines.length && (lines[last + 1] as TextLine).gap === 'line') last++
    return stopOf(wordsOf(lines[last] as TextLine)) !== ''
  }

  function opensOperative(
    number: ProvisionNumber,
    words: string,
    stopped: boolean,
    gap: boolean,
    at: number,
  ): boolean {
    const rest =
      number.end < words.length ? words.slice(number.end) : wordsOf(lines[at + 1] ?? (lines[at] as TextLine))
    const verb = phrases.measure(rest, 'operative') > 0
    if (words[0] === 'I' || words[0] === 'l') return expected === 1 && verb && stopped
    if (number.unstopped) return number.value === expected && verb && (stopped || gap)
    if (number.value === expected) return stopped || verb || gap
    if (!verb || !(stopped || gap)) return false
    if (number.value !== 1) {
      const message = `Paragraph ${expected} is numbered ${number.value} in the source; kept as printed. Check the original.`
      doubts.push({ rule: 'number-out-of-order', message, line: at })
    }
    return true
  }
}

/** A paragraph's first words are printed in italics, and not all of its line as a heading is. */
function opensInItalics(line: TextLine): boolean {
  if (line.gap === 'line') return false
  return line.emphasis.some(([from, to]) => from === 0 && to < line.text.length - 1)
}

function isEnd(words: string, forms: Forms): boolean {
  return words.length < 80 && (forms.closing.test(words) || forms.annex.test(words))
}
