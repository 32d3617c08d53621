import type { Party as PartyOf } from '@comity/contract'
import { useWords } from '../../messages/words.ts'
import type { Column } from '../../ui/list/column.ts'
import { useAddresses } from '../in-space.ts'
import { Party } from '../party.tsx'
import { PartyKind } from './kind.tsx'

/** What a list of parties can show of each. */
export function usePartyColumns(): Column<PartyOf>[] {
  const { say, number } = useWords()
  const to = useAddresses()
  return [
    {
      key: 'name',
      name: say('parties.name'),
      stands: 'head',
      sort: { by: 'name', first: 'rising' },
      csv: ['id', 'names', 'abbreviation', 'side'],
      cell: (party) => (
        <>
          <a href={to.party(party.id)}>
            <Party of={party} />
          </a>
          {party.abbreviation && (
            <>
              {' '}
              <bdi className="abbreviation">{party.abbreviation}</bdi>
            </>
          )}
        </>
      ),
    },
    {
      key: 'kind',
      name: say('parties.kind'),
      csv: ['kind'],
      cell: ({ kind }) => <PartyKind of={kind} />,
    },
    {
      key: 'seat',
      name: say('parties.seat'),
      csv: ['seat'],
      cell: ({ seat }) => seat && <bdi lang="en">{seat}</bdi>,
    },
    {
      key: 'texts',
      name: say('parties.texts'),
      number: true,
      sort: { by: 'texts', first: 'falling' },
      csv: ['texts'],
      cell: ({ id, texts }) => (texts ? <a href={`${to.party(id)}#namings`}>{number(texts)}</a> : number(0)),
    },
    {
      key: 'mandates',
      name: say('parties.mandates'),
      number: true,
      sort: { by: 'mandates', first: 'falling' },
      csv: ['mandates'],
      cell: ({ id, mandates }) =>
        mandates ? <a href={to.mandatesWhere({ addressee: id })}>{number(mandates)}</a> : number(0),
    },
    {
      key: 'source',
      name: say('parties.source'),
      stands: 'apart',
      csv: ['source', 'verified'],
      cell: ({ source }) => source && <bdi lang="en">{source}</bdi>,
    },
  ]
}
