import type { Passage } from '@comity/document'
import { landmarksOf, placesOf } from '../landmarks/index.ts'
import { type Mention, mentionsIn, type Surroundings } from './mentions.ts'
import { NAME_BEGINS } from './names.ts'

const known = new WeakMap<
  Passage,
  { readonly surroundings: Surroundings; readonly mentions: readonly Mention[] }
>()

/** The parties that a passage mentions; several finders ask, the passage is searched once. */
export function mentionsOf(passage: Passage, surroundings: Surroundings): readonly Mention[] {
  const before = known.get(passage)
  if (before !== undefined && same(before.surroundings, surroundings)) return before.mentions
  const places = placesOf(landmarksOf(passage, surroundings.language), NAME_BEGINS)
  const mentions = mentionsIn(passage.text, surroundings, places)
  known.set(passage, { surroundings, mentions })
  return mentions
}

function same(a: Surroundings, b: Surroundings): boolean {
  if (a.language !== b.language) return false
  return a.organizations === b.organizations || a.organizations.join() === b.organizations.join()
}
