import type { QueryOf, ResultOf } from '@comity/contract'
import type { ReactNode } from 'react'
import type { LoaderFunctionArgs } from 'react-router'
import { useWords } from '../../../messages/words.ts'
import { addressOfList, type ListState, readList } from '../../../ui/list/list-state.ts'
import { useNameText } from '../../../ui/name.tsx'
import { withQuery } from '../../addresses.ts'
import { ask } from '../../answer.ts'
import { useAddresses, useSpace } from '../../in-space.ts'
import { OnServer, useOnServer } from '../../on-server.ts'
import { PageTitle } from '../../title.tsx'
import { MandateFilters } from '../filters.tsx'
import { Views } from '../views.tsx'
import { TimelineRows } from './rows.tsx'
import { shownYears } from './shown-years.ts'
import { YearBars } from './year-bars.tsx'
import '../../../ui/filters.css'
import '../../../ui/list/list.css'
import '../mandates.css'
import './timeline.css'

export const handle = { hydrate: false }

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const state = readList(request, ['addressee', 'verb', 'area', 'instrument', 'year'])
  const { year, ...filter } = state.filter
  const space = params.space ?? ''
  const timeline = await ask(context, 'timeline', { ...filter, space })
  const shown = shownYears(timeline, year)
  const page = await ask(context, 'mandates', {
    ...filter,
    space,
    sort: 'due',
    ...(shown.from ? { dueFrom: `${shown.from}-01-01` } : {}),
    ...(shown.to ? { dueTo: `${shown.to}-12-31` } : {}),
    ...(state.after ? { after: state.after } : {}),
  } satisfies QueryOf<'mandates'>)
  return new OnServer({ timeline, shown, page, state })
}

/** When mandates fall due: every year at a glance, and those of the years that matter now one by one. */
export default function Timeline() {
  const { timeline, shown, page, state } = useOnServer<typeof loader>()
  const { say } = useWords()
  const text = useNameText()
  const to = useAddresses()
  const { names } = useSpace()
  const path = `${to.mandates}/timeline`
  return (
    <>
      <PageTitle title={`${say('timeline.title')}: ${text(names)}`} />
      <h1 className="title">{say('timeline.title')}</h1>
      <Views here="timeline" filter={state.filter} />
      <Sentence timeline={timeline} filter={state.filter} />
      <Narrow page={page} state={state} path={path} />
      <YearBars timeline={timeline} state={state} path={path} shown={shown} />
      {page.items.length === 0 ? (
        <p className="empty">{say('timeline.none')}</p>
      ) : (
        <TimelineRows
          mandates={page.items}
          today={timeline.today}
          caption={
            shown.from === undefined
              ? say('timeline.every-year')
              : shown.to === undefined
                ? say('timeline.since', { year: shown.from })
                : say('timeline.in-year', { year: shown.from })
          }
        />
      )}
      {(page.next || state.after) && (
        <p className="onward turns">
          {page.next && (
            <a href={addressOfList(path, state, { after: page.next })} rel="next">
              {say('next-page')}
            </a>
          )}
          {state.after && <a href={addressOfList(path, state, {})}>{say('list.first')}</a>}
        </p>
      )}
    </>
  )
}

type SentenceProps = { timeline: ResultOf<'timeline'>; filter: ListState['filter'] }

/** How much is overdue, how much is to come and how much has no day; each leads to its list. */
function Sentence({ timeline, filter }: SentenceProps) {
  const { tell } = useWords()
  const to = useAddresses()
  const { year: _, ...same } = filter
  const overdue = timeline.years.reduce((sum, one) => sum + one.overdue, 0)
  const ahead = timeline.years.reduce((sum, one) => sum + one.count - one.overdue, 0)
  const list = (due: string) => (chunks: ReactNode) => {
    const sort = due === 'undated' ? undefined : 'due'
    return <a href={withQuery(to.mandates, { ...same, due, sort })}>{chunks}</a>
  }
  return (
    <p className="under lead">
      {tell('timeline.sentence', {
        n: overdue,
        ahead,
        undated: timeline.undated,
        overdue: (chunks: ReactNode) => <strong className="late">{list('overdue')(chunks)}</strong>,
        coming: list('ahead'),
        none: list('undated'),
      })}
    </p>
  )
}

type NarrowProps = { page: ResultOf<'mandates'>; state: ListState; path: string }

function Narrow({ page, state, path }: NarrowProps) {
  const { say } = useWords()
  const { year: _, ...narrowed } = state.filter
  return (
    <details className="narrowing" open={Object.keys(narrowed).length > 0}>
      <summary>{say('timeline.narrow')}</summary>
      <form className="filters" method="get" action={path} aria-label={say('timeline.narrow')}>
        <MandateFilters facets={page.facets} filter={state.filter} byDue={false} />
        <button type="submit" className="button">
          {say('list.show')}
        </button>
        {Object.keys(narrowed).length > 0 && <a href={path}>{say('list.clear')}</a>}
      </form>
    </details>
  )
}
