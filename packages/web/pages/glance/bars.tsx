import type { Glance } from '@comity/contract'
import type { ReactNode } from 'react'
import { useWords } from '../../messages/words.ts'
import { Bar } from '../../ui/bar.tsx'
import { Name } from '../../ui/name.tsx'
import { Section } from '../../ui/section.tsx'
import { useAddresses } from '../in-space.ts'
import { Party } from '../party.tsx'

export function ByAddressee({ glance }: { glance: Glance }) {
  const { say } = useWords()
  const to = useAddresses()
  return (
    <Section
      id="by-addressee"
      title={say('by-addressee.title')}
      aside={
        glance.space.counts.mandates > 0 && (
          <a href={to.mandates}>{say('all-mandates', { n: glance.space.counts.mandates })}</a>
        )
      }
      className="wide-6"
    >
      <Bars
        caption={say('by-addressee.caption')}
        head={say('column.addressee')}
        empty={say('by-addressee.none')}
        rows={glance.addressees.map(({ party, count }) => ({
          id: party.id,
          name: <Party of={party} />,
          count,
          href: to.mandatesWhere({ addressee: party.id }),
        }))}
      />
    </Section>
  )
}

export function ByArea({ glance }: { glance: Glance }) {
  const { say } = useWords()
  const to = useAddresses()
  return (
    <Section
      id="by-area"
      title={say('by-area.title')}
      aside={
        glance.space.counts.mandates > 0 && (
          <span>{say('by-area.without', { n: glance.mandatesWithoutArea })}</span>
        )
      }
      className="wide-6"
    >
      <Bars
        caption={say('by-area.caption')}
        head={say('column.area')}
        empty={say('by-area.none')}
        rows={glance.areas.map(({ id, names, count }) => ({
          id,
          name: <Name of={names} />,
          count,
          href: to.mandatesWhere({ area: id }),
        }))}
      />
    </Section>
  )
}

type Row = { id: string; name: ReactNode; count: number; href: string }
type BarsProps = { caption: string; head: string; empty: string; rows: readonly Row[] }

/** Counts as bars. A row that counts nothing is a gap to look at, in the red ink and in words. */
function Bars({ caption, head, empty, rows }: BarsProps) {
  const { say, number } = useWords()
  if (rows.length === 0) return <p className="empty">{empty}</p>
  const most = Math.max(...rows.map(({ count }) => count))
  return (
    <table className="bars">
      <caption>{caption}</caption>
      <thead className="unseen">
        <tr>
          <th scope="col">{head}</th>
          <th scope="col">{say('column.mandates')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, count, href }) => (
          <tr key={id} className={count === 0 ? 'gap' : undefined}>
            <th scope="row">
              <a href={href}>{name}</a>
            </th>
            <td className="number">{count === 0 ? say('by-area.nil') : number(count)}</td>
            <td aria-hidden="true">
              <Bar value={count} most={most} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
