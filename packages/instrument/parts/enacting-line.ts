import type { Line } from '@comity/document'
import type { Language } from '../instrument.ts'
import { ORGANS } from '../lexicon/organs.ts'

/** The line that an organ opens its resolution with: "The General Assembly,". */
export type EnactingLine = { readonly index: number; readonly organ: string }

/** Longer than any organ's name with its sign at the end. */
const LONGEST = 80

/** An organ's name is followed by a comma; scanned pages make other signs of it. */
const SIGNS = ',.:،，'

/** Organs by their enacting lines, and the letters that these begin with. */
type Names = { readonly names: ReadonlyMap<string, string>; readonly beginnings: ReadonlySet<string> }

const organs = new Map<Language, Names>()

/** The first line that an organ opens its resolution with, or null. */
export function findEnactingLine(lines: readonly Line[], language: Language): EnactingLine | null {
  for (let index = 0; index < lines.length; index++) {
    const organ = enactingOrganAt(lines, index, language)
    if (organ !== null) return { index, organ }
  }
  return null
}

/** The organ whose enacting line stands here, with its comma or without, or null. */
export function enactingOrganAt(lines: readonly Line[], index: number, language: Language): string | null {
  return enactingOrgan((lines[index] as Line).text, language) ?? bareOrganAt(lines, index, language)
}

/** Where the head of the page bears the same words, as in Russian and Chinese, the line needs its sign. */
const BARE: ReadonlySet<Language> = new Set(['en', 'fr', 'es', 'ar'])
/** "1. Authorizes", "Adopts the declaration" */
const ACTS = /^(?:1\s?\.\s|\p{Lu}\p{Ll}|\p{Script=Arabic})/u

/** A resolution without a preamble has no comma: "The General Assembly" and then "1. Authorizes the Secretary-General". */
function bareOrganAt(lines: readonly Line[], index: number, language: Language): string | null {
  const { text } = lines[index] as Line
  const next = lines[index + 1]
  if (text.length > LONGEST || next === undefined || !BARE.has(language)) return null
  const { names, beginnings } = namesOf(language)
  if (!beginnings.has(text[0] as string) || SIGNS.includes(text[text.length - 1] as string)) return null
  const organ = names.get(plain(text))
  return organ !== undefined && ACTS.test(next.text) ? organ : null
}

/** The organ whose enacting line this is, or null. */
export function enactingOrgan(text: string, language: Language): string | null {
  if (text.length > LONGEST) return null
  if (!SIGNS.includes(text[text.length - 1] as string)) return null
  const { names, beginnings } = namesOf(language)
  return beginnings.has(text[0] as string) ? (names.get(plain(text.slice(0, -1))) ?? null) : null
}

/** In this spelling, capitals and all: "…, the General Assembly," may end a line of any paragraph. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/'/g, '’').trim()
}

function namesOf(language: Language): Names {
  const known = organs.get(language)
  if (known !== undefined) return known
  const names = new Map(
    ORGANS.flatMap((o) => o.enacts[language].map((line) => [plain(line), o.name] as const)),
  )
  const made = { names, beginnings: new Set(Array.from(names.keys(), (name) => name.charAt(0))) }
  organs.set(language, made)
  return made
}
