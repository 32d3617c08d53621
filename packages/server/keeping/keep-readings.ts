import type { Kysely } from 'kysely'
import { dropWords, enterWords } from '../search/search-entries.ts'
import { insertRows, type Row, type Rows } from '../store/insert-rows.ts'
import type { Tables } from '../store/tables.ts'
import { type Counts, countsIn, recount } from '../store/tally.ts'
import { uuidv7 } from '../store/uuid.ts'
import { keepOriginals, nameWordings } from './keep-originals.ts'
import { listInstead, listsBefore } from './listing.ts'
import { Meanwhile } from './meanwhile.ts'
import { shelvesFor } from './own-shelf.ts'
import type { Kept, Reading } from './reading.ts'
import { type Digested, roundsOf } from './rounds.ts'
import { findingRows } from './rows-of-findings.ts'
import { wordRows } from './rows-of-text.ts'
import { type Wording, type Work, worksOf } from './works.ts'

/** Raised whenever reading gives other values for the same text, so that what was read when can be told. */
const readerVersion = '1'

/** A reading with what came of keeping it. */
export type KeptReading = Kept & { readonly reading: Reading }

/**
 * Keeps readings of one space in the caller's transaction, with few statements for all of them. The same words are one
 * wording whatever file they come in; a text of the same symbol is another wording of the same instrument: in its
 * language the next version, else a further language. Nothing that was kept is taken away. What else is to be written
 * of texts that were not known is given as `told`, and written before the texts are counted: others wait to count
 * until the transaction ends. Gives what came of each, in the order of the readings.
 */
export async function keepReadings(
  db: Kysely<Tables>,
  readings: readonly Reading[],
  told: (kept: readonly KeptReading[]) => Promise<unknown> = async () => {},
): Promise<Kept[]> {
  const space = readings[0]?.space
  if (space === undefined) return []
  const came: Came = { kept: new Map(), shown: new Set(), before: [] }
  for (const round of roundsOf(readings)) await keepRound(db, space, round, came)
  const kept = readings.map((reading) => ({ reading, ...(came.kept.get(reading) as Kept) }))
  await told(kept.filter(({ known }) => !known))
  // Last, since others wait to count until this transaction ends.
  await recount(db, space, came.before, await countsIn(db, space, [...came.shown]))
  return kept.map(({ reading: _, ...one }) => one)
}

/** Keeps one reading, as `keepReadings` keeps many. */
export async function keepReading(
  db: Kysely<Tables>,
  reading: Reading,
  told?: (kept: readonly KeptReading[]) => Promise<unknown>,
): Promise<Kept> {
  const [kept] = await keepReadings(db, [reading], told)
  return kept as Kept
}

/** What came of readings so far. */
type Came = {
  readonly kept: Map<Reading, Kept>
  /** The wordings that lists show from now on, and what they counted of those that stood there before. */
  readonly shown: Set<string>
  readonly before: Counts[]
}

async function keepRound(
  db: Kysely<Tables>,
  space: string,
  round: readonly Digested[],
  came: Came,
): Promise<void> {
  const shelfOf = await shelvesFor(db, space, round)
  const known = await wordingsHeld(db, space, round)
  const wordings = round.map(({ reading, words }) => {
    const held = known.get(words.toString('hex'))
    return {
      reading,
      words,
      held,
      expression: held?.id ?? uuidv7(reading.at.getTime()),
      shelf: shelfOf(reading),
    }
  })
  const heldFiles = await keepOriginals(
    db,
    wordings.map(({ reading, held, shelf }) => ({ reading, expression: held?.id ?? null, shelf })),
  )
  const added: Wording[] = []
  for (const { held, ...wording } of wordings) {
    const { reading } = wording
    const isHeld = heldFiles.has(reading)
    if (held !== undefined) {
      const { instrument, version } = held
      came.kept.set(reading, { instrument, version, known: true, follows: false, isNew: false })
    } else if (isHeld && reading.marking === undefined) throw new Meanwhile()
    else added.push({ ...wording, isHeld })
  }
  if (added.length > 0) await keepWordings(db, space, added, came)
}

/** A wording in its text: which version of its language it is, and whether lists show it from now on. */
type Placed = Wording & {
  readonly work: Work
  readonly version: number
  readonly listed: boolean
  /** The version before, which search no longer finds. */
  readonly follows: string | null
}

async function keepWordings(
  db: Kysely<Tables>,
  space: string,
  added: readonly Wording[],
  came: Came,
): Promise<void> {
  const placed = await placesOf(db, space, added)
  const rows = together(placed.map(rowsOf))
  for (const layer of layers) await insertRows(db, pick(rows, layer)).catch(Meanwhile.atClash)
  await nameWordings(db, space, placed)
  const replaced = placed.flatMap(({ listed, work }) => (listed && !work.isNew ? work.expression : []))
  // What was shown for the first time in this transaction is not counted yet.
  came.before.push(
    await countsIn(
      db,
      space,
      replaced.filter((expression) => !came.shown.delete(expression)),
    ),
  )
  for (const wording of placed) {
    const { reading, work, expression, version, listed, follows } = wording
    if (listed) came.shown.add(expression)
    if (listed && !work.isNew) await listInstead(db, reading, work, wording)
    if (follows !== null) await dropWords(db, space, follows)
    const { id: instrument, isNew } = work
    came.kept.set(reading, { instrument, version, known: false, follows: version > 1, isNew })
  }
  await enterWords(
    db,
    space,
    placed.map(({ work, expression, reading }) => ({
      instrument: work.id,
      expression,
      read: reading.instrument,
    })),
  )
}

async function placesOf(db: Kysely<Tables>, space: string, added: readonly Wording[]): Promise<Placed[]> {
  const works = await worksOf(db, space, added)
  const latest = await latestWordings(db, space, [...works.values()])
  return added.map((wording) => {
    const work = works.get(wording) as Work
    const { language } = wording.reading.instrument
    const before = latest.get(`${work.id} ${language}`)
    return {
      ...wording,
      work,
      version: (before?.version ?? 0) + 1,
      listed: work.isNew || listsBefore(language, work.language),
      follows: before?.id ?? null,
    }
  })
}

function rowsOf({ reading, words, work, expression, version, listed, shelf }: Placed) {
  const { space, at, instrument, original, document, marking, markedBy = null } = reading
  const wording: Row<'expression'> = {
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
    findings: [...instrument.findings],
    marking: marking ?? null,
    shelf,
  }
  return {
    expression: [wording],
    ...wordRows({ space, expression }, instrument),
    ...findingRows({ space, instrument: work.id, expression, listed, at, markedBy }, instrument),
  }
}

/** What is part of something comes in a later statement, so that whatever looks from a part at its whole finds it. */
const layers: readonly (readonly (keyof Tables)[])[] = [
  ['expression'],
  ['provision', 'heading', 'note', 'citation', 'event', 'agreement', 'mention', 'mandate'],
  ['mandate_area', 'mandate_addressee', 'mandate_body'],
]

function pick(rows: Rows, tables: readonly (keyof Tables)[]): Rows {
  return Object.fromEntries(tables.map((table) => [table, rows[table] ?? []]))
}

/** The rows of several wordings, table by table. */
function together(each: readonly Rows[]): Rows {
  const all = new Map<string, object[]>()
  for (const [table, some] of each.flatMap((rows) => Object.entries(rows)))
    all.set(table, [...(all.get(table) ?? []), ...some])
  return Object.fromEntries(all)
}

/** The wordings that hold just these words, by the digest. */
async function wordingsHeld(db: Kysely<Tables>, space: string, round: readonly Digested[]) {
  const rows = await db
    .selectFrom('expression')
    .select(['id', 'instrument', 'version', 'words'])
    .where('space', '=', space)
    .where('words', '=', (e) => e.fn.any(e.val(round.map(({ words }) => words))))
    .execute()
  return new Map(rows.map(({ words, ...wording }) => [words.toString('hex'), wording]))
}

/** The latest version of each text in each language, as "id language". */
async function latestWordings(db: Kysely<Tables>, space: string, works: readonly Work[]) {
  const held = works.filter((work) => !work.isNew).map(({ id }) => id)
  if (held.length === 0) return new Map<string, never>()
  const rows = await db
    .selectFrom('expression')
    .select(['id', 'instrument', 'language', 'version'])
    .where('space', '=', space)
    .where('instrument', '=', (e) => e.fn.any(e.val(held)))
    .orderBy('version')
    .execute()
  return new Map(rows.map((row) => [`${row.instrument} ${row.language}`, row]))
}
