const UNITS =
  'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(' ')
const TENS = [
  '',
  '',
  'vingt',
  'trente',
  'quarante',
  'cinquante',
  'soixante',
  'soixante',
  'quatre-vingt',
  'quatre-vingt',
]

/** 79 for "soixante-dix-neuvième", 81 for "quatre-vingt-unième"; null for other words. */
export function frenchOrdinalOf(words: string): number | null {
  return (
    NUMBERS.get(
      words
        .toLowerCase()
        .replace(/[\s‐‑–-]+/g, ' ')
        .trim(),
    ) ?? null
  )
}

function cardinal(n: number): string {
  if (n <= 16) return UNITS[n - 1] as string
  if (n < 20) return `dix ${UNITS[n - 11]}`
  if (n >= 100) return n === 100 ? 'cent' : `cent ${cardinal(n - 100)}`
  const ten = Math.floor(n / 10)
  const rest = ten === 7 || ten === 9 ? n - (ten - 1) * 10 : n % 10
  const tens = (TENS[ten] as string).replace('-', ' ')
  if (rest === 0) return tens
  const joint = (rest === 1 || (ten === 7 && rest === 11)) && ten < 8 ? ' et ' : ' '
  return `${tens}${joint}${cardinal(rest)}`
}

function ordinal(n: number): string {
  if (n === 1) return 'première'
  return cardinal(n).replace(/cinq$/, 'cinqu').replace(/neuf$/, 'neuv').replace(/e$/, '').concat('ième')
}

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...Array.from({ length: 199 }, (_, i) => [ordinal(i + 1), i + 1] as const),
  ['seconde', 2] as const,
])
