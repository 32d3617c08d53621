import { createHash } from 'node:crypto'
import type { Instrument, Mandate } from '@comity/instrument'
import { areasTouched } from '@comity/programme'
import type { Insertable, Kysely } from 'kysely'
import type { ReadText } from '../importing/reader.ts'
import { dropWords, enterWords } from '../search/search-entries.ts'
import { daysOf } from './days-of.ts'
import type { Counts, KeptMarking, Tables } from './tables.ts'
import { count, countText } from './tally.ts'
import { uuidv7 } from './uuid.ts'

/** A text as it came and as it was read, ready to be kept. */
export type Reading = {
  readonly id: string
  readonly space: string
  readonly at: Date
  readonly original: { readonly name: string; readonly bytes: Buffer; readonly sha256: Buffer }
  readonly document: ReadText['document']
  readonly instrument: Instrument
  /** What a person has said the text is; it is then a wording of its own, also of a file that is held. */
  readonly marking?: KeptMarking
}

/** The registered media types of what can be read. */
const mediaTypes: { readonly [F in ReadText['document']['format']]: string } = {
  text: 'text/plain; charset=utf-8',
  markdown: 'text/markdown; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  doc: 'application/msword',
  pdf: 'application/pdf',
  akn: 'application/akn+xml',
}

/** Raised whenever reading gives other values for the same text, so that what was read when can be told. */
const readerVersion = '1'

/** What came of keeping a reading. */
export type Kept = {
  readonly instrument: string
  readonly version: number
  /** Whether these words were held already: nothing but the file itself was added. */
  readonly known: boolean
  /** Whether a wording that was held has been followed by this one. */
  readonly follows: boolean
  /** Whether no wording of this text was held. */
  readonly isNew: boolean
}

/**
 * Keeps a reading in the caller's transaction. The same words are one wording whatever file they come in; a text
 * of the same symbol is another wording of the same instrument: in its language the next version, else a further
 * language. Nothing that was kept is taken away. What else is to be written of a text that was not known is given as
 * `told`, and written before the texts are counted: others wait for the counts until the transaction ends.
 */
export async function keepReading(
  db: Kysely<Tables>,
  reading: Reading,
  told: (kept: Kept) => Promise<unknown> = async () => {},
): Promise<Kept> {
  const { space, instrument, original, document, at } = reading
  const words = wordsDigest(instrument, reading.marking)
  const same = await wordingOf(db, space, words)
  const file = await db
    .insertInto('original')
    .values({
      space,
      sha256: original.sha256,
      name: original.name,
      media_type: mediaTypes[document.format],
      bytes: original.bytes,
      received_at: at,
      expression: same?.id ?? null,
    })
    .onConflict((clash) => clash.columns(['space', 'sha256']).doNothing())
    .executeTakeFirst()
  if (same !== undefined)
    return { instrument: same.instrument, version: same.version, known: true, follows: false, isNew: false }
  const isHeld = file.numInsertedOrUpdatedRows === 0n
  if (isHeld && reading.marking === undefined) throw new Meanwhile()

  const expression = uuidv7(at.getTime())
  const work = await workOf(db, reading, expression, isHeld)
  const held = await db
    .selectFrom('expression')
    .select(['version', 'id as expression'])
    .where('space', '=', space)
    .where('instrument', '=', work.id)
    .where('language', '=', instrument.language)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  const version = (held?.version ?? 0) + 1
  const added = await db
    .insertInto('expression')
    .values({
      space,
      id: expression,
      instrument: work.id,
      language: instrument.language,
      version,
      original: original.sha256,
      words,
      title: instrument.title,
      source: document.text,
      reader: readerVersion,
      read_at: at,
      findings: JSON.stringify(instrument.findings),
      marking: reading.marking === undefined ? null : JSON.stringify(reading.marking),
    })
    .onConflict((clash) => clash.doNothing())
    .executeTakeFirst()
  if (added.numInsertedOrUpdatedRows === 0n) throw new Meanwhile()
  await db
    .updateTable('original')
    .set({ expression })
    .where('space', '=', space)
    .where('sha256', '=', original.sha256)
    .execute()

  const listed = work.isNew || listsBefore(instrument.language, work.language)
  if (!work.isNew && listed) await listInstead(db, reading, work, expression, version)
  await keepProvisions(db, { space, expression }, instrument)
  await keepFindings(db, { ...reading, id: work.id }, expression, listed)
  if (held?.expression) await dropWords(db, space, held.expression)
  await enterWords(db, { space, instrument: work.id, expression }, instrument)
  const kept = { instrument: work.id, version, known: false, follows: version > 1, isNew: work.isNew }
  await told(kept)
  // Last, since others wait for these rows.
  if (work.isNew) await countText(db, space)
  if (!work.isNew && listed) await count(db, space, work.expression, -1)
  if (listed) await count(db, space, expression, 1)
  return kept
}

/** Another transaction kept the same text since this one began: done again, this one will find it. */
class Meanwhile extends Error {
  override readonly name = 'Meanwhile'
  /** PostgreSQL's code for a serialization failure, which the store answers by trying again. */
  readonly code = '40001'
}

/** The wording that holds just these words. */
function wordingOf(db: Kysely<Tables>, space: string, words: Buffer) {
  return db
    .selectFrom('expression')
    .select(['id', 'instrument', 'version'])
    .where('space', '=', space)
    .where('words', '=', words)
    .executeTakeFirst()
}

type Work = {
  readonly id: string
  readonly language: string
  readonly expression: string
  readonly isNew: boolean
}

/**
 * The instrument that the reading is a wording of, under its lock: by its symbol, else the one that a marked file was
 * read as before; a new one where neither is held.
 */
async function workOf(
  db: Kysely<Tables>,
  reading: Reading,
  expression: string,
  isHeld: boolean,
): Promise<Work> {
  const { space, instrument, original } = reading
  const works = () =>
    db
      .selectFrom('instrument')
      .select(['instrument.id', 'instrument.language', 'instrument.expression'])
      .where('instrument.space', '=', space)
      .forUpdate()
  const bySymbol = () => works().where('symbol', '=', instrument.symbol).executeTakeFirst()
  const byFile = () =>
    works()
      .where('instrument.id', 'in', (e) =>
        e
          .selectFrom('original')
          .innerJoin('expression', 'expression.id', 'original.expression')
          .select('expression.instrument')
          .where('original.space', '=', space)
          .where('original.sha256', '=', original.sha256),
      )
      .executeTakeFirst()
  const before =
    (instrument.symbol === null ? undefined : await bySymbol()) ?? (isHeld ? await byFile() : undefined)
  if (before !== undefined) return { ...before, isNew: false }
  const row = instrumentRow(reading, expression)
  const added = await db
    .insertInto('instrument')
    .values(row)
    .onConflict((clash) => clash.doNothing())
    .executeTakeFirst()
  if (added.numInsertedOrUpdatedRows !== 0n) {
    return { id: row.id, language: row.language, expression, isNew: true }
  }
  const meanwhile = await bySymbol()
  if (meanwhile === undefined) throw new Meanwhile()
  return { ...meanwhile, isNew: false }
}

/** Lists show English where it is held, else French, else Arabic, else what came first; of one language the latest. */
function listsBefore(language: string, held: string): boolean {
  const order = ['en', 'fr', 'ar']
  const rank = (one: string) => (order.includes(one) ? order.indexOf(one) : order.length)
  return language === held || rank(language) < rank(held)
}

const listedTables = ['citation', 'mandate', 'event', 'agreement', 'mention'] as const

async function listInstead(
  db: Kysely<Tables>,
  reading: Reading,
  work: Work,
  expression: string,
  version: number,
): Promise<void> {
  const { space } = reading
  for (const table of listedTables) {
    await db
      .updateTable(table as 'mention')
      .set({ listed: false })
      .where('space', '=', space)
      .where('expression', '=', work.expression)
      .execute()
  }
  const { id: _id, ...row } = instrumentRow(reading, expression)
  await db
    .updateTable('instrument')
    .set({ ...row, version })
    .where('space', '=', space)
    .where('id', '=', work.id)
    .execute()
}

/** A digest of what a text says, whatever file it came in: its symbol, language, title, paragraphs and notes. */
function wordsDigest(instrument: Instrument, marking: KeptMarking | undefined): Buffer {
  const hash = createHash('sha256')
  const add = (text: string | null) => hash.update(`${text ?? ''}\u0000`)
  for (const part of [instrument.symbol, instrument.language, instrument.title]) add(part)
  for (const paragraph of [...instrument.preamble, ...instrument.operative]) addParagraph(paragraph)
  for (const note of instrument.notes) add(`${note.marker} ${note.text}`)
  // What a person has said is a wording of its own, also where only its date was set right.
  if (marking !== undefined) add(JSON.stringify(marking.said))
  // Where nothing could be read as a paragraph, the text itself tells one file from another.
  if (instrument.preamble.length + instrument.operative.length === 0) add(JSON.stringify(instrument.findings))
  return hash.digest()

  function addParagraph(paragraph: Sub & { readonly number?: string }): void {
    add(paragraph.number ?? '')
    add(paragraph.text)
    for (const child of paragraph.children ?? []) addParagraph(child)
  }
}

async function keepProvisions(
  db: Kysely<Tables>,
  key: { readonly space: string; readonly expression: string },
  instrument: Instrument,
): Promise<void> {
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
      marks: JSON.stringify(note.marks),
    })),
  )
}

async function keepFindings(
  db: Kysely<Tables>,
  reading: Reading,
  expression: string,
  listed: boolean,
): Promise<void> {
  const { space, instrument, at } = reading
  const row = (value: Placed & { in: string }, ordinal: number) => ({
    space,
    id: uuidv7(at.getTime()),
    instrument: reading.id,
    expression,
    ordinal,
    provision: value.in,
    place: placeOf(value),
    listed,
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
  const areasOf = (mandate: Mandate) => areasTouched(texts.get(mandate.in) ?? mandate.action)
  const mandates = instrument.mandates.map((m, n) => ({ ...row(m, n), of: m }))
  await insertAll(
    db,
    'mandate',
    mandates.map(({ of, ...key }) => ({
      ...key,
      ...mandateColumns(of),
      areas: areasOf(of),
      dated: instrument.date ?? '',
    })),
  )
  await insertAll(
    db,
    'mandate_area',
    mandates.flatMap(({ id, of }) => areasOf(of).map((area) => ({ space, area, mandate: id }))),
  )
  await insertAll(
    db,
    'mandate_addressee',
    mandates.flatMap(({ id, of }) =>
      [...new Set(of.addressees.flatMap((body) => body.parties))].map((party) => ({
        space,
        party,
        mandate: id,
      })),
    ),
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
  const { due, dueDerived } = mandate
  // Lists go by days, whether they are printed or worked out; only the latter have a rule.
  const days = dueDerived ?? (due !== null && 'date' in due ? daysOf(due.date) : null)
  return {
    verb: mandate.verb,
    action: mandate.action,
    due: due === null ? null : JSON.stringify(due),
    due_from: days?.from ?? null,
    due_to: days?.to ?? null,
    due_rule: dueDerived?.rule ?? null,
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
