import type { InterfaceLanguage, Refusal } from '@comity/contract'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData } from 'react-router'
import { useWords, wordsIn } from '../../messages/words.ts'
import '../../ui/form.css'
import { addressesOf } from '../addresses.ts'
import { act, refused } from '../answer.ts'
import { KeepDraft } from '../keep-draft.tsx'
import { NotDone } from '../not-done.tsx'
import { OnServer } from '../on-server.ts'
import { PageTitle } from '../title.tsx'
import { Came } from './came.tsx'
import './import.css'
import { mayImport } from './may-import.ts'
import { sentText } from './sent-text.ts'

export const handle = { hydrate: false }

export async function loader(args: LoaderFunctionArgs) {
  await mayImport(args)
  return new OnServer(null)
}

/** Reads what was sent and goes on to where it is shown. What cannot be read is said beside the form. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const { lang, space = '' } = params as { lang: InterfaceLanguage; space?: string }
  const sent = await sentText(request, wordsIn(lang))
  if (sent.kind === 'nothing') return data({ says: sent.says, came: null }, { status: 422 })
  if (sent.kind === 'several') {
    const all = await act(context, 'import-texts', { space, texts: [...sent.texts] })
    if (all.ok) return data({ says: [], came: all.value.texts }, { status: 200 })
    return notTaken(all.refusal)
  }
  const answer = await act(context, 'preview-text', { space, ...sent.text })
  if (answer.ok) return redirect(addressesOf(lang, space).preview(answer.value.id), { status: 303 })
  return notTaken(answer.refusal)
}

function notTaken(refusal: Refusal) {
  if (refusal.reason !== 'invalid') throw refused(refusal)
  return data({ says: refusal.violations.map(({ message }) => message), came: null }, { status: 422 })
}

/** Brings in a text, a file or its words; or several files, each answered for itself. */
export default function Import() {
  const { say } = useWords()
  const failed = useActionData<typeof action>()
  return (
    <div className="narrow">
      <PageTitle title={say('import.title')} />
      <h1 className="title">{say('import.title')}</h1>
      <p className="lead">{say('import.lead')}</p>
      {failed?.came && <Came of={failed.came} />}
      <form method="post" encType="multipart/form-data" className="form">
        <KeepDraft of="import" />
        <NotDone head="import.refused" says={failed?.says} />
        <p className="field">
          <label htmlFor="file">{say('import.file')}</label>
          <input id="file" name="file" type="file" multiple className="drop" aria-describedby="file-hint" />
          <span className="hint" id="file-hint">
            {say('import.file.hint')} {say('import.several')}
          </span>
        </p>
        <p className="field">
          <label htmlFor="text">{say('import.text')}</label>
          <textarea id="text" name="text" rows={12} dir="auto" aria-describedby="text-hint" />
          <span className="hint" id="text-hint">
            {say('import.text.hint')}
          </span>
        </p>
        <p className="acts">
          <button type="submit" className="button">
            {say('import.read')}
          </button>
        </p>
      </form>
    </div>
  )
}
