import { type Passage, placeOf } from '@comity/document'
import type { Finding, Note, NoteMark } from '../instrument.ts'
import type { NoteLine, PrintedNote } from '../layout/notes-apart.ts'
import { type MarkInProvision, runningText } from '../layout/running-text.ts'
import type { NotePassage } from '../provision.ts'

/** A note's own words as a running text. */
export type ReadNote = { readonly marker: string; readonly passage: Passage }

export function readNote(note: PrintedNote): ReadNote {
  return { marker: note.marker, passage: passageOfNote(withoutBrackets(note.lines)) }
}

/** "() القرار 70/1.": the brackets that Arabic prints around a note's mark are no words of the note. */
function withoutBrackets(lines: readonly NoteLine[]): readonly NoteLine[] {
  const first = lines[0]
  if (first === undefined) return lines
  const brackets = /^\s*\(\s*\)\s*/.exec(first.line.text.slice(first.from))
  return brackets === null ? lines : [{ ...first, from: first.from + brackets[0].length }, ...lines.slice(1)]
}

export function passageOfNote(lines: readonly NoteLine[]): Passage {
  return runningText(
    lines.map(({ line, from }) => ({ line: { ...line, marks: [] }, from, to: line.text.length })),
  ).passage
}

/** Ties each note to the provision of its first mark; a provision that marks it again gives its words once more. */
export function noteTies(notes: readonly ReadNote[], ofTitle: string | null = null): NoteTies {
  const known = new Map(notes.map((note) => [note.marker, note]))
  const tied = new Map<string, NoteMark[]>()
  return {
    take(id, marks) {
      return marks.flatMap((mark): NotePassage[] => {
        const note = known.get(mark.marker)
        if (note === undefined) return []
        tied.set(mark.marker, [...(tied.get(mark.marker) ?? []), { in: id, path: mark.path, at: mark.at }])
        return [{ marker: note.marker, passage: note.passage, markAt: mark.at }]
      })
    },
    notes: () => notes.map((note) => noteOf(note, tied.get(note.marker) ?? [])),
    findings: (beyond = new Set()) =>
      [...known.values()]
        .filter(({ marker }) => !tied.has(marker) && marker !== ofTitle && !beyond.has(marker))
        .map(withoutMark),
  }
}

export type NoteTies = {
  /** The notes that are marked in a provision. */
  readonly take: (id: string, marks: readonly MarkInProvision[]) => NotePassage[]
  readonly notes: () => Note[]
  /** The notes whose mark stands nowhere: neither in a provision nor beyond the last, as in an annex. */
  readonly findings: (beyond?: ReadonlySet<string>) => Finding[]
}

export function noteOf({ marker, passage }: ReadNote, marks: readonly NoteMark[]): Note {
  return {
    marker,
    text: passage.text,
    in: marks[0]?.in ?? null,
    marks,
    ...placeOf(passage, 0, passage.text.length),
  }
}

function withoutMark({ marker, passage }: ReadNote): Finding {
  const { span } = placeOf(passage, 0, passage.text.length)
  const message = `Note ${marker} has no mark in the text, so it belongs to no paragraph. Check the original.`
  return { rule: 'note-without-mark', message, span }
}
