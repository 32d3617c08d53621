import {
  type AddedKind,
  addedKinds,
  type FindingFields,
  type InterfaceLanguage,
  type ReviewedKind,
} from '@comity/contract'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData } from 'react-router'
import { signInGiven } from '../../given.ts'
import { useWords } from '../../messages/words.ts'
import reviewScript from '../../ui/review.js?url'
import { addressesOf } from '../addresses.ts'
import { act, ask, refused } from '../answer.ts'
import { useAddresses } from '../in-space.ts'
import { NotDone } from '../not-done.tsx'
import { OnServer, useOnServer } from '../on-server.ts'
import { directionOf } from '../texts/provision.tsx'
import { PageTitle } from '../title.tsx'
import '../../ui/form.css'
import { Line, Lines } from './correct-fields.tsx'
import { linesSent, one } from './finding-form.ts'
import { paragraphOf } from './queue.tsx'
import './review.css'

export const handle = { hydrate: false }

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { space = '' } = params
  const query = new URL(request.url).searchParams
  if (!context.get(signInGiven).carried) throw refused({ reason: 'not-signed-in' })
  const { may } = await ask(context, 'me', { space })
  if (!may.includes('judge')) throw refused({ reason: 'forbidden', message: '' })
  const text = await ask(context, 'instrument', { id: query.get('text') ?? '' })
  const provision = text.provisions.find(({ id }) => id === query.get('in'))
  if (provision === undefined || text.space !== space) throw refused({ reason: 'not-found' })
  return new OnServer({ text, provision })
}

/** Keeps what a person found in a paragraph, and goes on to where it stands among what was read. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const { lang, space = '' } = params as { lang: InterfaceLanguage; space?: string }
  const form = await request.formData()
  const kind = addedKinds.find((known) => known === form.get('kind')) ?? 'mandate'
  const answer = await act(context, 'add-finding', {
    provision: String(form.get('provision') ?? ''),
    kind,
    words: String(form.get('words') ?? '').trim(),
    fields: fieldsOf(kind, form),
  })
  if (answer.ok) {
    const reviewed: ReviewedKind = kind === 'undertaking' ? 'mandate' : kind
    const [text = ''] = String(form.get('provision')).split('#')
    const of = { text, kind: reviewed, at: answer.value.finding }
    return redirect(addressesOf(lang, space).reviewOf(of), { status: 303 })
  }
  if (answer.refusal.reason !== 'invalid') throw refused(answer.refusal)
  const sent = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]))
  const { violations } = answer.refusal
  return data({ says: violations.map(({ message }) => message), sent }, { status: 422 })
}

function fieldsOf(kind: AddedKind, form: FormData): FindingFields {
  const [verb, from, place] = ['verb', 'from', 'place'].map((name) => one(form, name))
  const who = linesSent(form, 'who')
  switch (kind) {
    case 'mandate':
      return { ...(verb ? { verb } : {}), addressees: who }
    case 'undertaking':
      return { who: who[0] ?? null }
    case 'event':
      return { ...(from ? { from } : {}), place: place ?? null }
    case 'agreement':
      return { parties: linesSent(form, 'parties'), signed: from ?? null }
  }
}

/** Words of a paragraph become a mandate, an undertaking, an event or an agreement that no program read there. */
export default function Add() {
  const { text, provision } = useOnServer<typeof loader>()
  const { say } = useWords()
  const to = useAddresses()
  const failed = useActionData<typeof action>()
  const sent: Record<string, string | undefined> = failed?.sent ?? {}
  const { language } = text
  return (
    <div className="narrow">
      <PageTitle title={say('add.title')} />
      <script type="module" src={reviewScript} />
      <h1 className="title">{say('add.title')}</h1>
      <p className="lead">{say('add.lead')}</p>
      <NotDone head="review.refused" says={failed?.says} />
      <blockquote className="chosen-from" lang={language} dir={directionOf(language)}>
        <p>
          <b>{paragraphOf(provision)}</b> {provision.text}
        </p>
        {provision.children.map((child) => (
          <p key={`${child.number} ${child.text}`}>
            {child.number} {child.text}
          </p>
        ))}
      </blockquote>
      <form method="post" className="form">
        <input type="hidden" name="provision" value={provision.ref} />
        <Lines name="words" label="add.words" value={sent.words ?? ''} lang={language} rows={3} />
        <fieldset className="choices">
          <legend>{say('add.kind')}</legend>
          {addedKinds.map((kind) => (
            <p key={kind} className="choice">
              <input
                type="radio"
                id={`kind-${kind}`}
                name="kind"
                value={kind}
                defaultChecked={kind === (sent.kind ?? 'mandate')}
              />{' '}
              <label htmlFor={`kind-${kind}`}>{say(`add.kind.${kind}`)}</label>
            </p>
          ))}
        </fieldset>
        <Line name="verb" label="add.verb" value={sent.verb ?? ''} lang={language} />
        <Lines name="who" label="add.who" value={sent.who ?? ''} lang={language} />
        <Line name="from" label="add.from" value={sent.from ?? ''} hint="correct.date.hint" />
        <Line name="place" label="add.place" value={sent.place ?? ''} lang={language} />
        <Lines name="parties" label="add.parties" value={sent.parties ?? ''} lang={language} />
        <p className="acts">
          <button type="submit" className="button">
            {say('add.keep')}
          </button>
          <a href={to.text(text.id, provision.id)}>{say('review.open')}</a>
        </p>
      </form>
    </div>
  )
}
