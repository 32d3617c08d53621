import { useWords } from '../../messages/words.ts'
import { Select } from '../select.tsx'
import { type Column, standing, usual } from './column.ts'
import type { ListProps } from './list.tsx'

/** Narrows and orders a list and chooses its columns: one form that the browser sends by itself. It folds on a phone. */
export function ListForm<T>({ name, path, state, columns, order = '', filters }: ListProps<T>) {
  const { say } = useWords()
  const touched = Object.keys(state.filter).length > 0 || state.sort !== undefined || state.columns.length > 0
  return (
    <details className="narrowing" open={touched}>
      <summary>{say('list.open')}</summary>
      <form
        className="filters"
        method="get"
        action={path}
        aria-label={say('list.narrow', { name })}
        data-columns={usual(columns).map(keyOf).join(' ')}
      >
        {filters}
        <Order columns={columns} order={order} chosen={state.sort} />
        <Columns columns={columns} chosen={state.columns} />
        <button type="submit" className="button">
          {say('list.show')}
        </button>
        {touched && <a href={path}>{say('list.clear')}</a>}
      </form>
    </details>
  )
}

const keyOf = ({ key }: { key: string }): string => key

type OrderProps<T> = { columns: readonly Column<T>[]; order: string; chosen: string | undefined }

/** Every order that the heads give; on a narrow page, which has no heads, the only way to them. */
function Order<T>({ columns, order, chosen }: OrderProps<T>) {
  const { say } = useWords()
  const ways = columns.flatMap(({ name: column, sort }) => {
    if (sort === undefined) return []
    const name = sort.name ?? column
    const rising = { value: sort.by, name: say('list.rising', { name }) }
    const falling = { value: `-${sort.by}`, name: say('list.falling', { name }) }
    return sort.first === 'rising' ? [rising, falling] : [falling, rising]
  })
  if (ways.length === 0) return null
  return (
    <Select
      name="sort"
      label={say('list.order')}
      any={ways.find(({ value }) => value === order)?.name ?? say('list.as-it-comes')}
      chosen={chosen === order ? undefined : chosen}
      choices={ways.filter(({ value }) => value !== order)}
    />
  )
}

function Columns<T>({ columns, chosen }: { columns: readonly Column<T>[]; chosen: readonly string[] }) {
  const { say } = useWords()
  const shown = new Set(standing(columns, chosen).map(keyOf))
  return (
    <details className="columns">
      <summary>{say('list.columns')}</summary>
      <fieldset>
        <legend className="unseen">{say('list.columns')}</legend>
        {columns.map(({ key, name, stands }) =>
          stands === 'head' ? (
            // Always sent, so that a list without any other column is told from one where nobody chose.
            <input key={key} type="hidden" name="column" value={key} />
          ) : (
            <label key={key}>
              <input type="checkbox" name="column" value={key} defaultChecked={shown.has(key)} /> {name}
            </label>
          ),
        )}
      </fieldset>
    </details>
  )
}
