import type { Answer, Entered, InterfaceLanguage } from '@comity/contract'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData } from 'react-router'
import { signInGiven } from '../../given.ts'
import { useWords } from '../../messages/words.ts'
import '../../ui/form.css'
import { refused } from '../answer.ts'
import { OnServer, useOnServer } from '../on-server.ts'
import { PageTitle } from '../title.tsx'
import { AddressField } from './address-field.tsx'
import { backTo, forgottenAddress } from './addresses.ts'
import { onward } from './onward.ts'
import { SecretField, ShowSecrets } from './secret-field.tsx'

export const handle = { hydrate: false }

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  const back = backTo(searchParams.get('back'), params.lang as InterfaceLanguage)
  const isFounded = await context.get(signInGiven).isFounded()
  return new OnServer({
    back,
    ended: searchParams.has('ended'),
    refusedThere: searchParams.has('refused'),
    isFounded,
  })
}

export async function action(args: ActionFunctionArgs) {
  const { context, params, request } = args
  const form = await request.formData()
  const signIn = context.get(signInGiven)
  const given = (name: string) => String(form.get(name) ?? '')
  if (form.has('organization')) return toOrganization(args, given('address'))
  const isToken = form.has('token')
  const answer = isToken
    ? await signIn.enter({ token: given('token') })
    : await signIn.byPassword({ address: given('address'), password: given('password') })
  if (!answer.ok) return failed(answer, isToken ? 'token' : 'password', given('address'))
  const back = backTo(new URL(request.url).searchParams.get('back'), params.lang as InterfaceLanguage)
  return redirect(onward(answer.value, params.lang as InterfaceLanguage, back), {
    status: 303,
    headers: { 'Set-Cookie': answer.value.setCookie },
  })
}

/**
 * Sends somebody on to the provider of their organization. A form of ours may lead to pages of ours only (form-action),
 * so the page that answers leads there, by itself and by a link.
 */
async function toOrganization({ context, params, request }: ActionFunctionArgs, address: string) {
  const back = backTo(new URL(request.url).searchParams.get('back'), params.lang as InterfaceLanguage)
  const answer = await context.get(signInGiven).toProvider({ address, back })
  if (answer.ok) {
    const { location, setCookie } = answer.value
    return data(
      { by: 'organization' as const, address, seconds: null, location },
      { headers: { 'Set-Cookie': setCookie } },
    )
  }
  if (answer.refusal.reason !== 'not-found') throw refused(answer.refusal)
  return data({ by: 'organization' as const, address, seconds: null, location: null }, { status: 404 })
}

/** Says that it failed, never which of address and password was wrong. */
function failed(
  { refusal }: Extract<Answer<Entered>, { ok: false }>,
  by: 'token' | 'password',
  address: string,
) {
  if (refusal.reason !== 'too-often') return data({ by, address, seconds: null }, { status: 401 })
  const { seconds } = refusal
  return data({ by, address, seconds }, { status: 429, headers: { 'Retry-After': String(seconds) } })
}

/** Signs a person in, and a program's token too. */
export default function SignIn() {
  const { back, ended, refusedThere, isFounded } = useOnServer<typeof loader>()
  const wrong = useActionData<typeof action>()
  const { say, tell, lang } = useWords()
  if (wrong?.by === 'organization' && wrong.location !== null) return <Onward to={wrong.location} />
  return (
    <div className="narrow">
      <PageTitle title={say('sign-in.title')} />
      <h1 className="title">{say('sign-in.title')}</h1>
      {ended && !wrong && <p className="notice">{say('sign-in.ended')}</p>}
      {refusedThere && !wrong && <p className="notice">{say('sign-in.not-by-organization')}</p>}
      {!isFounded && (
        <p className="notice">
          {tell('sign-in.unfounded', { command: <Command key="command">npx comity init --admin</Command> })}
        </p>
      )}
      <p className="lead">{say('sign-in.lead')}</p>
      <form method="post" className="form">
        {wrong?.by === 'password' && <Wrong seconds={wrong.seconds} says={say('sign-in.wrong')} />}
        {wrong?.by === 'organization' && <Wrong seconds={null} says={say('sign-in.no-organization')} />}
        <AddressField value={wrong?.address} wrong={wrong?.by === 'password' ? 'wrong' : undefined} />
        <SecretField
          name="password"
          label={say('sign-in.password')}
          autoComplete="current-password"
          wrong={wrong?.by === 'password' ? 'wrong' : undefined}
        />
        <ShowSecrets />
        <p className="acts">
          <button type="submit" className="button">
            {say('sign-in')}
          </button>
          <button type="submit" className="button second" name="organization" value="yes" formNoValidate>
            {say('sign-in.by-organization')}
          </button>
          <a href={back}>{say('sign-in.without')}</a>
        </p>
        <p className="hint">
          <a href={forgottenAddress(lang)}>{say('forgotten.link')}</a>
        </p>
      </form>
      <ByToken wrong={wrong?.by === 'token'} />
    </div>
  )
}

/** Where the provider of the organization asks who one is. */
function Onward({ to }: { to: string }) {
  const { say } = useWords()
  return (
    <div className="narrow">
      <PageTitle title={say('sign-in.title')} />
      <meta httpEquiv="refresh" content={`0; url=${to}`} />
      <h1 className="title">{say('sign-in.title')}</h1>
      <p className="lead">{say('sign-in.onward')}</p>
      <p className="acts">
        <a className="button" href={to}>
          {say('sign-in.go-on')}
        </a>
      </p>
    </div>
  )
}

function ByToken({ wrong }: { wrong: boolean }) {
  const { say, tell } = useWords()
  return (
    <form method="post" className="form other-way">
      <h2>{say('sign-in.by-token')}</h2>
      {wrong && <Wrong seconds={null} says={say('sign-in.unknown')} />}
      <p className="field">
        <label htmlFor="token">{say('sign-in.token')}</label>
        <input
          id="token"
          name="token"
          type="password"
          autoComplete="off"
          dir="ltr"
          required
          maxLength={500}
          aria-invalid={wrong || undefined}
          aria-describedby={wrong ? 'wrong' : undefined}
        />
      </p>
      <p className="hint">
        {tell('sign-in.how', {
          command: (
            <Command key="command">npx comity token --space un-oic --party un --role desk-officer</Command>
          ),
        })}
      </p>
      <p className="acts">
        <button type="submit" className="button second">
          {say('sign-in.with-token')}
        </button>
      </p>
    </form>
  )
}

function Wrong({ seconds, says }: { seconds: number | null; says: string }) {
  const { say } = useWords()
  return (
    <p className="notice" id="wrong" role="alert">
      {seconds === null ? says : say('sign-in.wait', { n: seconds })}
    </p>
  )
}

function Command({ children }: { children: string }) {
  return <code dir="ltr">{children}</code>
}
