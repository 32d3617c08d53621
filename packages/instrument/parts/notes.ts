import { type Passage, placeOf } from '@comity/document'
import type { Finding, Note } from '../instrument.ts'
import type { NoteLine, PrintedNote } from '../layout/notes-apart.ts'
import { type PlacedMark, runningText } from '../layout/running-text.ts'
import type { NotePassage } from '../provision.ts'

/** A note's own words as a running text. */
export type ReadNote = { readonly marker: string; readonly passage: Passage }

export function readNote(note: PrintedNote): ReadNote {
  return { marker: note.marker, passage: passageOfNote(note.lines) }
}

export function passageOfNote(lines: readonly NoteLine[]): Passage {
  return runningText(
    lines.map(({ line, from }) => ({ line: { ...line, marks: [] }, from, to: line.text.length })),
  ).passage
}

/** Ties each note to the provision of its first mark; a provision that marks it again gives its words once more. */
export function noteTies(notes: readonly ReadNote[], ofTitle: string | null = null): NoteTies {
  const known = new Map(notes.map((note) => [note.marker, note]))
  const tied = new Map<string, string>()
  return {
    take(id, marks) {
      return marks.flatMap((mark): NotePassage[] => {
        const note = known.get(mark.marker)
        if (note === undefined) return []
        if (!tied.has(mark.marker)) tied.set(mark.marker, id)
        return [{ marker: note.marker, passage: note.passage, markAt: mark.at }]
      })
    },
    notes: () => notes.map((note) => noteOf(note, tied.get(note.marker) ?? null)),
    findings: () =>
      [...known.values()]
        .filter((note) => !tied.has(note.marker) && note.marker !== ofTitle)
        .map(withoutMark),
  }
}

export type NoteTies = {
  /** The notes that are marked in a provision. */
  readonly take: (id: string, marks: readonly PlacedMark[]) => NotePassage[]
  readonly notes: () => Note[]
  readonly findings: () => Finding[]
}

function noteOf({ marker, passage }: ReadNote, id: string | null): Note {
  return { marker, text: passage.text, in: id, ...placeOf(passage, 0, passage.text.length) }
}

function withoutMark({ marker, passage }: ReadNote): Finding {
  const { span } = placeOf(passage, 0, passage.text.length)
  const message = `Note ${marker} has no mark in the text, so it belongs to no paragraph. Check the original.`
  return { rule: 'note-without-mark', message, span }
}
