const UNITS = [
  'الأولى',
  'الثانية',
  'الثالثة',
  'الرابعة',
  'الخامسة',
  'السادسة',
  'السابعة',
  'الثامنة',
  'التاسعة',
  'العاشرة',
]
const TENS = ['عشر', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع']

/** 79 for "التاسعة والسبعين", 80 for "الثمانين"; null for other words. Cases and marks of vowels are passed over. */
export function arabicOrdinalOf(words: string): number | null {
  return NUMBERS.get(plain(words)) ?? null
}

function plain(words: string): string {
  return words
    .replace(/[\u064b-\u0652\u0640]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/ون(?= |$)/g, 'ين')
    .replace(/ (?:بعد )?(?:المائة|المئة)$/, ' بعد المائة')
}

function ordinal(n: number): string {
  if (n > 100) return `${ordinal(n - 100)} بعد المائة`
  if (n === 100) return 'المائة'
  if (n <= 10) return UNITS[n - 1] as string
  const unit = n % 10
  const first = unit === 1 ? 'الحادية' : (UNITS[unit - 1] as string)
  if (n < 20) return `${first} عشرة`
  const tens = `ال${TENS[Math.floor(n / 10) - 2]}ين`
  return unit === 0 ? tens : `${first} و${tens}`
}

const NUMBERS: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 199 }, (_, i) => [plain(ordinal(i + 1)), i + 1]),
)
