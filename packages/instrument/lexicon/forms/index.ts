import type { Language } from '../../instrument.ts'
import { arabic } from './ar.ts'
import { english } from './en.ts'
import { spanish } from './es.ts'
import type { Forms } from './forms.ts'
import { french } from './fr.ts'
import { russian } from './ru.ts'
import { chinese } from './zh.ts'

export type { Forms } from './forms.ts'

const FORMS: Readonly<Record<Language, Forms>> = {
  en: english,
  fr: french,
  es: spanish,
  ru: russian,
  ar: arabic,
  zh: chinese,
}

export function formsOf(language: Language): Forms {
  return FORMS[language]
}
