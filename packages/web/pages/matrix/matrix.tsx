import type { AreaItem, BienniumRecord, InterfaceLanguage, MatrixCells } from '@comity/contract'
import type { ReactNode } from 'react'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData } from 'react-router'
import { useWords } from '../../messages/words.ts'
import { asked, type ListState, readList } from '../../ui/list/list-state.ts'
import { addressesOf, matrixFile, withQuery } from '../addresses.ts'
import { act, ask, refused } from '../answer.ts'
import { useAddresses } from '../in-space.ts'
import { OnServer, useOnServer } from '../on-server.ts'
import { PageTitle } from '../title.tsx'
import '../../ui/form.css'
import { Adopted } from './adopted.tsx'
import './matrix.css'
import { NotDone } from '../not-done.tsx'
import { ActivityList } from './activity-list.tsx'
import { Calendar } from './calendar.tsx'
import { Heat } from './heat.tsx'
import { activityFilters, keptView } from './kept-view.ts'
import { KeptViews } from './kept-views.tsx'
import { Situations } from './situations.tsx'
import { ActivityTimeline } from './timeline.tsx'
import { type MatrixView, Views, viewIn } from './views.tsx'

export const handle = { hydrate: false }

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { space = '', biennium: id = '' } = params
  const view = viewIn(request)
  const state = readList(request, activityFilters)
  const biennium = await ask(context, 'biennium', { id })
  if (biennium.space !== space) throw refused({ reason: 'not-found' })
  const areas = (await ask(context, 'areas', { space })).items
  const { may } = await ask(context, 'me', { space })
  const mayKeep = may.includes('propose')
  const kept = mayKeep ? (await ask(context, 'views', { space })).items : null
  const query = new URL(request.url).search.slice(1)
  const shown = await shownIn(view, context, { space, id, state })
  const all = await ask(context, 'cells', { id })
  return new OnServer({ biennium, all, view, shown, state, areas, may, kept, query })
}

type Asked = { readonly space: string; readonly id: string; readonly state: ListState }

/** What a view shows. A picture is drawn of all that the filters leave, up to what a page can hold. */
async function shownIn(
  view: MatrixView,
  context: LoaderFunctionArgs['context'],
  { space, id, state }: Asked,
) {
  const { group, ...filter } = state.filter
  if (view === 'heat') return { view, cells: await ask(context, 'cells', { id, ...filter }) } as const
  if (view === 'situations') {
    const { situations } = await ask(context, 'situations', { id, ...filter })
    return { view, situations } as const
  }
  const list = { ...filter, space, biennium: id }
  if (view === 'table') {
    const page = await ask(context, 'activities', { ...asked(state), space, biennium: id })
    return { view, page, tags: await ask(context, 'tags', { id }) } as const
  }
  const page = await ask(context, 'activities', { ...list, sort: 'date', limit: mostDrawn } as never)
  return { view, page } as const
}

const mostDrawn = 300

/** Freezes what is agreed, as a meeting adopted it. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const { lang, space = '', biennium = '' } = params as Params
  const form = await request.formData()
  if (form.has('query'))
    return redirect(await keptView(context, form, addressesOf(lang, space).matrix(biennium), space), 303)
  const meeting = String(form.get('meeting') ?? '').trim()
  const answer = await act(context, 'adopt-biennium', { biennium, meeting })
  if (answer.ok) return redirect(addressesOf(lang, space).matrix(biennium), { status: 303 })
  const { refusal } = answer
  if (refusal.reason === 'invalid') {
    return data({ says: refusal.violations.map(({ message }) => message) }, { status: 422 })
  }
  if (refusal.reason === 'conflict') return data({ says: [refusal.message] }, { status: 409 })
  throw refused(refusal)
}

type Params = { readonly lang: InterfaceLanguage; readonly space?: string; readonly biennium?: string }

/** The activities of two years, each with what is agreed, who leads it on either side, and how it comes along. */
export default function Matrix() {
  const { biennium, all, view, shown, state, areas, may, kept, query } = useOnServer<typeof loader>()
  const { say, lang } = useWords()
  const to = useAddresses()
  const failed = useActionData<typeof action>()
  const years = { from: String(biennium.from), to: String(biennium.to) }
  const { group: _, ...filter } = state.filter
  return (
    <div className="matrix-page">
      <PageTitle title={`${say('matrix.title')} ${say('matrix.years', years)}`} />
      <header className="matrix-head">
        <div>
          <h1 className="title">
            {say('matrix.title')} {say('matrix.years', years)}
          </h1>
          <p className="under dotted">
            <Adopted of={biennium} />
            {may.includes('propose') && <a href={to.work(biennium.id)}>{say('work.link')}</a>}
            <a href={to.outcome(biennium.id)}>{say('outcome.link')}</a>
            <a href={matrixFile(biennium.id, 'xlsx', lang, filter)}>{say('sheet.save')}</a>
            {may.includes('propose') && <a href={to.bringSheet(biennium.id)}>{say('sheet.bring')}</a>}
          </p>
        </div>
        {may.includes('propose') && (
          <a className="button" href={to.newActivity(biennium.id)}>
            {say('matrix.propose')}
          </a>
        )}
      </header>
      <Sum of={biennium} cells={all} />
      <NotDone head="activity.refused" says={failed?.says} />
      <Views of={biennium} here={view} filter={state.filter} />
      {kept && <KeptViews of={kept} path={to.matrix(biennium.id)} query={query} />}
      <Shown of={shown} all={all} state={state} areas={areas} biennium={biennium} />
      {view === 'table' && may.includes('adopt') && biennium.adoptedAt === null && biennium.agreed > 0 && (
        <Adopt />
      )}
    </div>
  )
}

type ShownProps = {
  of: Awaited<ReturnType<typeof shownIn>>
  all: MatrixCells
  state: ListState
  areas: readonly AreaItem[]
  biennium: BienniumRecord
}

function Shown({ of: shown, all, state, areas, biennium }: ShownProps) {
  const { say } = useWords()
  const path = useAddresses().matrix(biennium.id)
  const years = { from: String(biennium.from), to: String(biennium.to) }
  const caption = say('matrix.caption', years)
  switch (shown.view) {
    case 'heat':
      return (
        <>
          <Narrowed by={state.filter} view="heat" path={path} />
          <Heat cells={shown.cells} biennium={biennium.id} filter={state.filter} />
        </>
      )
    case 'situations':
      return (
        <>
          <Narrowed by={state.filter} view="situations" path={path} />
          <Situations situations={shown.situations} biennium={biennium.id} filter={state.filter} />
        </>
      )
    case 'table':
      return (
        <ActivityList
          page={shown.page}
          state={state}
          areas={areas}
          biennium={biennium}
          caption={caption}
          path={path}
          today={all.today}
          pairs={all.pairs}
          tags={shown.tags}
        />
      )
    case 'timeline':
    case 'calendar':
      return (
        <>
          <Narrowed by={state.filter} view={shown.view} path={path} />
          {shown.page.total > shown.page.items.length && (
            <p className="notice">
              {say('matrix.drawn', { n: shown.page.items.length, all: shown.page.total })}
            </p>
          )}
          {shown.page.items.length === 0 ? (
            <p className="empty">{say('matrix.empty')}</p>
          ) : shown.view === 'timeline' ? (
            <ActivityTimeline
              activities={shown.page.items}
              areas={areas}
              isNarrowed={isNarrowed(state.filter)}
              biennium={biennium}
              today={all.today}
              caption={caption}
            />
          ) : (
            <Calendar activities={shown.page.items} biennium={biennium} today={all.today} />
          )}
        </>
      )
  }
}

/** A picture of some activities alone says so, and leads to where they are chosen and to the picture of all. */
function Narrowed({ by, view, path }: { by: ListState['filter']; view: MatrixView; path: string }) {
  const { say } = useWords()
  if (!isNarrowed(by)) return null
  const { group: _, ...filter } = by
  return (
    <p className="under dotted">
      <span>{say('matrix.narrowed')}</span>
      <a href={withQuery(path, filter)}>{say('matrix.narrowed.change')}</a>
      <a href={withQuery(path, { view })}>{say('matrix.narrowed.all')}</a>
    </p>
  )
}

function isNarrowed({ group: _, ...filter }: ListState['filter']): boolean {
  return Object.keys(filter).length > 0
}

/** How the programme stands, in a sentence or three; every number leads to its list. */
function Sum({ of: biennium, cells }: { of: BienniumRecord; cells: MatrixCells }) {
  const { tell } = useWords()
  const here = useAddresses().matrix(biennium.id)
  if (biennium.activities === 0) return null
  const linkTo = (query: Record<string, string>) => (chunks: ReactNode) => (
    <a href={withQuery(here, query)}>{chunks}</a>
  )
  const empty = cells.areas.filter(({ id, activities }) => id !== null && activities === 0).length
  return (
    <p className="lead">
      {tell('matrix.sum', {
        all: biennium.activities,
        agreed: biennium.agreed,
        list: linkTo({}),
        kept: linkTo({ state: 'agreed' }),
      })}{' '}
      {cells.overdue > 0 &&
        tell('matrix.sum.overdue', { n: cells.overdue, overdue: linkTo({ overdue: 'yes' }) })}{' '}
      {empty > 0 && tell('matrix.sum.empty', { n: empty, areas: linkTo({ view: 'heat' }) })}
    </p>
  )
}

function Adopt() {
  const { say } = useWords()
  return (
    <form method="post" className="form narrow adopt">
      <h2>{say('matrix.adopt')}</h2>
      <p>{say('matrix.adopt.says')}</p>
      <p className="field">
        <label htmlFor="meeting">{say('matrix.adopt.meeting')}</label>
        <input id="meeting" name="meeting" required maxLength={500} dir="auto" />
      </p>
      <p className="acts">
        <button type="submit" className="button">
          {say('matrix.adopt')}
        </button>
      </p>
    </form>
  )
}
