import type { PlainVerb } from '../../lexicon/plain-verb.ts'
import { ARABIC_BESIDE, ARABIC_OTHER_VERBS, ARABIC_VERBS } from '../../lexicon/verbs-ar.ts'
import { arabicOrdinalOf } from '../../sessions/index.ts'
import type { PlainGrammar, PlainVerbAt } from './grammar.ts'

// Marks of vowels and the stroke that stretches a word may stand behind any letter: "تحـــث", "تسلّم"
const MARKS = '[\\u064b-\\u0652\\u0640]{0,6}'
const loose = (words: string) =>
  [...words].map((letter) => (/\p{L}/u.test(letter) ? `${letter}${MARKS}` : letter)).join('')

const beside = [...ARABIC_BESIDE]
  .sort((a, b) => b.length - a.length)
  .map(loose)
  .join('|')
const names = [...ARABIC_VERBS.map((v) => v.verb), ...ARABIC_OTHER_VERBS].sort((a, b) => b.length - a.length)
// "تطلب" · "، وتدعو" · " وتحث أيضا"
const VERB = new RegExp(
  `(?:^|[،؛:,;] و?| و)(?:(?:${beside})،? ){0,2}(?<verb>${names.map(loose).join('|')})(?!\\p{L}|\\p{M})(?<beside>(?:،? (?:${beside})(?!\\p{L})){0,3})`,
  'gu',
)
const byName: ReadonlyMap<string, PlainVerb> = new Map(ARABIC_VERBS.map((v) => [v.verb, v]))

function findVerbs(text: string): PlainVerbAt[] {
  return Array.from(text.matchAll(VERB), (match) => {
    const { verb: printed, beside: after } = match.groups as { verb: string; beside: string }
    const name = printed.replace(/[\u064b-\u0652\u0640]/g, '')
    const end = match.index + match[0].length
    return { verb: byName.get(name) ?? null, name, from: end - after.length - printed.length, end }
  })
}

const NOUN =
  'أمين|أمانة|أمانات|أمناء|دول|دولة|حكومات|حكومة|أمم|منظومة|منظمات|منظمة|مؤسسات|مؤسسة|وكالات|وكالة|صناديق|صندوق|برامج|برنامج|هيئات|هيئة|كيانات|كيان|مجتمع|مجتمعات|قطاع|أطراف|طرف|لجنة|لجان|مجلس|مجالس|مكتب|مكاتب|إدارة|إدارات|مفوضية|مفوضة|مفوض|رئيس|رئيسة|رؤساء|مؤتمر|فريق|أفرقة|مقرر|مقررة|مقررين|ممثل|ممثلة|ممثلين|خبير|خبيرة|خبراء|بلدان|سلطات|سلطة|شركاء|جهات|جهة|مانحين|مانحة|أعضاء|عضو|محكمة|محاكم|آلية|آليات|أجهزة|جهاز|معهد|معاهد|مركز|مراكز|وحدة|اتحاد|رابطة|جامعة|جامعات|شركات|بنوك|بنك|مصارف|مصرف|وسائط|منتدى|منتديات|أوساط|أفراد|أصحاب|مدير|مديرة|قادة|زعماء|وزراء|وزير|منسق|شعبة|قسم|دائرة|دوائر|مراقبين|متعاقدين|قيادة|نظام|نظم|إسرائيل|مديرين|برلمانات|برلمانيين|سلطات|ائتلاف|تحالف|حركة|اللجان|مستثمرين|دائنين|مدينين|غيرها|غيرهم|سواها|كافة|جميع|سائر|كل|كلا|كلتا'
const CAPITALS = 'إسرائيل|أوكرانيا|ميانمار|فرنسا'
const BODY = new RegExp(
  `^(?:و|ل|ب|وب|ول|وإلى |إلى )?(?:ال|لل)?(?:${loose(NOUN).replaceAll(`|${MARKS}`, '|')}|${CAPITALS})(?!\\p{L}(?!ا))`,
  'u',
)
const ASIDE_PIECE =
  /^(?:و?ب(?:التعاون|التشاور|التنسيق|الشراكة|مساعدة|دعم|ناء|سبل|وسائل|طرق|ما في ذلك|ما فيها|ما فيه)|و?في |و?عن طريق|و?من خلال|و?وفق|و?عملا|و?حسب|و?عند|حيثما|كل |و?مع مراعاة|و?مع |إذا|إن|التي|الذي|الذين|و?لا سيما تلك|واضع|آخذ|على نحو|على أساس|بصفت|ضمن|تحت|قبل|بعد|خلال|منفرد|التابع|على سبيل|كما|رهنا|إلى جانب|إضافة)/u

// What may follow an addressee at once, without a particle: "تطلب إلى الأمين العام تقديم تقرير"
const VERBAL_NOUN =
  / (?:اتخاذ|اتباع|إبلاغ|إتاحة|إجراء|إحالة|إدراج|إعداد|إنشاء|الاستمرار|الاضطلاع|الانضمام|التعاون|التقيد|التماس|الحد|السعي|العمل|القيام|الكف|المساعدة|المساهمة|المشاركة|النظر|الوفاء|بذل|تخصيص|تزويد|تسهيل|تشجيع|تطوير|تعزيز|تعميم|تقديم|تكثيف|تمكين|تنظيم|تنفيذ|توجيه|توسيع|توفير|تيسير|جمع|دعم|زيادة|ضمان|عدم|عرض|عقد|كفالة|متابعة|مساعدة|مواصلة|منح|نشر|وضع|وقف|موافاة|مضاعفة|تحسين|استكشاف|رصد|استخدام|إيلاء|تشكيل|إطلاع|إحاطة|الإبلاغ|احترام|حماية)(?!\p{L})/gu
const RELATIVE = /(?:التي|الذي|الذين|اللذين|اللتين)(?!\p{L})/u

function actionAt(text: string, from: number, to: number, verb: PlainVerb): number | null {
  const marks = (verb.action ?? []).filter((mark) => mark !== 'ب')
  const found = marks.map((mark) => particleAt(text, from, to, mark)).filter((at) => at !== null)
  if (found.length > 0) return Math.min(...found)
  VERBAL_NOUN.lastIndex = from
  const match = VERBAL_NOUN.exec(text)
  return match !== null && match.index < to ? match.index + 1 : null
}

/** The first such particle; behind "which" the next one, for the first belongs to what the addressee has done. */
function particleAt(text: string, from: number, to: number, mark: string): number | null {
  const first = text.indexOf(` ${mark} `, from)
  if (first < 0 || first >= to) return null
  const second = text.indexOf(` ${mark} `, first + 1)
  const inRelative =
    RELATIVE.test(text.slice(from, first)) && second >= 0 && second < Math.min(to, first + 200)
  return (inRelative ? second : first) + 1
}

function behindParticle(text: string, from: number, { to }: PlainVerb): number | null {
  if (to === undefined) return /^(?:إلى|على|ب)(?= )/.test(text.slice(from, from + 4)) ? null : from
  if (to === 'إلى') return text.startsWith('إلى ', from) ? from + 4 : null
  return text[from] === to ? from : null
}

// "ينبغي أن" · "يجب على"
const SHOULD = /^(?:أنه )?(?:ينبغي|يجب|يتعين) (?:ل|على |أن )/

const REPEATED =
  /^(?:تأكيد |التأكيد على |الإعراب عن )?(?<noun>طلبها|الطلب|دعوتها|مناشدتها|توصيتها|مطالبتها|نداءها)(?: السابق| الموجه)? (?<to>إلى |ل|ب)?/u

export const ARABIC: PlainGrammar = {
  language: 'ar',
  assembly: 'الجمعية العامة',
  findVerbs,
  aside: new RegExp(`^\\s*(?:،[^،؛:]{1,160}،\\s*|(?:${beside})(?!\\p{L})،?\\s*)`, 'u'),
  that: /^(?:بأن|بأنه|أن|أنه) /,
  // "أن تدرج": the verb's own person is the organ's; "أن تعقد اللجنة" names another
  organActs: (words) =>
    /^أن ت\p{L}+(?! (?:ال)?(?:لجنة|دول|أمانة|هيئة|منظمة|مفوضية|وكالات|مجموعة))/u.test(words) ||
    /^(?!أن|أنه|بأن)\p{L}/u.test(words),
  behindParticle,
  actionAt,
  predicateAt: (text, from, to, asked) => {
    const words = text.slice(from, to)
    const should = SHOULD.exec(words)
    if (should !== null) return null
    if (!asked) return null
    const end = / (?:إلى|على|في|من|عن|ب\p{L}+|ل\p{L}+|أن|،)(?= )/u.exec(words)
    return end === null ? null : from + end.index
  },
  repeated: (text, from, to) => {
    const match = REPEATED.exec(text.slice(from, Math.min(to, from + 80)))
    if (match === null) return null
    const asks = match.groups?.noun?.includes('دعو') ? ['إلى', 'أن'] : ['أن', 'بأن', 'إلى']
    return { from: from + match[0].length, verb: { verb: 'تكرر', does: 'ask', action: asks } }
  },
  list: {
    joint: /، (?:و(?=\p{L}))?(?:كذلك |أيضا )?| (?:وكذلك|فضلا عن|بالإضافة إلى) | و(?=\p{L}{2})/gu,
    pieceIs: (piece, joint, first) => {
      if (!first && joint.includes('،') && ASIDE_PIECE.test(piece)) return 'aside'
      return BODY.test(piece) ? 'body' : 'goes-on'
    },
    leading: /^(?:(?:لا سيما|ولا سيما|بخاصة|وخاصة|خاصة|إلى) )+|^[بل](?=ال|\p{L}+ )/u,
    trailing: / (?:في حدود|في إطار|بالتعاون|بالتشاور|حسب الاقتضاء)(?: .*)?$/s,
    end: / (?:في|من أجل|بشأن|بغية|عن|بهدف|على|إلى|لكي|بما|التي|الذي|من خلال|بطرق|حول|ب\p{L}{3,}|ل\p{L}{4,})(?!\p{L})/u,
  },
  between: / (?:فيما )?بين (?=\p{L})/gu,
  counterpart:
    /(?:التعاون|تعاونها|تعاونه|تتعاون|يتعاون|التشاور|مشاورات|المشاورات|الحوار|العمل|التنسيق|الشراكة)(?: (?:الوثيق|الكامل|بشكل وثيق|على نحو وثيق|تعاونا كاملا|تعاونا تاما))? مع (?=\p{L})/gu,
  session: /دورتها ((?:ال\p{L}+)(?: (?:والـ?|و)?ال?\p{L}+)?(?: بعد المائة)?)/gu,
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
    /(?:يقدم|تقدم|تقديم|يقدّم|يعد|إعداد|يحيل|إحالة|تدرج|يدرج|إدراج|توفير|يوفر|عرض|يعرض|يقدموا)(?!\p{L})[^؛]{0,140}?(?:تقرير|تقارير|معلومات|إحاطة|بيانات)|(?:يبلغ|تبلغ|إبلاغ|يطلع|إطلاع|موافاة|يوافي|توافي|إحاطة|الإبلاغ)(?!\p{L})/u,
}
