import type { Passage } from '@comity/document'
import type { Provision, SubProvision } from './provision.ts'

/** A provision's lead and its sub-paragraphs, at any depth, in the order of the text. */
export function passagesOf(provision: Provision): Passage[] {
  if (provision.children.length === 0) return [provision.lead]
  const below = (children: readonly SubProvision[]): Passage[] =>
    children.flatMap((child) => [child.passage, ...below(child.children)])
  return [provision.lead, ...below(provision.children)]
}
