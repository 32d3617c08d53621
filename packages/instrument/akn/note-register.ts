import { type MarkupElement, type Passage, placeOf } from '@comity/document'
import type { Note } from '../instrument.ts'
import { runningText } from '../layout/running-text.ts'
import type { NoteTies } from '../parts/notes.ts'
import { lineFrom, lineOf } from './line-of.ts'

export type NoteRegister = {
  /** Enters a note where its mark stands; the same note marked again has the same key. */
  readonly enter: (note: MarkupElement) => string
  readonly ties: NoteTies
}

type Entered = { readonly marker: string; readonly passage: Passage; tiedTo: string | null }

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
    if (!notes.has(key)) notes.set(key, { marker, passage, tiedTo: null })
    return key
  }
  const ties: NoteTies = {
    take: (id, marks) =>
      marks.flatMap(({ marker: key, at }) => {
        const note = notes.get(key)
        if (note === undefined) return []
        note.tiedTo ??= id
        return [{ marker: note.marker, passage: note.passage, markAt: at }]
      }),
    notes: () => [...notes.values()].map(noteOf),
    findings: () => [],
  }
  return { enter, ties }
}

function noteOf({ marker, passage, tiedTo }: Entered): Note {
  return { marker, text: passage.text, in: tiedTo, ...placeOf(passage, 0, passage.text.length) }
}
