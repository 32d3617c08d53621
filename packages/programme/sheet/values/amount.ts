import { plainDigits } from '../plain-words.ts'
import { type Value, value, wrong } from './value.ts'

/** Currencies with thousandths (ISO 4217): there, three figures behind a point are no thousands. */
const THOUSANDTHS = new Set(['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND'])

/** "million", "ألف": what moves the point, and by how many places. */
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:millions?|m|mn|مليون|ملايين)$/iu, 6],
  [/^(?:thousand|mille|k|ألف|آلاف)$/iu, 3],
]

/**
 * A decimal as text, from figures as people write them: "250 000,50", "250,000.50", "٢٥٠٬٠٠٠٫٥", "1.5 million". What
 * may be read in two ways ("250.000") is told, not guessed.
 */
export function readAmount(text: string, currency: string): Value<string> {
  const [, figures = '', word = ''] =
    /^(\d[\d.,'’\s\u00a0\u202f]*?)\s*(\p{L}*)$/u.exec(plainDigits(text).trim()) ?? []
  const scale = word === '' ? 0 : SCALES.find(([names]) => names.test(word))?.[1]
  if (figures === '' || scale === undefined) return wrong('amount', text)
  const decimal = decimalOf(figures.replace(/['’\s\u00a0\u202f]/g, ''), THOUSANDTHS.has(currency), scale > 0)
  if (decimal === null) return wrong('amount', text)
  if (decimal === 'either') return wrong('amount-ambiguous', text)
  const moved = shifted(decimal, scale)
  return /^\d{1,15}(\.\d{1,4})?$/.test(moved) ? value(moved) : wrong('amount', text)
}

function decimalOf(figures: string, hasThousandths: boolean, isScaled: boolean): string | 'either' | null {
  if (/^\d+$/.test(figures)) return figures
  // Both signs: the last one is the decimal point, the other parts thousands.
  const both = /^\d{1,3}(?:([.,])\d{3})*(?!\1)([.,])\d+$/.exec(figures)
  if (figures.includes(',') && figures.includes('.')) {
    const point = both?.[2]
    return point === undefined || both?.[1] === point ? null : plain(figures, point)
  }
  const sign = figures.includes(',') ? ',' : '.'
  // Several of one sign part thousands: "1,250,000".
  if (/^\d{1,3}(?:[.,]\d{3}){2,}$/.test(figures)) return figures.replaceAll(sign, '')
  if (!/^\d+[.,]\d+$/.test(figures)) return null
  if (!/^\d{1,3}[.,]\d{3}$/.test(figures) || isScaled) return plain(figures, sign)
  if (sign === '.') return hasThousandths ? figures : 'either'
  return hasThousandths ? 'either' : figures.replace(',', '')
}

function plain(figures: string, point: string): string {
  const [whole = '', part = ''] = figures.split(point)
  return `${whole.replace(/[.,]/g, '')}.${part}`
}

/** The decimal with its point moved to the right. */
function shifted(decimal: string, places: number): string {
  if (places === 0) return decimal
  const [whole = '', part = ''] = decimal.split('.')
  const padded = part.padEnd(places, '0')
  const rest = padded.slice(places)
  return `${BigInt(whole + padded.slice(0, places))}${rest === '' ? '' : `.${rest}`}`
}
