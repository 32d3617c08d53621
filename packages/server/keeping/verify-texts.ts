import type { ClientBase } from 'pg'
import type { Fault } from '../store/heads/faults.ts'
import { rowsOf } from '../store/heads/rows-of.ts'
import { digestOf, type Words } from './words-digest.ts'

export type TextsVerified = {
  /** Wordings whose paragraphs, notes and titles were held against the digest of their words. */
  readonly wordings: number
}

/**
 * Holds the rows of the texts against what their histories tell: that each text, wording and original is there, and
 * that the words which pages show are those that were brought in. In a transaction that sees one moment.
 */
export async function verifyTexts(
  client: ClientBase,
  report: (fault: Fault) => void,
): Promise<TextsVerified> {
  const held = { wordings: new Map<string, string>(), texts: new Set<string>(), compared: 0 }
  for await (const row of rowsOf<Row>(client, wordings)) {
    const { space, instrument, language, version, words, listed_title } = row
    held.wordings.set(keyOf({ space, record: instrument, language, version }), words.toString('hex'))
    const text = { space, kind: 'instrument', record: instrument }
    if (row.is_listed && row.title !== listed_title) report({ fault: 'title-altered', ...text })
    if (row.work === null || row.said || row.paragraphs.length === 0) continue
    held.compared++
    // A text that bore no symbol can belong to one that does.
    const holds = [row.symbol, null].some((symbol) => digestOf({ ...row, symbol, more: [] }).equals(words))
    if (!holds) report({ fault: 'words-altered', ...text, language, version })
  }
  for await (const { space, id } of rowsOf<{ space: string; id: string }>(client, texts))
    held.texts.add(`${space} ${id}`)
  await verifyBrought(client, report, held)
  return { wordings: held.compared }
}

type Row = Omit<Words, 'more'> & {
  readonly space: string
  readonly instrument: string
  /** The text itself; null where only its wording is left. */
  readonly work: string | null
  readonly version: number
  readonly words: Buffer
  /** A person has said what it is: the digest then holds what they said, as they sent it. */
  readonly said: boolean
  readonly is_listed: boolean
  readonly listed_title: string | null
}

const wordings = `
  select e.space, e.instrument, i.id as work, e.language, e.version, e.title, e.words, e.marking is not null as said,
         i.symbol, i.title as listed_title, coalesce(i.expression = e.id, false) as is_listed,
         coalesce((select json_agg(json_build_object(
             'number', case p.part when 'operative' then p.number else '' end, 'text', p.text, 'children', p.children)
             order by p.ordinal) from provision p where p.space = e.space and p.expression = e.id), '[]') as paragraphs,
         coalesce((select json_agg(json_build_object('marker', n.marker, 'text', n.text) order by n.ordinal)
             from note n where n.space = e.space and n.expression = e.id), '[]') as notes
    from expression e left join instrument i on i.space = e.space and i.id = e.instrument
   order by e.space, e.id`

const texts = 'select space, id from instrument order by 1, 2'

type Held = { readonly texts: ReadonlySet<string>; readonly wordings: ReadonlyMap<string, string> }

/** Holds what histories tell was brought in against what is there. */
async function verifyBrought(client: ClientBase, report: (fault: Fault) => void, held: Held): Promise<void> {
  const originals = new Set<string>()
  for await (const { space, sha256 } of rowsOf<{ space: string; sha256: string }>(client, hashes))
    originals.add(`${space} ${sha256}`)
  const gone = new Set<string>()
  for await (const { body, ...entry } of rowsOf<Entry>(client, entries)) {
    const text = `${entry.space} ${entry.record}`
    if (!held.texts.has(text)) {
      if (!gone.has(text)) report({ fault: 'text-removed', ...entry })
      gone.add(text)
    }
    const told = toldIn(body)
    // An entry that tells of no file was altered, and was told of with its chain.
    if (told === null) continue
    const { language, version, sha256, name = '', digest } = told
    const words = held.wordings.get(keyOf({ ...entry, language, version }))
    if (words === undefined && !gone.has(text))
      report({ fault: 'wording-removed', ...entry, language, version })
    if (words !== undefined && digest !== undefined && digest !== words)
      report({ fault: 'words-altered', ...entry, language, version })
    if (!originals.has(`${entry.space} ${sha256}`))
      report({ fault: 'original-removed', space: entry.space, name, sha256 })
  }
}

type Entry = {
  readonly space: string
  readonly kind: string
  readonly record: string
  readonly body: string
}

const entries = `
  select space, kind, record, body from history
   where kind = 'instrument' and act = 'import-text' and body is not null order by space, record, seq`

const hashes = `select space, encode(sha256, 'hex') as sha256 from original order by 1, 2`

/** What an entry tells of the file that was brought in and the words that were read in it. */
type Told = {
  readonly language: string
  readonly version: number
  readonly sha256: string
  readonly name?: string
  readonly digest?: string
}

function toldIn(body: string): Told | null {
  try {
    const { after } = JSON.parse(body) as { after?: Partial<Told> | null }
    return after?.sha256 === undefined || after.language === undefined || after.version === undefined
      ? null
      : (after as Told)
  } catch {
    return null
  }
}

type Key = {
  readonly space: string
  readonly record: string
  readonly language: string
  readonly version: number
}

const keyOf = ({ space, record, language, version }: Key): string =>
  `${space} ${record} ${language} ${version}`
