import type { Language } from '../../instrument.ts'
import { english } from './en.ts'
import type { Forms } from './forms.ts'

export type { Forms } from './forms.ts'

const FORMS: Partial<Record<Language, Forms>> = { en: english }

/** The formulas of a language; English where its own are not known yet. */
export function formsOf(language: Language): Forms {
  return FORMS[language] ?? english
}
