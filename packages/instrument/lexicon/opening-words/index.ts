import type { Language } from '../../instrument.ts'
import { arabic } from './ar.ts'
import { english } from './en.ts'
import { spanish } from './es.ts'
import { french } from './fr.ts'
import type { OpeningGrammar } from './grammar.ts'
import { russian } from './ru.ts'
import { chinese } from './zh.ts'

export type { OpeningGrammar } from './grammar.ts'

export const OPENING_WORDS: Readonly<Record<Language, OpeningGrammar>> = {
  en: english,
  fr: french,
  es: spanish,
  ru: russian,
  ar: arabic,
  zh: chinese,
}
