import { decode } from '../decode.ts'
import type { SourceDocument } from '../source-document.ts'
import { Unreadable } from '../unreadable.ts'
import { isElement, readXml, type XmlElement, type XmlNode } from '../xml/read-xml.ts'
import type { MarkupElement, MarkupNode } from './markup.ts'
import { type Page, startPage } from './page.ts'

/** The namespaces of the standard, its drafts and the editions before it: the elements that are read are the same in all. */
const AKN = [
  'http://docs.oasis-open.org/legaldocml/ns/akn/3.0',
  'http://docs.oasis-open.org/legaldocml/ns/akn/3.0/CSD03',
  'http://docs.oasis-open.org/legaldocml/ns/akn/3.0/CSD13',
  'http://docs.oasis-open.org/legaldocml/ns/akn/3.0/WD17',
  'http://www.akomantoso.org/2.0',
  'http://www.akomantoso.org/1.0',
]
const prefixes = new Map([
  ...AKN.map((namespace): [string, string] => [namespace, '']),
  ['http://un.org/akn4un', 'akn4un'],
])

/** Elements that are printed on lines of their own. */
const BLOCKS = new Set(['p', 'heading', 'subheading', 'crossHeading', 'listIntroduction', 'tr', 'longTitle'])
/** A number stands at the head of the line that follows it, */
const NUMBER = 'num'
/** but that of a section, as the letter of a part of a resolution, stands alone above its title. */
const HEADS = new Set(['heading', 'subheading', 'crossHeading'])
const LETTER = /^\s*\p{Lu}(?:-\p{Lu})?\s*$/u
const NOTE = 'authorialNote'
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/**
 * Reads AKN4UN (the United Nations' use of Akoma Ntoso 3.0): the text as it is printed, notes at its end,
 * and the markup itself, from which an instrument is read without guessing.
 */
export function readAkn(bytes: Uint8Array): SourceDocument {
  const { text, findings } = decode(bytes)
  const root = readXml(text, prefixes)
  if (root.name !== 'akomaNtoso') {
    throw new Unreadable(
      'file-type-unknown',
      `The file is XML, but its root is "${root.name}", not "akomaNtoso" (AKN4UN). Bring the document in another form.`,
    )
  }
  const page = startPage()
  const markup = print(root, page)
  return { format: 'akn', ...page.end(), markup, findings }
}

function print(root: XmlElement, page: Page): MarkupElement {
  const notes: (() => void)[] = []
  const printAll = (children: readonly XmlNode[], italic: boolean): MarkupNode[] =>
    children.flatMap((child): MarkupNode[] => {
      if (isElement(child)) {
        // A space before a note's mark belongs to the words, not to the mark.
        const space = child.name === NOTE ? page.space() : null
        return [...(space === null ? [] : [space]), printElement(child, italic)]
      }
      const written = page.write(child, italic)
      return written === null ? [] : [written]
    })
  const printElement = (element: XmlElement, around: boolean): MarkupElement => {
    const { name, attributes } = element
    if (name === 'meta') return unprinted(element)
    if (name === NOTE) return printNote(element)
    const block = BLOCKS.has(name)
    const italic = around || name === 'i' || /\bitalic\b/.test(attributes.get('class') ?? '')
    if (block && (!numbered || HEADS.has(name))) page.endLine('blank')
    if (name === 'eol' || name === 'td' || name === 'th' || name === 'br') page.endLine('line')
    if (block) numbered = false
    if (name === NUMBER) page.endLine('blank')
    const children = printAll(element.children, italic)
    if (name === NUMBER) {
      page.write(' ', false)
      numbered = true
    }
    if (block || isPartLetter(element)) page.endLine('blank')
    return { name, attributes, children }
  }
  /** A number has been written, and the words that it numbers follow on its line. */
  let numbered = false

  /** The mark stands where the note does; the note's words follow after all other text. */
  const printNote = ({ name, attributes, children }: XmlElement): MarkupElement => {
    const marker = attributes.get('marker') ?? ''
    const raised = /^\d+$/.test(marker)
      ? marker.replace(/\d/g, (digit) => RAISED[Number(digit)] as string)
      : marker
    page.write(raised, false)
    const words: MarkupNode[] = []
    notes.push(() => {
      page.endLine('blank')
      page.write(`${raised} `, false)
      numbered = true
      words.push(...printAll(children, false))
      numbered = false
    })
    return { name, attributes, children: words }
  }

  const markup = printElement(root, false)
  for (let i = 0; i < notes.length; i++) notes[i]?.()
  return markup
}

/** `<docNumber>A</docNumber><docTitle>Information in the service of humanity</docTitle>` */
function isPartLetter({ name, children }: XmlElement): boolean {
  return (
    name === 'docNumber' &&
    children.length === 1 &&
    !isElement(children[0] as XmlNode) &&
    LETTER.test(children[0] as string)
  )
}

/** Metadata says much that is not printed; its words have no place in the text. */
function unprinted({ name, attributes, children }: XmlElement): MarkupElement {
  return { name, attributes, children: children.filter(isElement).map(unprinted) }
}
