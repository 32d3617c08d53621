import type { InstrumentSummary } from '@comity/contract'
import type { LoaderFunctionArgs } from 'react-router'
import { useWords } from '../../messages/words.ts'
import { useNameText } from '../../ui/name.tsx'
import { ask } from '../answer.ts'
import { useAddresses, useSpace } from '../in-space.ts'
import { kindKey } from '../kind.ts'
import { OnServer, useOnServer } from '../on-server.ts'
import { DocumentSymbol } from '../symbol.tsx'
import { PageTitle } from '../title.tsx'
import './list.css'

export const handle = { hydrate: false }

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const after = new URL(request.url).searchParams.get('after')
  return new OnServer(
    await ask(context, 'instruments', { space: params.space ?? '', ...(after ? { after } : {}) }),
  )
}

export default function Texts() {
  const { items, total, next } = useOnServer<typeof loader>()
  const { say } = useWords()
  const text = useNameText()
  const to = useAddresses()
  return (
    <>
      <PageTitle title={`${say('texts.title')}: ${text(useSpace().names)}`} />
      <h1 className="title">{say('texts.title')}</h1>
      <p className="under">{say('texts.under', { n: total })}</p>
      {items.length === 0 ? <p className="empty">{say('texts.none')}</p> : <Table texts={items} />}
      {next && (
        <p className="onward">
          <a href={to.textsAfter(next)} rel="next">
            {say('next-page')}
          </a>
        </p>
      )}
    </>
  )
}

function Table({ texts }: { texts: readonly InstrumentSummary[] }) {
  const { say } = useWords()
  return (
    <table className="texts records">
      <caption className="unseen">{say('texts.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('texts.text')}</th>
          <th scope="col">{say('texts.date')}</th>
          <th scope="col" className="number">
            {say('texts.paragraphs')}
          </th>
          <th scope="col" className="number">
            {say('texts.mandates')}
          </th>
          <th scope="col" className="number">
            {say('texts.confirmed')}
          </th>
          <th scope="col" className="number">
            {say('texts.citations')}
          </th>
          <th scope="col" className="number">
            {say('texts.findings')}
          </th>
        </tr>
      </thead>
      <tbody>
        {texts.map((text) => (
          <Row key={text.id} text={text} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ text }: { text: InstrumentSummary }) {
  const { say, date, number } = useWords()
  const to = useAddresses()
  const { counts } = text
  const day = text.adopted ?? text.date
  return (
    <tr>
      <th scope="row">
        <a href={to.text(text.id)}>
          {text.title ? <bdi lang={text.language}>{text.title}</bdi> : say(kindKey(text.kind))}
        </a>
        <small>
          {say(kindKey(text.kind))}
          {text.symbol && (
            <>
              {say('comma')}
              <DocumentSymbol of={text.symbol} />
            </>
          )}
        </small>
      </th>
      <td className="keep">{day ? date(day) : say('unknown-date')}</td>
      <Count label={say('texts.paragraphs')}>{number(counts.preamble + counts.operative)}</Count>
      <Count label={say('texts.mandates')}>
        {counts.mandates > 0 ? (
          <a href={to.mandatesWhere({ instrument: text.id })}>{number(counts.mandates)}</a>
        ) : (
          number(0)
        )}
      </Count>
      <Count label={say('texts.confirmed')}>{number(counts.confirmed)}</Count>
      <Count label={say('texts.citations')}>{number(counts.citations)}</Count>
      <Count label={say('texts.findings')}>{number(counts.findings)}</Count>
    </tr>
  )
}

/** A number under its head; on a phone, where there is no head, beside its label. */
function Count({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <td className="number">
      <span className="label" aria-hidden="true">
        {label}{' '}
      </span>
      {children}
    </td>
  )
}
