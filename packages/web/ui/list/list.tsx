import type { ReactNode } from 'react'
import { useWords } from '../../messages/words.ts'
import { type Column, nextSort, standing } from './column.ts'
import { ListForm } from './list-form.tsx'
import { addressOfList, type ListState } from './list-state.ts'
import '../filters.css'
import './list.css'

export type ListProps<T> = {
  /** What is listed, in a word or two. */
  readonly name: string
  /** Its address without a query. */
  readonly path: string
  readonly state: ListState
  readonly columns: readonly Column<T>[]
  /** The order in which it stands when nobody has chosen: "-date". */
  readonly order?: string
  readonly items: readonly T[]
  readonly next: string | null
  readonly keyOf: (item: T) => string
  /** The fields that narrow it. */
  readonly filters?: ReactNode
  /** The API's address of the same list, with what the page itself narrows it by. */
  readonly csv: string
  /** Said in place of the table when nothing stands in it. */
  readonly empty: string
  readonly className?: string
  /** What a row stands under, where rows that follow each other stand together. */
  readonly groupOf?: (item: T) => { readonly key: string; readonly head: ReactNode }
}

/**
 * A list that is narrowed, ordered and turned by links and one form: each of its states has an address, and none needs
 * a script.
 */
export function List<T>(props: ListProps<T>) {
  const { say, lang } = useWords()
  const { path, state, items, next, empty } = props
  return (
    <>
      <ListForm {...props} />
      {items.length === 0 ? <p className="empty">{empty}</p> : <Table {...props} />}
      {(next || state.after || items.length > 0) && (
        <p className="onward turns">
          {next && (
            <a href={addressOfList(path, state, { after: next })} rel="next">
              {say('next-page')}
            </a>
          )}
          {state.after && <a href={addressOfList(path, state, {})}>{say('list.first')}</a>}
          {items.length > 0 && (
            <a className="file" href={csvAddress(props, lang)} download>
              {say('list.csv')}
            </a>
          )}
        </p>
      )}
    </>
  )
}

function Table<T>({
  name,
  path,
  state,
  columns,
  order = '',
  items,
  keyOf,
  className,
  groupOf,
}: ListProps<T>) {
  const shown = standing(columns, state.columns)
  const sort = state.sort ?? order
  return (
    <table className={className ? `listed ${className}` : 'listed'}>
      <caption className="unseen">{name}</caption>
      <thead>
        <tr>
          {shown.map((column) => (
            <Head key={column.key} column={column} path={path} state={state} now={sort} />
          ))}
        </tr>
      </thead>
      {groupsOf(items, groupOf).map(({ key, head, items: some }) => (
        <tbody key={key}>
          {head !== null && (
            <tr className="group">
              <th colSpan={shown.length} scope="rowgroup">
                {head}
              </th>
            </tr>
          )}
          {some.map((item) => (
            // What stands in several groups has its address in the first.
            <tr key={keyOf(item)} id={head === null ? keyOf(item) : undefined}>
              {shown.map((column) => (
                <Cell key={column.key} column={column} item={item} />
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}

type Group<T> = { readonly key: string; readonly head: ReactNode; readonly items: T[] }

/** The rows in the groups in which they follow each other; all in one without a head where nothing is grouped. */
function groupsOf<T>(items: readonly T[], groupOf: ListProps<T>['groupOf']): readonly Group<T>[] {
  if (groupOf === undefined) return [{ key: '', head: null, items: [...items] }]
  const groups: Group<T>[] = []
  for (const item of items) {
    const group = groupOf(item)
    const last = groups.at(-1)
    if (last?.key === group.key) last.items.push(item)
    else groups.push({ ...group, items: [item] })
  }
  return groups
}

type HeadProps<T> = { column: Column<T>; path: string; state: ListState; now: string }

/** The head of a column. Where the list can go by it, it is the link that orders it so. */
function Head<T>({ column, path, state, now }: HeadProps<T>) {
  const { name, number, className, sort } = column
  const way = sort?.by === now ? 'ascending' : now === `-${sort?.by}` ? 'descending' : undefined
  return (
    <th scope="col" className={classOf(number, className)} aria-sort={way}>
      {sort ? <a href={addressOfList(path, state, { sort: nextSort(sort, now) })}>{name}</a> : name}
    </th>
  )
}

/** A value, beside the name of its column where a narrow page has no heads. */
export function Cell<T>({ column, item }: { column: Column<T>; item: T }) {
  const { name, number, stands, className, cell } = column
  const content = cell(item)
  const classes = classOf(number, className, content === null && 'nothing')
  if (stands === 'head')
    return (
      <th scope="row" className={classes}>
        {content}
      </th>
    )
  return (
    <td className={classes}>
      <span className="label">{name} </span>
      {content}
    </td>
  )
}

function classOf(number: boolean | undefined, ...others: (string | false | undefined)[]): string | undefined {
  return [number && 'number', ...others].filter(Boolean).join(' ') || undefined
}

/** The whole list as it stands here, in the columns that stand here. */
function csvAddress<T>({ csv, state, columns }: ListProps<T>, lang: string): string {
  const shown = standing(columns, state.columns)
  const [path = '', own] = csv.split('?')
  const query = new URLSearchParams(own)
  for (const [name, value] of Object.entries(state.filter)) query.set(name, value)
  if (state.sort) query.set('sort', state.sort)
  query.set('columns', shown.flatMap((column) => column.csv).join(','))
  query.set('lang', lang)
  return `${path}?${query}`
}
