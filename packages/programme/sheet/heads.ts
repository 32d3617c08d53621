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
  return heads
    .map((head) => {
      const plain = plainWords(head.replace(/\([^()]*\)/g, ' ')) || plainWords(head)
      const stands = (name: string) => name.length > 2 && ` ${plain} `.includes(` ${name} `)
      return exact.get(plain) ?? byLength.find(([name]) => stands(name))?.[1] ?? null
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

/** The row of heads among the first of a table: the one of which most heads are known, with two at least filled. */
export function headRow(rows: readonly (readonly string[])[], book: SheetBook): number {
  const known = rows.slice(0, 20).map((heads) => {
    if (heads.filter((head) => head.trim() !== '').length < 2) return -1
    return ownHeads(heads, book) === null ? guessHeads(heads, book).filter((key) => key !== null).length : 100
  })
  return Math.max(0, known.indexOf(Math.max(...known)))
}
