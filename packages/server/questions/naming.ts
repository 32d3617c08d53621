import type { NamingWords, TextRef } from '@comity/contract'
import { alignText, locate } from '@comity/instrument'
import type { Kysely } from 'kysely'
import type { SubParagraphRow, Tables } from '../store/tables.ts'

type Place = { span: readonly [number, number]; pieces?: readonly (readonly [number, number])[] }

/** Where something is named: a paragraph of a wording, and the place of its words in the source. */
export type Named = { readonly expression: string; readonly provision: string; readonly place: Place }

/**
 * The words of the paragraphs in which things are named, each with its stretch lit: those of the sub-paragraph
 * alone where it stands in one. What is named in the same words together is given once.
 */
export async function wordsOf(
  db: Kysely<Tables>,
  space: string,
  named: readonly Named[],
): Promise<(one: Named) => NamingWords> {
  const expressions = [...new Set(named.map((one) => one.expression))]
  const sources = new Map<string, string>()
  const provisions = new Map<string, Row>()
  if (expressions.length > 0) {
    const read = await db
      .selectFrom('expression')
      .select(['id', 'source'])
      .where('space', '=', space)
      .where('id', 'in', expressions)
      .execute()
    for (const { id, source } of read) sources.set(id, source)
    const rows = await db
      .selectFrom('provision')
      .select(['expression', 'id', 'number', 'text', 'children', 'place'])
      .where('space', '=', space)
      .where('expression', 'in', expressions)
      .where('id', 'in', [...new Set(named.map((one) => one.provision))])
      .execute()
    for (const row of rows) provisions.set(`${row.expression} ${row.id}`, row)
  }
  return ({ expression, provision, place }) => {
    const row = provisions.get(`${expression} ${provision}`)
    if (row === undefined) return { in: provision, number: '', sub: null, words: '', lit: [] }
    const source = sources.get(expression) ?? ''
    const inner = innermost(row.children, place)
    const { words, whole } = inner ?? { words: row.text, whole: row.place }
    const stretch = locate(alignText(words, whole, source), place)
    return {
      in: provision,
      number: row.number,
      sub: inner?.number ?? null,
      words,
      lit: stretch === null ? [] : [[stretch[0], stretch[1]]],
    }
  }
}

/** The same words named several times are one entry, with every stretch lit. */
export function joined(words: readonly NamingWords[]): NamingWords[] {
  const once = new Map<string, NamingWords>()
  for (const one of words) {
    const key = JSON.stringify([one.in, one.sub, one.words])
    const before = once.get(key)
    once.set(key, before === undefined ? one : { ...before, lit: apart([...before.lit, ...one.lit]) })
  }
  return [...once.values()]
}

type Row = Pick<Tables['provision'], 'expression' | 'id' | 'number' | 'text'> & {
  children: SubParagraphRow[]
  place: Place
}

type Inner = { readonly number: string; readonly words: string; readonly whole: Place }

/** The deepest sub-paragraph that holds the place, with the numbers on the way to it: "(a) (ii)". */
function innermost(children: readonly SubParagraphRow[], place: Place): Inner | null {
  const child = children.find(({ span }) => span[0] <= place.span[0] && place.span[1] <= span[1])
  if (child === undefined) return null
  const below = innermost(child.children, place)
  if (below !== null) return { ...below, number: `${child.number} ${below.number}`.trim() }
  return { number: child.number, words: child.text, whole: child }
}

function apart(lit: readonly (readonly [number, number])[]): [number, number][] {
  const kept: [number, number][] = []
  for (const [from, to] of [...lit].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = kept.at(-1)
    if (last !== undefined && from < last[1]) last[1] = Math.max(last[1], to)
    else kept.push([from, to])
  }
  return kept
}

export const textColumns = [
  'instrument.id as text',
  'instrument.symbol',
  'instrument.title',
  'instrument.date',
  'instrument.kind as textkind',
  'instrument.language',
] as const

export function textRefOf(row: {
  text: string
  symbol: string | null
  title: string | null
  date: string | null
  textkind: string
  language: string
}): TextRef {
  const { text: id, symbol, title, date, textkind: kind, language } = row
  return { id, symbol, title, date, kind, language }
}
