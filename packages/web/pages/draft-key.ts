import type { Post } from '@comity/contract'

/**
 * What everything begins with that a browser keeps of what a post typed and could not send: another post of the same
 * person does not find it, and whoever signs out takes all of it away.
 */
export function draftKey(space: string, posts: readonly Post[]): string {
  const post = posts.find((one) => one.space === space && one.side !== null)
  return `comity-draft:${space} ${post?.party ?? ''} ${post?.role ?? ''}:`
}
