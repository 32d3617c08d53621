import type { LoaderFunctionArgs } from 'react-router'
import { useWords } from '../../messages/words.ts'
import { ask, refused } from '../answer.ts'
import { kindKey } from '../kind.ts'
import { OnServer, useOnServer } from '../on-server.ts'
import { shortSymbol } from '../symbol.tsx'
import { PageTitle } from '../title.tsx'
import { AdoptionOf } from './adoption.tsx'
import { TextHeader } from './header.tsx'
import { Doubts, Lists } from './lists.tsx'
import { LitWordsGiven, litInAddress } from './lit.ts'
import { Outline } from './outline.tsx'
import { Parts } from './parts.tsx'
import './document-line.css'
import './adoption.css'

export const handle = { hydrate: false }

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams
  const [lang, version] = [query.get('lang'), query.get('version')]
  const text = await ask(context, 'instrument', {
    id: params.id ?? '',
    prefer: params.lang ?? 'en',
    ...(lang ? { lang } : {}),
    // What is no number goes on as 0, which no version has.
    ...(version ? { version: /^\d{1,4}$/.test(version) ? Number(version) : 0 } : {}),
  })
  // A text has one address: below another space it is not there.
  if (text.space !== params.space) throw refused({ reason: 'not-found' })
  const lit = litInAddress(query.get('lit'))
  return new OnServer({ text, lit, about: await ask(context, 'cooperation', { id: text.id }) })
}

/** A text as a register reads it: outline, number, words, margin. */
export default function Text() {
  const { text, about, lit } = useOnServer<typeof loader>()
  const { say, date } = useWords()
  const name = [
    text.symbol ? shortSymbol(text.symbol) : say(kindKey(text.kind)),
    text.title,
    text.date && date(text.date),
  ]
  return (
    <article className="book">
      <PageTitle title={name.filter(Boolean).join(say('comma'))} />
      <TextHeader text={text} about={about} />
      <Outline provisions={text.provisions} lang={text.language} />
      <div className="reading">
        <LitWordsGiven value={lit}>
          <Parts text={text} />
        </LitWordsGiven>
        <div className="after">
          <AdoptionOf text={text} />
          <Doubts text={text} />
          <Lists text={text} />
          <p className="quiet">{say('text.read-at', { date: date(text.readAt) })}</p>
        </div>
      </div>
    </article>
  )
}
