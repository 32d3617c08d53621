import type { Passage } from '@comity/document'
import { knownOf, placesOf } from '../landmarks/index.ts'
import { type Mention, mentionsIn, type Surroundings } from './mentions.ts'
import { NAME_BEGINS } from './names.ts'

/** The parties that a passage mentions; several finders ask, the passage is searched once. */
export function mentionsOf(passage: Passage, surroundings: Surroundings): readonly Mention[] {
  const known = knownOf(passage, surroundings.language)
  if (known.mentions !== undefined && same(known.mentions.among, surroundings)) return known.mentions.found
  const found = mentionsIn(passage.text, surroundings, placesOf(known.landmarks, NAME_BEGINS))
  known.mentions = { among: surroundings, found }
  return found
}

function same(a: Surroundings, b: Surroundings): boolean {
  if (a.language !== b.language) return false
  return a.organizations === b.organizations || a.organizations.join() === b.organizations.join()
}
