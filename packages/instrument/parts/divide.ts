import type { Language } from '../instrument.ts'
import type { EndsEarly } from '../layout/line-width.ts'
import { type Stretch, type TextLine, wordsOf } from '../layout/running-text.ts'
import { stopOf } from '../layout/signs.ts'
import type { Forms } from '../lexicon/forms/index.ts'
import type { Division, Doubt, ProvisionUnit, Unit } from './division.ts'
import { enactingOrgan } from './enacting-line.ts'
import { headingsOf, takeHeadings } from './headings.ts'
import { openingPhrasesOf, type Part } from './opening-phrase.ts'
import { sectionBody } from './section-body.ts'
import { nextPart } from './several-parts.ts'
import { type Start, startsOf } from './starts.ts'
import { type OpenLists, openLists } from './sub-paragraphs.ts'

/** The longest line that closes a text or names its annex. */
const SHORT = 80

/**
 * Divides the lines after the enacting line into provisions and headings. A provision begins where a number or an
 * opening phrase stands at the start of a line and the text before it has come to a stop; every other line goes on
 * with what stands before, whatever page or empty line lies between. The text begins with its `first` part.
 */
export function divide(
  lines: readonly TextLine[],
  language: Language,
  forms: Forms,
  endsEarly: EndsEarly,
  first: Part = 'preamble',
): Division {
  const phrases = openingPhrasesOf(language)
  const startAt = startsOf(phrases, endsEarly)
  const units: Unit[] = []
  const doubts: Doubt[] = []
  let open: Open | null = null
  let part: Part = first
  let expected = 1
  let sign: string | null = null
  let at = 0
  for (; at < lines.length; at++) {
    const line = lines[at] as TextLine
    const words = wordsOf(line)
    if ((sign !== '' || line.gap !== 'line') && isEnd(words, forms)) {
      const next = forms.closing.test(words) ? nextPart(lines, at, language) : null
      if (next === null) break
      startAfresh(at, next.letter, next.enacting)
      at = next.enacting
      continue
    }
    if (enactingOrgan(words, language) !== null) {
      // "B", "The General Assembly,": a part of the resolution begins, with paragraphs of its own.
      startAfresh(at, at, at)
      continue
    }
    const body = sign === '' ? null : sectionBody(lines, at, phrases)
    if (body !== null) {
      startAfresh(at, at, body)
      at = body - 1
      continue
    }
    const start = isEmpty(open) ? null : startAt({ lines, at, part, expected, sign })
    if (start !== null) begin(start)
    else if (line.heading === true) {
      close(at)
      units.push({ kind: 'heading', lead: [{ line, from: 0, to: line.text.length }] })
      sign = null
    } else {
      open ??= opened({ part, number: '' }, at)
      add(line, 0)
    }
  }
  close(at)
  return { units, end: at, doubts }

  /** A part or a section begins, with a preamble and numbers of its own, under the headings that stand in the lines given. */
  function startAfresh(end: number, from: number, to: number): void {
    close(end)
    units.push(...headingsOf(lines.slice(from, to).map(whole)))
    part = 'preamble'
    expected = 1
    sign = null
  }

  function begin(start: Start): void {
    const line = lines[at] as TextLine
    if (start.value > 1 && start.value !== expected) doubts.push(outOfOrder(expected, start.value, at))
    close(at, start.value === 1)
    open = opened(start, at)
    part = start.part
    if (start.value > 0) expected = start.value + 1
    add(line, start.from)
    if (start.skipsNext) at++
  }

  function add(line: TextLine, from: number): void {
    const isBare = from >= line.text.length
    if (!isBare) open?.lists.add(line, from, sign ?? '')
    sign = isBare ? '' : stopOf(wordsOf(line))
  }

  function close(next: number, isFirst = false): void {
    if (open === null) return
    units.push(open.unit, ...takeHeadings(lines, open.first, next, open.unit, endsEarly, isFirst))
    open = null
  }
}

/** A provision that is being read, and the line where it began. */
type Open = { readonly unit: ProvisionUnit; readonly lists: OpenLists; readonly first: number }

function opened({ part, number }: Pick<Start, 'part' | 'number'>, first: number): Open {
  const unit: ProvisionUnit = { kind: part, number, lead: [], children: [] }
  return { unit, lists: openLists(unit.lead, unit.children), first }
}

/** Only its number has been read: whatever line comes next holds its words. */
function isEmpty(open: Open | null): boolean {
  return open !== null && open.unit.lead.length === 0 && open.unit.children.length === 0
}

function whole(line: TextLine): Stretch {
  return { line, from: 0, to: line.text.length }
}

function outOfOrder(expected: number, found: number, line: number): Doubt {
  const message = `Paragraph ${expected} is numbered ${found} in the source; kept as printed. Check the original.`
  return { rule: 'number-out-of-order', message, line }
}

function isEnd(words: string, forms: Forms): boolean {
  return words.length < SHORT && (forms.closing.test(words) || forms.annex.test(words))
}
