import type { InterfaceLanguage, WaitingKind } from '@comity/contract'
import { IntlMessageFormat } from 'intl-messageformat'
import { dayWords, locales } from '../desk/day-words.ts'

/** What the daily digest says. Its pages' catalogues are not within the server's reach, and a mail has few words. */
type Messages = Record<
  WaitingKind | 'subject' | 'lead' | 'overdue' | 'due' | 'waiting' | 'more' | 'desk' | 'why' | 'stop',
  string
>

const messages: Record<InterfaceLanguage, Messages> = {
  en: {
    subject: '{n, plural, one {# thing waits} other {# things wait}} for you: {space}',
    lead: 'What waits on the desk of {post}:',
    letter: 'Letters to answer',
    offer: 'Offers of the other side',
    declined: 'Your offers that the other side declined',
    area: 'Areas that the other side proposes',
    idea: 'Ideas of the other side',
    release: 'Releases to confirm',
    opening: 'The other side would let everybody read this cooperation',
    mention: 'Said to you',
    activity: 'Activities that are late',
    mandate: 'Mandates addressed to you',
    finding: 'Texts with mandates to confirm',
    overdue: 'overdue since {date}',
    due: 'due {date}',
    waiting: '{n, plural, one {# waits} other {# wait}}',
    more: '{n, plural, one {and # more} other {and # more}}',
    desk: 'Open the desk',
    why: 'This comes at most once a day, and only when something waits.',
    stop: 'Say on the desk that you no longer want it',
  },
  fr: {
    subject: '{n, plural, one {# chose vous attend} other {# choses vous attendent}} : {space}',
    lead: 'Ce qui attend sur le bureau de {post} :',
    letter: 'Lettres à répondre',
    offer: 'Propositions de l’autre côté',
    declined: 'Vos propositions que l’autre côté a déclinées',
    area: 'Domaines que l’autre côté propose',
    idea: 'Idées de l’autre côté',
    release: 'Levées à confirmer',
    opening: 'L’autre côté propose d’ouvrir cette coopération à la lecture',
    mention: 'Ce qui vous a été dit',
    activity: 'Activités en retard',
    mandate: 'Mandats qui vous sont adressés',
    finding: 'Textes dont les mandats sont à confirmer',
    overdue: 'en retard depuis le {date}',
    due: 'échéance : {date}',
    waiting: '{n, plural, one {# attend} other {# attendent}}',
    more: '{n, plural, one {et # autre} other {et # autres}}',
    desk: 'Ouvrir le bureau',
    why: 'Ce message vient au plus une fois par jour, et seulement quand quelque chose attend.',
    stop: 'Dire sur le bureau que vous ne le voulez plus',
  },
  ar: {
    subject:
      '{n, plural, zero {لا شيء ينتظرك} one {أمر واحد ينتظرك} two {أمران ينتظرانك} few {# أمور تنتظرك} many {# أمرا ينتظرك} other {# أمر ينتظرك}}: {space}',
    lead: 'ما ينتظر على مكتب {post}:',
    letter: 'رسائل تنتظر الرد',
    offer: 'عروض الجانب الآخر',
    declined: 'عروضكم التي رفضها الجانب الآخر',
    area: 'مجالات يقترحها الجانب الآخر',
    idea: 'أفكار الجانب الآخر',
    release: 'رفع سرية ينتظر التأكيد',
    opening: 'يقترح الجانب الآخر فتح هذا التعاون للقراءة',
    mention: 'ما وُجّه إليك',
    activity: 'أنشطة متأخرة',
    mandate: 'ولايات موجهة إليك',
    finding: 'نصوص فيها ولايات تنتظر التأكيد',
    overdue: 'متأخر منذ {date}',
    due: 'الموعد {date}',
    waiting:
      '{n, plural, zero {لا شيء ينتظر} one {واحد ينتظر} two {اثنان ينتظران} few {# تنتظر} many {# تنتظر} other {# تنتظر}}',
    more: '{n, plural, zero {} one {وأمر آخر} two {وأمران آخران} few {و# أخرى} many {و# أمرا آخر} other {و# أخرى}}',
    desk: 'فتح المكتب',
    why: 'تصل هذه الرسالة مرة في اليوم على الأكثر، وفقط حين يكون هناك ما ينتظر.',
    stop: 'إيقافها من المكتب',
  },
}

/** The words of a digest in one language. */
export function digestWords(lang: InterfaceLanguage) {
  return {
    dir: lang === 'ar' ? 'rtl' : 'ltr',
    say: (key: keyof Messages, values: Record<string, string | number> = {}): string =>
      String(new IntlMessageFormat(messages[lang][key], locales[lang]).format(values)),
    date: (day: string): string => dayWords(lang, day),
  }
}
