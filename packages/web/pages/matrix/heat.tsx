import type { MatrixCells } from '@comity/contract'
import { useWords } from '../../messages/words.ts'
import { Name } from '../../ui/name.tsx'
import { Scrollable } from '../../ui/scrollable.tsx'
import { withQuery } from '../addresses.ts'
import { useAddresses } from '../in-space.ts'
import { Party } from '../party.tsx'
import './heat.css'

type Props = { cells: MatrixCells; biennium: string }
type Area = MatrixCells['areas'][number]
type Pair = MatrixCells['pairs'][number]

/**
 * Areas by pairs of bodies: where the work lies and where it does not. The number stands in each cell and leads to its
 * activities; the shade only repeats it, and what is overdue is said in words beside its corner.
 */
export function Heat({ cells: { areas, pairs }, biennium }: Props) {
  const { say, number } = useWords()
  const most = Math.max(1, ...areas.flatMap(({ cells }) => cells.map(({ activities }) => activities)))
  const hasOthers = areas.some(({ cells }) => cells.some(({ pair }) => pair === null))
  return (
    <Scrollable label={say('heat.title')}>
      <table className="heat">
        <caption>{say('heat.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('matrix.area')}</th>
            {pairs.map((pair) => (
              <PairHead key={keyOf(pair)} pair={pair} />
            ))}
            {hasOthers && <th scope="col">{say('heat.others')}</th>}
            <th scope="col" className="number">
              {say('heat.all')}
            </th>
          </tr>
        </thead>
        <tbody>
          {areas.map((area) => (
            <tr key={area.id ?? ''} className={area.activities === 0 ? 'none' : undefined}>
              <th scope="row">{area.names ? <Name of={area.names} /> : say('heat.no-area')}</th>
              {area.activities === 0 ? (
                <Empty area={area} biennium={biennium} span={pairs.length + (hasOthers ? 1 : 0)} />
              ) : (
                [...pairs.keys(), ...(hasOthers ? [null] : [])].map((at) => (
                  <Cell
                    key={at ?? 'others'}
                    area={area}
                    at={at}
                    pair={at === null ? null : (pairs[at] ?? null)}
                    biennium={biennium}
                    most={most}
                  />
                ))
              )}
              <td className="number">{number(area.activities)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrollable>
  )
}

const keyOf = ({ first, second }: Pair): string => `${first?.id} ${second?.id}`

function PairHead({ pair: { first, second } }: { pair: Pair }) {
  const { say } = useWords()
  return (
    <th scope="col" className="pair">
      {first ? <Party of={first} short /> : <span className="quiet">{say('heat.no-lead')}</span>}
      <span className="unseen">, </span>
      {second ? <Party of={second} short /> : <span className="quiet">{say('heat.no-lead')}</span>}
    </th>
  )
}

type CellProps = { area: Area; at: number | null; pair: Pair | null; biennium: string; most: number }

function Cell({ area, at, pair, biennium, most }: CellProps) {
  const { say, number } = useWords()
  const to = useAddresses()
  const cell = area.cells.find((one) => one.pair === at)
  if (cell === undefined) return <td className="empty-cell" />
  const href = withQuery(to.matrix(biennium), {
    ...(area.id === null ? {} : { area: area.id }),
    ...(pair === null ? {} : { first: pair.first?.id ?? 'none', second: pair.second?.id ?? 'none' }),
  })
  const shade = Math.ceil((4 * cell.activities) / most)
  return (
    <td className={`cell heat-${shade}${cell.overdue > 0 ? ' overdue' : ''}`}>
      <a href={href}>
        {number(cell.activities)}
        <span className="unseen"> {say('heat.activities', { n: cell.activities })}</span>
        {cell.overdue > 0 && (
          <small className="late">
            <span aria-hidden="true">{say('heat.late', { n: cell.overdue })}</span>
            <span className="unseen">{say('heat.overdue', { n: cell.overdue })}</span>
          </small>
        )}
      </a>
    </td>
  )
}

/** An area in which nothing is planned says so, whether mandates ask for it, and what can be done. */
function Empty({ area, biennium, span }: { area: Area; biennium: string; span: number }) {
  const { say } = useWords()
  const to = useAddresses()
  const id = area.id ?? ''
  return (
    <td colSpan={span} className="nothing-planned">
      {say('heat.empty')}{' '}
      {area.mandates > 0 && (
        <a href={to.mandatesWhere({ area: id })}>{say('heat.mandates', { n: area.mandates })}</a>
      )}{' '}
      <a href={to.newActivity(biennium, id)}>{say('matrix.propose')}</a>
    </td>
  )
}
