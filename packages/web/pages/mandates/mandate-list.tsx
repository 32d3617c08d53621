import type { MandateItem } from '@comity/contract'
import { useWords } from '../../messages/words.ts'
import { DueDate } from '../due.tsx'
import { useAddresses } from '../in-space.ts'
import { paragraphWords } from '../paragraph.ts'
import { MarkingWords } from '../records/marking-words.tsx'
import { Standing } from '../standing.tsx'
import { DocumentSymbol } from '../symbol.tsx'
import { stateWords } from './state.ts'
import './mandate-list.css'

/** A few mandates on the page of something that they touch on: what they ask, and where and by when. */
export function MandateList({ mandates }: { mandates: readonly MandateItem[] }) {
  const words = useWords()
  const { say } = words
  const to = useAddresses()
  return (
    <ul className="mandate-list">
      {mandates.map((mandate) => (
        <li key={mandate.id}>
          <p className="asks">
            <bdi lang={mandate.instrument.language}>
              <b>{mandate.verb}</b> {mandate.action}
            </bdi>
          </p>
          <p className="where">
            <a href={to.text(mandate.instrument.id, mandate.in)}>
              {mandate.instrument.symbol && (
                <>
                  <DocumentSymbol of={mandate.instrument.symbol} />
                  {say('comma')}
                </>
              )}
              {paragraphWords(words, mandate.in)}
            </a>
            {mandate.due && (
              <span>
                <DueDate of={mandate.due} derived={mandate.dueDerived} id={`rule-${mandate.id}`} />
              </span>
            )}
            <a href={to.mandate(mandate.id)}>{stateWords(say, mandate.state)}</a>
            <MarkingWords of={mandate.classification} />
            <Standing of={mandate.standing} />
          </p>
        </li>
      ))}
    </ul>
  )
}
