import type { InterfaceLanguage, Opening } from '@comity/contract'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData } from 'react-router'
import { useWords } from '../../messages/words.ts'
import '../../ui/form.css'
import { Name, useNameText } from '../../ui/name.tsx'
import { Section } from '../../ui/section.tsx'
import { addressesOf } from '../addresses.ts'
import { act, ask, refused } from '../answer.ts'
import { useAddresses, useSpace } from '../in-space.ts'
import { NotDone } from '../not-done.tsx'
import { OnServer, useOnServer } from '../on-server.ts'
import { PostWords } from '../standing.tsx'
import { PageTitle } from '../title.tsx'

export const handle = { hydrate: false }

export async function loader({ context, params }: LoaderFunctionArgs) {
  return new OnServer(await ask(context, 'opening', { space: params.space ?? '' }))
}

/** Proposes the release, agrees to it, or closes the cooperation. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const { lang, space } = params as { lang: InterfaceLanguage; space: string }
  const form = await request.formData()
  const reason = String(form.get('reason') ?? '').trim()
  const body = { space, ...(reason ? { reason } : {}) }
  const name = form.get('do') === 'release' ? 'release-space' : 'close-space'
  const answer = await act(context, name, body)
  if (answer.ok) return redirect(addressesOf(lang, space).release, { status: 303 })
  const { refusal } = answer
  if (refusal.reason === 'invalid')
    return data({ reason, says: refusal.violations.map(({ message }) => message) }, { status: 422 })
  if (refusal.reason === 'conflict' || refusal.reason === 'forbidden')
    return data({ reason, says: [refusal.message] }, { status: refusal.reason === 'conflict' ? 409 : 403 })
  throw refused(refusal)
}

/** Who may read the whole cooperation, and what its two sides can do about it, with what comes of that in words. */
export default function Release() {
  const opening = useOnServer<typeof loader>()
  const { say, tell, date } = useWords()
  const text = useNameText()
  const to = useAddresses()
  const { sides, names } = useSpace()
  const failed = useActionData<typeof action>()
  const { open, proposed } = opening
  const [first, second] = sides
  return (
    <article className="narrow">
      <PageTitle title={`${say('release.title')}: ${text(names)}`} />
      <h1 className="title">{say('release.title')}</h1>
      <p className="lead">
        {open
          ? say('release.open-says')
          : tell('release.closed-says', {
              first: first && <Name of={first.names} />,
              second: second && <Name of={second.names} />,
            })}
      </p>
      <NotDone head="release.refused" says={failed?.says} />
      {proposed && (
        <Section id="proposed" title={say('release.proposed')}>
          <p className="notice">
            {tell('release.proposed-says', {
              by: <PostWords of={proposed.by} />,
              date: date(proposed.at.slice(0, 10)),
            })}
          </p>
          {proposed.reason && (
            <blockquote>
              <bdi>{proposed.reason}</bdi>
            </blockquote>
          )}
        </Section>
      )}
      <Deeds of={opening} reason={failed?.reason ?? ''} />
      <p className="onward">
        <a href={to.recordHistory('space', opening.space)}>{say('history.link')}</a>
      </p>
    </article>
  )
}

/** The one thing that can be done now, if any: a cooperation is either to be released or to be closed. */
function Deeds({ of: { may, proposed }, reason }: { of: Opening; reason: string }) {
  const { say } = useWords()
  const [deed] = may
  if (deed === undefined) return <p className="hint">{say('release.who-may')}</p>
  const name = deed === 'release' && proposed !== null ? 'agree' : deed
  return (
    <form method="post" className="form">
      <p>{say(`release.${name}-says`)}</p>
      <p className="field">
        <label htmlFor="reason">{say('release.reason')}</label>
        <input
          id="reason"
          name="reason"
          maxLength={2000}
          dir="auto"
          defaultValue={reason}
          aria-describedby="reason-hint"
        />
        <span className="hint" id="reason-hint">
          {say('release.reason-hint')}
        </span>
      </p>
      <p className="acts">
        <button
          type="submit"
          className={deed === 'release' ? 'button' : 'button second'}
          name="do"
          value={deed === 'release' ? 'release' : 'close'}
        >
          {say(`release.${name}`)}
        </button>
      </p>
    </form>
  )
}
