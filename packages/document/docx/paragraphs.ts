import type { ListLevel } from '../lists/count-lists.ts'
import type { Run } from '../transcript.ts'
import { firstOf, isElement, type XmlElement } from '../xml/read-xml.ts'
import { isTakenOut, runsOn } from './changes.ts'
import { settingOf, switchOf } from './names.ts'
import type { NoteCount } from './notes.ts'
import type { Numbering } from './numbering.ts'
import { type Look, lookIn, over, type Styles } from './styles.ts'

/** A paragraph as it is printed: its lines, the first with the number that the word processor gives it. */
export type Paragraph = { readonly lines: readonly (readonly Run[])[]; readonly startsPage: boolean }

/** What a paragraph's words depend on beside its own markup. */
export type Setting = {
  readonly styles: Styles
  readonly numbering: Numbering
  readonly footnotes: NoteCount
  readonly endnotes: NoteCount
}

/** What changes tracking took out or moved away, and what stands in for something that is read elsewhere. */
const LEFT_OUT = new Set(['w:del', 'w:moveFrom', 'w:pPr', 'w:rPr', 'w:instrText', 'w:delText', 'w:sectPr'])

/** Every paragraph within an element, in the order of reading: tables cell by cell, text boxes after their paragraph. */
export function paragraphsIn(parent: XmlElement, setting: Setting): Paragraph[] {
  const found: Paragraph[] = []
  /** Paragraphs whose end was taken out: their words are the next one's. */
  let open: XmlElement[] = []
  const close = (): void => {
    if (open.length === 0) return
    const boxes: XmlElement[] = []
    const read = readParagraph(open, setting, boxes)
    open = []
    if (read !== null) found.push(read)
    for (const box of boxes) walk(box)
  }
  const walk = (element: XmlElement): void => {
    for (const child of readIn(element)) {
      if (child.name === 'w:p') {
        open.push(child)
        if (!runsOn(child)) close()
      } else {
        if (child.name === 'w:tbl') close()
        walk(child)
      }
    }
    if (HOLDERS.has(element.name)) close()
  }
  walk(parent)
  close()
  return found
}

/** What a paragraph cannot run on beyond. */
const HOLDERS = new Set(['w:tc', 'w:txbxContent'])

/** What an element says: of what is written in several ways (`mc:AlternateContent`), the first. */
function readIn(element: XmlElement): XmlElement[] {
  const children = element.children.filter(isElement)
  if (element.name === 'mc:AlternateContent') return children.slice(0, 1)
  return children.filter((child) => !LEFT_OUT.has(child.name) && !isPlaceholder(child) && !isTakenOut(child))
}

/** "Click or tap here to enter text.": what stands in a field until somebody fills it in. */
function isPlaceholder(element: XmlElement): boolean {
  return element.name === 'w:sdt' && switchOf(firstOf(element, 'w:sdtPr'), 'w:showingPlcHdr') === true
}

/** One paragraph, of one element or of those that run on into the last, whose list and style it takes. */
function readParagraph(
  elements: readonly XmlElement[],
  setting: Setting,
  boxes: XmlElement[],
): Paragraph | null {
  const { styles, numbering, footnotes, endnotes } = setting
  const last = elements.at(-1) as XmlElement
  const properties = firstOf(last, 'w:pPr')
  const style = settingOf(properties, 'w:pStyle') ?? styles.ordinary
  const look = styles.lookOf(style)
  const lines: Run[][] = [[]]
  let startsPage = firstOf(properties, 'w:pageBreakBefore') !== undefined
  const add = (run: Run): void => {
    if (run.text !== '') lines.at(-1)?.push(run)
  }

  const walk = (element: XmlElement, around: Look): void => {
    for (const child of readIn(element)) {
      if (child.name === 'w:r') readRun(child, around)
      else if (child.name === 'w:txbxContent') boxes.push(child)
      else walk(child, around)
    }
  }
  const readRun = (run: XmlElement, around: Look): void => {
    const own = firstOf(run, 'w:rPr')
    const printed = over(over(around, styles.lookOf(settingOf(own, 'w:rStyle'))), lookIn(own))
    if (printed.hidden === true) return
    for (const child of readIn(run)) {
      const sign = signOf(child)
      if (sign !== null) add({ text: sign, italic: printed.italic === true, raised: printed.raised === true })
      else if (child.name === 'w:footnoteReference') add({ text: footnotes.mark(child) ?? '', raised: true })
      else if (child.name === 'w:endnoteReference') add({ text: endnotes.mark(child) ?? '', raised: true })
      else if (child.name === 'w:br' && child.attributes.get('w:type') === 'page')
        startsPage = startsPage || lines.flat().length === 0
      else if (child.name === 'w:br' || child.name === 'w:cr') lines.push([])
      else if (child.name === 'w:txbxContent') boxes.push(child)
      else walk(child, printed)
    }
  }
  for (const element of elements) walk(element, look)
  if (runsOn(last) && lines.flat().length === 0) return null
  const level = levelOf(properties, style, setting)
  const number = level === null ? '' : numbering.next(level)
  if (number !== '') lines[0]?.unshift({ text: `${number} ` })
  return { lines, startsPage }
}

/** The list level of a paragraph: its own word first, then its style's; list 0 takes a paragraph out of every list. */
function levelOf(
  properties: XmlElement | undefined,
  style: string | undefined,
  setting: Setting,
): ListLevel | null {
  const own = firstOf(properties, 'w:numPr')
  const ofStyle = setting.styles.listOf(style)
  const list = settingOf(own, 'w:numId') ?? ofStyle?.list
  if (list === undefined || list === '0') return null
  const told = settingOf(own, 'w:ilvl')
  if (told !== undefined) return { list, level: Number(told) }
  const level = ofStyle?.level ?? (style === undefined ? 0 : setting.numbering.levelOfStyle(list, style))
  return { list, level }
}

/** The words of a run's child, or null where it is none: `<w:t>`, `<w:tab/>`, `<w:noBreakHyphen/>`, `<w:sym/>`. */
function signOf(child: XmlElement): string | null {
  switch (child.name) {
    case 'w:t':
      return child.children.filter((c) => !isElement(c)).join('')
    case 'w:tab':
    case 'w:ptab':
      return '\t'
    case 'w:noBreakHyphen':
      return '\u2011'
    case 'w:softHyphen':
      return ''
    case 'w:sym':
      return symbolOf(child.attributes.get('w:char') ?? '')
    default:
      return null
  }
}

/** Symbol fonts keep their signs in a private area at F000, where no letter can be told from them. */
function symbolOf(code: string): string {
  const value = Number.parseInt(code, 16)
  return Number.isNaN(value) || (value >= 0xe000 && value <= 0xf8ff) || value < 32 || value > 0xffff
    ? ''
    : String.fromCharCode(value)
}
