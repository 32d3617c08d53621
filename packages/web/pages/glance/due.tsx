import type { Glance } from '@comity/contract'
import { useWords } from '../../messages/words.ts'
import { Section } from '../../ui/section.tsx'
import { DueDate } from '../due.tsx'
import { useAddresses } from '../in-space.ts'
import { paragraphWords } from '../paragraph.ts'
import { PartyNames } from '../party.tsx'
import { DocumentSymbol } from '../symbol.tsx'

type Due = Glance['due'][number]

/** Soon enough to be shown in the red ink. */
const soon = 31

export function WhatIsDue({ due }: { due: Glance['due'] }) {
  const { say } = useWords()
  return (
    <Section id="due" title={say('due.title')} className="wide-7">
      {due.length === 0 ? (
        <p className="empty">{say('due.none')}</p>
      ) : (
        <table className="timetable">
          <thead>
            <tr>
              <th scope="col">{say('due.when')}</th>
              <th scope="col">{say('due.what')}</th>
              <th scope="col">{say('due.who')}</th>
            </tr>
          </thead>
          <tbody>
            {due.map((item) => (
              <Row key={item.mandate} item={item} />
            ))}
          </tbody>
        </table>
      )}
    </Section>
  )
}

function Row({ item }: { item: Due }) {
  const words = useWords()
  const to = useAddresses()
  const { say } = words
  const isSoon = item.days !== null && item.days >= 0 && item.days <= soon
  return (
    <tr>
      <td className={isSoon ? 'when soon' : 'when'}>
        <DueDate of={item.due} derived={item.dueDerived} id={`rule-${item.mandate}`} />
        <Distance item={item} />
      </td>
      <th scope="row" className="what">
        <a href={to.text(item.instrument, item.in)}>
          <bdi>{item.action}</bdi>
        </a>
        <small>
          {item.symbol && (
            <>
              <DocumentSymbol of={item.symbol} />
              {say('comma')}
            </>
          )}
          {paragraphWords(words, item.in)}
        </small>
      </th>
      <td className="whom">
        <PartyNames of={item.addressees} short />
      </td>
    </tr>
  )
}

/** How far off the last day is; once it has passed, only that no answer is on record, for none may be known here. */
function Distance({ item: { days, due, dueDerived } }: { item: Due }) {
  const { say, date } = useWords()
  if (days === null) return null
  const last = dueDerived?.to ?? ('date' in due ? due.date : null)
  if (days < 0) return last && <small>{say('due.past', { date: date(last) })}</small>
  return <small>{say('due.in', { days })}</small>
}
