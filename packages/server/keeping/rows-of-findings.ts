import type { Instrument, Mandate } from '@comity/instrument'
import { areasTouched } from '@comity/programme'
import { daysOf } from '../store/days-of.ts'
import type { Row } from '../store/insert-rows.ts'
import { uuidv7 } from '../store/uuid.ts'
import { placeOf } from './rows-of-text.ts'

/** Which wording findings stand in, and whether lists show it. */
export type Wording = {
  readonly space: string
  readonly instrument: string
  readonly expression: string
  readonly listed: boolean
  readonly at: Date
  /** The post by which a person has marked the text, as JSON. */
  readonly markedBy: string | null
}

type Found = Parameters<typeof placeOf>[0] & { readonly in: string }

/** What was read in a wording: a row for each value, in the order of the text. */
export function findingRows(wording: Wording, read: Instrument) {
  const { at, markedBy, ...key } = wording
  const row = (value: Found, ordinal: number) => ({
    ...key,
    id: uuidv7(at.getTime()),
    ordinal,
    provision: value.in,
    place: placeOf(value),
  })
  return {
    citation: read.citations.map(
      (c, n): Row<'citation'> => ({
        ...row(c, n),
        symbol: c.symbol,
        text: c.text,
        date: c.date,
        note: c.note,
        state: c.added ? 'added' : 'read',
        judged_at: c.added ? at : null,
        judged_by: c.added ? markedBy : null,
      }),
    ),
    event: read.events.map(
      (e, n): Row<'event'> => ({
        ...row(e, n),
        what: e.what,
        venue: e.place,
        date_from: e.from,
        date_to: e.to,
        host: e.host,
        dated: read.date ?? '',
      }),
    ),
    agreement: read.agreements.map(
      (a, n): Row<'agreement'> => ({
        ...row(a, n),
        what: a.what,
        parties: [...a.parties],
        signed: a.signed,
        promises: a.promises ?? null,
        dated: read.date ?? '',
      }),
    ),
    mention: mentionsOf(read).map(
      ({ of, kind, party }, n): Row<'mention'> => ({ ...row(of, n), kind, text: of.text, party }),
    ),
    ...mandateRows(read, row, key.space),
  }
}

function mentionsOf(read: Instrument) {
  return [
    ...read.areas.map((of) => ({ of, kind: 'area' as const, party: null })),
    ...read.situations.map((of) => ({ of, kind: 'situation' as const, party: null })),
    ...read.parties.map((of) => ({ of, kind: 'party' as const, party: of.party })),
  ]
}

function mandateRows(
  read: Instrument,
  row: (value: Found, ordinal: number) => Row<'mandate'> & { readonly id: string },
  space: string,
) {
  const touched = new Map(
    read.operative.map((provision) => [provision.id, areasTouched(wholeText(provision))]),
  )
  const mandates = read.mandates.map((of, n) => ({
    of,
    ...row(of, n),
    areas: touched.get(of.in) ?? areasTouched(of.action),
  }))
  return {
    mandate: mandates.map(
      ({ of, ...one }): Row<'mandate'> => ({ ...one, ...mandateColumns(of), dated: read.date ?? '' }),
    ),
    mandate_area: mandates.flatMap(({ id, areas }) => areas.map((area) => ({ space, area, mandate: id }))),
    mandate_addressee: mandates.flatMap(({ id, of }) =>
      [...new Set(of.addressees.flatMap((body) => body.parties))].map((party) => ({
        space,
        party,
        mandate: id,
      })),
    ),
    mandate_body: mandates.flatMap(({ id, of }) =>
      bodiesNamed(of).map((body) => ({ space, mandate: id, ...body })),
    ),
  }
}

function bodiesNamed(mandate: Mandate) {
  const named = [
    ...mandate.addressees.map((body) => ({ body, role: 'addressee' as const })),
    ...mandate.with.map((body) => ({ body, role: 'with' as const })),
  ]
  return named.map(({ body, role }, ordinal) => ({
    ordinal,
    role,
    text: body.text,
    parties: [...body.parties],
    place: placeOf(body),
  }))
}

function mandateColumns(mandate: Mandate) {
  const { due, dueDerived } = mandate
  // Lists go by days, whether they are printed or worked out; only the latter have a rule.
  const days = dueDerived ?? (due !== null && 'date' in due ? daysOf(due.date) : null)
  return {
    verb: mandate.verb,
    action: mandate.action,
    due,
    due_from: days?.from ?? null,
    due_to: days?.to ?? null,
    due_rule: dueDerived?.rule ?? null,
    recurs: mandate.recurs,
    report: mandate.report,
  }
}

type Paragraph = { readonly text: string; readonly children?: readonly Paragraph[] }

function wholeText(paragraph: Paragraph): string {
  return [paragraph.text, ...(paragraph.children ?? []).map(wholeText)].join(' ')
}
