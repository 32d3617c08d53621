import type { Money } from '../../activity.ts'
import type { NameBook } from '../name-book.ts'
import { plainDigits } from '../plain-words.ts'
import { readAmount } from './amount.ts'
import { readName } from './names.ts'
import { type Value, value, wrong } from './value.ts'

/**
 * Signs and words that stand for one currency. In documents of the United Nations a bare dollar is that of the United
 * States; another is told by what is left beside it: "5 Canadian dollars" names nobody who pays.
 */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/US\s?\$|\$/gu, 'USD'],
  [
    /(?<!\p{L})(?:(?:US|U\.S\.|United\sStates|de)\s)?dollars?(?:\s(?:américains?|des\sÉtats-Unis))?(?!\p{L})/giu,
    'USD',
  ],
  [/(?<!\p{L})دولار(?:ات|ا)?(?:\s(?:أمريكي(?:ا|ة)?|الولايات\sالمتحدة))?(?!\p{L})/gu, 'USD'],
  [/€|(?<!\p{L})(?:(?:d[’']|de\s)?euros?|يورو)(?!\p{L})/giu, 'EUR'],
  [/£/gu, 'GBP'],
]

/** Three capitals that stand alone: a currency (ISO 4217), or a body's abbreviation. */
const CODE = /(?<!\p{L})[A-Z]{3}(?!\p{L})/gu
const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'))

/**
 * A sum, its currency and who pays: "125000.50 USD — UNFPA", "US$ 1.5 million (WHO)". Where only figures stand in the
 * cell, the head of its column may name the currency: "Budget (USD)".
 */
export function readMoney(line: string, head: string, bodies: NameBook): Value<Money> {
  const given = plainDigits(line).trim()
  const currency = currencyIn(given) ?? currencyIn(head)
  const unsigned = SIGNS.reduce((words, [sign]) => words.replace(sign, ' '), given)
  const bare = unsigned.replace(CODE, (code) => (code === currency ? ' ' : code))
  const [, amount = '', rest = ''] =
    /^\s*(\d[\d.,'’\u00a0\u202f ]*(?:\s?(?:millions?|mn|m|k|thousand|mille|مليون|ملايين|ألف|آلاف)(?!\p{L}))?)(.*)$/isu.exec(
      bare,
    ) ?? []
  if (amount === '') return wrong('amount', line)
  if (currency === null) return wrong('currency', line)
  const sum = readAmount(amount.replace(/[\s.,]+$/, ''), currency)
  if (!sum.ok) return sum
  const payer = rest.replace(/^[\s—–,;:/-]+/, '').trim()
  if (payer === '') return value({ amount: sum.value, currency, payer: null })
  const who = readName(withoutBrackets(payer), bodies)
  return who.ok ? value({ amount: sum.value, currency, payer: who.value }) : who
}

function currencyIn(text: string): string | null {
  const code = text.match(CODE)?.find((one) => currencies.has(one))
  return SIGNS.find(([sign]) => text.search(sign) >= 0)?.[1] ?? code ?? null
}

/** "(WHO)" is "WHO"; "World Health Organization (un/who)" stays. */
function withoutBrackets(words: string): string {
  return /^\((.*)\)$/.exec(words)?.[1] ?? words
}
