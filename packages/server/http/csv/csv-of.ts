import { Readable } from 'node:stream'
import { type Answer, type Door, interfaceLanguages, type QuestionName, questions } from '@comity/contract'
import { cellAt, lineOf } from './cells.ts'
import { type Column, columnsOf } from './columns.ts'

/** A page of any list, as its question answers it. */
type ListPage = { readonly items: readonly unknown[]; readonly next: string | null }

/** The most that a question gives at once. */
const pageSize = 500

/** The questions that give a list, each with the columns of its records. */
export const listColumns: ReadonlyMap<QuestionName, readonly Column[]> = new Map(
  (Object.keys(questions) as QuestionName[]).flatMap((name) => {
    const parts = (questions[name].result as { properties?: Record<string, { items?: unknown }> }).properties
    return parts?.items?.items !== undefined && 'next' in parts
      ? [[name, columnsOf(parts.items.items)] as const]
      : []
  }),
)

type Asked = { readonly name: QuestionName; readonly query: Readonly<Record<string, unknown>> }

/**
 * A whole list as CSV (RFC 4180), read while it is sent, page after page. Beside what its question takes, `columns`
 * names the columns in their order and `lang` the language of names. `mark` puts the byte order mark before it, without
 * which spreadsheets take UTF-8 for something else; programs would read it as part of the first head.
 */
export async function csvOf(
  door: Door,
  { name, query, mark }: Asked & { readonly mark: boolean },
): Promise<Answer<Readable>> {
  const { columns: wanted, lang = 'en', after, limit: _, ...rest } = query
  const columns = chosenColumns(listColumns.get(name) ?? [], wanted)
  if (columns === null) {
    const names = (listColumns.get(name) ?? []).map((column) => column.name)
    return wrong('columns', `This list has the columns ${names.join(', ')}.`)
  }
  if (!interfaceLanguages.some((known) => known === lang))
    return wrong('lang', `Names are kept in ${interfaceLanguages.join(', ')}.`)
  const ask = (place: unknown) => {
    const at = place === undefined ? {} : { after: place }
    return door.ask(name, { ...rest, ...at, limit: pageSize } as never) as Promise<Answer<ListPage>>
  }
  const first = await ask(after)
  if (!first.ok) return first
  return { ok: true, value: Readable.from(lines(first.value, columns), { objectMode: false }) }

  async function* lines(page: ListPage, columns: readonly Column[]): AsyncGenerator<string> {
    yield (mark ? '\uFEFF' : '') + lineOf(columns.map((column) => column.name))
    for (let now: ListPage = page; ; ) {
      for (const item of now.items) yield lineOf(columns.map(({ path }) => cellAt(item, path, String(lang))))
      if (now.next === null) return
      const next = await ask(now.next)
      // The head is sent: what is left is to break off, so that nobody takes the part for the whole.
      if (!next.ok) throw new Error(`The list "${name}" was refused in the middle: ${next.refusal.reason}.`)
      now = next.value
    }
  }
}

/** The columns that are asked for, all where none are; null where one of them is not in the list. */
function chosenColumns(all: readonly Column[], wanted: unknown): readonly Column[] | null {
  if (wanted === undefined) return all
  const byName = new Map(all.map((column) => [column.name, column]))
  const chosen = String(wanted)
    .split(',')
    .flatMap((name) => byName.get(name) ?? [])
  return chosen.length === String(wanted).split(',').length ? chosen : null
}

function wrong(field: string, message: string) {
  return { ok: false, refusal: { reason: 'invalid', violations: [{ field, message }] } } as const
}
