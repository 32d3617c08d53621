import type { ActivityItem, AreaItem } from '@comity/contract'
import { useWords } from '../../messages/words.ts'
import type { Column } from '../../ui/list/column.ts'
import { useNameText } from '../../ui/name.tsx'
import { useAddresses, useSpace } from '../in-space.ts'
import { placeName } from '../meetings/place-name.ts'
import { Party } from '../party.tsx'
import { levelWords } from '../records/marking-words.tsx'
import { Late } from './late.tsx'
import { AgreedOrOffered, StatusWords } from './state.tsx'

/** What the matrix can show of each activity. */
export function useActivityColumns(areas: readonly AreaItem[], today?: string): Column<ActivityItem>[] {
  const { say, dates, listed, lang } = useWords()
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
    {
      key: 'when',
      name: say('matrix.when'),
      sort: { by: 'date', first: 'rising' },
      csv: ['from', 'to'],
      className: 'when',
      cell: ({ from, to, overdue }) => (
        <>
          {from || to ? (
            dates(from ?? to ?? '', to ?? from ?? '')
          ) : (
            <span className="quiet">{say('matrix.open-dates')}</span>
          )}{' '}
          <Late of={{ from, to, overdue }} today={today} />
        </>
      ),
    },
    ...sides.flatMap((side, n): Column<ActivityItem>[] => [
      {
        key: `lead-${side.id}`,
        name: say('matrix.lead-of', { side: text(side.short) }),
        className: n === 0 ? 'of-first' : 'of-second',
        csv: [],
        cell: ({ leads }) => {
          const lead = leads[side.id]
          return lead ? <Party of={lead} short /> : <span className="quiet">{say('matrix.no-lead')}</span>
        },
      },
      {
        key: `status-${side.id}`,
        name: say('matrix.status-of', { side: text(side.short) }),
        csv: [],
        cell: (item) => <StatusWords of={item.sides[side.id]?.status ?? 'not begun'} />,
      },
    ]),
    {
      key: 'where',
      name: say('matrix.where'),
      stands: 'apart',
      csv: ['place'],
      cell: ({ place }) => place && <bdi>{placeName(place, lang)}</bdi>,
    },
    {
      key: 'state',
      name: say('matrix.state'),
      className: 'between',
      csv: ['agreed', 'offered', 'crossed'],
      cell: (item) => <AgreedOrOffered of={item} />,
    },
  ]
}
