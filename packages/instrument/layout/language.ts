import type { Line } from '@comity/document'
import type { Language } from '../instrument.ts'
import { isHan } from './signs.ts'

/** How much of a text is looked at: the first lines, of long ones the beginning, and no more letters than these in all. */
const LINES = 120
const OF_A_LINE = 200
const LETTERS = 2400

/** So many little words of one language tell it, where those of the others are few. */
const ENOUGH = 24

/** Little words that each language of the Latin script uses in every sentence, and the others hardly. */
const LITTLE_WORDS: readonly (readonly [Language, readonly string[]])[] = [
  ['en', ['the', 'of', 'and', 'to', 'its', 'by', 'that', 'which', 'with']],
  ['fr', ['le', 'les', 'des', 'du', 'et', 'aux', 'dans', 'par', 'une', 'sur', 'd’', 'l’']],
  ['es', ['el', 'los', 'las', 'del', 'y', 'una', 'por', 'que', 'su', 'con']],
]
const languageOf = new Map(
  LITTLE_WORDS.flatMap(([language, words]) => words.map((word) => [word, language] as const)),
)
const LITTLE = new RegExp(
  `\\b(?:${[...languageOf.keys()].filter((word) => !word.endsWith('’')).join('|')})\\b|\\b[dl]’`,
  'gi',
)

/** The language of a text: by its script, else by its commonest little words; English where nothing speaks. */
export function detectLanguage(lines: readonly Line[]): Language {
  const sample = lines
    .slice(0, LINES)
    .map((l) => l.text.slice(0, OF_A_LINE))
    .join(' ')
    .slice(0, LETTERS)
  const { arabic, cyrillic, han, latin } = lettersByScript(sample)
  if (han * 2 > latin && han >= arabic && han * 2 >= cyrillic && han > 0) return 'zh'
  if (arabic > latin / 2 && arabic >= cyrillic && arabic > 0) return 'ar'
  if (cyrillic > latin / 2 && cyrillic > 0) return 'ru'
  const counts = new Map<Language | undefined, number>()
  LITTLE.lastIndex = 0
  for (let match = LITTLE.exec(sample), words = 1; match !== null; match = LITTLE.exec(sample), words++) {
    const language = languageOf.get(match[0].toLowerCase())
    const count = (counts.get(language) ?? 0) + 1
    counts.set(language, count)
    if (count >= ENOUGH && words - count <= count / 4) break
  }
  let best: Language = 'en'
  for (const [language] of LITTLE_WORDS)
    if ((counts.get(language) ?? 0) > (counts.get(best) ?? 0)) best = language
  return best
}

/** By the blocks of Unicode that the six languages are written in; a pattern for each script would cost four passes. */
function lettersByScript(text: string): { arabic: number; cyrillic: number; han: number; latin: number } {
  const found = { arabic: 0, cyrillic: 0, han: 0, latin: 0 }
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const small = code | 0x20
    if (code < 0x80) found.latin += small >= 0x61 && small <= 0x7a ? 1 : 0
    else if (code >= 0x400 && code < 0x530) found.cyrillic++
    else if ((code >= 0x620 && code < 0x780) || (code >= 0xfb50 && code < 0xff00)) found.arabic++
    else if (isHan(code)) found.han++
  }
  return found
}
