import type { Line } from '@comity/document'
import type { Language } from '../instrument.ts'
import { ORGANS } from '../lexicon/organs.ts'

/** The line that an organ opens its resolution with: "The General Assembly,". */
export type EnactingLine = { readonly index: number; readonly organ: string }

/** Longer than any organ's name with its sign at the end. */
const LONGEST = 80

/** An organ's name is followed by a comma; scanned pages make other signs of it. */
const SIGNS = ',.:،，'

const organs = new Map<Language, ReadonlyMap<string, string>>()

/** The first line from `from` on that an organ opens its resolution with, or null. */
export function findEnactingLine(lines: readonly Line[], language: Language, from = 0): EnactingLine | null {
  for (let index = from; index < lines.length; index++) {
    const organ = enactingOrgan((lines[index] as Line).text, language)
    if (organ !== null) return { index, organ }
  }
  return null
}

/** The organ whose enacting line this is, or null. */
export function enactingOrgan(text: string, language: Language): string | null {
  if (text.length > LONGEST) return null
  if (!SIGNS.includes(text[text.length - 1] as string)) return null
  return namesOf(language).get(plain(text.slice(0, -1))) ?? null
}

/** In this spelling, capitals and all: "…, the General Assembly," may end a line of any paragraph. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/'/g, '’').trim()
}

function namesOf(language: Language): ReadonlyMap<string, string> {
  const known = organs.get(language)
  if (known !== undefined) return known
  const names = new Map(
    ORGANS.flatMap((o) => o.enacts[language].map((line) => [plain(line), o.name] as const)),
  )
  organs.set(language, names)
  return names
}
