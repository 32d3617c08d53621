import { numberIn } from '../lists/number-formats.ts'
import { elementsOf, firstOf, type XmlElement } from '../xml/read-xml.ts'
import { settingOf } from './names.ts'

/** A note that the text refers to, in the order in which it does. */
export type NoteMade = { readonly marker: string | null; readonly body: XmlElement }

/** Numbers the notes of one kind as their marks are met. */
export type NoteCount = {
  /** The mark that is printed for a reference; null where the text brings its own ("*"), '' where the note is missing. */
  readonly mark: (reference: XmlElement) => string | null
  readonly made: readonly NoteMade[]
}

export type NoteKind = 'footnote' | 'endnote'

/** Separators between text and notes stand among the notes, with a type. */
const SEPARATORS = new Set(['separator', 'continuationSeparator', 'continuationNotice'])

export function countNotes(kind: NoteKind, part: XmlElement | null, settings: XmlElement | null): NoteCount {
  const bodies = new Map<string, XmlElement>()
  for (const note of part === null ? [] : elementsOf(part, `w:${kind}`)) {
    if (!SEPARATORS.has(note.attributes.get('w:type') ?? ''))
      bodies.set(note.attributes.get('w:id') ?? '', note)
  }
  const properties = firstOf(settings ?? undefined, `w:${kind}Pr`)
  const format = settingOf(properties, 'w:numFmt') ?? (kind === 'footnote' ? 'decimal' : 'lowerRoman')
  let count = Number(settingOf(properties, 'w:numStart') ?? 1)
  const made: NoteMade[] = []
  const marks = new Map<string, string | null>()
  const mark = (reference: XmlElement): string | null => {
    const id = reference.attributes.get('w:id') ?? ''
    const known = marks.get(id)
    if (known !== undefined) return known
    const body = bodies.get(id)
    if (body === undefined) return ''
    const own = ['1', 'true', 'on'].includes(reference.attributes.get('w:customMarkFollows') ?? '')
    const marker = own ? null : numberIn(format, count++)
    marks.set(id, marker)
    made.push({ marker, body })
    return marker
  }
  return { mark, made }
}
