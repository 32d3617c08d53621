import type { PlainVerb } from './plain-verb.ts'

/**
 * The verbs with which an adopting organ speaks in Arabic, as the resolutions of the seventy-seventh session
 * of the General Assembly open their operative paragraphs. A new verb is one line; marks of vowels are passed over.
 */
export const ARABIC_VERBS: readonly PlainVerb[] = [
  { verb: 'تأذن', does: 'ask', to: 'ل', action: ['أن', 'بأن', 'ب'] },
  { verb: 'تحث', does: 'ask', action: ['على'] },
  { verb: 'تدعو', does: 'ask', action: ['إلى', 'أن'] },
  { verb: 'تشجع', does: 'ask', action: ['على'] },
  { verb: 'تطالب', does: 'ask', action: ['بأن', 'أن', 'ب'] },
  { verb: 'تطلب', does: 'ask', to: 'إلى', action: ['أن'] },
  { verb: 'تناشد', does: 'ask', action: ['أن'] },
  { verb: 'تهيب', does: 'ask', to: 'ب', action: ['أن', 'إلى'] },
  { verb: 'توعز', does: 'ask', to: 'إلى', action: ['أن', 'بأن'] },
  { verb: 'توصي', does: 'ask', action: ['بأن'] },
  { verb: 'تقترح', does: 'ask' },
  { verb: 'تقرر', does: 'decide' },
  { verb: 'تؤكد', does: 'say' },
  { verb: 'تشدد', does: 'say' },
  { verb: 'تكرر', does: 'say' },
  { verb: 'تعيد', does: 'say' },
]

/** Verbs that open a clause without giving a mandate; they end the clause before them. */
export const ARABIC_OTHER_VERBS: readonly string[] =
  `تلاحظ|ترحب|تشير|تحيط|تسلم|تنوه|تعترف|تثني|تدرك|تعرب|تتطلع|تشيد|توافق|تؤيد|تدين|تذكر|تبرز|تعلن|تقدر|تقر|تشعر|تأسف|
  تشكر|تأخذ|ترى|تضع|ترفض|تعتبر|توجه|تعيّن|تعتمد`
    .replace(/\s*\n\s*/g, '')
    .split('|')

export const ARABIC_BESIDE: readonly string[] =
  `أيضا|كذلك|مرة أخرى|مجددا|من جديد|بقوة|بشدة|في هذا الصدد|في هذا السياق|في هذا الخصوص|في هذا الشأن|لهذه الغاية|
  تحقيقا لهذه الغاية|في ذلك الصدد|في ذلك السياق|في الوقت نفسه|لهذا الغرض|على وجه الاستعجال|على وجه الخصوص|وبالتالي|لذلك|بصفة خاصة|علاوة على ذلك`
    .replace(/\s*\n\s*/g, '')
    .split('|')
