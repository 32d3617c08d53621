import type { Glance } from '@comity/contract'
import type { ReactNode } from 'react'
import { useWords } from '../../messages/words.ts'
import { useAddresses } from '../in-space.ts'
import { DocumentSymbol } from '../symbol.tsx'

/** The state of the cooperation in a few sentences; every number in them leads to its list. */
export function Lead({ glance }: { glance: Glance }) {
  const { say, tell } = useWords()
  if (glance.latest === null) return <p className="lead">{say('glance.nothing')}</p>
  const empty = glance.areas.filter(({ count }) => count === 0).length
  return (
    <p className="lead">
      <LatestText latest={glance.latest} /> {glance.programme && <Programme of={glance.programme} />}{' '}
      {tell('glance.lead.agreements', { n: glance.agreements.length, agreements: linkTo('#agreements') })}{' '}
      {glance.areas.length > 0 &&
        tell('glance.lead.areas', { empty, all: glance.areas.length, areas: linkTo('#by-area') })}
    </p>
  )
}

function Programme({ of: programme }: { of: NonNullable<Glance['programme']> }) {
  const { tell } = useWords()
  const to = useAddresses()
  return tell('glance.lead.programme', {
    years: <span className="keep">{`${programme.from}–${programme.to}`}</span>,
    n: programme.activities,
    agreed: programme.agreed,
    matrix: linkTo(to.matrix(programme.id)),
  })
}

function LatestText({ latest }: { latest: NonNullable<Glance['latest']> }) {
  const { say, tell, date } = useWords()
  const to = useAddresses()
  const name = latest.symbol ? (
    <DocumentSymbol of={latest.symbol} />
  ) : latest.date ? (
    say('of-date', { date: date(latest.date) })
  ) : (
    ''
  )
  return tell('glance.lead.mandates', {
    kind: { 'draft resolution': 'draft' }[latest.kind] ?? latest.kind,
    name,
    mandates: latest.mandates,
    dated: latest.dated,
    confirmed: latest.confirmed,
    text: linkTo(to.text(latest.id)),
    list: linkTo(to.mandatesWhere({ instrument: latest.id })),
    due: linkTo('#due'),
  })
}

const linkTo = (href: string) => (chunks: ReactNode) => <a href={href}>{chunks}</a>
