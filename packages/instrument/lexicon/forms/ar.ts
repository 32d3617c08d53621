import type { Forms } from './forms.ts'
import { numberWords } from './number-words.ts'

export const arabic: Forms = {
  distribution: /^(?:Distr|التوزيع)\.?\s?:?\s?(\S+)/i,
  session: () => null,
  agendaItem: /^(?:البند|البندان|البنود) (\d.*?) من جدول الأعمال/,
  adopted: /^(?:قرار|مقرر) (?:اتخذته|اتخذه|اعتمدته|اعتمده) /,
  source: /^\[(?:دون الإحالة|بناء على|بدون تصويت)/,
  draft: /^(?:(.*?)(?::\s?\*?|\*)\s*)?مشروع (?:قرار|مقرر)(?: منقح)?$/,
  decision: /^مقرر |^مشروع مقرر/,
  agreement: /^(?:مذكرة تفاهم|مذكرة تعاون|اتفاق|اتفاقية) (?:بين|بشأن)(?!\p{L})/u,
  report: /^(?:تقرير) (?:الأمين|المجلس|اللجنة)(?!\p{L})/u,
  and: ['و'],
  onBehalf: /^باسم (.*?)\.?$/s,
  closing: /^الجلسة العامة \d{1,5}(?!\d)/,
  annex: /^(?:المرفق|مرفق|التذييل)(?: (?:الأول|الثاني|الثالث|الرابع|الخامس|[IVXL]{1,7}|\d{1,2}))?$/,
  opensNote: /^(?:انظر |المرجع نفسه|الوثائق الرسمية|القرار |United Nations, Treaty|[A-Z]{1,5}\/)/,
  marksInBrackets: true,
  decimalComma: false,
  numbers: numberWords('ar', { before: 'و', numbered: 'القرار', after: 'في المائة', counted: 'دول' }),
}
