import { levelOn, type Marking } from '@comity/programme'
import type { Actor, Post } from './actor.ts'

/** Who asks to see a record of a cooperation: what it is, and the posts that it holds in that cooperation. */
export type Viewer = {
  readonly kind: Actor['kind']
  readonly posts: readonly Pick<Post, 'side' | 'party' | 'role'>[]
}

/** A record as the rule looks at it: its marking, whether its cooperation is open, and the third parties given sight. */
export type Seen = Marking & {
  readonly open: boolean
  readonly given: readonly { readonly party: string; readonly until: string | null }[]
}

/**
 * The one place that decides who may see a record on a day. What is unclassified is seen by all of both sides, and
 * where the cooperation is open by everybody; what is confidential by those whom it is for; what is strictly
 * confidential by those of them who work on it (ST/SGB/2007/6: on the basis of a need to know). A third party sees what
 * it was given, and nothing strictly confidential. `may_see` of the database repeats it.
 */
export function maySee({ kind, posts }: Viewer, record: Seen, day: string): boolean {
  // Whoever runs an installation can read it; that is said, not hidden.
  if (kind === 'installation' || (kind as string) === 'administrator') return true
  const level = levelOn(record, day)
  if (record.open && level === 'unclassified') return true
  return posts.some((post) => {
    if (post.side === null) return level !== 'strictly confidential' && isGiven(record, post.party, day)
    if (level === 'unclassified') return true
    const { audience } = record
    const isFor = audience.length === 0 || audience.includes(post.side) || audience.includes(post.party)
    return isFor && (level === 'confidential' || worksOnSecrets.includes(post.role))
  })
}

const worksOnSecrets: readonly Post['role'][] = ['desk-officer', 'approver']

function isGiven({ given }: Seen, party: string, day: string): boolean {
  return given.some((one) => one.party === party && (one.until === null || one.until >= day))
}
