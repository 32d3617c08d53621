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
      <span className="due">{'session' in due ? say('session', { n: due.session }) : date(due.date)}</span>{' '}
      {derived && <DerivedDays of={due} derived={derived} id={id} />}
    </>
  )
}

function DerivedDays({ of, derived, id }: { of: Due; derived: NonNullable<Props['derived']>; id: string }) {
  const { say, date, months } = useWords()
  return (
    <small>
      <Derived
        id={id}
        rule={
          <>
            {say('derived.rule', { from: date(derived.from), to: date(derived.to) })}{' '}
            <Rule of={of} derived={derived} />
          </>
        }
      >
        {months(derived.from, derived.to)}
      </Derived>
    </small>
  )
}

const rules = [
  'opened-on-record',
  'third-tuesday-of-september',
  'tuesday-of-third-week-of-september',
  'tuesday-of-second-week-of-september',
  'whole-year',
  'whole-month',
] as const

/** "third-tuesday-of-september: the …": the reader names its rule, which is said here; one that is new says itself. */
function Rule({ of, derived: { from, rule } }: { of: Due; derived: NonNullable<Props['derived']> }) {
  const { say } = useWords()
  const known = rules.find((name) => rule.startsWith(`${name}:`))
  if (known !== undefined) {
    const n = 'session' in of ? of.session : 0
    return say(`derived.${known}`, { n, year: from.slice(0, 4) })
  }
  return (
    <span lang="en" dir="ltr">
      {rule}
    </span>
  )
}
