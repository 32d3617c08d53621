import type { CooperationOfText, InterfaceLanguage } from '@comity/contract'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData } from 'react-router'
import { signInGiven } from '../../given.ts'
import { useWords } from '../../messages/words.ts'
import { useNameText } from '../../ui/name.tsx'
import '../../ui/form.css'
import { addressesOf } from '../addresses.ts'
import { act, ask, refused } from '../answer.ts'
import { useAddresses } from '../in-space.ts'
import { NotDone } from '../not-done.tsx'
import { OnServer, useOnServer } from '../on-server.ts'
import { signInAddress } from '../sign-in/addresses.ts'
import { DocumentSymbol } from '../symbol.tsx'
import { PageTitle } from '../title.tsx'
import './cooperations.css'

export const handle = { hydrate: false }

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const id = new URL(request.url).searchParams.get('text') ?? ''
  if (id === '') throw refused({ reason: 'not-found' })
  await ask(context, 'space', { id: params.space ?? '' })
  const about = await ask(context, 'cooperation', { id })
  return new OnServer({ about, signedIn: context.get(signInGiven).carried })
}

/** Starts it and goes there. Why it was not started is said beside the form. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await request.formData()
  const text = new URL(request.url).searchParams.get('text') ?? ''
  const sides = [String(form.get('first') ?? ''), String(form.get('second') ?? '')]
  const answer = await act(context, 'start-cooperation', { text, sides })
  if (answer.ok) {
    const { glance } = addressesOf(params.lang as InterfaceLanguage, answer.value.space)
    return redirect(glance, { status: 303 })
  }
  const { refusal } = answer
  if (refusal.reason === 'invalid')
    return data({ sides, says: refusal.violations.map(({ message }) => message) }, { status: 422 })
  if (refusal.reason === 'conflict' || refusal.reason === 'forbidden')
    return data({ sides, says: [refusal.message] }, { status: refusal.reason === 'conflict' ? 409 : 403 })
  throw refused(refusal)
}

/** The two sides that the title names, to be confirmed, and one button. */
export default function Start() {
  const { about, signedIn } = useOnServer<typeof loader>()
  const { lang, say } = useWords()
  const to = useAddresses()
  const back = to.startFrom(about.text.id)
  return (
    <div className="narrow">
      <PageTitle title={say('start.title')} />
      <h1 className="title">{say('start.title')}</h1>
      <p className="lead">{say('start.lead')}</p>
      <p className="start-from">
        {say('start.from')} <TextLink about={about} />
      </p>
      {about.may ? (
        <StartForm about={about} />
      ) : signedIn ? (
        <p className="notice">{say('start.may-not')}</p>
      ) : (
        <p className="acts">
          <a className="button" href={signInAddress(lang, back)}>
            {say('start.sign-in')}
          </a>
          <a href={to.text(about.text.id)}>{say('start.back')}</a>
        </p>
      )}
    </div>
  )
}

function TextLink({ about: { text } }: { about: CooperationOfText }) {
  const { say } = useWords()
  const to = useAddresses()
  return (
    <a href={to.text(text.id)}>
      {text.symbol && (
        <>
          <DocumentSymbol of={text.symbol} />
          {say('comma')}
        </>
      )}
      <bdi lang={text.language}>{text.title}</bdi>
    </a>
  )
}

function StartForm({ about }: { about: CooperationOfText }) {
  const { say } = useWords()
  const to = useAddresses()
  const failed = useActionData<typeof action>()
  const [first, second] = failed?.sides ?? about.sides.map(({ code }) => code)
  return (
    <form method="post" className="form">
      <NotDone head="start.not-done" says={failed?.says} />
      <p>{say(about.sides.length === 2 ? 'start.recognized' : 'start.unrecognized')}</p>
      <SideField name="first" chosen={first} about={about} />
      <SideField name="second" chosen={second} about={about} />
      <p className="acts">
        <button type="submit" className="button">
          {say('start.send')}
        </button>
        <a href={to.text(about.text.id)}>{say('start.back')}</a>
      </p>
    </form>
  )
}

type SideFieldProps = { name: 'first' | 'second'; chosen: string | undefined; about: CooperationOfText }

function SideField({ name, chosen, about: { organizations } }: SideFieldProps) {
  const { say, lang } = useWords()
  const text = useNameText()
  const names = organizations
    .map(({ code, party }) => ({ code, name: text(party.names) }))
    .sort((a, b) => a.name.localeCompare(b.name, lang))
  return (
    <p className="field">
      <label htmlFor={name}>{say(`start.${name}`)}</label>
      <select id={name} name={name} defaultValue={chosen ?? ''} required>
        <option value="">{say('start.choose')}</option>
        {names.map(({ code, name: one }) => (
          <option key={code} value={code}>
            {one}
          </option>
        ))}
      </select>
    </p>
  )
}
