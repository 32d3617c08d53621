import type { FindingFields } from '@comity/contract'
import { resolveParty, sessionSpan } from '@comity/instrument'
import type { Kysely } from 'kysely'
import type { Tables } from '../store/tables.ts'
import type { FindingRow } from './finding-row.ts'
import { keepBodies, type NamedBody } from './mandate-bodies.ts'

/** The values of a finding as its history and its reading tell them, by the names that the contract has for them. */
export type Values = Readonly<Record<string, unknown>>

/** What a finding says now. */
export async function valuesOf(db: Kysely<Tables>, finding: FindingRow): Promise<Values> {
  const { space, id } = finding
  const row = await db
    .selectFrom(finding.table as 'mention')
    .selectAll()
    .where('space', '=', space)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const of = row as unknown as Record<string, unknown>
  switch (finding.kind) {
    case 'mandate': {
      const bodies = await db
        .selectFrom('mandate_body')
        .select(['role', 'text', 'parties'])
        .where('space', '=', space)
        .where('mandate', '=', id)
        .orderBy('ordinal')
        .execute()
      const named = (role: string) =>
        bodies.filter((body) => body.role === role).map(({ text, parties }) => ({ text, parties }))
      const { verb, action, due, recurs, report, areas } = of
      return { verb, addressees: named('addressee'), with: named('with'), action, due, recurs, report, areas }
    }
    case 'undertaking':
      return { who: of.who, action: of.action }
    case 'event':
      return { what: of.what, place: of.venue, from: of.date_from, to: of.date_to, host: of.host }
    case 'agreement':
      return { what: of.what, parties: of.parties, signed: of.signed, promises: of.promises }
    case 'citation':
      return { symbol: of.symbol, date: of.date }
    case 'former-name':
      return { party: of.party }
    default:
      return { text: of.text }
  }
}

/** Sets the values that are given; the others stay. A mandate's dates are worked out anew. */
export async function setValues(
  db: Kysely<Tables>,
  finding: FindingRow,
  changes: FindingFields,
  bodies: readonly NamedBody[] | null,
): Promise<void> {
  const { space, id } = finding
  const columns = columnsOf(finding.kind, changes)
  if (Object.keys(columns).length > 0) {
    await db
      .updateTable(finding.table as 'mention')
      .set(columns as never)
      .where('space', '=', space)
      .where('id', '=', id)
      .execute()
  }
  if (finding.kind !== 'mandate') return
  if (changes.areas !== undefined) {
    await db.deleteFrom('mandate_area').where('space', '=', space).where('mandate', '=', id).execute()
    const rows = [...new Set(changes.areas)].map((area) => ({ space, area, mandate: id }))
    if (rows.length > 0) await db.insertInto('mandate_area').values(rows).execute()
  }
  if (bodies !== null) await keepBodies(db, space, id, bodies)
}

/** The contract's names for the values beside those of the columns that hold them. */
export function columnsOf(kind: FindingRow['kind'], changes: FindingFields): Record<string, unknown> {
  const { place, from, to, due, parties, ...plain } = changes
  const columns: Record<string, unknown> = { ...plain }
  delete columns.addressees
  delete columns.with
  if (kind === 'former-name') return { party: changes.party }
  if (kind === 'undertaking' && changes.who !== undefined) {
    columns.parties = changes.who === null ? [] : [...resolveParty(changes.who)]
  }
  if (place !== undefined) columns.venue = place
  if (from !== undefined) columns.date_from = from
  if (to !== undefined) columns.date_to = to
  if (parties !== undefined) columns.parties = JSON.stringify(parties)
  if (due !== undefined) {
    const span = due === null ? null : spanOf(due)
    columns.due = due === null ? null : JSON.stringify(due)
    columns.due_from = span?.from ?? null
    columns.due_to = span?.to ?? null
    columns.due_rule = span?.rule ?? null
  }
  return columns
}

type Due = NonNullable<FindingFields['due']>

/** The days that a due session or a partial date takes up; null for a session that has none. */
function spanOf(
  due: Due,
): { readonly from: string; readonly to: string; readonly rule: string | null } | null {
  if ('session' in due) return sessionSpan(due.session)
  const [year = '', month, day] = due.date.split('-')
  if (day !== undefined) return { from: due.date, to: due.date, rule: null }
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31`, rule: null }
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return { from: `${due.date}-01`, to: `${due.date}-${last}`, rule: null }
}
