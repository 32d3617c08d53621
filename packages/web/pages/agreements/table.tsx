import type { AgreementItem } from '@comity/contract'
import { useWords } from '../../messages/words.ts'
import { Name } from '../../ui/name.tsx'
import { Side } from '../../ui/side.tsx'
import { type SideIndex, sideOfParty, useAddresses, useSpace } from '../in-space.ts'
import { PartyLinks } from '../party.tsx'
import '../parties/parties.css'

/** Agreements with their parties under the side that they are of, when they were signed, and how many texts name each. */
export function AgreementTable({ agreements }: { agreements: readonly AgreementItem[] }) {
  const { say } = useWords()
  const { sides } = useSpace()
  return (
    <table className="records">
      <caption className="unseen">{say('agreements.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('agreements.signed')}</th>
          <th scope="col">{say('agreements.kind')}</th>
          {sides.map((side, index) => (
            <th scope="col" key={side.id}>
              <Side of={index === 0 ? 0 : 1}>
                <Name of={side.short} />
              </Side>
            </th>
          ))}
          <th scope="col">{say('agreements.others')}</th>
          <th scope="col" className="number">
            {say('named.texts')}
          </th>
        </tr>
      </thead>
      <tbody>
        {agreements.map((agreement) => (
          <Row key={agreement.id} agreement={agreement} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ agreement }: { agreement: AgreementItem }) {
  const { say, tell, date, number } = useWords()
  const space = useSpace()
  const to = useAddresses()
  const of = (side: SideIndex) =>
    agreement.parties.filter(({ parties }) =>
      side === null
        ? parties.every((party) => sideOfParty(space, party) === null)
        : parties.some((party) => sideOfParty(space, party) === side),
    )
  return (
    <tr>
      <td className="keep">
        {agreement.signed ? (
          date(agreement.signed)
        ) : (
          <span className="quiet">{say('agreements.unsigned')}</span>
        )}
      </td>
      <th scope="row">
        <a href={to.agreement(agreement.id)}>
          <bdi lang={agreement.language}>{agreement.what}</bdi>
        </a>
        {agreement.promises && (
          <small>
            {tell('agreements.promises', { what: <bdi lang={agreement.language}>{agreement.promises}</bdi> })}
          </small>
        )}
      </th>
      {([0, 1, null] as const).map((side) => (
        <td key={side}>{of(side).length > 0 && <PartyLinks of={of(side)} lang={agreement.language} />}</td>
      ))}
      <td className="number">
        <span className="label" aria-hidden="true">
          {say('named.texts')}{' '}
        </span>
        {number(agreement.texts)}
      </td>
    </tr>
  )
}
