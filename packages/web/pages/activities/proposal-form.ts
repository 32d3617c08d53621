import type { ActivityFields, ProposedFields } from '@comity/contract'
import { linesSent, one } from '../review/finding-form.ts'

/**
 * What the form of a proposal sends; null where a sum is written as no sum is. What an indicator of the same name
 * says beside its name stays as it is.
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
    mandates: form.getAll('mandates').map(String),
    agreements: form.getAll('agreements').map(String),
    situations: linesSent(form, 'situations'),
    developmentGoals: linesSent(form, 'developmentGoals'),
    oicPriorities: form.getAll('oicPriorities').map(String),
    programmes: linesSent(form, 'programmes'),
    documents: linesSent(form, 'documents').map(documentOf),
    marking: (one(form, 'marking') ?? 'unclassified') as ActivityFields['marking'],
  }
}

/** "125000 USD un/who": an amount, a currency and, where it is known, who pays. */
function moneyOf(line: string): ActivityFields['money'][number] | null {
  const [, amount = '', currency = '', payer] = /^(\d+(?:\.\d+)?) ([A-Z]{3})(?: (\S+))?$/.exec(line) ?? []
  return amount === '' ? null : { amount, currency, payer: payer ?? null }
}

/** "Terms of reference | https://example.org/terms": a title and, after the last bar, where the paper is found. */
function documentOf(line: string): ActivityFields['documents'][number] {
  const bar = line.lastIndexOf('|')
  const [title, at] = bar < 0 ? [line, ''] : [line.slice(0, bar).trim(), line.slice(bar + 1).trim()]
  return { title, at: at || null }
}

export function linesOfDocuments(documents: ActivityFields['documents']): string {
  return documents.map(({ title, at }) => (at === null ? title : `${title} | ${at}`)).join('\n')
}

export function linesOfMoney(money: ActivityFields['money']): string {
  return money
    .map(({ amount, currency, payer }) => [amount, currency, payer].filter(Boolean).join(' '))
    .join('\n')
}
