import type { Archive } from '../archive/archive.ts'
import { decode } from '../decode.ts'
import { readXml, type XmlElement } from '../xml/read-xml.ts'
import { prefixes } from './names.ts'

const MAIN = 'word/document.xml'

/** The parts of a .docx: which file plays which role is told by relationships, not by its name. */
export type Parts = {
  readonly document: XmlElement
  /** The part that plays a role beside the document: "styles", "numbering", "footnotes". */
  readonly ofKind: (kind: string) => XmlElement | null
  /** The part that the document refers to by an id: a header. */
  readonly byId: (id: string) => XmlElement | null
}

type Relationship = { readonly id: string; readonly kind: string; readonly target: string }

/** The main document is named by the package's own relationships (ECMA-376 Part 2, 6.5). Null where there is none. */
export function openParts(archive: Archive): Parts | null {
  const main = relationshipsOf(archive, '').find((r) => r.kind === 'officeDocument')?.target ?? MAIN
  const document = part(archive, main)
  if (document === null) return null
  const relationships = relationshipsOf(archive, main)
  const at = (found: Relationship | undefined): XmlElement | null =>
    found === undefined ? null : part(archive, found.target)
  return {
    document,
    ofKind: (kind) => at(relationships.find((r) => r.kind === kind)),
    byId: (id) => at(relationships.find((r) => r.id === id)),
  }
}

function part(archive: Archive, name: string): XmlElement | null {
  const bytes = archive.unpack(name)
  return bytes === null ? null : readXml(decode(bytes).text, prefixes)
}

function relationshipsOf(archive: Archive, of: string): Relationship[] {
  const folder = of.slice(0, of.lastIndexOf('/') + 1)
  const bytes = archive.unpack(`${folder}_rels/${of.slice(folder.length)}.rels`)
  if (bytes === null) return []
  const root = readXml(decode(bytes).text)
  return root.children.flatMap((child) => {
    if (typeof child === 'string' || child.attributes.get('TargetMode') === 'External') return []
    const kind = child.attributes.get('Type') ?? ''
    const target = child.attributes.get('Target') ?? ''
    return [
      {
        id: child.attributes.get('Id') ?? '',
        kind: kind.slice(kind.lastIndexOf('/') + 1),
        target: target.startsWith('/') ? target.slice(1) : folder + target,
      },
    ]
  })
}
