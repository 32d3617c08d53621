import type { Passage } from '@comity/document'

/**
 * A provision as the finders read it: its lead and its sub-paragraphs, each as a passage.
 * Positions in a passage lead back to the source through `placeOf`.
 */
export type Provision = {
  readonly id: string
  readonly part: 'preamble' | 'operative'
  /** Marked as a paragraph that by its form asks nobody for anything. */
  readonly plain?: true
  readonly number: string
  /** The opening phrase, as printed: "Also welcomes". */
  readonly words: string
  readonly lead: Passage
  readonly children: readonly SubProvision[]
  readonly notes: readonly NotePassage[]
}

export type SubProvision = {
  readonly number: string
  readonly passage: Passage
  readonly children: readonly SubProvision[]
}

/** A note whose mark stands in this provision, and where: an offset in the passage that bears the mark. */
export type NotePassage = { readonly marker: string; readonly passage: Passage; readonly markAt: number }
