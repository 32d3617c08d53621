import type { LoaderFunctionArgs } from 'react-router'
import { useWords } from '../../messages/words.ts'
import { useNameText } from '../../ui/name.tsx'
import { ask } from '../answer.ts'
import { OnServer, useOnServer } from '../on-server.ts'
import { PageTitle } from '../title.tsx'
import { Agreements } from './agreements.tsx'
import { ByAddressee, ByArea } from './bars.tsx'
import { WhatIsDue } from './due.tsx'
import './glance.css'
import { LatestTexts } from './latest.tsx'
import { Lead } from './lead.tsx'
import { Meetings } from './meetings.tsx'

export const handle = { hydrate: false }

export async function loader({ context, params }: LoaderFunctionArgs) {
  return new OnServer(await ask(context, 'glance', { space: params.space ?? '' }))
}

export default function AtAGlance() {
  const glance = useOnServer<typeof loader>()
  const { say, date } = useWords()
  const text = useNameText()
  return (
    <>
      <PageTitle title={`${say('section.glance')}: ${text(glance.space.names)}`} />
      <h1 className="title">{say('glance.title')}</h1>
      <p className="under dotted">
        <span>{say('glance.as-at', { date: date(glance.asAt) })}</span>
        <span>{say('session', { n: glance.session.number })}</span>
      </p>
      <Lead glance={glance} />
      <div className="glance">
        <WhatIsDue due={glance.due} />
        <LatestTexts texts={glance.texts} series={glance.series} held={glance.space.counts.texts} />
        <Meetings meetings={glance.meetings} noted={glance.noted.meetings} asAt={glance.asAt} />
        <ByAddressee glance={glance} />
        <ByArea glance={glance} />
        <Agreements agreements={glance.agreements} noted={glance.noted.agreements} asAt={glance.asAt} />
      </div>
    </>
  )
}
