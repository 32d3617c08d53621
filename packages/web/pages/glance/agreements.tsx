import type { Glance, NotedAgreement, PartyRef } from '@comity/contract'
import { useWords } from '../../messages/words.ts'
import { Name } from '../../ui/name.tsx'
import { Scrollable } from '../../ui/scrollable.tsx'
import { Section } from '../../ui/section.tsx'
import { Side } from '../../ui/side.tsx'
import { type SideIndex, sideOfParty, useAddresses, useSpace } from '../in-space.ts'
import { Addressees, Party } from '../party.tsx'
import { yearOf } from './year.ts'

type Agreement = Glance['agreements'][number]
type Years = { first: number; last: number }

type Props = {
  agreements: readonly Agreement[]
  /** Those known from elsewhere than the texts; some of them the texts name as well. */
  noted: readonly NotedAgreement[]
  asAt: string
}

/** Which bodies agreed on what, and when: what the texts name, then what is known from elsewhere. */
export function Agreements({ agreements, noted, asAt }: Props) {
  const { say } = useWords()
  const space = useSpace()
  const to = useAddresses()
  const others = noted.filter((known) => !agreements.some((named) => isSame(named, known)))
  const signed = [...agreements, ...others].flatMap((agreement) =>
    agreement.signed ? [yearOf(agreement.signed)] : [],
  )
  const years = { first: Math.floor(Math.min(...signed, yearOf(asAt) - 1)), last: yearOf(asAt) }
  return (
    <Section
      id="agreements"
      title={say('agreements.title')}
      aside={agreements.length > 0 && <a href={to.agreements}>{say('agreements.all')}</a>}
      className="wide-12"
    >
      {agreements.length + others.length === 0 ? (
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
              {others.map((agreement) => (
                <NotedRow key={agreement.id} agreement={agreement} years={years} />
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

/** The same for one that no text held here names. */
function NotedRow({ agreement, years }: { agreement: NotedAgreement; years: Years }) {
  const { say, listed, date } = useWords()
  const space = useSpace()
  const to = useAddresses()
  const of = (side: SideIndex) =>
    listed(agreement.parties.filter((party) => sideOfParty(space, party) === side).map(nameOf))
  return (
    <tr>
      <td>{of(0)}</td>
      <td>{of(1)}</td>
      <th scope="row">
        <a href={`${to.agreements}#${agreement.id}`}>{say(`noted.kind.${agreement.kind}`)}</a>
        <small>{say('noted.unconfirmed')}</small>
      </th>
      <td className="strip" aria-hidden="true">
        <Strip at={agreement.signed} years={years} />
      </td>
      <td className="number">{agreement.signed ? date(agreement.signed) : say('agreements.unsigned')}</td>
    </tr>
  )
}

/** Whether an agreement that a text names is one known from elsewhere: signed on that day by one of its parties. */
function isSame(named: Agreement, known: NotedAgreement): boolean {
  const parties = new Set(named.parties.flatMap(({ parties }) => parties.map(({ id }) => id)))
  return (
    known.signed !== null && named.signed === known.signed && known.parties.some(({ id }) => parties.has(id))
  )
}

const nameOf = (party: PartyRef) => <Party key={party.id} of={party} short />

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
