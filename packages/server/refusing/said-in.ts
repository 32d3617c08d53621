import type { InterfaceLanguage } from '@comity/contract'
import { access, titles } from './sentences/access.ts'
import { bothSides } from './sentences/both-sides.ts'
import { doubts } from './sentences/doubts.ts'
import { fields, parts as ofFields } from './sentences/fields.ts'
import { ofFiles, ofTables, parts as partsOfFiles } from './sentences/files.ts'
import { mayNot } from './sentences/may-not.ts'
import type { Sentence } from './sentences/sentence.ts'
import { texts } from './sentences/texts.ts'

/** Every sentence by which something is refused or doubted; the longest first, as one may be the beginning of another. */
export const sentences: readonly Sentence[] = [
  ...mayNot,
  ...fields,
  ...bothSides,
  ...texts,
  ...ofFiles,
  ...ofTables,
  ...doubts,
  ...access,
  ...titles,
].sort((one, other) => other.en.length - one.en.length)

/** What stands within such a sentence in words of our own. */
const parts: readonly Sentence[] = [...ofFields, ...partsOfFiles]

/** The names of a body, a column or a value keep their own direction in Arabic: U+2068 and U+2069 part them off. */
const apart = (value: string) => `\u2068${value}\u2069`

/**
 * A refusal or a doubt in a reader's language. Where it is said its sentence is English, which is what logs and
 * commands print; it is found here again by its words, those that it names in it taken out.
 */
export function saidIn(lang: InterfaceLanguage, message: string): string {
  return lang === 'en' ? message : (translated(lang, message, sentences) ?? message)
}

function translated(lang: 'fr' | 'ar', message: string, among: readonly Sentence[]): string | null {
  for (const sentence of among) {
    const named = patternOf(sentence).exec(message)
    if (named === null) continue
    const { a = '', b = '' } = named.groups ?? {}
    const put = (value: string) =>
      (among === parts ? null : partsIn(lang, value)) ?? (lang === 'ar' ? apart(value) : value)
    return sentence[lang].replaceAll('{a}', () => put(a)).replaceAll('{b}', () => put(b))
  }
  return null
}

/** "1 insertion, 2 deletions": one or several of our own words; null where any of them is none. */
function partsIn(lang: 'fr' | 'ar', value: string): string | null {
  const said = value.split(', ').map((one) => translated(lang, one, parts))
  return said.includes(null) ? null : said.join(lang === 'ar' ? '، ' : ', ')
}

const patterns = new WeakMap<Sentence, RegExp>()

/** `There is no body "{a}".` as the pattern of every sentence that is made of it. */
function patternOf(sentence: Sentence): RegExp {
  const known = patterns.get(sentence)
  if (known !== undefined) return known
  const literal = sentence.en.replace(/[.*+?^$()|[\]\\]/g, '\\$&')
  const pattern = new RegExp(`^${literal.replace('{a}', '(?<a>[^]*?)').replace('{b}', '(?<b>[^]*?)')}$`)
  patterns.set(sentence, pattern)
  return pattern
}
