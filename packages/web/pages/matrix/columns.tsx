import type { ActivityItem, AreaItem } from '@comity/contract'
import { useWords } from '../../messages/words.ts'
import type { Column } from '../../ui/list/column.ts'
import { useNameText } from '../../ui/name.tsx'
import { useAddresses, useSpace } from '../in-space.ts'
import { Party } from '../party.tsx'
import { levelWords } from '../records/marking-words.tsx'
import { AgreedOrOffered, StatusWords } from './state.tsx'

/** What the matrix can show of each activity. */
export function useActivityColumns(areas: readonly AreaItem[]): Column<ActivityItem>[] {
  const { say, dates, listed } = useWords()
  const text = useNameText()
  const to = useAddresses()
  const { sides } = useSpace()
  const areaName = (id: string) => text(areas.find((area) => area.id === id)?.names ?? { en: id })
  return [
    {
      key: 'activity',
      name: say('matrix.activity'),
      stands: 'head',
      sort: { by: 'title', first: 'rising' },
      csv: ['title', 'id'],
      // What is not for everybody says so by its name; that nearly all is unclassified needs no column.
      cell: ({ id, title, marking }) => (
        <>
          <a href={to.activity(id)}>
            <bdi>{title}</bdi>
          </a>
          {marking !== 'unclassified' && <b> {levelWords(say, marking)}</b>}
        </>
      ),
    },
    {
      key: 'areas',
      name: say('matrix.area'),
      csv: ['areas'],
      cell: (item) => listed(item.areas.map((area) => <span key={area}>{areaName(area)}</span>)),
    },
    {
      key: 'marking',
      name: say('marking.column'),
      stands: 'apart',
      csv: ['marking'],
      cell: ({ marking }) => levelWords(say, marking),
    },
    ...sides.map(
      (side): Column<ActivityItem> => ({
        key: `lead-${side.id}`,
        name: say('matrix.lead-of', { side: text(side.short) }),
        csv: [],
        cell: ({ leads }) => {
          const lead = leads[side.id]
          return lead ? <Party of={lead} short /> : <span className="quiet">{say('matrix.no-lead')}</span>
        },
      }),
    ),
    {
      key: 'when',
      name: say('matrix.when'),
      sort: { by: 'date', first: 'rising' },
      csv: ['from', 'to'],
      cell: ({ from, to, overdue }) =>
        from || to ? (
          <>
            <span className="keep">{dates(from ?? to ?? '', to ?? from ?? '')}</span>
            {overdue && <b className="late"> {say('matrix.overdue')}</b>}
          </>
        ) : (
          <span className="quiet">{say('matrix.open-dates')}</span>
        ),
    },
    {
      key: 'where',
      name: say('matrix.where'),
      stands: 'apart',
      csv: ['place'],
      cell: ({ place }) => place && <bdi>{place}</bdi>,
    },
    {
      key: 'state',
      name: say('matrix.state'),
      csv: ['agreed', 'offered', 'crossed'],
      cell: (item) => <AgreedOrOffered of={item} />,
    },
    ...sides.map(
      (side): Column<ActivityItem> => ({
        key: `status-${side.id}`,
        name: say('matrix.status-of', { side: text(side.short) }),
        csv: [],
        cell: (item) => <StatusWords of={item.sides[side.id]?.status ?? 'not begun'} />,
      }),
    ),
  ]
}
