import type { InterfaceLanguage } from '@comity/contract'
import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData } from 'react-router'
import { useWords } from '../../messages/words.ts'
import '../../ui/form.css'
import { act, ask, refused } from '../answer.ts'
import { subjectAsked } from '../discussion/talk-form.ts'
import { KeepDraft } from '../keep-draft.tsx'
import { NotDone } from '../not-done.tsx'
import { OnServer, useOnServer } from '../on-server.ts'
import { MarkFromStart } from '../records/marking-fields.tsx'
import { PageTitle } from '../title.tsx'
import { DatedFields } from './dated-fields.tsx'
import { keepLetter } from './keep-letter.ts'
import { LetterFields } from './letter-fields.tsx'
import { aboutSent, letterSent } from './letter-form.ts'

export const handle = { hydrate: false }

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { space = '' } = params
  const me = await ask(context, 'me', { space })
  if (!me.may.includes('register')) {
    const message = 'A desk officer, an approver or an administrator of either side registers letters.'
    throw refused(me.kind === 'anonymous' ? { reason: 'not-signed-in' } : { reason: 'forbidden', message })
  }
  const own = me.posts.find((post) => post.space === space && post.side !== null)?.party ?? ''
  const { items } = await ask(context, 'parties', { space, limit: 1000 })
  return new OnServer({ own, may: me.may, about: subjectAsked(request.url), parties: items })
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { lang, space = '' } = params as { lang: InterfaceLanguage; space?: string }
  const form = await request.formData()
  const body = { ...letterSent(form, space), about: aboutSent(form) }
  return keepLetter({ context, lang, space }, form, await act(context, 'register-letter', body))
}

/** Registers a letter that one's side has sent or received. */
export default function Register() {
  const { own, may, about, parties } = useOnServer<typeof loader>()
  const { say } = useWords()
  const failed = useActionData<typeof action>()
  const kept = failed?.kept
  return (
    <div className="narrow">
      <PageTitle title={say('letters.register')} />
      <h1 className="title">{say('letters.register')}</h1>
      <form method="post" encType="multipart/form-data" className="form">
        <KeepDraft of="letter new" />
        <NotDone head="talk.refused" says={failed?.says} />
        {about && (
          <>
            <input type="hidden" name="aboutKind" value={about.kind} />
            <input type="hidden" name="aboutRecord" value={about.record} />
          </>
        )}
        <LetterFields kept={kept ?? { from: own }} parties={parties} />
        <DatedFields kept={kept} />
        <MarkFromStart at="mark-" may={may} kept={kept ?? {}} />
        <p className="acts">
          <button type="submit" className="button">
            {say('letters.keep')}
          </button>
        </p>
      </form>
    </div>
  )
}
