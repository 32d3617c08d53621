import type { MarkupElement, Passage } from '@comity/document'
import type { NoteMark } from '../instrument.ts'
import { runningText } from '../layout/running-text.ts'
import { type NoteTies, noteOf } from '../parts/notes.ts'
import { lineFrom, lineOf } from './line-of.ts'

export type NoteRegister = {
  /** Enters a note where its mark stands; the same note marked again has the same key. */
  readonly enter: (note: MarkupElement) => string
  readonly ties: NoteTies
}

type Entered = { readonly marker: string; readonly passage: Passage; marks: NoteMark[] }

/** Keeps the notes in the order of their marks. Parts A and B of a resolution both have a note 1, so markers are no keys. */
export function noteRegister(): NoteRegister {
  const notes = new Map<string, Entered>()
  const enter = (note: MarkupElement): string => {
    const marker = note.attributes.get('marker') ?? ''
    const whole = lineOf([note], () => '')
    // "() A/77/361.": the brackets that Arabic prints around the mark
    const line = lineFrom(whole, /^\s*(?:\(\s*\)\s*)?/.exec(whole.text)?.[0].length ?? 0)
    const { passage } = runningText([{ line, from: 0, to: line.text.length }])
    const key = `${marker} ${passage.text}`
    if (!notes.has(key)) notes.set(key, { marker, passage, marks: [] })
    return key
  }
  const ties: NoteTies = {
    take: (id, marks) =>
      marks.flatMap(({ marker: key, at, path }) => {
        const note = notes.get(key)
        if (note === undefined) return []
        note.marks.push({ in: id, path, at })
        return [{ marker: note.marker, passage: note.passage, markAt: at }]
      }),
    notes: () => [...notes.values()].map((note) => noteOf(note, note.marks)),
    findings: () => [],
  }
  return { enter, ties }
}
