import type { Answer, Entered, InterfaceLanguage, Refusal } from '@comity/contract'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData } from 'react-router'
import { doorGiven, signInGiven } from '../../given.ts'
import type { MessageKey } from '../../messages/en.ts'
import { useWords } from '../../messages/words.ts'
import '../../ui/form.css'
import { frontOf } from '../addresses.ts'
import { refused } from '../answer.ts'
import { OnServer, useOnServer } from '../on-server.ts'
import { PageTitle } from '../title.tsx'
import { AddressField } from './address-field.tsx'
import { oneTimeAddress, signInAddress } from './addresses.ts'
import { onward } from './onward.ts'
import { PostWords } from './post-words.tsx'
import { SecretField, ShowSecrets } from './secret-field.tsx'

export const handle = { hydrate: false }

/** The least and the most signs of a password, as `identity/password-rules.ts` of the server has them. */
const bounds = { short: 15, long: 200 } as const

/** Reading it uses nothing up: programs that look at links in e-mail open them too. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const signIn = context.get(signInGiven)
  const answer = await signIn.oneTime(params.token ?? '')
  if (!answer.ok) return new OnServer(null)
  const own = signIn.carried ? await context.get(doorGiven).ask('account', {}) : null
  const reader = own?.ok ? own.value.address : null
  return new OnServer({ ...answer.value, token: params.token ?? '', reader })
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await request.formData()
  const lang = params.lang as InterfaceLanguage
  const given = (name: string) => String(form.get(name) ?? '')
  const back = oneTimeAddress(lang, params.token ?? '')
  if (form.has('take')) return takeUp(await context.get(signInGiven).takeUp(params.token ?? ''), lang, back)
  const credentials = { address: given('address'), password: given('password'), again: given('again') }
  const answer = await context.get(signInGiven).openOneTime(params.token ?? '', credentials)
  if (answer.ok) {
    const headers = { 'Set-Cookie': answer.value.setCookie }
    return redirect(onward(answer.value, lang, frontOf(lang)), { status: 303, headers })
  }
  if (answer.refusal.reason === 'not-signed-in') throw redirect(signInAddress(lang, back), 303)
  if (answer.refusal.reason === 'not-found') return data({ fault: null, address: '' }, { status: 404 })
  return data({ fault: faultOf(answer.refusal), address: credentials.address }, { status: 422 })
}

function takeUp(answer: Answer<Pick<Entered, 'next'>>, lang: InterfaceLanguage, back: string) {
  if (answer.ok) return redirect(onward(answer.value, lang, frontOf(lang)), 303)
  if (answer.refusal.reason === 'not-signed-in') throw redirect(signInAddress(lang, back), 303)
  throw refused(answer.refusal)
}

type Fault = MessageKey extends infer K ? (K extends `one-time.fault.${infer F}` ? F : never) : never

function faultOf(refusal: Refusal): Fault {
  if (refusal.reason !== 'invalid') throw refused(refusal)
  return (refusal.violations[0]?.rule ?? 'address') as Fault
}

/** Sets up an account with its password, for whoever was given the address. */
export default function OneTime() {
  const promised = useOnServer<typeof loader>()
  const { say, tell, lang } = useWords()
  const fault = useActionData<typeof action>()?.fault
  if (promised === null) return <Gone />
  const { purpose, address, isKnown, mailed, role, names, token, reader } = promised
  const isReaders = reader !== null && (address ?? reader) === reader
  const title = say(purpose === 'password' ? 'one-time.title.password' : 'one-time.title')
  const wrong = (...faults: Fault[]) => (fault && faults.includes(fault) ? 'wrong' : undefined)
  return (
    <div className="narrow">
      <PageTitle title={title} />
      <h1 className="title">{title}</h1>
      <p className="lead">
        {purpose === 'post' && role !== null && names !== null
          ? tell('one-time.post', { post: <PostWords key="post" role={role} names={names} /> })
          : say(
              purpose === 'password'
                ? mailed
                  ? 'one-time.password.mailed'
                  : 'one-time.password'
                : 'one-time.administrator',
            )}
      </p>
      {isReaders && purpose !== 'password' ? (
        <form method="post" className="form">
          <p>
            {tell('one-time.for', {
              address: (
                <bdi key="address" dir="ltr">
                  {reader}
                </bdi>
              ),
            })}
          </p>
          <p className="acts">
            <button type="submit" className="button" name="take" value="yes">
              {say('one-time.take')}
            </button>
          </p>
        </form>
      ) : isKnown && purpose !== 'password' ? (
        <>
          <p className="notice">{say('one-time.known')}</p>
          <p className="acts">
            <a className="button" href={signInAddress(lang, oneTimeAddress(lang, token))}>
              {say('sign-in')}
            </a>
          </p>
        </>
      ) : (
        <form method="post" className="form">
          {fault && (
            <p className="notice" id="wrong" role="alert">
              {say(`one-time.fault.${fault}`, { n: fault === 'long' ? bounds.long : bounds.short })}
            </p>
          )}
          {address === null ? (
            <AddressField wrong={wrong('address')} />
          ) : (
            <p>
              {tell('one-time.for', {
                address: (
                  <bdi key="address" dir="ltr">
                    {address}
                  </bdi>
                ),
              })}
              {/* So that a password manager keeps the two together. */}
              <input type="hidden" name="address" value={address} autoComplete="username" />
            </p>
          )}
          <SecretField
            name="password"
            label={say('sign-in.password')}
            autoComplete="new-password"
            hint={say('one-time.rule', { n: bounds.short })}
            wrong={wrong('short', 'long', 'own')}
          />
          <SecretField
            name="again"
            label={say('one-time.again')}
            autoComplete="new-password"
            wrong={wrong('other')}
          />
          <ShowSecrets />
          <p className="acts">
            <button type="submit" className="button">
              {say('one-time.keep')}
            </button>
          </p>
        </form>
      )}
    </div>
  )
}

function Gone() {
  const { say } = useWords()
  return (
    <div className="narrow">
      <PageTitle title={say('one-time.gone.title')} />
      <h1 className="title">{say('one-time.gone.title')}</h1>
      <p className="lead">{say('one-time.gone.says')}</p>
    </div>
  )
}
