import type {
  Addressee,
  AgreementFound,
  CitationFound,
  EventFound,
  Found,
  MandateFound,
  PartyRef,
  Spoken,
  Standing,
  UndertakingFound,
} from '@comity/contract'
import type { Kysely, Selectable } from 'kysely'
import { sql } from 'kysely'
import type { Tables } from '../store/tables.ts'

type Row<T extends keyof Tables> = Selectable<Tables[T]>
type Refs = (id: string) => PartyRef

export function standingOf(row: {
  state: string
  judged_at: Date | null
  judged_by: string | null
}): Standing {
  return {
    state: row.state as Standing['state'],
    at: row.judged_at?.toISOString() ?? null,
    by: row.judged_by === null ? null : (JSON.parse(row.judged_by) as Spoken),
  }
}

/** How a finding stands now, for the act that changed it. */
export async function standingAs(
  db: Kysely<Tables>,
  finding: { readonly table: string; readonly space: string; readonly id: string },
): Promise<Standing> {
  const row = await db
    .selectFrom(finding.table as 'mention')
    .select(['state', 'judged_at', 'judged_by'])
    .where('space', '=', finding.space)
    .where('id', '=', finding.id)
    .executeTakeFirstOrThrow()
  return standingOf(row)
}

const base = <
  T extends {
    id: string
    provision: string
    state: string
    judged_at: Date | null
    judged_by: string | null
  },
>(
  row: T,
) => ({ id: row.id, in: row.provision, standing: standingOf(row) })

export function citationOf(row: Row<'citation'>, held: string | null): CitationFound {
  return {
    ...base(row),
    kind: 'citation',
    symbol: row.symbol,
    text: row.text,
    date: row.date,
    note: row.note,
    held,
  }
}

export function eventOf(row: Row<'event'>): EventFound {
  return {
    ...base(row),
    kind: 'event',
    what: row.what,
    place: row.venue,
    from: row.date_from,
    to: row.date_to,
    host: row.host,
  }
}

/** `named` gives the bodies that a party's printed words stand for. */
export function agreementOf(row: Row<'agreement'>, named: (text: string) => PartyRef[]): AgreementFound {
  return {
    ...base(row),
    kind: 'agreement',
    what: row.what,
    parties: row.parties.map((text) => ({ text, parties: named(text) })),
    signed: row.signed,
    promises: row.promises,
  }
}

export function mentionOf(row: Row<'mention'>): Found | null {
  if (row.kind === 'area') return { ...base(row), kind: 'area', text: row.text }
  if (row.kind === 'situation') return { ...base(row), kind: 'situation', text: row.text }
  return null
}

export function undertakingOf(row: Row<'undertaking'>, ref: Refs): UndertakingFound {
  const who = row.who === null ? null : { text: row.who, parties: row.parties.map(ref) }
  return { ...base(row), kind: 'undertaking', who, action: row.action }
}

export type MandateRow = Omit<
  Row<'mandate'>,
  'due_from' | 'due_to' | 'listed' | 'dated' | 'reading' | 'reason'
> & {
  due_from: string | null
  due_to: string | null
}

/** Dates as ISO text, whatever the driver would make of them. */
export const mandateColumns = [
  'mandate.space',
  'mandate.id',
  'mandate.instrument',
  'mandate.expression',
  'mandate.ordinal',
  'mandate.provision',
  'mandate.verb',
  'mandate.action',
  'mandate.due',
  sql<string | null>`mandate.due_from::text`.as('due_from'),
  sql<string | null>`mandate.due_to::text`.as('due_to'),
  'mandate.due_rule',
  'mandate.recurs',
  'mandate.report',
  'mandate.areas',
  'mandate.place',
  'mandate.wall',
  'mandate.state',
  'mandate.judged_at',
  'mandate.judged_by',
] as const

/** Days that are printed have no rule and are not derived, though lists go by them as well. */
export function derivedOf(
  row: Pick<MandateRow, 'due_from' | 'due_to' | 'due_rule'>,
): MandateFound['dueDerived'] {
  const { due_from: from, due_to: to, due_rule: rule } = row
  return from !== null && to !== null && rule !== null ? { from, to, rule } : null
}

export function mandateOf(row: MandateRow, bodies: readonly Row<'mandate_body'>[], ref: Refs): MandateFound {
  const of = (role: string): Addressee[] =>
    bodies
      .filter((body) => body.role === role)
      .map((body) => ({ text: body.text, parties: body.parties.map(ref) }))
  return {
    ...base(row),
    kind: 'mandate',
    verb: row.verb,
    addressees: of('addressee'),
    with: of('with'),
    action: row.action,
    due: row.due,
    dueDerived: derivedOf(row),
    recurs: row.recurs,
    report: row.report,
    areas: row.areas,
  }
}

/** The bodies that these mandates name, in the order of their words. */
export async function bodiesOf(
  db: Kysely<Tables>,
  space: string,
  mandates: readonly { id: string }[],
): Promise<(mandate: string) => Row<'mandate_body'>[]> {
  const ids = mandates.map((mandate) => mandate.id)
  const rows =
    ids.length === 0
      ? []
      : await db
          .selectFrom('mandate_body')
          .selectAll()
          .where('space', '=', space)
          .where('mandate', 'in', ids)
          .orderBy('mandate')
          .orderBy('ordinal')
          .execute()
  const byMandate = Map.groupBy(rows, (row) => row.mandate)
  return (mandate) => byMandate.get(mandate) ?? []
}
