import type { Mark, PartyRef } from '@comity/contract'
import { alignText, locate, type Placed } from '@comity/instrument'

/** A value that was found, and where its words stand in the source. */
export type Lit = Placed & {
  readonly kind: Mark['kind']
  readonly ref: string
  readonly side?: string | null
}

/** A text of a paragraph, sub-paragraph or note with the stretch of the source that it was read from. */
export type LitText = Placed & { readonly text: string }

/**
 * The stretches of a text that are to be lit, outermost first. Stretches never cross: one that would is left out,
 * and of two that cover the same words the first given stands.
 */
export function marksOf(text: LitText, lit: readonly Lit[], source: string): Mark[] {
  if (lit.length === 0) return []
  const alignment = alignText(text.text, text, source)
  const found: Mark[] = []
  for (const value of lit) {
    const place = locate(alignment, value)
    if (place === null) continue
    const mark: Mark = { from: place[0], to: place[1], kind: value.kind, ref: value.ref }
    found.push(value.side === undefined ? mark : { ...mark, side: value.side })
  }
  found.sort((a, b) => a.from - b.from || b.to - a.to)
  return withoutCrossings(found)
}

function withoutCrossings(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = []
  const open: Mark[] = []
  for (const mark of marks) {
    while (open.length > 0 && (open.at(-1) as Mark).to <= mark.from) open.pop()
    const around = open.at(-1)
    if (around !== undefined && mark.to > around.to) continue
    if (around !== undefined && mark.from === around.from && mark.to === around.to) {
      // "the two organizations" stand for a body of each side: the words belong to neither alone.
      if (around.kind === 'party' && mark.kind === 'party' && around.side !== mark.side) around.side = null
      continue
    }
    kept.push(mark)
    open.push(mark)
  }
  return kept
}

/** Puts the marks of notes among those of words, each where it stands; before a word that begins there. */
export function withNoteMarks(marks: readonly Mark[], notes: readonly Mark[]): Mark[] {
  return [...notes, ...marks].sort((a, b) => a.from - b.from)
}

/** The side of a body's mark, or null where the words stand for both sides or for neither. */
export function sideOfAll(parties: readonly PartyRef[]): string | null {
  const sides = new Set(parties.map((party) => party.side))
  return sides.size === 1 ? ([...sides][0] ?? null) : null
}
