import type { ActivityFields, ActivityOffer } from '@comity/contract'
import { useWords } from '../../messages/words.ts'
import '../../ui/list/list.css'
import { sideIndex, useSpace } from '../in-space.ts'
import { SideName } from '../matrix/state.tsx'
import { type Shown, Value } from './fields.tsx'
import { OfferActs } from './offer.tsx'

type Props = {
  offers: readonly ActivityOffer[]
  /** What is agreed so far, or nothing. */
  agreed: ActivityFields | null
  shown: Shown
  may: readonly string[]
  own: string | null
  words?: string | undefined
}

/** Offers that crossed, beside each other and beside what is agreed, field by field; below each what can be done. */
export function Crossing({ offers, agreed, shown, may, own, words }: Props) {
  const { say, tell, date } = useWords()
  const space = useSpace()
  const sides = space.sides.flatMap(({ id }) => offers.filter(({ side }) => side === id))
  const fields = fieldsOf(sides, agreed)
  return (
    <table className="listed crossing">
      <caption className="unseen">{say('activity.crossing')}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{say('activity.agreed')}</th>
          {sides.map((offer) => (
            <th key={offer.rev} scope="col" className={sideClass(sideIndex(space, offer.side))}>
              {tell('activity.offer', { side: <SideName of={offer.side} /> })}
              <small>{say('activity.offer.at', { date: date(offer.at.slice(0, 10)) })}</small>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {fields.map((field) => (
          <tr key={field}>
            <th scope="row">{say(`field.${field}`)}</th>
            <td className="quiet">
              <span className="label">{say('activity.agreed')} </span>
              <Value of={agreed?.[field]} field={field} shown={shown} />
            </td>
            {sides.map((offer) => (
              <td key={offer.rev}>
                <span className="label">
                  {tell('activity.offer', { side: <SideName of={offer.side} /> })}{' '}
                </span>
                {offer.differences.some((one) => one.field === field) ? (
                  <ins>
                    <Value of={offer.fields[field]} field={field} shown={shown} />
                  </ins>
                ) : (
                  <Value of={offer.fields[field]} field={field} shown={shown} />
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td colSpan={2} />
          {sides.map((offer) => (
            <td key={offer.rev}>
              <span className="label">{tell('activity.offer', { side: <SideName of={offer.side} /> })} </span>
              <OfferActs of={offer} may={may} own={own} words={words} />
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  )
}

/** The fields in which an offer differs from what is agreed; of a first text, all that either fills. */
function fieldsOf(offers: readonly ActivityOffer[], agreed: ActivityFields | null): (keyof ActivityFields)[] {
  const differing = new Set(offers.flatMap(({ differences }) => differences.map(({ field }) => field)))
  const all = Object.keys(agreed ?? offers[0]?.fields ?? {}) as (keyof ActivityFields)[]
  return all.filter((field) => differing.has(field))
}

const sideClass = (side: 0 | 1 | null): string | undefined =>
  side === 0 ? 'of-first' : side === 1 ? 'of-second' : undefined
