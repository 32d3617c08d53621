import type { InterfaceLanguage } from '@comity/contract'
import { IntlMessageFormat } from 'intl-messageformat'
import { locales } from '../desk/day-words.ts'

export type MailKey =
  | 'offered'
  | 'offered.lead'
  | 'password'
  | 'password.asked'
  | 'password.given'
  | 'open'
  | 'once.days'
  | 'once.hour'
  | 'unknown'
  | 'viewer'
  | 'focal-point'
  | 'desk-officer'
  | 'approver'
  | 'administrator'

/** What a mail with a one-time address says. The pages' catalogues are not within the server's reach. */
const messages: Record<InterfaceLanguage, Record<MailKey, string>> = {
  en: {
    offered: 'You are offered a post: {space}',
    'offered.lead': 'You are offered the post of {role}, {body}, in the cooperation {space}.',
    password: 'A new password for Comity',
    'password.asked':
      'Somebody asked for a new password for the account of this address. You choose it where the link leads; every sign-in then ends. Until then nothing changes.',
    'password.given':
      'The administrator of your side has asked that you choose a new password. You do where the link leads; every sign-in then ends. Until then nothing changes.',
    open: 'Open it here',
    'once.days': 'It opens once, for you alone, and ends in {n, plural, one {# day} other {# days}}.',
    'once.hour': 'It opens once, for you alone, and ends in an hour.',
    unknown: 'If you expect nothing of the kind, do nothing and pass it on to nobody.',
    viewer: 'viewer',
    'focal-point': 'focal point',
    'desk-officer': 'desk officer',
    approver: 'approver',
    administrator: 'administrator',
  },
  fr: {
    offered: 'Un poste vous est proposé : {space}',
    'offered.lead': 'Le poste suivant vous est proposé : {role}, {body}, dans la coopération {space}.',
    password: 'Un nouveau mot de passe pour Comity',
    'password.asked':
      'Quelqu’un a demandé un nouveau mot de passe pour le compte de cette adresse. Vous le choisissez là où mène le lien ; toutes les connexions prennent alors fin. D’ici là, rien ne change.',
    'password.given':
      'L’administrateur de votre côté vous demande de choisir un nouveau mot de passe. Vous le faites là où mène le lien ; toutes les connexions prennent alors fin. D’ici là, rien ne change.',
    open: 'Ouvrir ici',
    'once.days':
      'Elle s’ouvre une seule fois, pour vous seulement, et expire dans {n, plural, one {# jour} other {# jours}}.',
    'once.hour': 'Elle s’ouvre une seule fois, pour vous seulement, et expire dans une heure.',
    unknown: 'Si vous n’attendez rien de tel, ne faites rien et ne la transmettez à personne.',
    viewer: 'lecteur',
    'focal-point': 'point focal',
    'desk-officer': 'responsable du dossier',
    approver: 'approbateur',
    administrator: 'administrateur',
  },
  ar: {
    offered: 'تُعرض عليك وظيفة: {space}',
    'offered.lead': 'تُعرض عليك وظيفة {role}، {body}، في التعاون: {space}.',
    password: 'كلمة سر جديدة في Comity',
    'password.asked':
      'طلب أحدهم كلمة سر جديدة لحساب هذا العنوان. تختارها حيث يقود الرابط، وعندئذ ينتهي كل دخول قائم. ولا يتغير شيء قبل ذلك.',
    'password.given':
      'طلب مدير جانبك أن تختار كلمة سر جديدة. تفعل ذلك حيث يقود الرابط، وعندئذ ينتهي كل دخول قائم. ولا يتغير شيء قبل ذلك.',
    open: 'افتحه هنا',
    'once.days':
      'يُفتح مرة واحدة، لك وحدك، وينتهي بعد {n, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يوما} other {# يوم}}.',
    'once.hour': 'يُفتح مرة واحدة، لك وحدك، وينتهي بعد ساعة.',
    unknown: 'إن لم تكن تنتظر شيئا كهذا فلا تفعل شيئا ولا ترسله إلى أحد.',
    viewer: 'مطّلع',
    'focal-point': 'جهة تنسيق',
    'desk-officer': 'موظف مسؤول',
    approver: 'معتمِد',
    administrator: 'مدير',
  },
}

/** The words of a mail in one language. */
export function mailWords(lang: InterfaceLanguage) {
  return {
    dir: lang === 'ar' ? 'rtl' : 'ltr',
    say: (key: MailKey, values: Record<string, string | number> = {}): string =>
      String(new IntlMessageFormat(messages[lang][key], locales[lang]).format(values)),
  }
}
