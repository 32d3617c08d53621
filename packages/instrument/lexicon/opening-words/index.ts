import type { Language } from '../../instrument.ts'
import { english } from './en.ts'
import type { OpeningGrammar } from './grammar.ts'

export type { OpeningGrammar } from './grammar.ts'

const EMPTY: OpeningGrammar = { capital: true, classes: {}, preamble: [], operative: [] }

export const OPENING_WORDS: Readonly<Record<Language, OpeningGrammar>> = {
  en: english,
  fr: EMPTY,
  es: EMPTY,
  ru: EMPTY,
  ar: EMPTY,
  zh: EMPTY,
}
