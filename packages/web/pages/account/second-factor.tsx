import type { BegunFactor, Refusal } from '@comity/contract'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData } from 'react-router'
import { signInGiven } from '../../given.ts'
import { useWords } from '../../messages/words.ts'
import '../../ui/faces.css'
import '../../ui/form.css'
import { ask, refused } from '../answer.ts'
import { OnServer, useOnServer } from '../on-server.ts'
import { CodeField } from '../sign-in/code-field.tsx'
import { SecretField, ShowSecrets } from '../sign-in/secret-field.tsx'
import { PageTitle } from '../title.tsx'
import './account.css'
import { Squares } from './squares.tsx'

export const handle = { hydrate: false }

export async function loader({ context }: LoaderFunctionArgs) {
  const { sessions, secondFactor } = await ask(context, 'account', {})
  if (!sessions.some(({ own, via }) => own && via === null)) throw refused({ reason: 'not-found' })
  return new OnServer(secondFactor)
}

type Done = { begun?: BegunFactor; codes?: readonly string[]; wrong?: 'code' | 'password'; seconds?: number }

/** Begins, keeps or ends the second factor. What is told one time stands in this answer and nowhere else. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await request.formData()
  const signIn = context.get(signInGiven)
  const given = (name: string) => String(form.get(name) ?? '')
  switch (given('does')) {
    case 'begin': {
      const answer = await signIn.beginSecondFactor()
      return answer.ok ? data<Done>({ begun: answer.value }) : wrongOf(answer.refusal)
    }
    case 'keep': {
      const answer = await signIn.keepSecondFactor({ code: given('code') })
      return answer.ok ? data<Done>({ codes: answer.value.codes }) : wrongOf(answer.refusal)
    }
    default: {
      const answer = await signIn.endSecondFactor({ password: given('password') })
      if (!answer.ok) return wrongOf(answer.refusal)
      return redirect(`/${params.lang}/account`, { status: 303 })
    }
  }
}

function wrongOf(refusal: Refusal) {
  if (refusal.reason === 'too-often') {
    const { seconds } = refusal
    return data<Done>(
      { wrong: 'password', seconds },
      { status: 429, headers: { 'Retry-After': String(seconds) } },
    )
  }
  if (refusal.reason !== 'invalid') throw refused(refusal)
  return data<Done>({ wrong: refusal.violations[0]?.rule === 'code' ? 'code' : 'password' }, { status: 422 })
}

/** Sets up a second factor, in three steps that each stand on a page of their own. */
export default function SecondFactor() {
  const { on } = useOnServer<typeof loader>()
  const done = useActionData<typeof action>() as Done | undefined
  const { say } = useWords()
  return (
    <div className="narrow account">
      <PageTitle title={say('factor.title')} />
      <h1 className="title">{say('factor.title')}</h1>
      <Step on={on} done={done ?? {}} />
    </div>
  )
}

function Step({ on, done }: { on: boolean; done: Done }) {
  if (done.codes) return <Codes codes={done.codes} />
  if (done.begun) return <Begun {...done.begun} />
  if (done.wrong === 'code') return <Begin wrong />
  return on ? <End done={done} /> : <Begin />
}

function Begin({ wrong = false }: { wrong?: boolean }) {
  const { say } = useWords()
  return (
    <form method="post" className="form">
      {wrong && (
        <p className="notice" role="alert">
          {say('factor.wrong')}
        </p>
      )}
      <p className="lead">{say('factor.lead')}</p>
      <p className="acts">
        <button type="submit" className="button" name="does" value="begin">
          {say('factor.begin')}
        </button>
      </p>
    </form>
  )
}

function Begun({ secret, address, squares }: BegunFactor) {
  const { say } = useWords()
  return (
    <form method="post" className="form">
      <p className="lead">{say('factor.begun')}</p>
      <Squares of={squares} name={say('factor.picture')} />
      <p className="field">
        <label htmlFor="secret">{say('factor.secret')}</label>
        <input id="secret" readOnly dir="ltr" value={secret} />
      </p>
      <p className="hint">
        <a href={address}>{say('factor.open')}</a>
      </p>
      <CodeField wrong={false} />
      <p className="acts">
        <button type="submit" className="button" name="does" value="keep">
          {say('factor.keep')}
        </button>
      </p>
    </form>
  )
}

function Codes({ codes }: { codes: readonly string[] }) {
  const { say, lang } = useWords()
  return (
    <>
      <p className="lead" role="status">
        {say('factor.codes')}
      </p>
      <ol className="codes" dir="ltr">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <p className="acts">
        <a className="button" href={`/${lang}/account`}>
          {say('factor.written')}
        </a>
      </p>
    </>
  )
}

function End({ done: { wrong, seconds } }: { done: Done }) {
  const { say } = useWords()
  return (
    <form method="post" className="form">
      <p className="lead">{say('factor.on')}</p>
      {wrong && (
        <p className="notice" id="wrong" role="alert">
          {seconds === undefined ? say('factor.wrong-password') : say('sign-in.wait', { n: seconds })}
        </p>
      )}
      <SecretField
        name="password"
        label={say('sign-in.password')}
        autoComplete="current-password"
        wrong={wrong && 'wrong'}
      />
      <ShowSecrets />
      <p className="acts">
        <button type="submit" className="button second" name="does" value="end">
          {say('factor.end')}
        </button>
      </p>
    </form>
  )
}
