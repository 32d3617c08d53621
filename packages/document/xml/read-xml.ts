import { SaxesParser, type SaxesTagNS } from 'saxes'
import { Unreadable } from '../unreadable.ts'

export type XmlElement = {
  /** With the prefix that the reader gives its namespace: "w:p"; without one where the namespace is not named. */
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlNode[]
}

export type XmlNode = XmlElement | string

/** The namespaces that a reader knows, and the prefix by which it calls each, whatever the file calls it. */
export type Prefixes = ReadonlyMap<string, string>

/** Deeper nesting than any document has; it keeps what walks the tree from running out of stack. */
const DEEPEST = 200

type Open = { name: string; attributes: Map<string, string>; children: XmlNode[] }

/**
 * Reads XML into a tree. A document type definition is refused, so there are no entities
 * but the five of XML itself, and nothing outside the file is ever asked for.
 */
export function readXml(text: string, prefixes: Prefixes = new Map()): XmlElement {
  const root: Open = { name: '', attributes: new Map(), children: [] }
  const open: Open[] = [root]
  const parser = new SaxesParser({ xmlns: true })
  parser.on('doctype', () => {
    throw new Unreadable(
      'xml-doctype',
      'The file holds a document type definition (DOCTYPE), which is refused. Save it without one.',
    )
  })
  parser.on('error', (error) => {
    throw new Unreadable(
      'file-damaged',
      `The file is not well-formed XML: ${sentenceOf(error)} Ask for it again.`,
    )
  })
  parser.on('opentag', (tag) => {
    if (open.length > DEEPEST)
      throw new Unreadable(
        'xml-too-deep',
        'The file nests its parts deeper than any document does. Nothing was read.',
      )
    const element: Open = {
      name: nameOf(tag, prefixes),
      attributes: attributesOf(tag, prefixes),
      children: [],
    }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  const take = (words: string): void => {
    if (open.length > 1) open.at(-1)?.children.push(words)
  }
  parser.on('text', take)
  parser.on('cdata', take)
  parser.write(text).close()
  const element = root.children[0]
  if (element === undefined || typeof element === 'string') {
    throw new Unreadable('file-damaged', 'The file holds no XML element. Ask for it again.')
  }
  return element
}

function nameOf(tag: { local: string; uri: string; prefix: string }, prefixes: Prefixes): string {
  const prefix = prefixes.get(tag.uri)
  if (prefix === undefined) return tag.prefix === '' ? tag.local : `?:${tag.local}`
  return prefix === '' ? tag.local : `${prefix}:${tag.local}`
}

function attributesOf(tag: SaxesTagNS, prefixes: Prefixes): Map<string, string> {
  const found = new Map<string, string>()
  for (const attribute of Object.values(tag.attributes))
    found.set(nameOf(attribute, prefixes), attribute.value)
  return found
}

/** "12:5: unclosed tag: w:p" as a sentence. */
function sentenceOf(error: Error): string {
  return `${error.message.replace(/\.$/, '')}.`
}

export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== 'string'
}

export function elementsOf(parent: XmlElement, name?: string): XmlElement[] {
  return parent.children.filter(isElement).filter((child) => name === undefined || child.name === name)
}

export function firstOf(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find((child): child is XmlElement => isElement(child) && child.name === name)
}
