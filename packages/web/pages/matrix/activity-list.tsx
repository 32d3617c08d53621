import type {
  ActivityItem,
  AreaItem,
  BienniumRecord,
  MatrixCells,
  MatrixTags,
  PartyRef,
  ResultOf,
} from '@comity/contract'
import type { ReactNode } from 'react'
import type { MessageKey } from '../../messages/en.ts'
import { useWords } from '../../messages/words.ts'
import type { Column } from '../../ui/list/column.ts'
import { List } from '../../ui/list/list.tsx'
import type { ListState } from '../../ui/list/list-state.ts'
import { useNameText } from '../../ui/name.tsx'
import { Select } from '../../ui/select.tsx'
import { csvOf } from '../addresses.ts'
import { useSpace } from '../in-space.ts'
import { Party, useShortName } from '../party.tsx'
import { useActivityColumns } from './columns.tsx'
import { situationName } from './situation-name.ts'
import { TagFilters } from './tag-filters.tsx'

type Props = {
  page: ResultOf<'activities'>
  state: ListState
  areas: readonly AreaItem[]
  biennium: BienniumRecord
  caption: string
  /** Its address without a query. */
  path: string
  /** The day on which it is read, and the bodies that lead together most often, where the page knows them. */
  today?: string
  pairs?: MatrixCells['pairs']
  tags: MatrixTags
  /** Columns of a list that is worked in, behind the others: there every column stands. */
  more?: readonly Column<ActivityItem>[]
}

/** The activities as a table that is narrowed, grouped, ordered and turned. */
export function ActivityList({
  page,
  state,
  areas,
  biennium,
  caption,
  path,
  today,
  pairs = [],
  tags,
  more = [],
}: Props) {
  const { say } = useWords()
  const { group } = state.filter
  const head = useGroupHead(areas)
  const usual = useActivityColumns(areas, today)
  const columns =
    more.length === 0
      ? usual
      : [
          ...usual.map(({ stands, ...one }) =>
            stands === 'apart' && one.key !== 'marking' ? one : { ...one, ...(stands ? { stands } : {}) },
          ),
          ...more,
        ]
  return (
    <List<ActivityItem>
      name={caption}
      path={path}
      state={state}
      // Under its area an activity needs not name it once more.
      columns={group === 'area' ? columns.filter(({ key }) => key !== 'areas') : columns}
      order="title"
      items={page.items}
      next={page.next}
      keyOf={({ id }) => id}
      filters={<Filters areas={areas} filter={state.filter} pairs={pairs} tags={tags} />}
      csv={`${csvOf('activities', biennium.space)}&biennium=${biennium.id}`}
      empty={say('matrix.empty')}
      className="titled matrix"
      {...(group === undefined
        ? {}
        : { groupOf: (item) => ({ key: item.group ?? '', head: head(group, item) }) })}
    />
  )
}

/** The area, the body or the month that rows stand under. */
function useGroupHead(areas: readonly AreaItem[]) {
  const { say, date } = useWords()
  const text = useNameText()
  const { sides } = useSpace()
  return (group: string, item: ActivityItem): ReactNode => {
    if (!item.group) return <span className="quiet">{say(`matrix.group.none.${group}` as MessageKey)}</span>
    if (group === 'month') return date(item.group)
    if (group === 'area') return text(areas.find(({ id }) => id === item.group)?.names ?? { en: item.group })
    const lead = item.leads[sides[group === 'first' ? 0 : 1]?.id ?? '']
    return lead ? <Party of={lead} /> : item.group
  }
}

type FiltersProps = Pick<Props, 'areas' | 'tags'> & {
  filter: Readonly<Record<string, string>>
  pairs: MatrixCells['pairs']
}

function Filters({ areas, filter, pairs, tags }: FiltersProps) {
  const { say, lang } = useWords()
  const text = useNameText()
  const shortly = useShortName()
  const { sides } = useSpace()
  return (
    <>
      <Select
        name="area"
        label={say('matrix.area')}
        any={say('matrix.show.all')}
        chosen={filter.area}
        choices={areas.map(({ id, names }) => ({ value: id, name: text(names) }))}
      />
      <Select
        name="group"
        label={say('matrix.group')}
        any={say('matrix.group.no')}
        chosen={filter.group}
        choices={[
          { value: 'area', name: say('matrix.area') },
          ...sides.map((side, n) => ({
            value: n === 0 ? 'first' : 'second',
            name: say('matrix.lead-of', { side: text(side.short) }),
          })),
          { value: 'month', name: say('matrix.group.month') },
        ]}
      />
      <Select
        name="overdue"
        label={say('matrix.overdue.label')}
        any={say('matrix.show.all')}
        chosen={filter.overdue}
        choices={[{ value: 'yes', name: say('matrix.overdue') }]}
      />
      {(['first', 'second'] as const).map((name, n) => {
        const bodies = leading(pairs, name)
        if (bodies.length === 0 && filter[name] === undefined) return null
        return (
          <Select
            key={name}
            name={name}
            label={say('matrix.lead-of', { side: text(sides[n]?.short ?? { en: name }) })}
            any={say('matrix.show.all')}
            chosen={filter[name]}
            choices={[
              ...bodies.map((body) => ({ value: body.id, name: shortly(body) })),
              { value: 'none', name: say('matrix.no-lead') },
            ]}
          />
        )
      })}
      {(['situation', 'party'] as const).map((name) =>
        filter[name] === undefined ? null : (
          <Select
            key={name}
            name={name}
            label={say(name === 'situation' ? 'situations.situation' : 'field.body')}
            any={say('matrix.show.all')}
            chosen={filter[name]}
            choices={
              name === 'situation'
                ? [{ value: filter[name], name: situationName(filter[name], lang) ?? filter[name] }]
                : []
            }
          />
        ),
      )}
      <Select
        name="state"
        label={say('matrix.state')}
        any={say('matrix.show.all')}
        chosen={filter.state}
        choices={[
          { value: 'agreed', name: say('activity.state.agreed') },
          { value: 'offered', name: say('activity.after') },
          { value: 'crossed', name: say('activity.state.crossed') },
        ]}
      />
      <TagFilters of={tags} filter={filter} />
    </>
  )
}

/** The bodies that lead on a side in the pairs, each once. */
function leading(pairs: MatrixCells['pairs'], side: 'first' | 'second'): PartyRef[] {
  const bodies = pairs.flatMap((pair) => pair[side] ?? [])
  return [...new Map(bodies.map((body) => [body.id, body])).values()]
}
