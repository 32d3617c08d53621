import type { AreaItem, BienniumRecord, InterfaceLanguage } from '@comity/contract'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData } from 'react-router'
import type { MessageKey } from '../../messages/en.ts'
import { useWords } from '../../messages/words.ts'
import { List } from '../../ui/list/list.tsx'
import { asked, readList } from '../../ui/list/list-state.ts'
import { useNameText } from '../../ui/name.tsx'
import { Select } from '../../ui/select.tsx'
import { addressesOf, csvOf } from '../addresses.ts'
import { act, ask, refused } from '../answer.ts'
import { useAddresses } from '../in-space.ts'
import { OnServer, useOnServer } from '../on-server.ts'
import { PageTitle } from '../title.tsx'
import '../../ui/form.css'
import { Adopted } from './adopted.tsx'
import { useActivityColumns } from './columns.tsx'
import './matrix.css'
import { NotDone } from '../not-done.tsx'

export const handle = { hydrate: false }

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { space = '', biennium: id = '' } = params
  const state = readList(request, ['area', 'state', 'party'])
  const biennium = await ask(context, 'biennium', { id })
  if (biennium.space !== space) throw refused({ reason: 'not-found' })
  const page = await ask(context, 'activities', { ...asked(state), space, biennium: id })
  const areas = (await ask(context, 'areas', { space })).items
  const { may } = await ask(context, 'me', { space })
  return new OnServer({ biennium, page, state, areas, may })
}

/** Freezes what is agreed, as a meeting adopted it. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const { lang, space = '', biennium = '' } = params as Params
  const form = await request.formData()
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
  const { biennium, page, state, areas, may } = useOnServer<typeof loader>()
  const { say } = useWords()
  const to = useAddresses()
  const failed = useActionData<typeof action>()
  const years = { from: String(biennium.from), to: String(biennium.to) }
  return (
    <>
      <PageTitle title={`${say('matrix.title')} ${say('matrix.years', years)}`} />
      <h1 className="title">
        {say('matrix.title')} {say('matrix.years', years)}
      </h1>
      <p className="under dotted">
        <span>{say('matrix.counts', { all: biennium.activities, agreed: biennium.agreed })}</span>
        <Adopted of={biennium} />
        {may.includes('propose') && <a href={to.newActivity(biennium.id)}>{say('matrix.propose')}</a>}
      </p>
      <NotDone head="activity.refused" says={failed?.says} />
      <List
        name={say('matrix.caption', years)}
        path={to.matrix(biennium.id)}
        state={state}
        columns={useActivityColumns(areas)}
        order="title"
        items={page.items}
        next={page.next}
        keyOf={({ id }) => id}
        filters={<Filters areas={areas} filter={state.filter} />}
        csv={`${csvOf('activities', biennium.space)}&biennium=${biennium.id}`}
        empty={say('matrix.empty')}
        className="titled matrix"
      />
      {biennium.adopted.length > 0 && <AdoptedThen of={biennium} />}
      {may.includes('adopt') && biennium.adoptedAt === null && biennium.agreed > 0 && <Adopt />}
    </>
  )
}

function Filters({
  areas,
  filter,
}: {
  areas: readonly AreaItem[]
  filter: Readonly<Record<string, string>>
}) {
  const { say } = useWords()
  const text = useNameText()
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
    </>
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

function AdoptedThen({ of: { adopted } }: { of: BienniumRecord }) {
  const { say } = useWords()
  const to = useAddresses()
  return (
    <section className="section" aria-labelledby="adopted-head">
      <header>
        <h2 id="adopted-head">{say('matrix.adopted.title')}</h2>
      </header>
      <ul className="years">
        {adopted.map(({ activity, title, since }) => (
          <li key={activity}>
            <a href={to.activity(activity)}>
              <bdi>{title}</bdi>
            </a>{' '}
            <span className="quiet">{say(`matrix.since.${since.replace(' ', '-')}` as MessageKey)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
