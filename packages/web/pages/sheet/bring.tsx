import type { InterfaceLanguage } from '@comity/contract'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData } from 'react-router'
import { signInGiven } from '../../given.ts'
import { useWords, wordsIn } from '../../messages/words.ts'
import '../../ui/form.css'
import { addressesOf, matrixFile } from '../addresses.ts'
import { act, ask, refused } from '../answer.ts'
import { fileName } from '../import/sent-text.ts'
import { useAddresses } from '../in-space.ts'
import { NotDone } from '../not-done.tsx'
import { OnServer, useOnServer } from '../on-server.ts'
import { PageTitle } from '../title.tsx'
import './sheet.css'

export const handle = { hydrate: false }

export async function loader(args: LoaderFunctionArgs) {
  return new OnServer(await bienniumToPropose(args))
}

/** The years, for whoever may propose in them; else the page that says why not. */
export async function bienniumToPropose({ context, params }: LoaderFunctionArgs) {
  const { space = '', biennium: id = '' } = params
  const biennium = await ask(context, 'biennium', { id })
  if (biennium.space !== space) throw refused({ reason: 'not-found' })
  if (!context.get(signInGiven).carried) throw refused({ reason: 'not-signed-in' })
  const { may } = await ask(context, 'me', { space })
  if (!may.includes('propose')) throw refused({ reason: 'forbidden', message: '' })
  return biennium
}

type Params = { readonly lang: InterfaceLanguage; readonly space?: string; readonly biennium?: string }

/** Compares the file with the record, and shows how each row stands. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const { lang, space = '', biennium = '' } = params as Params
  const { say } = wordsIn(lang)
  const file = (await request.formData().catch(() => null))?.get('file')
  if (!(file instanceof File) || (file.size === 0 && file.name === ''))
    return data({ says: [say('sheet.nothing')] }, { status: 422 })
  const base64 = Buffer.from(await file.arrayBuffer()).toString('base64')
  const name = fileName(file.name, say('sheet.file'))
  const answer = await act(context, 'compare-sheet', { biennium, name, base64 })
  if (answer.ok) return redirect(addressesOf(lang, space).sheet(biennium, answer.value.id), { status: 303 })
  const { refusal } = answer
  if (refusal.reason !== 'invalid') throw refused(refusal)
  return data({ says: refusal.violations.map(({ message }) => message) }, { status: 422 })
}

/** Where a programme that was worked on elsewhere is brought back. */
export default function BringSheet() {
  const biennium = useOnServer<typeof loader>()
  const { say, lang } = useWords()
  const to = useAddresses()
  const failed = useActionData<typeof action>()
  return (
    <div className="narrow">
      <PageTitle title={say('sheet.bring')} />
      <h1 className="title">{say('sheet.bring')}</h1>
      <p className="under dotted">
        <span>
          <a href={to.matrix(biennium.id)}>
            {say('matrix.title')}{' '}
            {say('matrix.years', { from: String(biennium.from), to: String(biennium.to) })}
          </a>
        </span>
        <span>
          <a href={matrixFile(biennium.id, 'xlsx', lang)}>{say('sheet.save')}</a>
        </span>
        <span>
          <a href={matrixFile(biennium.id, 'csv', lang)}>{say('sheet.save.csv')}</a>
        </span>
      </p>
      <p className="lead">{say('sheet.lead')}</p>
      <form method="post" encType="multipart/form-data" className="form">
        <NotDone head="sheet.refused" says={failed?.says} />
        <p className="field">
          <label htmlFor="file">{say('sheet.file')}</label>
          <input id="file" name="file" type="file" className="drop" aria-describedby="file-hint" />
          <span className="hint" id="file-hint">
            {say('sheet.file.hint')}
          </span>
        </p>
        <p className="acts">
          <button type="submit" className="button">
            {say('sheet.compare')}
          </button>
        </p>
      </form>
    </div>
  )
}
