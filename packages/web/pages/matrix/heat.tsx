import type { MatrixCells } from '@comity/contract'
import { useWords } from '../../messages/words.ts'
import { Name } from '../../ui/name.tsx'
import { Scrollable } from '../../ui/scrollable.tsx'
import { withQuery } from '../addresses.ts'
import { useAddresses } from '../in-space.ts'
import { Party } from '../party.tsx'
import './heat.css'

type Props = { cells: MatrixCells; biennium: string; filter: Readonly<Record<string, string>> }
type Area = MatrixCells['areas'][number]
type Pair = MatrixCells['pairs'][number]

/**
 * Areas by pairs of bodies: where the work lies and where it does not. The number stands in each cell and leads to its
 * activities; the shade only repeats it, and what is overdue is said in words beside its corner.
 */
export function Heat({ cells: { areas, pairs }, biennium, filter }: Props) {
  const { say, number } = useWords()
  const to = useAddresses()
  const most = Math.max(1, ...areas.flatMap(({ cells }) => cells.map(({ activities }) => activities)))
  const hasOthers = areas.some(({ cells }) => cells.some(({ pair }) => pair === null))
  return (
    <Scrollable label={say('heat.title')}>
      <table className="heat">
        <caption>{say('heat.caption')}</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {say('matrix.area')}
            </th>
            {secondsOf(pairs).map(({ body, span }) => (
              <th key={body?.id ?? ''} scope="colgroup" colSpan={span} className="pair over">
                {body ? <Party of={body} short /> : <span className="quiet">{say('heat.no-lead')}</span>}
              </th>
            ))}
            {hasOthers && (
              <th scope="col" rowSpan={2}>
                {say('heat.others')}
              </th>
            )}
            <th scope="col" rowSpan={2} className="number">
              {say('heat.all')}
            </th>
          </tr>
          <tr>
            {pairs.map((pair) => (
              <th key={keyOf(pair)} scope="col" className="pair">
                {pair.first ? (
                  <Party of={pair.first} short />
                ) : (
                  <span className="quiet">{say('heat.no-lead')}</span>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {areas.map((area) => (
            <tr key={area.id ?? ''} className={area.activities === 0 ? 'none' : undefined}>
              <th scope="row">
                {area.names && area.id !== null && area.activities > 0 ? (
                  <a href={withQuery(to.matrix(biennium), { ...narrowing(filter), area: area.id })}>
                    <Name of={area.names} />
                  </a>
                ) : area.names ? (
                  <Name of={area.names} />
                ) : (
                  say('heat.no-area')
                )}
              </th>
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
                    filter={filter}
                    most={most}
                  />
                ))
              )}
              <td className="number">
                {area.id !== null && area.activities > 0 ? (
                  <a href={withQuery(to.matrix(biennium), { ...narrowing(filter), area: area.id })}>
                    {number(area.activities)}
                    <span className="unseen"> {say('heat.activities', { n: area.activities })}</span>
                  </a>
                ) : (
                  number(area.activities)
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrollable>
  )
}

/** What a list of the cell is narrowed by: the picture has no groups. */
const narrowing = ({ group: _, ...same }: Props['filter']): Props['filter'] => same

const keyOf = ({ first, second }: Pair): string => `${first?.id} ${second?.id}`

/** The bodies of the second side, each over the pairs that it is in. */
function secondsOf(pairs: readonly Pair[]) {
  const over: { readonly body: Pair['second']; span: number }[] = []
  for (const { second } of pairs) {
    const last = over.at(-1)
    if (last !== undefined && last.body?.id === second?.id) last.span++
    else over.push({ body: second, span: 1 })
  }
  return over
}

type CellProps = Pick<Props, 'biennium' | 'filter'> & {
  area: Area
  at: number | null
  pair: Pair | null
  most: number
}

function Cell({ area, at, pair, biennium, filter, most }: CellProps) {
  const { say, number } = useWords()
  const to = useAddresses()
  const cell = area.cells.find((one) => one.pair === at)
  if (cell === undefined) return <td className="empty-cell" />
  const href = withQuery(to.matrix(biennium), {
    ...narrowing(filter),
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
      <a className="propose" href={to.newActivity(biennium, id)}>
        {say('matrix.propose')}
      </a>
    </td>
  )
}
