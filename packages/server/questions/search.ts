import type { SearchHit } from '@comity/contract'
import { type Kysely, sql } from 'kysely'
import { headerWords } from '../search/search-entries.ts'
import { parseSearch, type SearchQuery } from '../search/search-query.ts'
import { wordsInPlace } from '../search/search-words.ts'
import { spelledAs } from '../search/spelled-as.ts'
import type { Tables } from '../store/tables.ts'
import { badCursor, numberShape, readCursor, writeCursor } from './cursor.ts'
import { partyRefs, sidesOf } from './parties.ts'
import { answered, notFound, type Question } from './question.ts'
import { spaceRow } from './spaces.ts'

/** What is looked at before the best are chosen; beyond it the answer says that there are more. */
const mostCandidates = 2000

/** Paragraphs, notes and titles in which the words stand, the best first; in all that the actor may see. */
export const search: Question<'search'> = async (query, { db }) => {
  const space = query.space === undefined ? undefined : await spaceRow(db, query.space)
  if (query.space !== undefined && space === undefined) return notFound
  const limit = Math.min(query.limit ?? 20, 100)
  const after = query.after === undefined ? ['0'] : readCursor(query.after, [numberShape])
  if (after === null) return badCursor
  const offset = Number(after[0])
  // A NUL, which PostgreSQL takes in no text, and the other controls part words and mean nothing.
  const typed = query.q.replace(/\p{Cc}+/gu, ' ')
  const parsed = parseSearch(typed, query.language)
  const asked = narrowedQuery(askedQuery(parsed), headerWords(query))
  const { rows } = await sql<Found>`
    with asked as materialized (select ${asked} as query)
    select found.* from asked,
      search_find(asked.query, ${query.space ?? null}, ${query.kind ?? null}, ${query.language ?? null},
        ${query.from ?? null}, ${query.to ?? null}, ${query.prefer ?? null}, ${offset}, ${limit + 1}) as found
     where numnode(asked.query) > 0`.execute(db)
  const page = rows.slice(0, limit)
  const [first] = rows
  const named = await namedTexts(db, query.space, parsed)
  return answered({
    items: await hitsOf(db, page, parsed),
    next: rows.length > limit ? writeCursor([offset + limit]) : null,
    total: Number(first?.found ?? 0),
    more: Number(first?.looked ?? 0) >= mostCandidates,
    named,
    instead:
      first === undefined && named.length === 0 && space !== undefined
        ? await spelledAs(db, space.id, parsed)
        : null,
    parties: offset === 0 ? await partiesNamed(db, typed, space === undefined ? [] : sidesOf(space)) : [],
  })
}

type Found = {
  space: string
  instrument: string
  expression: string
  kind: SearchHit['kind']
  part: string
  language: string
  found: string
  looked: string
}

/** The words in each language in which a text may be, and every symbol: a text must answer all of it. */
function askedQuery(parsed: SearchQuery) {
  const words = parsed.words.map(
    ({ language, text }) => sql`websearch_to_tsquery(search_words(${language}), ${text})`,
  )
  const any = words.length === 0 ? sql`''::tsquery` : sql`(${sql.join(words, sql` || `)})`
  return parsed.symbols === null ? any : sql`${any} && ${parsed.symbols}::tsquery`
}

/** The same where the text is of an organ or a session; nothing asked stays nothing. */
function narrowedQuery(asked: ReturnType<typeof askedQuery>, words: readonly string[]) {
  if (words.length === 0) return asked
  const all = words.map((word) => `'${word.replace(/['\\]/g, '$&$&')}'`).join(' & ')
  return sql`case when numnode(${asked}) > 0 then (${asked}) && ${all}::tsquery else ''::tsquery end`
}

async function hitsOf(
  db: Kysely<Tables>,
  found: readonly Found[],
  parsed: SearchQuery,
): Promise<SearchHit[]> {
  if (found.length === 0) return []
  const words = askedQuery({ ...parsed, symbols: null })
  const keys = JSON.stringify(
    found.map(({ space, instrument, expression, kind, part }) => ({
      space,
      instrument,
      expression,
      kind,
      part,
    })),
  )
  const { rows } = await sql<{
    space: string
    instrument: string
    symbol: string | null
    title: string | null
    date: string | null
    textkind: string
    provision: string | null
    number: string | null
    text: string | null
    language: string
  }>`
    with hit as (
      select h.*, row_number() over () as place
        from jsonb_to_recordset(${keys}::jsonb) as h (space text, instrument uuid, expression uuid, kind text, part text)
    ), shown as (
      select h.place, h.space, h.instrument, i.symbol, e.title, i.date, i.kind as textkind, e.language,
             case h.kind when 'provision' then p.id when 'note' then n.provision end as provision,
             case h.kind when 'provision' then p.number when 'note' then n.marker end as number,
             case h.kind when 'provision' then p.text || coalesce(children_text(p.children), '')
               when 'note' then n.text else e.title end as text
        from hit h
        join instrument i on i.space = h.space and i.id = h.instrument
        join expression e on e.space = h.space and e.id = h.expression
        left join provision p on h.kind = 'provision' and p.space = h.space and p.expression = h.expression and p.id = h.part
        left join note n on h.kind = 'note' and n.space = h.space and n.expression = h.expression
             and n.ordinal::text = h.part
    )
    select shown.*
      from shown order by place`.execute(db)
  const marked = await markedWords(db, rows, words)
  return rows.map((row, n) => {
    const { kind, language } = found[n] as Found
    const text = row.text ?? ''
    return {
      kind,
      space: row.space,
      instrument: {
        id: row.instrument,
        symbol: row.symbol,
        title: row.title,
        date: row.date,
        kind: row.textkind,
      },
      language,
      in: row.provision,
      number: row.number,
      text,
      lit: merged([...litOf(marked[n] ?? '', text), ...printedIn(text, parsed.printed)]),
    }
  })
}

/** Signs that no text holds: those that PostgreSQL puts around the words that match. */
const begin = '\uE000'
const end = '\uE001'

/** The texts with the signs around every word that is asked for. */
async function markedWords(
  db: Kysely<Tables>,
  texts: readonly { readonly text: string | null; readonly language: string }[],
  words: ReturnType<typeof askedQuery>,
): Promise<string[]> {
  const given = JSON.stringify(
    texts.map(({ text, language }) => ({ text: wordsInPlace(text ?? '', language), language })),
  )
  const { rows } = await sql<{ lit: string }>`
    select ts_headline(search_words(one->>'language'), one->>'text', ${words},
             ${`HighlightAll=true, StartSel=${begin}, StopSel=${end}`}) as lit
      from jsonb_array_elements(${given}::jsonb) with ordinality as given (one, place) order by place`.execute(
    db,
  )
  return rows.map(({ lit }) => lit)
}

/** Where the signs stand. A word is lit from its first letter, with the particles that were left out before it. */
function litOf(marked: string, text: string): [number, number][] {
  const lit: [number, number][] = []
  let at = 0
  let from = 0
  for (const unit of marked) {
    if (unit === begin) from = wordBegins(text, at)
    else if (unit === end) lit.push([from, at])
    else at += unit.length
  }
  return lit
}

function wordBegins(text: string, at: number): number {
  const particles = /\p{Script=Arabic}+$/u.exec(text.slice(Math.max(at - 8, 0), at))
  return at - (particles?.[0].length ?? 0)
}

function printedIn(text: string, printed: readonly string[]): [number, number][] {
  return printed.flatMap((symbol) => {
    const at = text.indexOf(symbol)
    return at < 0 ? [] : [[at, at + symbol.length] as [number, number]]
  })
}

function merged(lit: readonly [number, number][]): [number, number][] {
  const sorted = [...lit].sort((a, b) => a[0] - b[0])
  const kept: [number, number][] = []
  for (const [from, to] of sorted) {
    const last = kept.at(-1)
    if (last !== undefined && from < last[1]) last[1] = Math.max(last[1], to)
    else kept.push([from, to])
  }
  return kept
}

/** The texts of the symbols, with the words of the paragraph that is meant, where they have one of that number. */
async function namedTexts(db: Kysely<Tables>, space: string | undefined, parsed: SearchQuery) {
  const { named: symbols, paragraph } = parsed
  if (symbols.length === 0) return []
  let rows = db
    .selectFrom('instrument as i')
    .leftJoin('provision as p', (join) =>
      join
        .onRef('p.space', '=', 'i.space')
        .onRef('p.expression', '=', 'i.expression')
        .on('p.id', '=', paragraph),
    )
    .select(['i.id', 'i.space', 'i.symbol', 'i.title', 'i.language', 'p.id as in', 'p.text'])
    .where('i.symbol', 'in', symbols)
  if (space !== undefined) rows = rows.where('i.space', '=', space)
  const found = await rows.orderBy('i.symbol').limit(10).execute()
  return found.map((row) => ({ ...row, symbol: row.symbol as string }))
}

async function partiesNamed(db: Kysely<Tables>, typed: string, sides: readonly string[]) {
  const words = typed
    .trim()
    .toLowerCase()
    .replace(/[\\%_]/g, '\\$&')
  if (words.length < 2) return []
  const rows = await db
    .selectFrom('party')
    .select('id')
    .where((e) =>
      e.or([
        e('abbreviation', 'ilike', `${words}%`),
        e(e.cast<string>('names', 'text'), 'ilike', `%${words}%`),
      ]),
    )
    .orderBy((e) => e.fn<number>('length', ['name_en']))
    .limit(8)
    .execute()
  const ref = await partyRefs(
    db,
    rows.map((row) => row.id),
    sides,
  )
  return rows.map((row) => ref(row.id))
}
