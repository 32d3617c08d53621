import type { Marking } from '@comity/programme'

/** What somebody may do for a body of a side, from the least to the most. */
export const roles = ['viewer', 'focal-point', 'desk-officer', 'approver', 'administrator'] as const
export type Role = (typeof roles)[number]

/** A post that an actor holds: for which body of which side of which cooperation, and for which areas. */
export type Post = {
  readonly space: string
  /** Null for a body of neither side that has been given sight. */
  readonly side: string | null
  readonly party: string
  readonly role: Role
  readonly areas: readonly string[]
}

/** Who asks or acts, as `enter` found it in the transaction that serves the request. */
export type Actor = {
  readonly id: string
  readonly kind: 'anonymous' | 'installation' | 'administrator' | 'person' | 'service'
  /** The spaces whose records it may see. */
  readonly sees: readonly string[]
  /** The spaces in which it may change some record. */
  readonly keeps: readonly string[]
  readonly posts: readonly Post[]
  /** The day on which it asks, which tells what a marking is. */
  readonly day: string
  /** The spaces of which it sees all that has no marking; of the others that it sees, only what it was given. */
  readonly whole: readonly string[]
  /** The markings behind which it sees. */
  readonly walls: readonly Wall[]
  /** The ids of the records that it sees because they were given to it. */
  readonly given: readonly string[]
  /** How those are marked, by the walls that they stand behind. */
  readonly givenWalls: ReadonlyMap<string, Wall>
}

/** A marking that records of a space share. */
export type Wall = Marking & { readonly id: string; readonly space: string }

/** What can be done to the record of a cooperation, by kind; every act names the one that it is. */
export const deeds = [
  'read',
  'import',
  'judge',
  'start',
  'propose',
  'accept',
  'adopt',
  'follow',
  'manage',
  'discuss',
  'register',
  'mark',
  'steer',
  'report',
  'decide',
  'open',
] as const
export type Deed = (typeof deeds)[number]

const enough: { readonly [D in Exclude<Deed, 'read'>]: readonly Role[] } = {
  import: ['desk-officer', 'approver', 'administrator'],
  judge: ['desk-officer', 'approver'],
  start: ['approver', 'administrator'],
  propose: ['desk-officer', 'approver'],
  accept: ['approver'],
  adopt: ['approver'],
  mark: ['desk-officer', 'approver'],
  steer: ['focal-point', 'desk-officer', 'approver'],
  report: ['focal-point', 'desk-officer', 'approver'],
  decide: ['approver'],
  open: ['approver'],
  follow: roles,
  manage: ['administrator'],
  discuss: ['focal-point', 'desk-officer', 'approver', 'administrator'],
  register: ['desk-officer', 'approver', 'administrator'],
}

/**
 * The one place that decides who may do what in a cooperation. What an actor may not see does not exist for it:
 * callers answer "not found", and only then "forbidden". Row-level security repeats the walls between spaces.
 */
export function may(actor: Actor, deed: Deed, space: string): boolean {
  if (!actor.sees.includes(space)) return false
  if (deed === 'read') return true
  // Whoever administers the installation appoints, and else only reads.
  if (actor.kind === 'administrator') return deed === 'manage'
  // Whoever runs the installation brings texts in, and speaks for neither side.
  if (actor.kind === 'installation') return ['import', 'start', 'manage'].includes(deed)
  return postFor(actor, deed, space) !== undefined
}

/** The post by which an actor may do this in a cooperation, for the record to name. */
export function postFor(actor: Actor, deed: Exclude<Deed, 'read'>, space: string): Post | undefined {
  return actor.posts.find(
    (post) => post.space === space && post.side !== null && enough[deed].includes(post.role),
  )
}

/** Whether an actor administers the posts of a side; those of neither side are the installation's to give. */
export function managesSide(actor: Actor, space: string, side: string | null): boolean {
  if (!may(actor, 'manage', space)) return false
  if (actor.kind === 'installation' || actor.kind === 'administrator') return true
  return actor.posts.some(
    (post) => post.space === space && post.role === 'administrator' && side !== null && post.side === side,
  )
}
