import type { BriefSection, InterfaceLanguage } from '@comity/contract'
import { IntlMessageFormat } from 'intl-messageformat'
import { dayWords, locales } from '../desk/day-words.ts'

/** What a brief says as a document, beside what the record says. */
type Messages = Record<
  BriefSection | 'as-at' | 'late' | 'more' | 'none' | 'preamble' | 'operative' | 'unconfirmed',
  string
>

const messages: Record<InterfaceLanguage, Messages> = {
  en: {
    'as-at': 'Brief as at {date}',
    mandated: 'What was mandated',
    agreed: 'What is agreed',
    running: 'What is under way',
    waiting: 'What awaits an answer',
    next: 'What is ahead',
    late: 'late',
    more: '{n, plural, one {and # more} other {and # more}}',
    none: 'Nothing.',
    unconfirmed: 'as read by the program, not confirmed',
    preamble: 'preambular paragraph {n}',
    operative: 'paragraph {n}',
  },
  fr: {
    'as-at': 'Note au {date}',
    mandated: 'Ce qui a été demandé',
    agreed: 'Ce qui est convenu',
    running: 'Ce qui est en cours',
    waiting: 'Ce qui attend une réponse',
    next: 'Les prochaines échéances',
    late: 'en retard',
    more: '{n, plural, one {et # autre} other {et # autres}}',
    none: 'Rien.',
    unconfirmed: 'lu par le programme, non confirmé',
    preamble: 'alinéa {n} du préambule',
    operative: 'paragraphe {n}',
  },
  ar: {
    'as-at': 'موجز حتى {date}',
    mandated: 'ما كُلّف به',
    agreed: 'ما اتُّفق عليه',
    running: 'ما هو قيد التنفيذ',
    waiting: 'ما ينتظر ردا',
    next: 'المواعيد المقبلة',
    late: 'متأخر',
    more: '{n, plural, zero {لا غير} one {وآخر} two {وآخران} few {و# أخرى} many {و# آخر} other {و# آخر}}',
    none: 'لا شيء.',
    unconfirmed: 'قراءة البرنامج، ولم تُؤكَّد',
    preamble: 'الفقرة {n} من الديباجة',
    operative: 'الفقرة {n}',
  },
}

/** The words of a brief in one language. */
export function briefWords(lang: InterfaceLanguage) {
  return {
    say: (key: keyof Messages, values: Record<string, string | number> = {}): string =>
      String(new IntlMessageFormat(messages[lang][key], locales[lang]).format(values)),
    date: (partial: string): string => dayWords(lang, partial),
  }
}
