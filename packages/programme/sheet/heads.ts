import { type SheetColumn, sheetColumns } from './columns.ts'
import { plainWords } from './plain-words.ts'
import type { SheetBook } from './sheet-book.ts'
import { type SheetLanguage, sheetLanguages, sheetWords } from './words/sheet-words.ts'

/** The head of a column in a language. */
export function headOf({ kind, side }: SheetColumn, book: SheetBook, lang: SheetLanguage): string {
  return sheetWords[lang].heads[kind].replace('{side}', shortOf(book, side, lang))
}

/** What may stand in a column, in a language. */
export function saysOf({ kind }: SheetColumn, lang: SheetLanguage): string {
  return sheetWords[lang].says[kind]
}

/**
 * The key of the column under each head of our own sheets, whichever language they were saved in; null for a head that
 * is none of ours. Nothing where this is no sheet of ours: it has neither titles nor ids.
 */
export function ownHeads(heads: readonly string[], book: SheetBook): (string | null)[] | null {
  const known = ownNames(book)
  const keys = heads.map((head) => known.get(plainWords(head)) ?? null)
  return ['title', 'id', 'rev'].every((key) => keys.includes(key)) ? keys.map(once) : null
}

/** The second column of a head is none: what stands first is what is read. */
function once(key: string | null, at: number, keys: readonly (string | null)[]): string | null {
  return key === null || keys.indexOf(key) === at ? key : null
}

function ownNames(book: SheetBook): Map<string, string> {
  const names = new Map<string, string>()
  for (const column of sheetColumns(book.sides.map(({ id }) => id))) {
    names.set(plainWords(column.key), column.key)
    for (const lang of sheetLanguages) names.set(plainWords(headOf(column, book, lang)), column.key)
  }
  return names
}

/** What a column of somebody else's sheet may become: a column of ours, a lead of whichever side, or a whole period. */
export function foreignKeys(book: SheetBook): string[] {
  const own = sheetColumns(book.sides.map(({ id }) => id)).map(({ key }) => key)
  return [
    ...own.filter((key) => key !== 'rev' && key !== 'id' && !key.startsWith('status.')),
    'lead',
    'period',
  ]
}

/** Which column each head of somebody else's sheet most likely is, by its words; null where none is told. */
export function guessHeads(heads: readonly string[], book: SheetBook): (string | null)[] {
  const keys = new Set(foreignKeys(book))
  const names = [...ownNames(book), ...othersNames(book)].filter(
    ([name, key]) => name !== '' && keys.has(key),
  )
  const exact = new Map(names.toReversed())
  // The longer a name, the more it tells: "area of cooperation" goes before "area".
  const byLength = names.toSorted(([a], [b]) => b.length - a.length)
  const sides = new Map(
    book.sides.flatMap(({ id, short }) =>
      [id, ...Object.values(short)].map((name) => [plainWords(name), id]),
    ),
  )
  const guess = (words: string): string | null => {
    const plain = plainWords(words)
    const stands = (name: string) => name.length > 2 && ` ${plain} `.includes(` ${name} `)
    return exact.get(plain) ?? byLength.find(([name]) => stands(name))?.[1] ?? null
  }
  return heads
    .map((head) => {
      // "Lead (UN)", and "Lead: UN" of two rows of heads: what stands within may say of which side it is.
      const [, outer = head, inner = ''] =
        /^(.*\S)\s*\(([^()]*)\)$/.exec(head) ?? /^(.*?): (.*)$/.exec(head) ?? []
      const side = sides.get(plainWords(inner))
      const whole = guess(head.replace(/\([^()]*\)/g, ' ').trim() || head)
      if (side === undefined) return head.endsWith(')') ? whole : (inner && guess(inner)) || whole
      const of = guess(outer)
      return of === null || of === 'lead' ? `lead.${side}` : of
    })
    .map(once)
}

function othersNames(book: SheetBook): [string, string][] {
  return sheetLanguages.flatMap((lang) =>
    Object.entries(sheetWords[lang].alsoCalled).flatMap(([kind, names]) =>
      names.flatMap((name): [string, string][] =>
        name.includes('{side}')
          ? book.sides.map(({ id }) => [
              plainWords(name.replace('{side}', shortOf(book, id, lang))),
              `${kind}.${id}`,
            ])
          : [[plainWords(name), kind]],
      ),
    ),
  )
}

function shortOf({ sides }: SheetBook, id: string | null, lang: SheetLanguage): string {
  const short = sides.find((side) => side.id === id)?.short
  return short?.[lang] ?? short?.en ?? id ?? ''
}

/** The heads of a table, and which of its rows is the last of them. */
type Heads = { readonly heads: readonly string[]; readonly last: number }

/**
 * The heads among the first rows of a table: the row of which most are known, with two at least filled. Where a head
 * stands across several others, as in "Period" over "From" and "To", the two rows are read as one.
 */
export function findHeads(rows: readonly (readonly string[])[], book: SheetBook): Heads {
  const known = (heads: readonly string[]): number => {
    if (heads.filter((head) => head.trim() !== '').length < 2) return -1
    return ownHeads(heads, book) === null ? guessHeads(heads, book).filter((key) => key !== null).length : 100
  }
  let found: Heads & { readonly known: number } = { heads: rows[0] ?? [], last: 0, known: 0 }
  rows.slice(0, 20).forEach((heads, last) => {
    const one = { heads, last, known: known(heads) }
    if (one.known > found.known) found = one
    const above = rows[last - 1]
    if (above === undefined || known(above) < 1 || !goesAcross(above, heads)) return
    const both = { heads: underHeads(above, heads), last, known: known(underHeads(above, heads)) }
    if (both.known > found.known) found = both
  })
  return found
}

/** Whether a row of heads stands across those below it: else what stands below each of them is a value. */
function goesAcross(above: readonly string[], heads: readonly string[]): boolean {
  const told = (row: readonly string[], at: number) => row[at]?.trim() ?? ''
  const isAcross = (at: number) =>
    told(heads, at + 1) !== '' && ['', told(above, at)].includes(told(above, at + 1))
  const differing = above.flatMap((_, at) => {
    const [over, under] = [told(above, at), told(heads, at)]
    return over === '' || under === '' || over === under || over === told(above, at - 1) ? [] : [at]
  })
  return differing.length > 0 && differing.every(isAcross)
}

/** Heads with those that stand across them: a cell that goes across others has words in the first of them alone. */
function underHeads(above: readonly string[], heads: readonly string[]): string[] {
  let across = ''
  return Array.from({ length: Math.max(above.length, heads.length) }, (_, at) => {
    const [over, under] = [above[at]?.trim() ?? '', heads[at]?.trim() ?? '']
    if (over !== '' || under === '') across = over
    if (under === '' || under === across) return across
    return across === '' ? under : `${across}: ${under}`
  })
}
