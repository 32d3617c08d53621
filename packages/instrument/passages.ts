import type { Passage } from '@comity/document'
import type { Provision, SubProvision } from './provision.ts'

/** A provision's lead and its sub-paragraphs, at any depth, in the order of the text. */
export function passagesOf(provision: Provision): Passage[] {
  const below = (children: readonly SubProvision[]): Passage[] =>
    children.flatMap((child) => [child.passage, ...below(child.children)])
  return [provision.lead, ...below(provision.children)]
}
