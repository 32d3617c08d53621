import type { Mark } from '@comity/contract'

/** A mark of the record, or that of the words that a reader was looking for. */
export type Stroke = Omit<Mark, 'kind'> & { readonly kind: Mark['kind'] | 'lit' }

/** Words between two places where some mark begins or ends, with every mark that covers them. */
export type Stretch = { readonly kind: 'words'; readonly text: string; readonly marks: readonly Stroke[] }
/** The place of a note's mark between the words. */
export type NoteMark = { readonly kind: 'note'; readonly marker: string }

/**
 * A paragraph's text cut wherever a mark begins or ends. Marks may lie inside and across each other: a verb within
 * the opening phrase, a body within a meeting's name. Joined again, the words are the text, whatever the marks say.
 */
export function cutAtMarks(text: string, marks: readonly Stroke[]): (Stretch | NoteMark)[] {
  const covering = marks.filter(
    ({ from, to, kind }) => kind !== 'note' && from < to && to > 0 && from < text.length,
  )
  const notes = Map.groupBy(
    marks.filter(({ kind }) => kind === 'note'),
    ({ from }) => within(text, from),
  )
  const cuts = new Set([0, text.length])
  for (const { from, to } of covering) cuts.add(within(text, from)).add(within(text, to))
  for (const place of notes.keys()) cuts.add(place)

  const places = [...cuts].sort((a, b) => a - b)
  const opening = [...covering].sort((a, b) => a.from - b.from)
  const parts: (Stretch | NoteMark)[] = []
  let open: Stroke[] = []
  let next = 0
  for (const [index, place] of places.entries()) {
    for (const note of notes.get(place) ?? []) parts.push({ kind: 'note', marker: note.ref })
    const end = places[index + 1]
    if (end === undefined) break
    open = open.filter(({ to }) => to > place)
    for (let mark = opening[next]; mark !== undefined && mark.from <= place; mark = opening[++next])
      open.push(mark)
    parts.push({ kind: 'words', text: text.slice(place, end), marks: [...open] })
  }
  return parts
}

const within = (text: string, at: number): number => Math.min(Math.max(at, 0), text.length)
