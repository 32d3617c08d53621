import type { CooperationOfText } from '@comity/contract'
import { useWords } from '../../messages/words.ts'
import { Name } from '../../ui/name.tsx'
import { addressesOf } from '../addresses.ts'
import { useAddresses } from '../in-space.ts'
import './cooperations.css'

/** Beside a text that is about the cooperation of two other organizations: where that is kept, or how to start it. */
export function OtherCooperationOf({ of: { text, sides, own, space } }: { of: CooperationOfText }) {
  const { lang, say, tell } = useWords()
  const to = useAddresses()
  const [first, second] = sides
  if (own || first === undefined || second === undefined) return null
  return (
    <p className="about-cooperation">
      {tell('cooperation.about', {
        first: <Name of={first.party.names} />,
        second: <Name of={second.party.names} />,
      })}{' '}
      {space ? (
        <a href={addressesOf(lang, space).glance}>{say('cooperation.open')}</a>
      ) : (
        <a href={to.startFrom(text.id)}>{say('cooperation.start')}</a>
      )}
    </p>
  )
}
