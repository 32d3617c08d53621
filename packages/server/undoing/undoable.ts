import type { ReasonToStay } from '@comity/contract'
import { type Actor, type Deed, may } from '../identity/actor.ts'
import { type Concern, postWithin } from '../identity/within-remit.ts'

type Undoable = {
  readonly about: string
  readonly deed: Exclude<Deed, 'read'>
  /** Whether whoever did it alone takes it back: words are a person's own. */
  readonly isOwn?: true
}

/** The acts that can be taken back, each with what it is about and the right that it takes. */
const acts: Readonly<Record<string, Undoable>> = {
  'set-marking': { about: 'marking', deed: 'mark' },
  'give-sight': { about: 'sight', deed: 'mark' },
  'take-sight': { about: 'sight', deed: 'mark' },
  'judge-finding': { about: 'judgement', deed: 'judge' },
  'set-mandate': { about: 'life', deed: 'steer' },
  'answer-mandate': { about: 'answer', deed: 'steer' },
  'decide-mandate': { about: 'life', deed: 'decide' },
  'correct-letter': { about: 'letter', deed: 'register' },
  'report-status': { about: 'status', deed: 'report' },
  'withdraw-idea': { about: 'idea', deed: 'discuss' },
  'correct-comment': { about: 'comment', deed: 'discuss', isOwn: true },
  'withdraw-comment': { about: 'comment', deed: 'discuss', isOwn: true },
}

/** What else changes the same, and cannot itself be taken back: a release is two people's word. */
const alsoAbout: Readonly<Record<string, string>> = {
  'confirm-release': 'marking',
  'propose-release': 'marking',
  'add-finding': 'judgement',
}

export const deedOf = (act: string): Exclude<Deed, 'read'> | null => acts[act]?.deed ?? null

/** The acts after which an earlier one about the same is built on; every undo is one. */
export function actsAbout(act: string): string[] {
  const about = acts[act]?.about
  if (about === undefined) return []
  const same = Object.entries(acts).flatMap(([name, one]) => (one.about === about ? [name] : []))
  const others = Object.entries(alsoAbout).flatMap(([name, one]) => (one === about ? [name] : []))
  return [...same, ...others, 'undo']
}

/** Why an actor cannot take an entry back, of whose record these are the last entries by act; null where it can. */
export function whyItStays(
  actor: Actor,
  space: string,
  entry: { readonly seq: number; readonly act: string; readonly actor: string; readonly side: string | null },
  last: ReadonlyMap<string, number>,
  concern: Concern,
): ReasonToStay | null {
  const deed = deedOf(entry.act)
  if (deed === null) return 'act'
  if (!may(actor, deed, space)) return 'role'
  const { post, beyond } = postWithin(actor, deed, space, concern)
  if (post === undefined) return beyond === null ? 'role' : 'remit'
  if (entry.side !== null && entry.side !== post.side) return 'other side'
  if (acts[entry.act]?.isOwn && entry.actor !== actor.id) return 'own words'
  return actsAbout(entry.act).every((act) => (last.get(act) ?? 0) <= entry.seq) ? null : 'later'
}
