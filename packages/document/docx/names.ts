import { firstOf, type Prefixes, type XmlElement } from '../xml/read-xml.ts'

/** WordprocessingML is written in either of two namespaces (ECMA-376 Part 1, strict; Part 4, transitional). */
export const prefixes: Prefixes = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
])

/** `w:val` of a child, or undefined where there is no such child: `<w:numId w:val="3"/>`. */
export function settingOf(parent: XmlElement | undefined, name: string): string | undefined {
  return firstOf(parent, name)?.attributes.get('w:val')
}

/** A switch such as `<w:i/>`: on, off (`w:val="0"`), or not said. */
export function switchOf(parent: XmlElement | undefined, name: string): boolean | undefined {
  const found = firstOf(parent, name)
  if (found === undefined) return undefined
  return !['0', 'false', 'off', 'none'].includes(found.attributes.get('w:val') ?? 'true')
}
