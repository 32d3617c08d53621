import type { Glance } from '@comity/contract'
import { resolveParty, sessionOn, sessionSpan } from '@comity/instrument'
import { type Kysely, type Selectable, sql } from 'kysely'
import type { Tables } from '../store/tables.ts'
import { countsOf } from '../store/tally.ts'
import { latestBiennium } from './bienniums.ts'
import { agreementOf, bodiesOf, derivedOf, eventOf, mandateColumns } from './findings.ts'
import { facetsOf } from './mandates.ts'
import { isGeneralMeeting } from './meetings.ts'
import { notedAgreements, notedMeetings } from './noted.ts'
import { partyRefs, sidesOf } from './parties.ts'
import { answered, notFound, type Question } from './question.ts'
import { spaceOf, spaceRow } from './spaces.ts'

/** A cooperation on one page, as it stands on the day that the question is asked. */
export const glance: Question<'glance'> = async (query, { db, today }) => {
  const row = await spaceRow(db, query.space)
  if (row === undefined) return notFound
  const sides = sidesOf(row)
  const latest = await latestText(db, row.id)
  const facets = await facetsOf(db, row.id, sides)
  const value: Glance = {
    space: await spaceOf(db, row),
    asAt: today,
    session: sessionToday(today),
    latest,
    due: await dueOf(db, row.id, sides, today),
    texts: await textsOf(db, row.id),
    series: await seriesOf(db, row.id),
    programme: await latestBiennium(db, row.id),
    meetings: await meetingsOf(db, row.id, sides),
    addressees: facets.addressees.slice(0, 12),
    areas: facets.areas,
    mandatesWithoutArea: (await countsOf(db, row.id, ['mandate without area']))('mandate without area'),
    agreements: await agreementsOf(db, row.id, sides),
    noted: {
      meetings: await notedMeetings(db, row.id),
      agreements: await notedAgreements(db, row.id, sides),
    },
  }
  return answered(value)
}

function sessionToday(today: string): Glance['session'] {
  const number = sessionOn(today)
  const span = number === null ? null : sessionSpan(number)
  if (number === null || span === null) throw new RangeError(`no session of the General Assembly on ${today}`)
  return { number, from: span.from, to: span.to }
}

/** The latest text that gives mandates: what the cooperation is asked to do now. */
async function latestText(db: Kysely<Tables>, space: string): Promise<Glance['latest']> {
  const text = await db
    .selectFrom('instrument')
    .select(['id', 'symbol', 'kind', 'date', 'counts', 'expression'])
    .where('space', '=', space)
    .where(sql<boolean>`(counts->>'mandates')::int > 0`)
    .orderBy(sql`coalesce(date, '')`, 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (text === undefined) return null
  const dated = await db
    .selectFrom('mandate')
    .select((e) => e.fn.countAll<string>().as('n'))
    .where('space', '=', space)
    .where('expression', '=', text.expression)
    .where('due', 'is not', null)
    .executeTakeFirstOrThrow()
  const { id, symbol, kind, date, counts } = text
  return {
    id,
    symbol,
    kind,
    date,
    mandates: counts.mandates,
    dated: Number(dated.n),
    confirmed: counts.confirmed,
  }
}

/** How many lines a section of the page has. */
const SHOWN = 8

/** What falls due next, the nearest day first; where that is little, what fell due last after it. */
async function dueOf(
  db: Kysely<Tables>,
  space: string,
  sides: readonly string[],
  today: string,
): Promise<Glance['due']> {
  const ahead = await dueAlong(db, space, '>=', today, SHOWN)
  const past = ahead.length < SHOWN ? await dueAlong(db, space, '<', today, SHOWN - ahead.length) : []
  const rows = [...ahead, ...past]
  const bodies = await bodiesOf(db, space, rows)
  const of = (mandate: string) =>
    bodies(mandate)
      .filter((body) => body.role === 'addressee')
      .flatMap((body) => body.parties)
  const ref = await partyRefs(
    db,
    rows.flatMap((row) => of(row.id)),
    sides,
  )
  return rows.flatMap((row) => {
    if (row.due === null) return []
    return {
      instrument: row.instrument,
      symbol: row.symbol,
      in: row.provision,
      mandate: row.id,
      verb: row.verb,
      action: row.action,
      due: row.due,
      dueDerived: derivedOf(row),
      days: row.due_to === null ? null : daysBetween(today, row.due_to),
      addressees: of(row.id).map(ref),
    }
  })
}

/** A few mandates on one side of a day, from that day outwards. */
async function dueAlong(db: Kysely<Tables>, space: string, side: '>=' | '<', day: string, most: number) {
  return db
    .selectFrom('mandate')
    .innerJoin('instrument', (join) =>
      join
        .onRef('instrument.space', '=', 'mandate.space')
        .onRef('instrument.id', '=', 'mandate.instrument')
        .onRef('instrument.expression', '=', 'mandate.expression'),
    )
    .select(mandateColumns)
    .select('instrument.symbol')
    .where('mandate.space', '=', space)
    .where('mandate.due_to', side, day)
    .where('mandate.listed', '=', true)
    .orderBy('mandate.due_to', side === '>=' ? 'asc' : 'desc')
    .orderBy('mandate.id')
    .limit(most)
    .execute()
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

/** The latest texts, held or known by citation, in one order. */
async function textsOf(db: Kysely<Tables>, space: string): Promise<Glance['texts']> {
  const held = await db
    .selectFrom('instrument')
    .select(['id', 'symbol', 'title', 'kind', 'date'])
    .where('space', '=', space)
    .orderBy(sql`coalesce(date, '')`, 'desc')
    .orderBy('id')
    .limit(SHOWN)
    .execute()
  const cited = await citedOnly(db, space, SHOWN)
  return [
    ...held.map(({ id, ...text }) => ({ ...text, held: id })),
    ...cited.map(({ symbol, date }) => ({ symbol, title: null, kind: null, date, held: null })),
  ]
    .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))
    .slice(0, 6)
}

function citedOnly(db: Kysely<Tables>, space: string, limit: number) {
  return db
    .selectFrom('citation')
    .select(['symbol', (e) => e.fn.max('date').as('date')])
    .where('space', '=', space)
    .where((e) =>
      e.not(
        e.exists(
          e
            .selectFrom('instrument')
            .select('id')
            .where('instrument.space', '=', space)
            .whereRef('instrument.symbol', '=', 'citation.symbol'),
        ),
      ),
    )
    .groupBy('symbol')
    .having((e) => e(e.fn.max('date'), 'is not', null))
    .orderBy('date', 'desc')
    .limit(limit)
    .execute()
}

/**
 * The resolutions that the latest text recalls as its own line: those of the paragraph that cites most of them.
 * A series recalls its predecessors together, in the first preambular paragraph by custom.
 */
async function seriesOf(db: Kysely<Tables>, space: string): Promise<Glance['series']> {
  const paragraph = await db
    .selectFrom('citation')
    .innerJoin('instrument', (join) =>
      join
        .onRef('instrument.space', '=', 'citation.space')
        .onRef('instrument.expression', '=', 'citation.expression'),
    )
    .select(['citation.expression', 'citation.provision'])
    .where('citation.space', '=', space)
    .where('citation.symbol', 'like', 'A/RES/%')
    .where('citation.provision', 'like', 'pp%')
    .groupBy(['citation.expression', 'citation.provision', 'instrument.date'])
    .having((e) => e(e.fn.countAll(), '>=', 3))
    .orderBy(sql`coalesce(instrument.date, '')`, 'desc')
    .orderBy((e) => e.fn.countAll(), 'desc')
    .limit(1)
    .executeTakeFirst()
  if (paragraph === undefined) return []
  const cited = await db
    .selectFrom('citation')
    .select(['symbol', 'date'])
    .where('space', '=', space)
    .where('expression', '=', paragraph.expression)
    .where('provision', '=', paragraph.provision)
    .where('symbol', 'like', 'A/RES/%')
    .orderBy('ordinal')
    .execute()
  const held = await db
    .selectFrom('instrument')
    .select(['id', 'symbol', 'date', 'expression'])
    .where('space', '=', space)
    .where((e) =>
      e.or([
        e('expression', '=', paragraph.expression),
        e(
          'symbol',
          'in',
          cited.map((citation) => citation.symbol),
        ),
      ]),
    )
    .execute()
  const ids = new Map(held.map((text) => [text.symbol, text.id]))
  const itself = held.find((text) => text.expression === paragraph.expression)
  return [
    ...cited.map(({ symbol, date }) => ({ symbol, date, held: ids.get(symbol) ?? null })),
    ...(itself === undefined ? [] : [{ symbol: itself.symbol ?? '', date: itself.date, held: itself.id }]),
  ].sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''))
}

async function meetingsOf(
  db: Kysely<Tables>,
  space: string,
  sides: readonly string[],
): Promise<Glance['meetings']> {
  const rows = await db
    .selectFrom('event')
    .selectAll()
    .where('space', '=', space)
    .where('listed', '=', true)
    .orderBy('date_from', 'desc')
    .orderBy('meeting')
    .orderBy('id', 'desc')
    .limit(4 * mostShown)
    .execute()
  // What several texts name is shown once, as the text has it that was brought in last.
  const once = oneOfEach(rows, (row) => row.meeting)
  const ref = await partyRefs(
    db,
    once.flatMap((row) => (row.host === null ? [] : resolveParty(row.host))),
    sides,
  )
  return once.reverse().map((row) => ({
    ...eventOf(row),
    instrument: row.instrument,
    meeting: row.meeting,
    hostSide: row.host === null ? null : (resolveParty(row.host).map(ref)[0]?.side ?? null),
    general: isGeneralMeeting(row.what),
  }))
}

async function agreementsOf(
  db: Kysely<Tables>,
  space: string,
  sides: readonly string[],
): Promise<Glance['agreements']> {
  const rows: Selectable<Tables['agreement']>[] = await db
    .selectFrom('agreement')
    .selectAll()
    .where('space', '=', space)
    .where('listed', '=', true)
    .orderBy(sql`coalesce(signed, '')`, 'desc')
    .orderBy('accord')
    .orderBy('id', 'desc')
    .limit(4 * mostShown)
    .execute()
  const once = oneOfEach(rows, (row) => row.accord)
  const ref = await partyRefs(
    db,
    once.flatMap((row) => row.parties.flatMap((text) => resolveParty(text))),
    sides,
  )
  return once.map((row) => ({
    ...agreementOf(row, (text) => resolveParty(text).map(ref)),
    instrument: row.instrument,
    agreement: row.accord,
  }))
}

/** The latest; the pages of meetings and of agreements have all. */
const mostShown = 60

function oneOfEach<T>(rows: readonly T[], which: (row: T) => string): T[] {
  const seen = new Set<string>()
  return rows.filter((row) => !seen.has(which(row)) && seen.add(which(row))).slice(0, mostShown)
}
