import type { PlainVerb } from '../../lexicon/plain-verb.ts'
import { ARABIC_BESIDE, ARABIC_OTHER_VERBS, ARABIC_VERBS } from '../../lexicon/verbs-ar.ts'
import type { Directive } from '../../lexicon/verbs-en.ts'
import { arabicOrdinalOf } from '../../sessions/index.ts'
import { arabicActionAt, behindArabicParticle } from './arabic-action.ts'
import { ARABIC_LIST } from './arabic-list.ts'
import type { PlainGrammar, PlainSubject, PlainVerbAt } from './grammar.ts'
import { loosely } from './loose-arabic.ts'

const beside = [...ARABIC_BESIDE]
  .sort((a, b) => b.length - a.length)
  .map(loosely)
  .join('|')
const names = [...ARABIC_VERBS.map((v) => v.verb), ...ARABIC_OTHER_VERBS].sort((a, b) => b.length - a.length)
// "تطلب" · "، وتدعو" · " وتحث أيضا"
const VERB = new RegExp(
  `(?:^|[،؛:,;] و?| و)(?:(?:${beside})،? ){0,2}(?<verb>${names.map(loosely).join('|')})(?<suffix>ها|هما|هم|ه)?(?!\\p{L}|\\p{M})(?<beside>(?:،? (?:${beside})(?!\\p{L})){0,3})(?<object> (?:إليه|إليها|إليهما|إليهم|بها|بهم|بهما)(?!\\p{L}))?`,
  'gu',
)
const byName: ReadonlyMap<string, PlainVerb> = new Map(ARABIC_VERBS.map((v) => [v.verb, v]))

function findVerbs(text: string): PlainVerbAt[] {
  return Array.from(text.matchAll(VERB), (match) => {
    const groups = match.groups as Readonly<Record<string, string | undefined>>
    const { verb: printed = '', suffix = '', beside: after = '', object = '' } = groups
    const name = printed.replace(/[\u064b-\u0652\u0640]/g, '')
    const end = match.index + match[0].length
    const from = end - object.length - after.length - suffix.length - printed.length
    return { verb: byName.get(name) ?? null, name, pronoun: suffix + object !== '', from, end }
  })
}

// "ينبغي للدول أن تتخذ" · "يتعين على الدول الأعضاء أن توقف" · "ينبغي أن تتخذ الدول"
const SHOULD = /(?:ينبغي|يجب|يتعين)(?!\p{L})(?: على | ?ل(?=\p{L})| )?/u
// Behind "that", a verb stands before its subject: "بأن تنظر الدول في", "أن يعمل فريق الخبراء ب"
const VERB_FIRST = /^(?:[يت]\p{L}+) (?:أيضا |كذلك )?/u
const SUBJECT_END =
  / (?:إلى|على|في|من|عن|مع|ب\p{L}+|ل\p{L}+|أن|دون|وفقا|تقرير\p{L}*|عمل\p{L}*|معلومات)(?= |$)|،/u

function subjectOf(text: string, from: number, to: number, does: Directive): PlainSubject | null {
  const words = text.slice(from, to)
  const should = SHOULD.exec(words.slice(0, 300))
  if (should !== null) {
    const start = from + should.index + should[0].length
    const end = text.indexOf(' أن ', start)
    return end < 0 || end >= to ? null : { from: start, to: end, acts: !text.startsWith('أن ', start) }
  }
  const verb = does === 'say' ? null : VERB_FIRST.exec(words)
  if (verb === null) return null
  const end = SUBJECT_END.exec(words.slice(verb[0].length))
  const subject = from + verb[0].length
  return {
    from: subject,
    to: end === null ? to : subject + end.index,
    acts: !/^(?:يت|تت|ي\p{L}{2,3} \p{L}+ا )/u.test(words),
  }
}

const REPEATED =
  /^(?:تأكيد |التأكيد على |الإعراب عن )?(?<noun>طلبها|الطلب|دعوتها|مناشدتها|توصيتها|مطالبتها|نداءها)(?: السابق| الموجه)? (?<to>إلى |ل|ب)?/u

export const ARABIC: PlainGrammar = {
  language: 'ar',
  assembly: 'الجمعية العامة',
  findVerbs,
  aside: new RegExp(`^\\s*(?:،[^،؛:]{1,160}،\\s*|(?:${beside})(?!\\p{L})،?\\s*)`, 'u'),
  that: /^(?:على )?(?:بأن|بأنه|أن|أنه)(?:،? )/,
  // "أن تدرج": the verb's own person is the organ's; "أن تعقد اللجنة" names another
  organActs: (words) =>
    /^أن ت\p{L}+(?! (?:ال)?(?:لجنة|دول|أمانة|هيئة|منظمة|مفوضية|وكالات|مجموعة))/u.test(words) ||
    /^(?!أن|أنه|بأن)\p{L}/u.test(words),
  behindParticle: behindArabicParticle,
  actionAt: arabicActionAt,
  subjectOf,
  repeated: (text, from, to) => {
    const match = REPEATED.exec(text.slice(from, Math.min(to, from + 80)))
    if (match === null) return null
    const asks = match.groups?.noun?.includes('دعو') ? ['إلى', 'أن'] : ['أن', 'بأن', 'إلى']
    return { from: from + match[0].length, verb: { verb: 'تكرر', does: 'ask', action: asks } }
  },
  list: ARABIC_LIST,
  between: / (?:فيما )?بين (?=\p{L})/gu,
  counterpart:
    /(?:التعاون|تعاونها|تعاونه|تتعاون|يتعاون|التشاور|مشاورات|المشاورات|الحوار|العمل|التنسيق|الشراكة)(?: (?:الوثيق|الكامل|بشكل وثيق|على نحو وثيق|تعاونا كاملا|تعاونا تاما))? مع (?=\p{L})/gu,
  session:
    /دورتي?ها (ال\p{L}+(?: و?ال\p{L}+)?(?: بعد المائة)?)|الدورة (ال\p{L}+(?: و?ال\p{L}+)?) للجمعية العامة/gu,
  sessionOf: (words) => {
    const parts = words.split(' ')
    return (
      arabicOrdinalOf(words) ??
      arabicOrdinalOf(parts.slice(0, 2).join(' ')) ??
      arabicOrdinalOf(parts[0] as string)
    )
  },
  deadline:
    /(?:في موعد لا يتجاوز|في موعد أقصاه|موعد أقصاه|بحلول|قبل|قبل نهاية|بحلول نهاية)(?: (?:عام|شهر|نهاية عام|نهاية))? $/u,
  recurs: [
    [/كل سنتين|كل عامين|فترة سنتين|مرة كل سنتين/u, 'P2Y'],
    [/كل ثلاث سنوات/u, 'P3Y'],
    [/سنويا|سنوياً|كل سنة|كل عام|من كل عام|من كل سنة|على أساس سنوي/u, 'P1Y'],
  ],
  reports:
    /(?:يقدم|تقدم|تقديم|يقدموا|يعد|إعداد|يحيل|إحالة|يدرج|تدرج|إدراج|يعرض|عرض|ترفع|يرفع)(?!\p{L})[^؛]{0,140}?(?:تقرير|تقارير)(?:ا|ه|ها|اً|هم)?(?!\p{L})|(?:تقديم|يقدم|تقدم|توفير|يوفر|يزود|تزود)(?!\p{L})[^؛]{0,40}(?:إحاطة|معلومات إلى)|(?:يبلغ|تبلغ|إبلاغ|يطلع|تطلع|إطلاع|موافاة|يوافي|توافي)(?!\p{L})/u,
}
