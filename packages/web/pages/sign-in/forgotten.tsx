import type { InterfaceLanguage } from '@comity/contract'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, useActionData } from 'react-router'
import { signInGiven } from '../../given.ts'
import { useWords } from '../../messages/words.ts'
import '../../ui/form.css'
import { frontOf } from '../addresses.ts'
import { refused } from '../answer.ts'
import { OnServer, useOnServer } from '../on-server.ts'
import { PageTitle } from '../title.tsx'
import { AddressField } from './address-field.tsx'
import { signInAddress } from './addresses.ts'

export const handle = { hydrate: false }

export async function loader({ context }: LoaderFunctionArgs) {
  return new OnServer({ mails: context.get(signInGiven).mails })
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const lang = params.lang as InterfaceLanguage
  const address = String((await request.formData()).get('address') ?? '')
  const answer = await context.get(signInGiven).forgot({ address, lang })
  if (answer.ok) return data({ seconds: null })
  if (answer.refusal.reason !== 'too-often') throw refused(answer.refusal)
  const { seconds } = answer.refusal
  return data({ seconds }, { status: 429, headers: { 'Retry-After': String(seconds) } })
}

/** Asks for a new password by mail. What is answered does not tell whether the address has an account. */
export default function Forgotten() {
  const { mails } = useOnServer<typeof loader>()
  const done = useActionData<typeof action>()
  const { say, lang } = useWords()
  const isAsked = done !== undefined && done.seconds === null
  return (
    <div className="narrow">
      <PageTitle title={say('forgotten.title')} />
      <h1 className="title">{say('forgotten.title')}</h1>
      <p className="lead">
        {say(!mails ? 'forgotten.no-mail' : isAsked ? 'forgotten.asked' : 'forgotten.lead')}
      </p>
      {mails && !isAsked && (
        <form method="post" className="form">
          {done && done.seconds !== null && (
            <p className="notice" id="wrong" role="alert">
              {say('sign-in.wait', { n: done.seconds })}
            </p>
          )}
          <AddressField wrong={done ? 'wrong' : undefined} />
          <p className="acts">
            <button type="submit" className="button">
              {say('forgotten.ask')}
            </button>
            <a href={signInAddress(lang, frontOf(lang))}>{say('forgotten.back')}</a>
          </p>
        </form>
      )}
      {(!mails || isAsked) && <Back />}
    </div>
  )
}

function Back() {
  const { say, lang } = useWords()
  return (
    <p className="hint">
      <a href={signInAddress(lang, frontOf(lang))}>{say('forgotten.back')}</a>
    </p>
  )
}
