import type { InterfaceLanguage, Preview } from '@comity/contract'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData } from 'react-router'
import { useWords } from '../../messages/words.ts'
import '../../ui/form.css'
import { isolated } from '../../ui/name.tsx'
import { addressesOf } from '../addresses.ts'
import { act, ask, refused } from '../answer.ts'
import { useAddresses } from '../in-space.ts'
import { NotDone } from '../not-done.tsx'
import { OnServer, useOnServer } from '../on-server.ts'
import { MarkingFields, markingSent } from '../records/marking-fields.tsx'
import { Doubts, Lists } from '../texts/lists.tsx'
import { Outline } from '../texts/outline.tsx'
import { Parts } from '../texts/parts.tsx'
import { PageTitle } from '../title.tsx'
import { Facts } from './facts.tsx'
import { mayImport } from './may-import.ts'
import './preview.css'

export const handle = { hydrate: false }

export async function loader(args: LoaderFunctionArgs) {
  await mayImport(args)
  const preview = await ask(args.context, 'preview', { id: args.params.preview ?? '' })
  if (preview.space !== args.params.space) throw refused({ reason: 'not-found' })
  return new OnServer(preview)
}

/** Keeps the text that is shown. Sent twice, it is kept once. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const { lang, space = '', preview = '' } = params as Params
  const marking = markingSent(await request.formData())
  const body = { space, preview, ...(marking.level === 'unclassified' ? {} : { marking }) }
  const answer = await act(context, 'import-text', body, { key: `keep/${preview}` })
  if (answer.ok) return redirect(addressesOf(lang, space).text(answer.value.instrument), { status: 303 })
  const { refusal } = answer
  if (refusal.reason === 'conflict') return data({ says: [refusal.message] }, { status: 409 })
  if (refusal.reason === 'invalid' && refusal.violations.every(({ field }) => field !== 'preview'))
    return data({ says: refusal.violations.map(({ message }) => message) }, { status: 422 })
  throw refused(refusal)
}

type Params = { readonly lang: InterfaceLanguage; readonly space?: string; readonly preview?: string }

const unmarked = { set: 'unclassified', audience: [], fallsOn: null } as const

/** A text as it would stand, before it is kept. */
export default function PreviewPage() {
  const preview = useOnServer<typeof loader>()
  const { say } = useWords()
  const to = useAddresses()
  const failed = useActionData<typeof action>()
  const { text } = preview
  return (
    <article className="book preview">
      <PageTitle title={say('preview.title')} />
      <header className="text-header">
        <h1 className="title">{say('preview.title')}</h1>
        <p className="under">
          {say('preview.from', { name: isolated(preview.name), size: Math.ceil(text.original.size / 1000) })}
        </p>
        <Comes of={preview} />
        <NotDone head="preview.refused" says={failed?.says} />
        <form method="post" className="form">
          <details className="marked" open={failed !== undefined}>
            <summary>{say('preview.marked')}</summary>
            <p className="hint">{say('preview.marked-hint')}</p>
            <div className="form">
              <MarkingFields of={unmarked} />
            </div>
          </details>
          <p className="acts">
            <button type="submit" className="button">
              {say('preview.keep')}
            </button>
            <a href={to.markPreview(preview.id)}>{say('preview.mark')}</a>
            <a href={to.import}>{say('preview.another')}</a>
          </p>
        </form>
        <Facts text={text} />
      </header>
      {text.provisions.length > 0 && <Outline provisions={text.provisions} lang={text.language} />}
      <div className="reading">
        {text.provisions.length === 0 && <p className="notice part-wide">{say('preview.no-paragraphs')}</p>}
        <Parts text={text} />
        <div className="after">
          <Doubts text={text} />
          <Lists text={text} />
        </div>
      </div>
    </article>
  )
}

/** What keeping it would come to. */
function Comes({ of: { came, instrument, text } }: { of: Preview }) {
  const { say, languageName } = useWords()
  const to = useAddresses()
  return (
    <p className="comes">
      {say(`preview.${came}`, { version: text.version, language: languageName(text.language) })}{' '}
      {instrument && <a href={to.text(instrument)}>{say('preview.held')}</a>}
    </p>
  )
}
