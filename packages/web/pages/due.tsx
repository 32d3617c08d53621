import type { Due } from '@comity/contract'
import { useWords } from '../messages/words.ts'
import { Derived } from '../ui/derived.tsx'

type Props = {
  of: Due
  derived: { from: string; to: string; rule: string } | null
  /** The id under which the rule stands on the page. */
  id: string
}

/** When something is due, as the words say it, and below it the days that were worked out, with the rule. */
export function DueDate({ of: due, derived, id }: Props) {
  const { say, date } = useWords()
  return (
    <>
      <span className="due">{'session' in due ? say('session', { n: due.session }) : date(due.date)}</span>
      {derived && <DerivedDays derived={derived} id={id} />}
    </>
  )
}

function DerivedDays({ derived, id }: { derived: NonNullable<Props['derived']>; id: string }) {
  const { say, date, months } = useWords()
  return (
    <small>
      <Derived
        id={id}
        rule={
          <>
            {say('derived.rule', { from: date(derived.from), to: date(derived.to) })}{' '}
            {/* The rule is a sentence of the reader's, which speaks English. */}
            <span lang="en" dir="ltr">
              {derived.rule}
            </span>
          </>
        }
      >
        {months(derived.from, derived.to)}
      </Derived>
    </small>
  )
}
