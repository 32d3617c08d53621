import type { LineageText } from '@comity/contract'
import type { LoaderFunctionArgs } from 'react-router'
import { useWords } from '../../../messages/words.ts'
import { ask, refused } from '../../answer.ts'
import { useAddresses } from '../../in-space.ts'
import { OnServer, useOnServer } from '../../on-server.ts'
import { DocumentSymbol, shortSymbol } from '../../symbol.tsx'
import { PageTitle } from '../../title.tsx'
import { LineageGraph } from './graph.tsx'
import { LineageTable } from './table.tsx'
import { yearOfText } from './year-of.ts'
import '../../../ui/list/list.css'
import '../document-line.css'
import './citations.css'

export const handle = { hydrate: false }

export async function loader({ context, params }: LoaderFunctionArgs) {
  const lineage = await ask(context, 'lineage', { id: params.id ?? '', prefer: params.lang ?? 'en' })
  // A text has one address: below another space it is not there.
  if (lineage.of.space !== params.space) throw refused({ reason: 'not-found' })
  return new OnServer(lineage)
}

/** What a text recalls and what recalls it: over the years, and one by one. */
export default function Citations() {
  const lineage = useOnServer<typeof loader>()
  const { say, date } = useWords()
  const to = useAddresses()
  const { of, edges } = lineage
  const [recalls, recalledBy] = [inOrder(lineage.recalls), inOrder(lineage.recalledBy)]
  const id = of.held ?? ''
  const name = of.symbol ? shortSymbol(of.symbol) : (of.title ?? say('kind.other'))
  const title = say('lineage.title', { name })
  return (
    <>
      <PageTitle title={title} />
      <p className="document-line dotted">
        <span>
          <a href={to.text(id)}>
            {of.symbol ? <DocumentSymbol of={of.symbol} /> : <bdi>{of.title ?? say('kind.other')}</bdi>}
          </a>
        </span>
        {of.date && <time dateTime={of.date}>{date(of.date)}</time>}
      </p>
      <h1 className="title">{title}</h1>
      {of.symbol && of.title && (
        <p className="under">
          <bdi>{of.title}</bdi>
        </p>
      )}
      <p className="under">{say('lineage.counts', { recalls: recalls.length, by: recalledBy.length })}</p>
      {recalls.length + recalledBy.length > 0 && <LineageGraph lineage={lineage} />}
      <LineageTable
        id="recalls"
        title={say('lineage.recalls', { n: recalls.length })}
        empty={say('lineage.recalls-none')}
        texts={recalls}
        recalling={() => id}
        edges={edges}
      />
      <LineageTable
        id="recalled-by"
        title={say('lineage.recalled-by', { n: recalledBy.length })}
        empty={say('lineage.recalled-by-none')}
        texts={recalledBy}
        recalling={({ held }) => held}
        edges={edges}
      />
    </>
  )
}

/** By date, or by the year that the symbol tells; what has neither comes last. */
function inOrder<T extends LineageText>(texts: readonly T[]): T[] {
  const place = (text: T) => text.date ?? String(yearOfText(text)?.year ?? 'last')
  return [...texts].sort((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0))
}
