import type { LoaderFunctionArgs } from 'react-router'
import { useWords } from '../../messages/words.ts'
import { Records } from '../../ui/list/records.tsx'
import { useNameText } from '../../ui/name.tsx'
import workScript from '../../ui/work-table.js?url'
import { ask, refused } from '../answer.ts'
import { useAddresses, useSpace } from '../in-space.ts'
import { OnServer, useOnServer } from '../on-server.ts'
import { PageTitle } from '../title.tsx'
import { useActivityColumns } from './columns.tsx'
import './matrix.css'
import './work.css'

export const handle = { hydrate: false }

/** More rows than a browser should hold; the plain table is turned page by page. */
const most = 20_000

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { space = '', biennium: id = '' } = params
  const { may, posts } = await ask(context, 'me', { space })
  if (!may.includes('propose')) throw refused({ reason: 'forbidden', message: '' })
  const biennium = await ask(context, 'biennium', { id })
  if (biennium.space !== space) throw refused({ reason: 'not-found' })
  const page = await ask(context, 'activities', { space, biennium: id, limit: 100 })
  const areas = (await ask(context, 'areas', { space })).items
  const side = posts.find((post) => post.space === space && post.side !== null)?.side ?? null
  return new OnServer({ biennium, page, areas, side })
}

/** All activities of two years in one table that is worked in from the keyboard; each edit is an offer of one's side. */
export default function Work() {
  const { biennium, page, areas, side } = useOnServer<typeof loader>()
  const { say, lang } = useWords()
  const text = useNameText()
  const to = useAddresses()
  const { id: space, sides } = useSpace()
  const title = say('work.title', { from: String(biennium.from), to: String(biennium.to) })
  const work = {
    space,
    biennium: biennium.id,
    side,
    lang,
    most,
    columns: [
      { field: 'title', name: say('matrix.activity') },
      { field: 'from', name: say('field.from') },
      { field: 'to', name: say('field.to') },
      { field: 'place', name: say('field.place') },
      ...sides.map((one) => ({
        field: `lead-${one.id}`,
        name: say('matrix.lead-of', { side: text(one.short) }),
      })),
      { field: null, shows: 'state', name: say('matrix.state') },
    ],
    words: {
      name: title,
      loaded: say('work.loaded', { n: '{n}', all: '{all}' }),
      offline: say('work.offline'),
      sending: say('work.sending'),
      kept: say('work.kept'),
      refused: say('activity.refused'),
      done: say('work.done'),
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
  return (
    <div className="matrix-page work">
      <PageTitle title={title} />
      <h1 className="title">{title}</h1>
      <p className="lead">{say('work.lead')}</p>
      <p className="under">
        <a href={to.matrix(biennium.id)}>{say('activity.back')}</a>
      </p>
      <div data-work={JSON.stringify(work)}>
        <Records
          name={title}
          columns={[
            ...useActivityColumns(areas),
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
          items={page.items}
          keyOf={({ id }) => id}
          className="titled matrix"
        />
      </div>
      <script type="module" src={workScript} />
    </div>
  )
}
