/** What numbers a sub-paragraph: "(a)", "(ii)", "b)", "–". */
export type Enumerator = {
  /** As printed, without the space after it. */
  readonly printed: string
  /** Where the words begin. */
  readonly end: number
  /** The places in a list that it can mean, by the style of counting: "(i)" is the ninth letter or the first numeral. */
  readonly readings: readonly Reading[]
}

export type Reading = { readonly style: Style; readonly place: number }
export type Style = 'letter' | 'capital' | 'roman' | 'digit' | 'dash'

/** "(a) ", "a) ", "(ii) ", "(1) ", "(A) ", "(أ) ", "(一) " */
const BRACKETED = /^\(?([\p{L}\p{N}]{1,6}|\p{L}\p{M}?)\)\s{0,4}/u
/** How far the closing bracket stands from the beginning at most; most lines have none there. */
const BRACKET_WITHIN = 14
/** "– ", "• " */
const DASH = /^[–—•‣▪●·*-]\s{1,4}(?=\S)/
const DASHES = '–—•‣▪●·*-'

const ROMAN = [
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
  'xvi',
  'xvii',
  'xviii',
  'xix',
  'xx',
]
const CYRILLIC = 'абвгдежзиклмнопрстуфхцчшщэюя'
const ABJAD = 'أبجدهوزحطيكلمنسعفصقرشت'
const HAN = '一二三四五六七八九十'

export function enumeratorAt(text: string): Enumerator | null {
  const dash = DASHES.includes(text.charAt(0)) ? DASH.exec(text) : null
  if (dash !== null) {
    return { printed: text[0] as string, end: dash[0].length, readings: [{ style: 'dash', place: 0 }] }
  }
  const bracket = text.slice(0, BRACKET_WITHIN).includes(')')
  const found = bracket ? BRACKETED.exec(text) : null
  if (found === null) return null
  const sign = found[1] as string
  const readings = readingsOf(sign)
  return readings.length === 0 ? null : { printed: found[0].trim(), end: found[0].length, readings }
}

function readingsOf(sign: string): Reading[] {
  const readings: Reading[] = []
  const add = (style: Style, place: number): void => {
    if (place > 0) readings.push({ style, place })
  }
  if (/^\d{1,2}$/.test(sign)) add('digit', Number(sign))
  if (/^[a-z]{1,2}$/.test(sign)) add('letter', letterPlace(sign, 97))
  if (/^[A-Z]{1,2}$/.test(sign)) add('capital', letterPlace(sign, 65))
  add('roman', ROMAN.indexOf(sign.toLowerCase()) + 1)
  if (sign.length === 1) {
    add('letter', CYRILLIC.indexOf(sign) + 1)
    add('letter', HAN.indexOf(sign) + 1)
  }
  add('letter', ABJAD.indexOf(sign.replace('ه\u200d', 'ه')[0] ?? '?') + 1)
  return readings
}

/** "a" is 1, "z" is 26, "aa" is 27; "ab" counts no list. */
function letterPlace(sign: string, first: number): number {
  if (sign.length === 2 && sign[0] !== sign[1]) return 0
  return sign.charCodeAt(0) - first + 1 + (sign.length - 1) * 26
}
