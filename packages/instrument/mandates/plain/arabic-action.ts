import type { PlainVerb } from '../../lexicon/plain-verb.ts'

// What may follow an addressee at once, without a particle: "تطلب إلى الأمين العام تقديم تقرير"
const VERBAL_NOUN =
  / (?:اتخاذ|اتباع|إبلاغ|إتاحة|إجراء|إحالة|إدراج|إعداد|إنشاء|الاستمرار|الاضطلاع|الانضمام|التعاون|التقيد|التماس|الحد|السعي|العمل|القيام|الكف|المساعدة|المساهمة|المشاركة|النظر|الوفاء|بذل|تخصيص|تزويد|تسهيل|تشجيع|تطوير|تعزيز|تعميم|تقديم|تكثيف|تمكين|تنظيم|تنفيذ|توجيه|توسيع|توفير|تيسير|جمع|دعم|زيادة|ضمان|عدم|عرض|عقد|كفالة|متابعة|مساعدة|مواصلة|منح|نشر|وضع|وقف|موافاة|مضاعفة|تحسين|استكشاف|رصد|استخدام|إيلاء|تشكيل|إطلاع|إحاطة|الإبلاغ|احترام|حماية)(?!\p{L})/gu
const RELATIVE = /(?:التي|الذي|الذين|اللذين|اللتين)(?!\p{L})/u

/** Where the action begins: at the particle that the verb calls for, or at a verbal noun. */
export function arabicActionAt(text: string, from: number, to: number, verb: PlainVerb): number | null {
  const marks = [...(verb.action ?? []), 'أن'].filter((mark) => mark !== 'ب')
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

/** Where the addressee begins behind "إلى" or the joined "ب"; a preposition where none is due begins no addressee. */
export function behindArabicParticle(text: string, from: number, { to }: PlainVerb): number | null {
  if (to === undefined) return /^(?:إلى|على|ب)(?= )/.test(text.slice(from, from + 4)) ? null : from
  if (to === 'إلى') return text.startsWith('إلى ', from) ? from + 4 : null
  if (text[from] !== to) return null
  // "ب" stands before the name as it is; "ل" swallows the article's first letter, so the name keeps it.
  return to === 'ب' ? from + 1 : from
}
