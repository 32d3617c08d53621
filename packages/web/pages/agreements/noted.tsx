import type { NotedAgreement } from '@comity/contract'
import { useWords } from '../../messages/words.ts'
import { Section } from '../../ui/section.tsx'
import { useAddresses } from '../in-space.ts'
import { placeName } from '../meetings/place-name.ts'
import { Party } from '../party.tsx'

/** The agreements that are known from elsewhere, each with its source. */
export function NotedAgreements({ of: noted }: { of: readonly NotedAgreement[] }) {
  const { say, date, listed, lang } = useWords()
  const to = useAddresses()
  if (noted.length === 0) return null
  return (
    <Section id="noted" title={say('noted.agreements')} aside={<span>{say('noted.unconfirmed')}</span>}>
      <table className="listed titled noted">
        <caption className="unseen">{say('noted.agreements')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('agreements.signed')}</th>
            <th scope="col">{say('agreements.kind')}</th>
            <th scope="col">{say('agreements.party')}</th>
            <th scope="col">{say('noted.place')}</th>
            <th scope="col">{say('noted.source')}</th>
          </tr>
        </thead>
        <tbody>
          {noted.map((agreement) => (
            <tr key={agreement.id} id={agreement.id}>
              <td className="keep">
                <span className="label">{say('agreements.signed')} </span>
                {agreement.signed ? date(agreement.signed) : say('agreements.unsigned')}
              </td>
              <th scope="row">
                {say(`noted.kind.${agreement.kind}`)}
                {agreement.note && <small>{say(`noted.note.${agreement.note}`)}</small>}
              </th>
              <td>
                <span className="label">{say('agreements.party')} </span>
                {listed(
                  agreement.parties.map((party) => (
                    <a key={party.id} href={to.party(party.id)}>
                      <Party of={party} short />
                    </a>
                  )),
                )}
              </td>
              <td>
                <span className="label">{say('noted.place')} </span>
                {agreement.place && <bdi>{placeName(agreement.place, lang)}</bdi>}
              </td>
              <td>
                <span className="label">{say('noted.source')} </span>
                <bdi lang="en">{agreement.source}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}
