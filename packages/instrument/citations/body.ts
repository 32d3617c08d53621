import type { Language } from '../instrument.ts'
import lexicon from '../lexicon/bodies.json' with { type: 'json' }
import type { CitedNumber, Numbering } from './cited-number.ts'

/** A body whose resolutions are cited, and the symbols they bear; a body without them is known so as not to be mistaken. */
export type Body = {
  readonly id: string
  readonly resolution?: string
  readonly decision?: string
  readonly numbers?: string
  /** The session from which it numbers anew in each session. */
  readonly firstSession?: number
  /** The number of the supplement to the Official Records of the Assembly that holds its report. */
  readonly supplement?: string
  readonly names: { readonly [L in Language]?: readonly string[] }
}

export type Act = 'resolution' | 'decision'

export const bodies: readonly Body[] = lexicon.bodies

/** The bodies that a printed name may stand for, the likeliest first: "Council" may be any of three. */
export function bodiesNamed(name: string): readonly Body[] {
  return byName.get(name) ?? byName.get(foldName(name)) ?? []
}

export function bodyOfSupplement(number: string): Body | undefined {
  return bodies.find((body) => body.supplement === number)
}

/** The body that an instrument's header names as its organ; the General Assembly where it names none. */
export function adoptingBody(organ: string | null): Body {
  const named = organ === null ? undefined : bodiesNamed(organ)[0]
  return named ?? (bodies[0] as Body)
}

/** Whether a body numbers its resolutions so, and whether it had such a session then. */
export function mayHaveAdopted(body: Body, cited: CitedNumber, year: number | null): boolean {
  if (!numbersSo(body, cited.numbering)) return false
  if (cited.numbering === 'roman session') return mayHaveCounted(body, cited, year)
  const session = Number(cited.session)
  if (cited.numbering !== 'session' || Number.isNaN(session)) return true
  if (session < (body.firstSession ?? 1)) return false
  if (year === null) return true
  return yearsOfSession(body, session)?.includes(year) ?? true
}

/** The Assembly had counted to 1000 by its eleventh session and to 2000 by its nineteenth. */
function mayHaveCounted(body: Body, cited: CitedNumber, year: number | null): boolean {
  const session = valueOfRoman(cited.session)
  if (session === null) return true
  if (body.id !== 'general-assembly') return session <= LAST_ROMAN_OF_COUNCIL
  const number = Number(cited.number)
  if (year !== null && year !== 1945 + session && year !== 1946 + session) return false
  return session > 30 ? false : session > 19 ? number > 2000 : session > 10 ? number > 1000 : number < 1001
}

/** The Economic and Social Council counted its sessions so until that of 1977. */
const LAST_ROMAN_OF_COUNCIL = 63

/** Whether a body prints its numbers in this way at all. */
export function numbersSo(body: Body, numbering: Numbering): boolean {
  if (numbering === 'roman session')
    return body.id === 'general-assembly' || body.id === 'economic-and-social-council'
  return body.numbers === numbering
}

/** A conference or an agency whose resolutions stand outside this scheme of symbols. */
export function bearsNoSymbols(body: Body): boolean {
  return body.resolution === undefined && body.decision === undefined
}

/** "A/RES/37/4", or null for a body whose acts bear no symbol of this scheme. */
export function symbolOf(body: Body, act: Act, cited: CitedNumber, year: number | null): string | null {
  const scheme = body[act]
  if (scheme === undefined) return null
  const { session, number, numbering } = cited
  const part = act === 'resolution' ? partInSymbol(cited, year) : cited.part
  if (scheme.includes('{')) return scheme.replace('{session}', session).replace('{number}', number)
  if (numbering === 'session' || numbering === 'year') return `${scheme}${session}/${number}${part}`
  return `${scheme}${number}(${session})`
}

/**
 * Which part a symbol names. Parts adopted on one day are one document, whose symbol has no letter (A/RES/53/77 holds A to AA);
 * the first of several is issued before there is a second (A/RES/66/253); those of the resumed session, in the
 * year after it opened, bear theirs (A/RES/66/253B). "A and B" named in one breath are one document.
 */
function partInSymbol({ part, session, numbering }: CitedNumber, year: number | null): string {
  if (part === '' || part === 'A' || part.length > 1) return ''
  if (numbering !== 'session') return part
  if (year !== null) return year === 1946 + Number(session) ? part : ''
  return Number(session) >= FIRST_RESUMED_WITH_LETTERS && part <= 'C' ? part : ''
}

/** The earliest part that was issued on its own is 47/120 B. */
const FIRST_RESUMED_WITH_LETTERS = 47

/** Sessions of the Assembly open in September; the Human Rights Council has met three times a year since June 2006. */
function yearsOfSession(body: Body, session: number): readonly number[] | null {
  if (body.id === 'general-assembly') return [1945 + session, 1946 + session]
  if (body.id !== 'human-rights-council') return null
  const year = 2006 + Math.floor((session - 1) / 3)
  return [year - 1, year, year + 1]
}

const LETTERS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 }

/** The number of a Roman session; null for a special one, which counts apart. */
function valueOfRoman(session: string): number | null {
  if (session.includes('-')) return null
  const values = Array.from(session, (letter) => LETTERS[letter] ?? 0)
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0)
}

function foldName(name: string): string {
  return name.replace(/['’]/g, '’').replace(/\s+/g, ' ')
}

const byName = new Map<string, Body[]>()
for (const body of bodies) {
  for (const name of Object.values(body.names).flat()) {
    const sharing = byName.get(name)
    if (sharing === undefined) byName.set(name, [body])
    else sharing.push(body)
  }
}
