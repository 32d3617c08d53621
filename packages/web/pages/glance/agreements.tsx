import type { Glance } from '@comity/contract'
import { useWords } from '../../messages/words.ts'
import { Name } from '../../ui/name.tsx'
import { Scrollable } from '../../ui/scrollable.tsx'
import { Section } from '../../ui/section.tsx'
import { Side } from '../../ui/side.tsx'
import { type SideIndex, sideOfParty, useAddresses, useSpace } from '../in-space.ts'
import { Addressees } from '../party.tsx'
import { yearOf } from './year.ts'

type Agreement = Glance['agreements'][number]
type Years = { first: number; last: number }

export function Agreements({ agreements, asAt }: { agreements: readonly Agreement[]; asAt: string }) {
  const { say } = useWords()
  const space = useSpace()
  const to = useAddresses()
  const signed = agreements.flatMap((agreement) => (agreement.signed ? [yearOf(agreement.signed)] : []))
  const years = { first: Math.floor(Math.min(...signed, yearOf(asAt) - 1)), last: yearOf(asAt) }
  return (
    <Section
      id="agreements"
      title={say('agreements.title')}
      aside={agreements.length > 0 && <a href={to.agreements}>{say('agreements.all')}</a>}
      className="wide-12"
    >
      {agreements.length === 0 ? (
        <p className="empty">{say('agreements.none')}</p>
      ) : (
        <Scrollable label={say('scrolls', { name: say('agreements.title') })}>
          <table className="agreements">
            <thead>
              <tr>
                {space.sides.map((side, index) => (
                  <th scope="col" key={side.id}>
                    <Side of={index === 0 ? 0 : 1}>
                      <Name of={side.short} />
                    </Side>
                  </th>
                ))}
                <th scope="col">{say('agreements.kind')}</th>
                <th scope="col" className="strip">
                  <Axis years={years} />
                </th>
                <th scope="col" className="number">
                  {say('agreements.signed')}
                </th>
              </tr>
            </thead>
            <tbody>
              {agreements.map((agreement) => (
                <Row key={agreement.id} agreement={agreement} years={years} />
              ))}
            </tbody>
          </table>
        </Scrollable>
      )}
    </Section>
  )
}

function Row({ agreement, years }: { agreement: Agreement; years: Years }) {
  const { say, tell, date } = useWords()
  const space = useSpace()
  const to = useAddresses()
  const of = (side: SideIndex) =>
    agreement.parties.filter(({ parties }) =>
      side === null
        ? parties.every((party) => sideOfParty(space, party) === null)
        : parties.some((party) => sideOfParty(space, party) === side),
    )
  const href = to.agreement(agreement.agreement)
  const others = of(null)
  return (
    <tr>
      <td>
        <Addressees of={of(0)} short />
      </td>
      <td>
        <Addressees of={of(1)} short />
      </td>
      <th scope="row">
        <a href={href}>
          <bdi>{agreement.what}</bdi>
        </a>
        {others.length > 0 && <Addressees of={others} short />}
        {agreement.promises && (
          <small>{tell('agreements.promises', { what: <bdi dir="auto">{agreement.promises}</bdi> })}</small>
        )}
      </th>
      <td className="strip" aria-hidden="true">
        <Strip at={agreement.signed} years={years} />
      </td>
      <td className="number">{agreement.signed ? date(agreement.signed) : say('agreements.unsigned')}</td>
    </tr>
  )
}

/** Years run with the direction of reading. */
function shareOf(year: number, { first, last }: Years, dir: 'ltr' | 'rtl'): string {
  const share = 2 + (96 * (year - first)) / (last - first)
  return `${(dir === 'rtl' ? 100 - share : share).toFixed(2)}%`
}

/** A mark for each signature on one line of years. */
function Strip({ at, years }: { at: string | null; years: Years }) {
  const { dir } = useWords()
  return (
    <svg className="years" width="100%" height="16" aria-hidden="true" focusable="false">
      <line x2="100%" y1="8" y2="8" />
      {at && <rect x={shareOf(yearOf(at), years, dir)} width="4" height="16" />}
    </svg>
  )
}

function Axis({ years }: { years: Years }) {
  const { say, dir } = useWords()
  const step = Math.max(1, Math.ceil((years.last - years.first) / 6))
  const marked: number[] = []
  for (let year = years.first; year < years.last - step / 2; year += step) marked.push(year)
  return (
    <>
      <span className="unseen">{say('agreements.years')}</span>
      <svg className="years" width="100%" height="14" aria-hidden="true" focusable="false">
        {marked.map((year) => (
          <text key={year} x={shareOf(year, years, dir)} y="11" textAnchor="middle">
            {year}
          </text>
        ))}
      </svg>
    </>
  )
}
