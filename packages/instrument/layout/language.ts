import type { Line } from '@comity/document'
import type { Language } from '../instrument.ts'

/** How much of a text is looked at, in lines and in letters of a line. */
const LINES = 120
const LETTERS = 200

/** Little words that each language of the Latin script uses in every sentence, and the others hardly. */
const LITTLE_WORDS: readonly (readonly [Language, RegExp])[] = [
  ['en', /\b(?:the|of|and|to|its|by|that|which|with)\b/gi],
  ['fr', /\b(?:le|les|des|du|et|aux|dans|par|une|sur)\b|\b[dl]’/gi],
  ['es', /\b(?:el|los|las|del|y|una|por|que|su|con)\b/gi],
]

/** The language of a text: by its script, else by its commonest little words; English where nothing speaks. */
export function detectLanguage(lines: readonly Line[]): Language {
  const sample = lines
    .slice(0, LINES)
    .map((l) => l.text.slice(0, LETTERS))
    .join(' ')
  const arabic = count(sample, /\p{Script=Arabic}/gu)
  const cyrillic = count(sample, /\p{Script=Cyrillic}/gu)
  const han = count(sample, /\p{Script=Han}/gu)
  const latin = count(sample, /[a-z]/gi)
  if (han * 2 > latin && han >= arabic && han * 2 >= cyrillic && han > 0) return 'zh'
  if (arabic > latin / 2 && arabic >= cyrillic && arabic > 0) return 'ar'
  if (cyrillic > latin / 2 && cyrillic > 0) return 'ru'
  let best: Language = 'en'
  let most = 0
  for (const [language, words] of LITTLE_WORDS) {
    const found = count(sample, words)
    if (found > most) [best, most] = [language, found]
  }
  return best
}

function count(text: string, pattern: RegExp): number {
  let n = 0
  for (const _ of text.matchAll(pattern)) n++
  return n
}
