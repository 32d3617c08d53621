import type { Language } from '../instrument.ts'

/**
 * Organs that adopt resolutions, by the name that the register keeps (English) and as their enacting line prints them,
 * from the opening of their resolutions in each official language ("The General Assembly,").
 */
export type Organ = { readonly name: string; readonly enacts: Readonly<Record<Language, readonly string[]>> }

export const ORGANS: readonly Organ[] = [
  {
    name: 'General Assembly',
    enacts: {
      en: ['The General Assembly'],
      fr: ['L’Assemblée générale'],
      es: ['La Asamblea General'],
      ru: ['Генеральная Ассамблея'],
      ar: ['إن الجمعية العامة'],
      zh: ['大会'],
    },
  },
  {
    name: 'Security Council',
    enacts: {
      en: ['The Security Council'],
      fr: ['Le Conseil de sécurité'],
      es: ['El Consejo de Seguridad'],
      ru: ['Совет Безопасности'],
      ar: ['إن مجلس الأمن'],
      zh: ['安全理事会'],
    },
  },
  {
    name: 'Economic and Social Council',
    enacts: {
      en: ['The Economic and Social Council'],
      fr: ['Le Conseil économique et social'],
      es: ['El Consejo Económico y Social'],
      ru: ['Экономический и Социальный Совет'],
      ar: ['إن المجلس الاقتصادي والاجتماعي'],
      zh: ['经济及社会理事会'],
    },
  },
  {
    name: 'Human Rights Council',
    enacts: {
      en: ['The Human Rights Council'],
      fr: ['Le Conseil des droits de l’homme'],
      es: ['El Consejo de Derechos Humanos'],
      ru: ['Совет по правам человека'],
      ar: ['إن مجلس حقوق الإنسان'],
      zh: ['人权理事会'],
    },
  },
  {
    name: 'Islamic Summit Conference',
    enacts: {
      en: ['The Islamic Summit Conference'],
      fr: ['La Conférence islamique au Sommet'],
      es: [],
      ru: [],
      ar: ['إن مؤتمر القمة الإسلامي'],
      zh: [],
    },
  },
  {
    name: 'Council of Foreign Ministers',
    enacts: {
      en: ['The Council of Foreign Ministers', 'The Islamic Conference of Foreign Ministers'],
      fr: ['Le Conseil des ministres des Affaires étrangères'],
      es: [],
      ru: [],
      ar: ['إن مجلس وزراء الخارجية'],
      zh: [],
    },
  },
]

/** The words by which an organ opens its resolutions, by the name that the register keeps; null where none are known. */
export function enactingWords(organ: string, language: Language): string | null {
  return ORGANS.find((o) => o.name === organ)?.enacts[language][0] ?? null
}
