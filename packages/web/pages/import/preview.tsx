import type { InterfaceLanguage, Preview } from '@comity/contract'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router'
import { useWords } from '../../messages/words.ts'
import '../../ui/form.css'
import { isolated } from '../../ui/name.tsx'
import { addressesOf } from '../addresses.ts'
import { act, ask, orRefuse, refused } from '../answer.ts'
import { useAddresses } from '../in-space.ts'
import { OnServer, useOnServer } from '../on-server.ts'
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
export async function action({ context, params }: ActionFunctionArgs) {
  const { lang, space = '', preview = '' } = params as Params
  const body = { space, preview }
  const { instrument } = orRefuse(await act(context, 'import-text', body, { key: `keep/${preview}` }))
  return redirect(addressesOf(lang, space).text(instrument), { status: 303 })
}

type Params = { readonly lang: InterfaceLanguage; readonly space?: string; readonly preview?: string }

/** A text as it would stand, before it is kept. */
export default function PreviewPage() {
  const preview = useOnServer<typeof loader>()
  const { say } = useWords()
  const to = useAddresses()
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
        <form method="post" className="acts">
          <button type="submit" className="button">
            {say('preview.keep')}
          </button>
          <a href={to.markPreview(preview.id)}>{say('preview.mark')}</a>
          <a href={to.import}>{say('preview.another')}</a>
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
