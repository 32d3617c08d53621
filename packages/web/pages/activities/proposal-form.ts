import type { ActivityFields } from '@comity/contract'
import type { MessageKey } from '../../messages/en.ts'
import { linesSent, one } from '../review/finding-form.ts'
import type { BodyNames } from './bodies.ts'

/** What the form of a proposal sends, or what of it cannot be read, with the words at fault. */
export type Proposal =
  | { readonly ok: true; readonly fields: ActivityFields }
  | { readonly ok: false; readonly wrong: readonly Wrong[] }
type Wrong = { readonly key: MessageKey; readonly words: string }

/** Several rows of fields of the same names: an empty row is none. */
export function proposedFields(form: FormData, sides: readonly string[], bodies: BodyNames): Proposal {
  const wrong: Wrong[] = []
  const body = (words: string | null): string | null => {
    if (words === null) return null
    const found = bodies.find(words)
    if (found === null) wrong.push({ key: 'field.body.unknown', words })
    return found
  }
  const money = rowsSent(form, moneyNames).flatMap(({ amount, currency, payer }) => {
    const sum = amount.replace(/[\s'’_]/g, '')
    const code = currency.toUpperCase()
    if (!/^\d{1,15}(\.\d{1,4})?$/.test(sum) || !/^[A-Z]{3}$/.test(code)) {
      wrong.push({ key: 'field.money.wrong', words: `${amount} ${currency}`.trim() })
      return []
    }
    return [{ amount: sum, currency: code, payer: body(payer || null) }]
  })
  const indicators = rowsSent(form, indicatorNames).flatMap((row) => {
    const values = row.values
      .split(/\r\n|\r|\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .flatMap((line) => {
        const measured = measuredIn(line)
        if (measured === null) wrong.push({ key: 'field.measured.wrong', words: line })
        return measured ?? []
      })
    if (row.name === '') {
      wrong.push({ key: 'field.indicator.nameless', words: [row.unit, row.target].filter(Boolean).join(' ') })
      return []
    }
    return [indicatorOf(row, values)]
  })
  const fields = {
    title: one(form, 'title') ?? ' ',
    goal: one(form, 'goal'),
    areas: form.getAll('areas').map(String),
    biennium: one(form, 'biennium'),
    leads: Object.fromEntries(sides.map((side) => [side, body(one(form, `lead-${side}`))])),
    contributors: [...new Set(rowsSent(form, ['contributor']).flatMap((row) => body(row.contributor) ?? []))],
    from: one(form, 'from'),
    to: one(form, 'to'),
    place: one(form, 'place'),
    deliverables: linesSent(form, 'deliverables'),
    indicators,
    money,
    mandates: form.getAll('mandates').map(String),
    agreements: form.getAll('agreements').map(String),
    situations: linesSent(form, 'situations'),
    developmentGoals: linesSent(form, 'developmentGoals'),
    oicPriorities: form.getAll('oicPriorities').map(String),
    programmes: linesSent(form, 'programmes'),
    documents: linesSent(form, 'documents').map(documentOf),
    marking: (one(form, 'marking') ?? 'unclassified') as ActivityFields['marking'],
  }
  return wrong.length > 0 ? { ok: false, wrong } : { ok: true, fields }
}

/** What is chosen of many, each box of a field under the same name. */
export const several = ['areas', 'mandates', 'agreements', 'oicPriorities'] as const

export const moneyNames = ['amount', 'currency', 'payer'] as const
export const indicatorNames = ['name', 'unit', 'baseline', 'target', 'value', 'values'] as const
const prefix: Readonly<Record<string, string>> = {
  ...Object.fromEntries(indicatorNames.map((name) => [name, `indicator-${name}`])),
  ...Object.fromEntries(moneyNames.map((name) => [name, `money-${name}`])),
}

/** The name of a field in a row of the form. */
export const fieldName = (name: string): string => prefix[name] ?? name

/** The rows in which something stands, each with all its fields. */
export function rowsSent<N extends string>(form: FormData, names: readonly N[]): Record<N, string>[] {
  const columns = names.map((name) => form.getAll(fieldName(name)).map((value) => String(value).trim()))
  const length = Math.max(...columns.map((column) => column.length))
  return Array.from(
    { length },
    (_, at) =>
      Object.fromEntries(names.map((name, n) => [name, columns[n]?.[at] ?? ''])) as Record<N, string>,
  ).filter((row) => Object.values(row).some((value) => value !== ''))
}

type Indicator = ActivityFields['indicators'][number]
type Measured = NonNullable<Indicator['values']>[number]

function indicatorOf(row: Record<(typeof indicatorNames)[number], string>, values: Measured[]): Indicator {
  const { name, unit, baseline, target, value } = row
  return {
    name,
    ...(unit ? { unit } : {}),
    ...(baseline ? { baseline } : {}),
    ...(target ? { target } : {}),
    ...(value ? { value } : {}),
    ...(values.length > 0 ? { values } : {}),
  }
}

/** "2026-05: 12; Survey of schools": when, how much, and where that is known from; as Arabic is typed, too. */
function measuredIn(line: string): Measured | null {
  const [, on = '', given = '', from = ''] =
    /^\u200e?(\d{4}(?:-\d{2}){0,2})\s*:([^;؛]*)(?:[;؛](.*))?$/u.exec(line) ?? []
  const [value, source] = [given.trim(), from.trim()]
  return value === '' ? null : { value, on, ...(source ? { source } : {}) }
}

export function linesOfMeasured(values: Indicator['values']): string {
  return (values ?? [])
    .map(({ on, value, source }) => `${on}: ${value}${source === undefined ? '' : `; ${source}`}`)
    .join('\n')
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
