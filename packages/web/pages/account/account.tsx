import type { Account as AccountRecord, InterfaceLanguage } from '@comity/contract'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData } from 'react-router'
import { useWords } from '../../messages/words.ts'
import '../../ui/faces.css'
import '../../ui/form.css'
import '../../ui/section.css'
import '../../ui/table.css'
import { Section } from '../../ui/section.tsx'
import { act, ask, refused } from '../answer.ts'
import { NotDone } from '../not-done.tsx'
import { OnServer, useOnServer } from '../on-server.ts'
import { backTo } from '../sign-in/addresses.ts'
import { PageTitle } from '../title.tsx'
import './account.css'
import { Posts } from './posts.tsx'

export const handle = { hydrate: false }

export async function loader({ context }: LoaderFunctionArgs) {
  return new OnServer(await ask(context, 'account', {}))
}

/** Speaks for another of one's posts, and goes on where one was; or ends a session. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await request.formData()
  const lang = params.lang as InterfaceLanguage
  const [post, session, left] = [form.get('post'), form.get('session'), form.get('leave')]
  const back = new URL(request.url).searchParams.get('back')
  const answer =
    post !== null
      ? await act(context, 'speak-for', { post: String(post) })
      : left !== null
        ? await act(context, 'leave-post', { space: String(left), reason: reasonIn(form) })
        : await act(context, 'end-session', { session: String(session ?? '') })
  if (answer.ok) {
    const onward = post !== null && back !== null ? backTo(back, lang) : `/${lang}/account`
    return redirect(onward, { status: 303 })
  }
  const { refusal } = answer
  if (refusal.reason === 'conflict') return data({ says: 'account.leave.last' as const }, { status: 409 })
  if (refusal.reason !== 'not-found') throw refused(refusal)
  return data({ says: 'refused.not-found.title' as const }, { status: 404 })
}

function reasonIn(form: FormData): string | null {
  const said = String(form.get('reason') ?? '').trim()
  return said === '' ? null : said.slice(0, 500)
}

/** One's own account: as which post one speaks, and where one is signed in. */
export default function Account() {
  const account = useOnServer<typeof loader>()
  const failed = useActionData<typeof action>()
  // The second factor belongs to the password; whoever came in by their organization has theirs there.
  const isByPassword = account.sessions.some(({ own, via }) => own && via === null)
  const { say, lang } = useWords()
  return (
    <div className="narrow account">
      <PageTitle title={say('account.title')} />
      <h1 className="title">{say('account.title')}</h1>
      {account.address !== null && (
        <p className="under">
          <bdi dir="ltr">{account.address}</bdi>
        </p>
      )}
      <NotDone head="admin.refused" says={failed && [say(failed.says)]} />
      <Posts account={account} />
      {isByPassword && (
        <Section id="second-factor" title={say('factor.title')}>
          <p>
            {account.secondFactor.on
              ? say('factor.is-on', { n: account.secondFactor.codesLeft })
              : say('factor.is-off')}{' '}
            <a href={`/${lang}/account/second-factor`}>{say('factor.change')}</a>
          </p>
        </Section>
      )}
      {account.sessions.length > 0 && <Sessions of={account} />}
    </div>
  )
}

function Sessions({ of: { sessions } }: { of: AccountRecord }) {
  const { say, date } = useWords()
  return (
    <Section id="sessions" title={say('account.sessions')}>
      <form method="post">
        <table>
          <caption className="unseen">{say('account.sessions')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('account.sessions.opened')}</th>
              <th scope="col">{say('account.sessions.ends')}</th>
              <th scope="col">
                <span className="unseen">{say('account.sessions.end')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {sessions.map(({ id, openedAt, endsAt, own }) => (
              <tr key={id}>
                <th scope="row">
                  {date(openedAt.slice(0, 10))} <Clock at={openedAt} />{' '}
                  {own && <b>{say('account.sessions.this')}</b>}
                </th>
                <td>
                  {date(endsAt.slice(0, 10))} <Clock at={endsAt} />
                </td>
                <td className="number">
                  <button
                    type="submit"
                    className="plain"
                    name="session"
                    value={id}
                    aria-label={say('account.sessions.end-of', { date: date(openedAt.slice(0, 10)) })}
                  >
                    {say('account.sessions.end')}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className="hint">{say('account.sessions.end.says')}</p>
      </form>
    </Section>
  )
}

/** The time of day, in that of Greenwich: the installation does not know where its reader is. */
function Clock({ at }: { at: string }) {
  return (
    <time dateTime={at} dir="ltr">
      {at.slice(11, 16)} UTC
    </time>
  )
}
