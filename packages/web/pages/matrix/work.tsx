import {
  type AreaItem,
  activityStatuses,
  type BienniumRecord,
  type InterfaceLanguage,
  markings,
} from '@comity/contract'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router'
import type { MessageKey } from '../../messages/en.ts'
import { useWords } from '../../messages/words.ts'
import { asked, readList } from '../../ui/list/list-state.ts'
import { useNameText } from '../../ui/name.tsx'
import workScript from '../../ui/work-table.js?url'
import { askBodies, type Body, openBodies } from '../activities/bodies.ts'
import { addressesOf } from '../addresses.ts'
import { ask, refused } from '../answer.ts'
import { draftKey } from '../draft-key.ts'
import { useAddresses, useSpace } from '../in-space.ts'
import { OnServer, useOnServer } from '../on-server.ts'
import { useShortName } from '../party.tsx'
import { PageTitle } from '../title.tsx'
import '../../ui/form.css'
import { ActivityList } from './activity-list.tsx'
import { activityFilters, keptView } from './kept-view.ts'
import { KeptViews } from './kept-views.tsx'
import './matrix.css'
import './work.css'

export const handle = { hydrate: false }

/** More rows than a browser should hold; the plain list is turned page by page. */
const most = 20_000

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { space = '', biennium: id = '' } = params
  const me = await ask(context, 'me', { space })
  const { may, posts } = me
  if (!may.includes('propose')) throw refused({ reason: 'forbidden', message: '' })
  const biennium = await ask(context, 'biennium', { id })
  if (biennium.space !== space) throw refused({ reason: 'not-found' })
  const { sort, ...state } = readList(request, activityFilters)
  // The script orders by every column, the question by two: by any other the plain list goes by title.
  const known = sort !== undefined && /^-?(title|date)$/.test(sort) ? { sort } : {}
  const query = { ...asked({ ...state, ...known }), space, biennium: id }
  const page = await ask(context, 'activities', query)
  const tags = await ask(context, 'tags', { id })
  const areas = (await ask(context, 'areas', { space })).items
  const bodies = await askBodies(context, await ask(context, 'space', { id: space }))
  const views = (await ask(context, 'views', { space })).items
  const side = posts.find((post) => post.space === space && post.side !== null)?.side ?? null
  return new OnServer({
    biennium,
    page,
    tags,
    areas,
    bodies,
    side,
    views,
    drafts: draftKey(space, me),
    state: { ...state, ...(sort === undefined ? {} : { sort }) },
    query: new URL(request.url).search.slice(1),
  })
}

/** Keeps a view of this table, or deletes one. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const { lang, space = '', biennium = '' } = params as Params
  const path = addressesOf(lang, space).work(biennium)
  return redirect(await keptView(context, await request.formData(), path, space), 303)
}

type Params = { readonly lang: InterfaceLanguage; readonly space?: string; readonly biennium?: string }

/** All activities of two years in one table that is worked in from the keyboard; each edit is an offer of one's side. */
export default function Work() {
  const { biennium, page, tags, areas, bodies, side, views, drafts, state, query } =
    useOnServer<typeof loader>()
  const { say } = useWords()
  const to = useAddresses()
  const path = to.work(biennium.id)
  const title = say('work.title', { from: String(biennium.from), to: String(biennium.to) })
  const work = { ...useWorkWords(title, areas, bodies), biennium: biennium.id, side, drafts, most }
  return (
    <div className="matrix-page work">
      <PageTitle title={title} />
      <h1 className="title">{title}</h1>
      <p className="lead">{say('work.lead')}</p>
      <p className="under">
        <a href={to.matrix(biennium.id)}>{say('activity.back')}</a>
      </p>
      <KeptViews of={views} path={path} query={query} />
      <div data-work={JSON.stringify(work)}>
        <ActivityList
          page={page}
          tags={tags}
          state={state}
          areas={areas}
          biennium={biennium as BienniumRecord}
          caption={title}
          path={path}
          more={[
            {
              key: 'change',
              name: say('activity.propose'),
              csv: [],
              cell: ({ id, title: of }) => (
                <a href={to.proposeChange(id)}>
                  {say('activity.propose')}
                  <span className="unseen"> {of}</span>
                </a>
              ),
            },
          ]}
        />
      </div>
      <script type="module" src={workScript} />
    </div>
  )
}

/** What the script shows and says: its columns, the names behind codes, and its sentences. */
function useWorkWords(name: string, areas: readonly AreaItem[], bodies: readonly Body[]) {
  const { say, lang } = useWords()
  const text = useNameText()
  const { id: space, sides } = useSpace()
  const { label } = openBodies(bodies, lang)
  const shortly = useShortName()
  const narrow = '6.75rem'
  const wide = 'minmax(8.5rem, 1fr)'
  const lead = (side: (typeof sides)[number]) => say('matrix.lead-of', { side: text(side.short) })
  return {
    space,
    lang,
    sides: sides.map(({ id }) => id),
    // `key` is that of the list's column, which its form chooses; `sorts` is what the address calls the order.
    columns: [
      {
        id: 'title',
        key: 'activity',
        field: 'title',
        sorts: 'title',
        width: 'minmax(16rem, 3fr)',
        name: say('matrix.activity'),
      },
      {
        id: 'from',
        key: 'when',
        field: 'from',
        sorts: 'date',
        width: narrow,
        name: say('field.from'),
      },
      {
        id: 'to',
        key: 'when',
        field: 'to',
        sorts: 'to',
        shows: 'overdue',
        width: '10rem',
        name: say('field.to'),
      },
      {
        id: 'place',
        key: 'where',
        field: 'place',
        sorts: 'place',
        width: wide,
        name: say('field.place'),
      },
      ...sides.map((side) => ({
        id: `lead-${side.id}`,
        key: `lead-${side.id}`,
        field: 'lead',
        of: side.id,
        sorts: `lead-${side.id}`,
        width: wide,
        name: lead(side),
      })),
      {
        id: 'areas',
        key: 'areas',
        field: null,
        shows: 'areas',
        sorts: 'areas',
        width: wide,
        name: say('matrix.area'),
      },
      {
        id: 'state',
        key: 'state',
        field: null,
        shows: 'state',
        sorts: 'state',
        width: wide,
        name: say('matrix.state'),
      },
      {
        id: 'marking',
        key: 'marking',
        field: null,
        shows: 'marking',
        sorts: 'marking',
        width: narrow,
        name: say('marking.column'),
      },
      ...sides.map((side) => ({
        id: `status-${side.id}`,
        key: `status-${side.id}`,
        field: 'status',
        of: side.id,
        sorts: `status-${side.id}`,
        width: narrow,
        name: say('matrix.status-of', { side: text(side.short) }),
      })),
    ],
    names: {
      bodies: bodies.map(({ id }) => [id, label(id)]),
      abbreviations: bodies.map((body) => [body.id, shortly(body)]),
      areas: Object.fromEntries(areas.map(({ id, names }) => [id, text(names)])),
      markings: Object.fromEntries(
        markings.map((one) => [one, say(`marking.${one.replaceAll(' ', '-')}` as MessageKey)]),
      ),
      statuses: Object.fromEntries(
        activityStatuses.map((one) => [one, say(`status.${one.replaceAll(' ', '-')}` as MessageKey)]),
      ),
    },
    words: {
      name,
      comma: say('comma'),
      none: {
        area: say('matrix.group.none.area'),
        first: say('matrix.group.none.first'),
        second: say('matrix.group.none.second'),
        month: say('matrix.group.none.month'),
      },
      loaded: say('work.loaded', { n: '{n}', all: '{all}' }),
      shown: say('work.shown', { n: '{n}', all: '{all}' }),
      offline: say('work.offline'),
      sending: say('work.sending'),
      kept: say('work.kept'),
      refused: say('activity.refused'),
      overdue: say('matrix.overdue'),
      dropped: say('work.dropped'),
      takenBack: say('work.taken-back', { what: '{what}' }),
      notTakenBack: say('work.not-taken-back'),
      nothingSent: say('work.nothing-sent'),
      done: say('work.done'),
      reported: say('work.reported'),
      unknownBody: say('field.body.unknown', { words: '{words}' }),
      overtaken: say('work.overtaken'),
      stands: say('work.stands'),
      typed: say('work.typed'),
      mine: say('work.mine'),
      theirs: say('work.theirs'),
      nothing: say('activity.nothing'),
      crossed: say('activity.state.crossed'),
      offered: say('activity.after'),
      agreed: say('activity.state.agreed'),
    },
  }
}
