import type { HistoryItem, InterfaceLanguage } from '@comity/contract'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData } from 'react-router'
import type { MessageKey } from '../../messages/en.ts'
import { catalogues, useWords } from '../../messages/words.ts'
import '../../ui/form.css'
import { addressesOf } from '../addresses.ts'
import { act, ask, refused } from '../answer.ts'
import { useAddresses } from '../in-space.ts'
import { NotDone } from '../not-done.tsx'
import { OnServer, useOnServer } from '../on-server.ts'
import { PageTitle } from '../title.tsx'
import { chainsOf, shownFor, titleOf } from './chains.ts'
import './history.css'
import { HistoryEntry } from './history-entry.tsx'
import { addressOfRecord } from './record-link.tsx'

export const handle = { hydrate: false }

type Params = {
  readonly lang: InterfaceLanguage
  readonly space: string
  readonly kind: string
  readonly id: string
}

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { lang, space, kind, id } = params as Params
  if (!/^[a-z][a-z-]{0,40}$/.test(kind)) throw refused({ reason: 'not-found' })
  const me = await ask(context, 'me', { space })
  const entries: HistoryItem[] = []
  for (const one of await chainsOf(context, params as Params)) {
    const { items } = await ask(context, 'history', { space, ...one, limit: 1000 })
    entries.push(...items)
  }
  entries.sort((a, b) => b.at.localeCompare(a.at) || Number(b.id) - Number(a.id))
  const title = await titleOf(context, params as Params)
  const shown = kind === 'activity' ? await shownFor(context, space, id, lang) : null
  return new OnServer({
    kind,
    id,
    title,
    entries,
    shown,
    isPost: me.posts.some((post) => post.space === space),
  })
}

/** Takes an entry back. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const { lang, space, kind, id } = params as Params
  const form = await request.formData()
  const chains = await chainsOf(context, params as Params)
  const of = chains.find((one) => one.kind === form.get('kind') && one.record === form.get('record'))
  const entry = Number(form.get('entry')) || 0
  if (of === undefined || entry < 1) throw refused({ reason: 'not-found' })
  const answer = await act(context, 'undo', { space, ...of, entry })
  if (answer.ok) return redirect(addressesOf(lang, space).recordHistory(kind, id), { status: 303 })
  const { refusal } = answer
  if (refusal.reason === 'conflict' || refusal.reason === 'forbidden')
    return data({ says: [refusal.message] }, { status: refusal.reason === 'conflict' ? 409 : 403 })
  throw refused(refusal)
}

/** Who changed what of a record and when, from the last to the first. */
export default function HistoryPage() {
  const { kind, id, title, entries, shown, isPost } = useOnServer<typeof loader>()
  const { say } = useWords()
  const to = useAddresses()
  const failed = useActionData<typeof action>()
  const href = addressOfRecord(to, kind, id)
  const key = `history.kind.${kind === 'mandate-life' ? 'mandate' : kind}`
  const word = key in catalogues.en ? say(key as MessageKey) : ''
  const name = title === null ? word : <bdi lang={title.language}>{title.words}</bdi>
  return (
    <article className="narrow history">
      <PageTitle title={`${say('history.title')}${title === null ? '' : `: ${title.words}`}`} />
      <h1 className="title">{say('history.title')}</h1>
      {name !== '' && (
        <p className="under dotted">
          {title !== null && word !== '' && <span>{word}</span>}
          <span>{href ? <a href={href}>{name}</a> : name}</span>
        </p>
      )}
      <p className="lead">{say('history.lead')}</p>
      <NotDone head="history.refused" says={failed?.says} />
      {entries.length === 0 && <p className="empty">{say('history.none')}</p>}
      <ol reversed>
        {entries.map((entry) => (
          <HistoryEntry
            key={`${entry.kind} ${entry.record} ${entry.id}`}
            of={entry}
            shown={shown}
            isPost={isPost}
          />
        ))}
      </ol>
    </article>
  )
}
