import { isWords, type MarkupElement } from '@comity/document'
import type { Language } from '../instrument.ts'
import type { Stretch, TextLine } from '../layout/running-text.ts'
import { stopOf } from '../layout/signs.ts'
import type { ProvisionUnit, SubUnit, Unit } from '../parts/division.ts'
import { enumeratorAt } from '../parts/enumerator.ts'
import { openingPhrasesOf, type Part } from '../parts/opening-phrase.ts'
import { provisionNumberAt } from '../parts/provision-number.ts'
import { type OpenLists, openLists } from '../parts/sub-paragraphs.ts'
import { elementsOf, wordsOf } from './elements.ts'
import { type KeyOf, lineFrom, lineOf } from './line-of.ts'

const LISTS = new Set(['list', 'blockList', 'sublist'])
const POINTS = new Set(['point', 'item'])
const HEADS = new Set(['heading', 'subheading'])

/** Divides a statement by its markup into provisions and headings. */
export function markedUnits(statement: MarkupElement, language: Language, keyOf: KeyOf): Unit[] {
  const phrases = openingPhrasesOf(language)
  const units: Unit[] = []
  let current: ProvisionUnit | null = null
  let lists: OpenLists | null = null
  let sign = ''
  /** The provision holds a marked list, whose last point takes the words that follow it. */
  let listed = false

  const open = (kind: Part, number: string): ProvisionUnit => {
    const unit: ProvisionUnit = { kind, number, lead: [], children: [] }
    units.push(unit)
    current = unit
    lists = openLists(unit.lead, unit.children)
    sign = ''
    listed = false
    return unit
  }
  const heading = (element: MarkupElement): void => {
    const line = lineOf([element], keyOf)
    if (line.text.trim() !== '') units.push({ kind: 'heading', lead: [whole(line)] })
  }
  /** Adds a paragraph's words to the provision that is open: as a sub-paragraph where they begin with "(a)". */
  const add = (elements: readonly MarkupElement[]): void => {
    const line = withoutSpaceBefore(lineOf(elements, keyOf))
    if (line.text === '') return
    if (listed && enumeratorAt(line.text) === null) lastIn(current?.children ?? [])?.lead.push(whole(line))
    else lists?.add(line, 0, sign)
    sign = stopOf(line.text)
  }
  const takeBlocks = (blocks: readonly MarkupElement[]): void => {
    for (const block of blocks) {
      if (LISTS.has(block.name)) {
        takeList(block, current?.children ?? [])
        listed = (current?.children.length ?? 0) > 0
      } else add([block])
    }
  }
  const takeList = (list: MarkupElement, into: SubUnit[]): void => {
    for (const element of elementsOf(list)) {
      if (POINTS.has(element.name)) into.push(point(element))
      else if (LISTS.has(element.name)) takeList(element, into.at(-1)?.children ?? into)
      else add(element.name === 'intro' ? elementsOf(element) : [element])
    }
  }
  const point = (element: MarkupElement): SubUnit => {
    const unit: SubUnit = { number: '', lead: [], children: [] }
    let number = ''
    for (const part of contentsOf(element)) {
      if (part.name === 'num') number = wordsOf(part)
      else if (LISTS.has(part.name)) takeListUnder(part, unit)
      else unit.lead.push(whole(withoutSpaceBefore(lineOf([part], keyOf))))
    }
    return { ...unit, number }
  }
  const takeListUnder = (list: MarkupElement, unit: SubUnit): void => {
    for (const element of elementsOf(list)) {
      if (POINTS.has(element.name)) unit.children.push(point(element))
      else if (LISTS.has(element.name)) takeListUnder(element, unit.children.at(-1) ?? unit)
      else unit.lead.push(whole(withoutSpaceBefore(lineOf([element], keyOf))))
    }
  }

  const takePreamble = (preamble: MarkupElement): void => {
    for (const element of elementsOf(preamble)) {
      if (element.name === 'formula') continue
      if (element.attributes.get('name') === 'heading') {
        heading(element)
        continue
      }
      // A list that stands beside its introduction belongs to it.
      if (!LISTS.has(element.name) || current === null) open('preamble', '')
      takeBlocks(element.name === 'container' ? elementsOf(element) : [element])
    }
  }
  const takeParagraph = (paragraph: MarkupElement): void => {
    const parts = contentsOf(paragraph)
    const words = parts.filter(
      (p) => p.name !== 'num' && !HEADS.has(p.name) && p.name !== 'crossHeading' && !isHead(p),
    )
    for (const head of parts) if (HEADS.has(head.name) || isHead(head)) heading(head)
    for (const cross of parts) if (cross.name === 'crossHeading') takeCross(cross)
    const num = parts.find((p) => p.name === 'num')
    if (words.length === 0) {
      if (num !== undefined) heading(num)
      return
    }
    const number = num === undefined ? null : wordsOf(num)
    if (number === null ? words.every(isBold) : isHeadingOf(paragraph)) {
      heading(paragraph)
      return
    }
    if (number !== null && current !== null && enumeratorAt(`${number} `) !== null) {
      current.children.push(point(paragraph))
      listed = true
      return
    }
    const within = number === null ? numberWithin(words[0] as MarkupElement) : null
    if (within !== null) {
      open('operative', within.number)
      lists?.add(within.line, within.end, '')
      takeBlocks(words.slice(1))
      return
    }
    const first = withoutSpaceBefore(lineOf(words.slice(0, 1), keyOf))
    if (
      number !== null ||
      current === null ||
      current.kind === 'preamble' ||
      (opens(first, 0) && !isFootText(paragraph))
    ) {
      open('operative', number === null ? '' : plainNumber(number))
    }
    takeBlocks(words)
  }
  /** "6. Reaffirms": the number stands among the words, unmarked. */
  const numberWithin = (words: MarkupElement): { number: string; line: TextLine; end: number } | null => {
    const line = withoutSpaceBefore(lineOf([words], keyOf))
    const found = provisionNumberAt(line.text.replace('\u200e', ' '))
    if (found === null || !opens(line, found.end)) return null
    return { number: found.printed, line, end: found.end }
  }
  /** A provision begins with words in italics, or with a phrase that opens one. */
  const opens = (line: TextLine, from: number): boolean => {
    const start = from + line.text.slice(from).search(/\S|$/)
    return (
      line.emphasis.some(([a, b]) => a <= start && b > start) ||
      phrases.measure(line.text.slice(start), 'operative') > 0
    )
  }
  const takeCross = (cross: MarkupElement): void => {
    if (cross.attributes.get('refersTo') === '#preamble') {
      open('preamble', '')
      add([cross])
    } else heading(cross)
  }
  const takeBody = (body: MarkupElement): void => {
    for (const element of elementsOf(body)) {
      if (element.name === 'paragraph') takeParagraph(element)
      else if (element.name === 'section' || element.name === 'part') takeBody(element)
      else if (element.name === 'crossHeading') takeCross(element)
      else if (element.name === 'container' && element.attributes.get('refersTo') === '#preamble') {
        open('preamble', '')
        takeBlocks(elementsOf(element))
      } else if (element.name === 'num' || HEADS.has(element.name)) heading(element)
    }
  }

  for (const part of elementsOf(statement)) {
    if (part.name === 'preamble') takePreamble(part)
    if (part.name === 'mainBody' || part.name === 'body') takeBody(part)
  }
  return units
}

/** The sub-paragraph that stands last, however deep. */
function lastIn(units: readonly SubUnit[]): SubUnit | undefined {
  const last = units.at(-1)
  return last === undefined ? undefined : (lastIn(last.children) ?? last)
}

/** A paragraph's parts, whether or not a `content` or an `intro` holds them. */
function contentsOf(paragraph: MarkupElement): MarkupElement[] {
  return elementsOf(paragraph).flatMap((part) => (part.name === 'content' ? elementsOf(part) : [part]))
}

/** `<p><subheading>Annex</subheading></p>` */
function isHead(element: MarkupElement): boolean {
  const inner = elementsOf(element)
  return element.name === 'p' && inner.length > 0 && inner.every((i) => HEADS.has(i.name))
}

/** `<paragraph class="H23"><num>B.</num><content><p>Pension Administration</p></content>` */
function isHeadingOf(paragraph: MarkupElement): boolean {
  return /^H\d/.test(paragraph.attributes.get('class') ?? '')
}

/** Words below a table: "Abbreviations: …" */
function isFootText(paragraph: MarkupElement): boolean {
  return paragraph.attributes.get('class') === 'FootnoteText'
}

/** `<p><span class="bold">Capacity-building</span></p>`: a heading, though no mark says so. */
function isBold(element: MarkupElement): boolean {
  return (
    element.children.length > 0 &&
    element.children.every((c) => !isWords(c) && c.attributes.get('class') === 'bold')
  )
}

function plainNumber(printed: string): string {
  return provisionNumberAt(`${printed} `)?.printed ?? printed.replace(/\.$/, '')
}

function whole(line: TextLine): Stretch {
  return { line, from: 0, to: line.text.length }
}

/** The line from its first word on. */
function withoutSpaceBefore(line: TextLine): TextLine {
  return lineFrom(line, line.text.length - line.text.trimStart().length)
}
