import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { Unreadable } from '../unreadable.ts'

/** What is told of an element as it is read: its name and attributes without the prefixes of namespaces. */
export type XmlEvents = {
  open?(name: string, attributes: ReadonlyMap<string, string>): void
  close?(name: string): void
  words?(text: string): void
}

/** Deeper nesting than any document has. */
const DEEPEST = 200
/** What is handed to the parser at once. */
const SLICE = 65_536

/**
 * Reads XML as a stream of events, for parts that would be too large as a tree. A document type definition is refused,
 * as in `readXml`, and nothing outside the file is ever asked for.
 */
export function streamXml(text: string, events: XmlEvents): void {
  const parser = new SaxesParser({})
  let depth = 0
  parser.on('doctype', () => {
    throw new Unreadable(
      'xml-doctype',
      'The file holds a document type definition (DOCTYPE), which is refused. Save it without one.',
    )
  })
  parser.on('error', (error) => {
    throw new Unreadable(
      'file-damaged',
      `The file is not well-formed XML: ${error.message} Ask for it again.`,
    )
  })
  parser.on('opentag', (tag) => {
    if (++depth > DEEPEST)
      throw new Unreadable(
        'xml-too-deep',
        'The file nests its parts deeper than any document does. Nothing was read.',
      )
    events.open?.(local(tag.name), attributesOf(tag))
  })
  parser.on('closetag', (tag) => {
    depth--
    events.close?.(local(tag.name))
  })
  const words = (text: string): void => events.words?.(text)
  parser.on('text', words)
  parser.on('cdata', words)
  for (let at = 0; at < text.length; at += SLICE) parser.write(text.slice(at, at + SLICE))
  parser.close()
}

function attributesOf(tag: SaxesTagPlain): Map<string, string> {
  const found = new Map<string, string>()
  for (const name in tag.attributes) found.set(local(name), tag.attributes[name] ?? '')
  return found
}

/** "x:row" is "row": parts of an office file know one namespace each, whatever they call it. */
function local(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
