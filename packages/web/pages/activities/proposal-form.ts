import type { ActivityFields, ProposedFields } from '@comity/contract'
import { linesSent, one } from '../review/finding-form.ts'

/**
 * What the form of a proposal sends; null where a sum is written as no sum is. Mandates stay as they are, and so does
 * what an indicator of the same name says beside its name.
 */
export function proposedFields(
  form: FormData,
  sides: readonly string[],
  before: ActivityFields | undefined,
): ProposedFields | null {
  const money = linesSent(form, 'money').map(moneyOf)
  if (money.includes(null)) return null
  return {
    title: one(form, 'title') ?? ' ',
    goal: one(form, 'goal'),
    areas: form.getAll('areas').map(String),
    biennium: one(form, 'biennium'),
    leads: Object.fromEntries(sides.map((side) => [side, one(form, `lead-${side}`)])),
    contributors: linesSent(form, 'contributors'),
    from: one(form, 'from'),
    to: one(form, 'to'),
    place: one(form, 'place'),
    deliverables: linesSent(form, 'deliverables'),
    indicators: linesSent(form, 'indicators').map(
      (name) => before?.indicators.find((indicator) => indicator.name === name) ?? { name },
    ),
    money: money.filter((sum) => sum !== null),
    situations: linesSent(form, 'situations'),
    marking: (one(form, 'marking') ?? 'unclassified') as ActivityFields['marking'],
  }
}

/** "125000 USD un/who": an amount, a currency and, where it is known, who pays. */
function moneyOf(line: string): ActivityFields['money'][number] | null {
  const [, amount = '', currency = '', payer] = /^(\d+(?:\.\d+)?) ([A-Z]{3})(?: (\S+))?$/.exec(line) ?? []
  return amount === '' ? null : { amount, currency, payer: payer ?? null }
}

export function linesOfMoney(money: ActivityFields['money']): string {
  return money
    .map(({ amount, currency, payer }) => [amount, currency, payer].filter(Boolean).join(' '))
    .join('\n')
}
