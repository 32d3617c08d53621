import type { Instrument } from '@comity/instrument'
import type { Row } from '../store/insert-rows.ts'
import type { Counts, Tables } from '../store/tables.ts'
import type { Reading } from './reading.ts'

/** The text as a work, as lists show it by one of its wordings. */
export function instrumentRow(reading: Reading, expression: string, version: number) {
  const { instrument, space, id } = reading
  return {
    space,
    id,
    kind: instrument.kind,
    symbol: instrument.symbol,
    organ: instrument.organ,
    session: instrument.session === null ? null : String(instrument.session),
    agenda_item: instrument.agendaItem,
    agenda_title: instrument.agendaTitle,
    date: instrument.date,
    adopted: instrument.adopted,
    distribution: instrument.distribution,
    title: instrument.title,
    sponsors: [...instrument.sponsors],
    sponsors_on_behalf_of: instrument.sponsorsOnBehalfOf,
    language: instrument.language,
    expression,
    counts: countsOf(instrument),
    version,
  } satisfies Row<'instrument'>
}

function countsOf(instrument: Instrument): Counts {
  return {
    preamble: instrument.preamble.length,
    operative: instrument.operative.length,
    notes: instrument.notes.length,
    citations: instrument.citations.length,
    mandates: instrument.mandates.length,
    confirmed: 0,
    events: instrument.events.length,
    agreements: instrument.agreements.length,
    areas: instrument.areas.length,
    situations: instrument.situations.length,
    findings: instrument.findings.length,
  }
}

type Key = { readonly space: string; readonly expression: string }

/** The words of a wording: its paragraphs, section titles and notes, each with its place in the source. */
export function wordRows(key: Key, instrument: Instrument) {
  return {
    provision: provisionRows(key, instrument),
    heading: instrument.headings.map(
      (heading, ordinal): Row<'heading'> => ({
        ...key,
        ordinal,
        text: heading.text,
        before: heading.before,
        place: placeOf(heading),
      }),
    ),
    note: instrument.notes.map(
      (note, ordinal): Row<'note'> => ({
        ...key,
        ordinal,
        marker: note.marker,
        text: note.text,
        provision: note.in,
        place: placeOf(note),
        marks: note.marks as Tables['note']['marks']['__select__'],
      }),
    ),
  }
}

function provisionRows(key: Key, instrument: Instrument): Row<'provision'>[] {
  const preamble = instrument.preamble.map((p) => ({ p, part: 'preamble' as const, number: '' }))
  const operative = instrument.operative.map((p) => ({ p, part: 'operative' as const, number: p.number }))
  return [...preamble, ...operative].map(({ p, part, number }, ordinal) => ({
    ...key,
    ordinal,
    id: p.id,
    part,
    number,
    words: p.words,
    text: p.text,
    children: (p.children ?? []) as Tables['provision']['children']['__select__'],
    place: placeOf(p),
  }))
}

type Placed = {
  readonly span: readonly [number, number]
  readonly pieces?: readonly (readonly [number, number])[]
}

/** Where words stand in the source, and nothing else of what they were read as. */
export function placeOf({ span, pieces }: Placed) {
  return pieces === undefined ? { span } : { span, pieces }
}
