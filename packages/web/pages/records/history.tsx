import type { HistoryItem, InterfaceLanguage } from '@comity/contract'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData } from 'react-router'
import type { MessageKey } from '../../messages/en.ts'
import { useWords } from '../../messages/words.ts'
import '../../ui/form.css'
import { addressesOf } from '../addresses.ts'
import { act, ask, refused } from '../answer.ts'
import { useAddresses } from '../in-space.ts'
import { NotDone } from '../not-done.tsx'
import { OnServer, useOnServer } from '../on-server.ts'
import { PostWords } from '../standing.tsx'
import { PageTitle } from '../title.tsx'
import { Changes, useActWords } from './change-list.tsx'
import './history.css'
import { addressOfRecord } from './record-link.tsx'

export const handle = { hydrate: false }

type Params = {
  readonly lang: InterfaceLanguage
  readonly space: string
  readonly kind: string
  readonly id: string
}

/** What is said of a mandate has a history of its own beside what was judged of its words: the page shows both. */
const alsoOf = (kind: string) => (kind === 'mandate' ? ['mandate', 'mandate-life'] : [kind])

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { space, kind, id } = params as Params
  if (!/^[a-z][a-z-]{0,40}$/.test(kind)) throw refused({ reason: 'not-found' })
  const entries: { kind: string; item: HistoryItem }[] = []
  for (const of of alsoOf(kind)) {
    const { items } = await ask(context, 'history', { space, kind: of, record: id, limit: 1000 })
    entries.push(...items.map((item) => ({ kind: of, item })))
  }
  entries.sort((a, b) => b.item.at.localeCompare(a.item.at) || Number(b.item.id) - Number(a.item.id))
  return new OnServer({ kind, id, entries })
}

/** Takes an entry back. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const { lang, space, kind, id } = params as Params
  const form = await request.formData()
  const of = alsoOf(kind).find((one) => one === form.get('kind')) ?? kind
  const entry = Number(form.get('entry')) || 0
  if (entry < 1) throw refused({ reason: 'not-found' })
  const answer = await act(context, 'undo', { space, kind: of, record: id, entry })
  if (answer.ok) return redirect(addressesOf(lang, space).recordHistory(kind, id), { status: 303 })
  const { refusal } = answer
  if (refusal.reason === 'conflict' || refusal.reason === 'forbidden')
    return data({ says: [refusal.message] }, { status: refusal.reason === 'conflict' ? 409 : 403 })
  throw refused(refusal)
}

/** Who changed what of a record and when, from the last to the first. */
export default function HistoryPage() {
  const { kind, id, entries } = useOnServer<typeof loader>()
  const { say } = useWords()
  const to = useAddresses()
  const failed = useActionData<typeof action>()
  const href = addressOfRecord(to, kind, id)
  return (
    <article className="narrow history">
      <PageTitle title={say('history.title')} />
      <h1 className="title">{say('history.title')}</h1>
      {href && (
        <p className="under">
          {say('marking.of')}{' '}
          <a href={href}>{say(`history.kind.${kind === 'mandate-life' ? 'mandate' : kind}` as MessageKey)}</a>
        </p>
      )}
      <p className="lead">{say('history.lead')}</p>
      <NotDone head="history.refused" says={failed?.says} />
      {entries.length === 0 && <p className="empty">{say('history.none')}</p>}
      <ol reversed>
        {entries.map((entry) => (
          <Entry key={`${entry.kind} ${entry.item.id}`} of={entry} />
        ))}
      </ol>
    </article>
  )
}

function Entry({ of: { kind, item } }: { of: { kind: string; item: HistoryItem } }) {
  const { say, date } = useWords()
  const [day = '', time = ''] = item.at.split('T')
  return (
    <li>
      <h2>{useActWords(item.act)}</h2>
      <p className="under dotted">
        <time dateTime={item.at}>
          {date(day)}, <bdi dir="ltr">{time.slice(0, 5)} UTC</bdi>
        </time>
        <span>{item.by === null ? say('history.by-nobody') : <PostWords of={item.by} />}</span>
        <span>{say('history.entry', { n: item.id })}</span>
      </p>
      <Changes of={item} />
      {item.reason && <p>{say('history.reason', { reason: item.reason })}</p>}
      {item.undo && (
        <form method="post" className="acts">
          <input type="hidden" name="kind" value={kind} />
          <input type="hidden" name="entry" value={item.id} />
          <button type="submit" className="button second">
            {say('history.undo')}
          </button>
        </form>
      )}
    </li>
  )
}
