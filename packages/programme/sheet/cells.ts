import type { Activity, ActivityStatus, Indicator } from '../activity.ts'
import type { SheetColumn } from './columns.ts'
import type { NameBook } from './name-book.ts'
import type { SheetBook } from './sheet-book.ts'
import { fitted, joinParts, linesOf } from './values/lines.ts'
import { type SheetLanguage, sheetWords } from './words/sheet-words.ts'

/** An activity as a row shows it: the revision, and what each side says of how it comes along. */
export type SheetRow = {
  readonly id: string
  readonly rev: string
  readonly fields: Activity
  readonly statuses: Readonly<Record<string, ActivityStatus>>
}

/** What stands in a cell, as words; a cell is never anything else. */
export function cellOf(row: SheetRow, column: SheetColumn, book: SheetBook, lang: SheetLanguage): string {
  return fitted(wordsOf(row, column, book, lang))
}

function wordsOf(
  { id, rev, fields, statuses }: SheetRow,
  { kind, side }: SheetColumn,
  book: SheetBook,
  lang: SheetLanguage,
): string {
  const words = sheetWords[lang]
  const named = (ids: readonly string[], names: NameBook) => linesOf(ids.map((one) => names.label(one, lang)))
  switch (kind) {
    case 'id':
      return id
    case 'rev':
      return rev
    case 'status':
      return words.statuses[statuses[side ?? ''] ?? 'not begun']
    case 'lead': {
      const lead = fields.leads[side ?? ''] ?? null
      return lead === null ? '' : book.bodies.label(lead, lang)
    }
    case 'areas':
      return named(fields.areas, book.areas)
    case 'contributors':
      return named(fields.contributors, book.bodies)
    case 'mandates':
      return named(fields.mandates, book.mandates)
    case 'agreements':
      return named(fields.agreements, book.agreements)
    case 'indicators':
      return linesOf(fields.indicators.map(indicatorLine))
    case 'money':
      return linesOf(
        fields.money.map(
          ({ amount, currency, payer }) =>
            `${amount} ${currency}${payer === null ? '' : ` — ${book.bodies.label(payer, lang)}`}`,
        ),
      )
    case 'documents':
      return linesOf(fields.documents.map(({ title, at }) => joinParts([title, at ?? ''])))
    case 'marking':
      return words.markings[fields.marking]
    case 'deliverables':
    case 'situations':
    case 'developmentGoals':
    case 'oicPriorities':
    case 'programmes':
      return linesOf(fields[kind])
    default:
      return fields[kind] ?? ''
  }
}

/** "teachers trained | persons | 0 | 120 | 40 | 2026-05: 12; Survey of schools | 2026-11: 40" */
function indicatorLine(indicator: Indicator): string {
  const { name, unit = '', baseline = '', target = '', value = '', values = [] } = indicator
  return joinParts([name, unit, baseline, target, value, ...values.map(measuredPart)])
}

function measuredPart({ on, value, source }: NonNullable<Indicator['values']>[number]): string {
  return `${on}: ${value}${source === undefined ? '' : `; ${source}`}`
}
