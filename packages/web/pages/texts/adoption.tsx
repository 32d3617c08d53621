import type { Adoption, InstrumentRecord } from '@comity/contract'
import type { ReactNode } from 'react'
import type { MessageKey } from '../../messages/en.ts'
import { useWords } from '../../messages/words.ts'
import { Section } from '../../ui/section.tsx'
import { DocumentSymbol } from '../symbol.tsx'

/** How the text was adopted, from the index of its session: the vote, who brought it, where it is on record. */
export function AdoptionOf({ text: { adoption } }: { text: InstrumentRecord }) {
  const { say } = useWords()
  if (adoption === null) return null
  const { meeting, draft, committee, record, sponsors, subjects, votes } = adoption
  return (
    <Section id="adoption" title={say('adoption.title')}>
      <dl className="facts">
        <Fact name="texts.vote">
          <Vote of={adoption} />
        </Fact>
        <Fact name="adoption.meeting">{meeting && <Printed>{meeting}</Printed>}</Fact>
        <Fact name="adoption.record">{record && <DocumentSymbol of={record} />}</Fact>
        <Fact name="adoption.draft">{draft && <DocumentSymbol of={draft} />}</Fact>
        <Fact name="adoption.committee">{committee && <Printed>{committee}</Printed>}</Fact>
        <Fact name="adoption.subjects">
          {subjects.length > 0 && <Printed>{subjects.join(say('comma'))}</Printed>}
        </Fact>
      </dl>
      <Names name="adoption.sponsors" of={sponsors} />
      <Names name="adoption.in-favour" of={votes.inFavour} />
      <Names name="adoption.against" of={votes.against} />
      <Names name="adoption.abstaining" of={votes.abstaining} />
    </Section>
  )
}

/** The vote in words, or that there was none. */
export function Vote({ of }: { of: Pick<Adoption, 'manner' | 'inFavour' | 'against' | 'abstaining'> }) {
  const { say } = useWords()
  const { manner, inFavour, against, abstaining } = of
  if (manner === null) return null
  if (manner === 'without a vote') return say('vote.none')
  if (inFavour === null || against === null || abstaining === null) return say('vote.recorded')
  return say('vote.recorded-as', {
    counts: say('vote.in-words', { yes: inFavour, no: against, abstaining }),
  })
}

function Fact({ name, children }: { name: MessageKey; children: ReactNode }) {
  const { say } = useWords()
  if (!children) return null
  return (
    <>
      <dt>{say(name)}</dt>
      <dd>{children}</dd>
    </>
  )
}

/** The index of a session is kept in English. */
function Printed({ children }: { children: string }) {
  return (
    <bdi lang="en" dir="ltr">
      {children}
    </bdi>
  )
}

function Names({ name, of: names }: { name: MessageKey; of: readonly string[] }) {
  const { say } = useWords()
  if (names.length === 0) return null
  return (
    <details className="names">
      <summary>{say(name, { n: names.length })}</summary>
      <ul lang="en" dir="ltr">
        {names.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </details>
  )
}
