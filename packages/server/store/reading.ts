import type { SourceDocument } from '@comity/document'
import type { Instrument, Mandate } from '@comity/instrument'
import { areasTouched } from '@comity/programme'
import type { Insertable, Kysely } from 'kysely'
import type { Counts, Tables } from './tables.ts'
import { uuidv7 } from './uuid.ts'

/** A text as it came and as it was read, ready to be kept. */
export type Reading = {
  readonly id: string
  readonly space: string
  readonly at: Date
  readonly original: { readonly name: string; readonly bytes: Buffer; readonly sha256: Buffer }
  readonly document: SourceDocument
  readonly instrument: Instrument
}

/** The registered media types of what can be read. */
const mediaTypes: { readonly [F in SourceDocument['format']]: string } = {
  text: 'text/plain; charset=utf-8',
  markdown: 'text/markdown; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  doc: 'application/msword',
  pdf: 'application/pdf',
  akn: 'application/akn+xml',
}

/** Raised whenever reading gives other values for the same text, so that what was read when can be told. */
export const readerVersion = '1'

/**
 * Writes a reading in the caller's transaction. False, with nothing written, where another transaction kept the
 * same bytes first.
 */
export async function keepReading(db: Kysely<Tables>, reading: Reading): Promise<boolean> {
  const { space, instrument, original, document, at } = reading
  const kept = await db
    .insertInto('original')
    .values({
      space,
      sha256: original.sha256,
      name: original.name,
      media_type: mediaTypes[document.format],
      bytes: original.bytes,
      received_at: at,
    })
    .onConflict((clash) => clash.columns(['space', 'sha256']).doNothing())
    .executeTakeFirst()
  if (kept.numInsertedOrUpdatedRows === 0n) return false

  const expression = uuidv7(at.getTime())
  const key = { space, expression }
  await db.insertInto('instrument').values(instrumentRow(reading, expression)).execute()
  await db
    .insertInto('expression')
    .values({
      space,
      id: expression,
      instrument: reading.id,
      language: instrument.language,
      version: 1,
      original: original.sha256,
      source: document.text,
      reader: readerVersion,
      read_at: at,
      findings: JSON.stringify(instrument.findings),
    })
    .execute()

  await insertAll(db, 'provision', provisionRows(key, instrument))
  await insertAll(
    db,
    'heading',
    instrument.headings.map((heading, ordinal) => ({
      ...key,
      ordinal,
      text: heading.text,
      before: heading.before,
      place: placeOf(heading),
    })),
  )
  await insertAll(
    db,
    'note',
    instrument.notes.map((note, ordinal) => ({
      ...key,
      ordinal,
      marker: note.marker,
      text: note.text,
      provision: note.in,
      place: placeOf(note),
    })),
  )
  await keepFindings(db, reading, expression)
  return true
}

async function keepFindings(db: Kysely<Tables>, reading: Reading, expression: string): Promise<void> {
  const { space, instrument, at } = reading
  const row = (value: Placed & { in: string }, ordinal: number) => ({
    space,
    id: uuidv7(at.getTime()),
    instrument: reading.id,
    expression,
    ordinal,
    provision: value.in,
    place: placeOf(value),
  })
  await insertAll(
    db,
    'citation',
    instrument.citations.map((c, n) => ({
      ...row(c, n),
      symbol: c.symbol,
      text: c.text,
      date: c.date,
      note: c.note,
    })),
  )
  await insertAll(
    db,
    'event',
    instrument.events.map((e, n) => ({
      ...row(e, n),
      what: e.what,
      venue: e.place,
      date_from: e.from,
      date_to: e.to,
      host: e.host,
    })),
  )
  await insertAll(
    db,
    'agreement',
    instrument.agreements.map((a, n) => ({
      ...row(a, n),
      what: a.what,
      parties: JSON.stringify(a.parties),
      signed: a.signed,
      promises: a.promises ?? null,
    })),
  )
  const mentions = [
    ...instrument.areas.map((a) => ({ of: a, kind: 'area' as const, party: null })),
    ...instrument.situations.map((s) => ({ of: s, kind: 'situation' as const, party: null })),
    ...instrument.parties.map((p) => ({ of: p, kind: 'party' as const, party: p.party })),
  ]
  await insertAll(
    db,
    'mention',
    mentions.map(({ of, kind, party }, n) => ({ ...row(of, n), kind, text: of.text, party })),
  )
  const texts = new Map(instrument.operative.map((provision) => [provision.id, wholeText(provision)]))
  const mandates = instrument.mandates.map((m, n) => ({ ...row(m, n), of: m }))
  await insertAll(
    db,
    'mandate',
    mandates.map(({ of, ...key }) => ({
      ...key,
      ...mandateColumns(of),
      areas: areasTouched(texts.get(of.in) ?? of.action),
    })),
  )
  await insertAll(
    db,
    'mandate_body',
    mandates.flatMap(({ of, id }) =>
      [
        ...of.addressees.map((body) => ({ body, role: 'addressee' as const })),
        ...of.with.map((body) => ({ body, role: 'with' as const })),
      ].map(({ body, role }, ordinal) => ({
        space,
        mandate: id,
        ordinal,
        role,
        text: body.text,
        parties: [...body.parties],
        place: placeOf(body),
      })),
    ),
  )
}

function mandateColumns(mandate: Mandate) {
  return {
    verb: mandate.verb,
    action: mandate.action,
    due: mandate.due === null ? null : JSON.stringify(mandate.due),
    due_from: mandate.dueDerived?.from ?? null,
    due_to: mandate.dueDerived?.to ?? null,
    due_rule: mandate.dueDerived?.rule ?? null,
    recurs: mandate.recurs,
    report: mandate.report,
  }
}

function instrumentRow(reading: Reading, expression: string): Insertable<Tables['instrument']> {
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
    sponsors: JSON.stringify(instrument.sponsors),
    sponsors_on_behalf_of: instrument.sponsorsOnBehalfOf,
    language: instrument.language,
    expression,
    counts: JSON.stringify(countsOf(instrument)),
    version: 1,
  }
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

function provisionRows(key: { space: string; expression: string }, instrument: Instrument) {
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
    children: JSON.stringify(p.children ?? []),
    place: placeOf(p),
  }))
}

type Sub = { readonly text: string; readonly children?: readonly Sub[] }

function wholeText(provision: Sub): string {
  return [provision.text, ...(provision.children ?? []).map(wholeText)].join(' ')
}

type Placed = {
  readonly span: readonly [number, number]
  readonly pieces?: readonly (readonly [number, number])[]
}

function placeOf(value: Placed): string {
  return JSON.stringify(
    value.pieces === undefined ? { span: value.span } : { span: value.span, pieces: value.pieces },
  )
}

/** PostgreSQL takes at most 65,535 parameters a statement. */
async function insertAll<T extends keyof Tables>(
  db: Kysely<Tables>,
  table: T,
  rows: readonly Insertable<Tables[T]>[],
): Promise<void> {
  const width = Object.keys(rows[0] ?? {}).length
  const most = Math.floor(60_000 / Math.max(width, 1))
  for (let from = 0; from < rows.length; from += most) {
    await db
      .insertInto(table)
      .values(rows.slice(from, from + most) as never)
      .execute()
  }
}
