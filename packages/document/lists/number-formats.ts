/** Writes a list's number as its format prints it (ECMA-376 Part 1, 17.18.59 ST_NumberFormat). */
export function numberIn(format: string, n: number): string {
  switch (format) {
    case 'none':
    case 'bullet':
      return ''
    case 'lowerLetter':
      return letters(n, LATIN)
    case 'upperLetter':
      return letters(n, LATIN).toUpperCase()
    case 'lowerRoman':
      return roman(n).toLowerCase()
    case 'upperRoman':
      return roman(n)
    case 'russianLower':
      return letters(n, RUSSIAN)
    case 'russianUpper':
      return letters(n, RUSSIAN).toUpperCase()
    case 'arabicAlpha':
      return letters(n, ALEF_BA)
    case 'arabicAbjad':
      return letters(n, ABJAD)
    case 'decimalZero':
      return String(n).padStart(2, '0')
    case 'ordinal':
      return `${n}${ordinalEnding(n)}`
    case 'hindiNumbers':
    case 'hindiCounting':
      return String(n).replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)))
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'ideographDigital':
    case 'japaneseCounting':
    case 'taiwaneseCountingThousand':
      return chinese(n)
    default:
      return String(n)
  }
}

const LATIN = [...'abcdefghijklmnopqrstuvwxyz']
const RUSSIAN = [...'абвгдежзиклмнопрстуфхцчшщыэюя']
const ALEF_BA = [...'أبتثجحخدذرزسشصضطظعغفقكلمنهوي']
const ABJAD = [...'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ']

/** After the last letter come its doubles: "z", "aa", "bb". */
function letters(n: number, alphabet: readonly string[]): string {
  if (n < 1) return String(n)
  const times = Math.min(10, Math.ceil(n / alphabet.length))
  return (alphabet[(n - 1) % alphabet.length] as string).repeat(times)
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function roman(n: number): string {
  if (n < 1 || n > 3999) return String(n)
  let rest = n
  let written = ''
  for (const [value, sign] of ROMAN) {
    while (rest >= value) {
      written += sign
      rest -= value
    }
  }
  return written
}

function ordinalEnding(n: number): string {
  if (n % 100 >= 11 && n % 100 <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][n % 10] ?? 'th'
}

const CHINESE = [...'〇一二三四五六七八九']

/** 一, 十, 十二, 二十, 一百〇五: up to 999, as paragraphs are counted. */
function chinese(n: number): string {
  if (n < 0 || n > 999) return String(n)
  if (n < 10) return CHINESE[n] as string
  const [hundreds, tens, ones] = [Math.floor(n / 100), Math.floor(n / 10) % 10, n % 10]
  const digit = (d: number): string => (d === 0 ? '' : (CHINESE[d] as string))
  if (hundreds === 0) return `${tens === 1 ? '' : digit(tens)}十${digit(ones)}`
  const middle = tens === 0 ? (ones === 0 ? '' : '〇') : `${digit(tens)}十`
  return `${digit(hundreds)}百${middle}${digit(ones)}`
}
