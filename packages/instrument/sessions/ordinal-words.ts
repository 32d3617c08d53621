const UNITS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth']
const TEENS = [
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
]
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

/** "seventy-third" for 73, as resolutions print the number of a session; null outside 1 to 199. */
export function ordinalWords(n: number): string | null {
  if (!Number.isInteger(n) || n < 1 || n > 199) return null
  if (n === 100) return 'hundredth'
  return n > 100 ? `hundred and ${belowHundred(n - 100)}` : belowHundred(n)
}

/** 73 for "seventy-third", "Seventy third" or "73rd"; "one hundred and first" and "hundred first" are both read. */
export function ordinalOf(words: string): number | null {
  const plain = words
    .toLowerCase()
    .replace(/[\s‐‑–-]+/g, ' ')
    .trim()
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(plain)
  if (digits !== null) return inRange(Number(digits[1]))
  return NUMBERS.get(plain.replace(/^one hundred/, 'hundred').replace(/^hundred and /, 'hundred ')) ?? null
}

function belowHundred(n: number): string {
  if (n < 10) return UNITS[n] as string
  if (n < 20) return TEENS[n - 10] as string
  const tens = TENS[Math.floor(n / 10)] as string
  return n % 10 === 0 ? tens.replace(/y$/, 'ieth') : `${tens}-${UNITS[n % 10]}`
}

function inRange(n: number): number | null {
  return n >= 1 && n <= 199 ? n : null
}

const NUMBERS: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 199 }, (_, i) => [
    (ordinalWords(i + 1) as string).replace('-', ' ').replace('hundred and ', 'hundred '),
    i + 1,
  ]),
)
