import type { Post, Refusal } from '@comity/contract'
import { data } from 'react-router'
import { refused } from '../answer.ts'

const statusOf = { invalid: 422, conflict: 409, forbidden: 403 } as const

/** The page again with the reasons of a refusal, and with what was typed; what cannot be said beside a form ends here. */
export function saidNo(refusal: Refusal, form: FormData) {
  const { reason } = refusal
  if (reason !== 'invalid' && reason !== 'conflict' && reason !== 'forbidden') throw refused(refusal)
  const says = reason === 'invalid' ? refusal.violations.map(({ message }) => message) : [refusal.message]
  const sent = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]))
  return data({ says, sent }, { status: statusOf[reason] })
}

/** The side for which somebody speaks in a space, or null. */
export const sideIn = (space: string, posts: readonly Post[]): string | null =>
  posts.find((post) => post.space === space && post.side !== null)?.side ?? null

/** What a field says; null where it is empty. */
export const said = (form: FormData, name: string): string | null =>
  String(form.get(name) ?? '').trim() || null
