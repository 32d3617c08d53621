import type { InterfaceLanguage } from '@comity/contract'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData } from 'react-router'
import { signInGiven } from '../../given.ts'
import { useWords } from '../../messages/words.ts'
import '../../ui/form.css'
import { OnServer, useOnServer } from '../on-server.ts'
import { PageTitle } from '../title.tsx'
import { backTo } from './addresses.ts'

export const handle = { hydrate: false }

export async function loader({ params, request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  const back = backTo(searchParams.get('back'), params.lang as InterfaceLanguage)
  return new OnServer({ back, ended: searchParams.has('ended') })
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await request.formData()
  const answer = await context.get(signInGiven).enter({ token: String(form.get('token') ?? '') })
  if (!answer.ok) return data({ unknown: true }, { status: 401 })
  const back = backTo(new URL(request.url).searchParams.get('back'), params.lang as InterfaceLanguage)
  return redirect(back, { status: 303, headers: { 'Set-Cookie': answer.value.setCookie } })
}

/** Signs in with the token of a post. */
export default function SignIn() {
  const { back, ended } = useOnServer<typeof loader>()
  const failed = useActionData<typeof action>() !== undefined
  const { say, tell } = useWords()
  const command = 'npx comity token --space un-oic --party un --role desk-officer'
  return (
    <div className="narrow">
      <PageTitle title={say('sign-in.title')} />
      <h1 className="title">{say('sign-in.title')}</h1>
      {ended && !failed && <p className="notice">{say('sign-in.ended')}</p>}
      <p className="lead">{say('sign-in.lead')}</p>
      <form method="post" className="form">
        {failed && (
          <p className="notice" id="wrong" role="alert">
            {say('sign-in.unknown')}
          </p>
        )}
        <p className="field">
          <label htmlFor="token">{say('sign-in.token')}</label>
          <input
            id="token"
            name="token"
            type="password"
            autoComplete="current-password"
            dir="ltr"
            required
            maxLength={500}
            aria-invalid={failed || undefined}
            aria-describedby={failed ? 'wrong' : undefined}
          />
        </p>
        <p className="acts">
          <button type="submit" className="button">
            {say('sign-in')}
          </button>
          <a href={back}>{say('sign-in.without')}</a>
        </p>
      </form>
      <p className="hint">
        {tell('sign-in.how', {
          command: (
            <code key="command" dir="ltr">
              {command}
            </code>
          ),
        })}
      </p>
    </div>
  )
}
