import type { LoaderFunctionArgs } from 'react-router'
import { useWords } from '../../messages/words.ts'
import { useNameText } from '../../ui/name.tsx'
import { ask } from '../answer.ts'
import { useAddresses } from '../in-space.ts'
import { OnServer, useOnServer } from '../on-server.ts'
import { PostWords } from '../standing.tsx'
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
  const space = params.space ?? ''
  const opening = await ask(context, 'opening', { space })
  return new OnServer({ glance: await ask(context, 'glance', { space }), opening })
}

export default function AtAGlance() {
  const { glance, opening } = useOnServer<typeof loader>()
  const { say, tell, date } = useWords()
  const to = useAddresses()
  const text = useNameText()
  return (
    <>
      <PageTitle title={`${say('section.glance')}: ${text(glance.space.names)}`} />
      <h1 className="title">{say('glance.title')}</h1>
      <p className="under dotted">
        <span>{say('glance.as-at', { date: date(glance.asAt) })}</span>
        <span>{say('session', { n: glance.session.number })}</span>
        <a href={to.release}>{say(opening.open ? 'release.open' : 'release.closed')}</a>
      </p>
      {opening.proposed && opening.may.includes('release') && (
        <p className="notice">
          <a href={to.release}>{tell('release.waits', { by: <PostWords of={opening.proposed.by} /> })}</a>
        </p>
      )}
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
