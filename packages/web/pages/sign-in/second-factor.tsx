import type { InterfaceLanguage } from '@comity/contract'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData } from 'react-router'
import { signInGiven } from '../../given.ts'
import { useWords } from '../../messages/words.ts'
import '../../ui/form.css'
import { frontOf } from '../addresses.ts'
import { PageTitle } from '../title.tsx'
import { backTo, signInAddress } from './addresses.ts'
import { CodeField } from './code-field.tsx'
import { onward } from './onward.ts'

export const handle = { hydrate: false }

/** Only for whoever has given a password; others begin where that is given. */
export function loader({ context, params }: LoaderFunctionArgs) {
  const lang = params.lang as InterfaceLanguage
  if (!context.get(signInGiven).waits) throw redirect(signInAddress(lang, frontOf(lang)))
  return null
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const lang = params.lang as InterfaceLanguage
  const code = String((await request.formData()).get('code') ?? '')
  const answer = await context.get(signInGiven).bySecondFactor({ code })
  if (answer.ok) {
    const back = backTo(new URL(request.url).searchParams.get('back'), lang)
    const headers = { 'Set-Cookie': answer.value.setCookie }
    return redirect(onward(answer.value, lang, back), { status: 303, headers })
  }
  if (answer.refusal.reason !== 'too-often') return data({ seconds: null }, { status: 401 })
  const { seconds } = answer.refusal
  return data({ seconds }, { status: 429, headers: { 'Retry-After': String(seconds) } })
}

/** The second step of signing in. */
export default function SecondFactor() {
  const { say } = useWords()
  const wrong = useActionData<typeof action>()
  return (
    <div className="narrow">
      <PageTitle title={say('second.title')} />
      <h1 className="title">{say('second.title')}</h1>
      <p className="lead">{say('second.lead')}</p>
      <form method="post" className="form">
        {wrong && (
          <p className="notice" id="wrong" role="alert">
            {wrong.seconds === null ? say('second.wrong') : say('sign-in.wait', { n: wrong.seconds })}
          </p>
        )}
        <CodeField wrong={wrong !== undefined} hint={say('second.hint')} />
        <p className="acts">
          <button type="submit" className="button">
            {say('sign-in')}
          </button>
        </p>
      </form>
    </div>
  )
}
