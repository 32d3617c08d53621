import type { Column } from './column.ts'
import { usual } from './column.ts'
import { Cell } from './list.tsx'
import './list.css'

type Props<T> = {
  readonly name: string
  readonly columns: readonly Column<T>[]
  readonly items: readonly T[]
  readonly keyOf: (item: T) => string
  readonly className?: string
}

/** A few records of a list on the page of something else: the same columns, with nothing to choose. */
export function Records<T>({ name, columns, items, keyOf, className }: Props<T>) {
  const shown = usual(columns)
  return (
    <table className={className ? `listed ${className}` : 'listed'}>
      <caption className="unseen">{name}</caption>
      <thead>
        <tr>
          {shown.map(({ key, name: head, number, className: own }) => (
            <th key={key} scope="col" className={[number && 'number', own].filter(Boolean).join(' ')}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={keyOf(item)}>
            {shown.map((column) => (
              <Cell key={column.key} column={column} item={item} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
