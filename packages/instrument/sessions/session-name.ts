import { ordinalOf, ordinalWords } from './ordinal-words.ts'

/** A regular session by its number, a special or an emergency special one as symbols print it: "S-10", "ES-11". */
export type SessionName = number | string

// "seventy-third session" · "73rd regular session" · "tenth special session" · "eleventh emergency special session"
const NAME =
  /^(?:the |its |resumed )*([\p{L}\d]+(?:[\s‐‑-]+[\p{L}]+){0,4}?) (?:(?:resumed )?(?:(emergency special|special)|regular|annual) )?session$/iu

/** 73 for "seventy-third session", "ES-11" for "eleventh emergency special session"; null for other words. */
export function sessionNamed(words: string): SessionName | null {
  const match = NAME.exec(words.trim().slice(0, 120))
  if (match === null) return null
  const n = ordinalOf(match[1] as string)
  if (n === null) return null
  const kind = match[2]?.toLowerCase()
  if (kind === undefined) return n
  return kind === 'special' ? `S-${n}` : `ES-${n}`
}

/** "seventy-third session" for 73, "eleventh emergency special session" for "ES-11"; null for no session. */
export function sessionName(session: SessionName): string | null {
  const match = typeof session === 'number' ? null : /^(E?S)-(\d{1,3})$/.exec(session)
  const n = typeof session === 'number' ? session : Number(match?.[2])
  const words = ordinalWords(n)
  if (words === null || (typeof session === 'string' && match === null)) return null
  const kind = match === null ? '' : match[1] === 'ES' ? 'emergency special ' : 'special '
  return `${words} ${kind}session`
}
