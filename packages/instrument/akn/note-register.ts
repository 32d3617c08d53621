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

type Entered = {
  readonly marker: string
  readonly passage: Passage
  marks: NoteMark[]
  readonly place: number
}

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
    if (!notes.has(key)) notes.set(key, { marker, passage, marks: [], place: placeOf(note) })
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
    notes: () => inPlace([...notes.values()]).map((note) => noteOf(note, note.marks)),
    findings: () => [],
  }
  return { enter, ties }
}

/** "authorialNote_12": which note it is; NaN where its name does not say. */
function placeOf(note: MarkupElement): number {
  return Number(/^authorialNote_(\d+)$/.exec(note.attributes.get('eId') ?? '')?.[1])
}

/** In the order in which the notes are named; their marks stand in another where a text marks them out of turn. */
function inPlace(notes: readonly Entered[]): readonly Entered[] {
  const places = new Set(notes.map((note) => note.place))
  // The parts of one resolution each begin with a first note, and some files name none.
  if (places.size < notes.length || places.has(Number.NaN)) return notes
  return [...notes].sort((a, b) => a.place - b.place)
}
