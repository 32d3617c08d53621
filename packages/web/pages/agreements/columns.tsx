import type { AgreementItem } from '@comity/contract'
import { useWords } from '../../messages/words.ts'
import type { Column } from '../../ui/list/column.ts'
import { useNameText } from '../../ui/name.tsx'
import { type SideIndex, sideOfParty, useAddresses, useSpace } from '../in-space.ts'
import { PartyLinks } from '../party.tsx'
import { MarkingWords } from '../records/marking-words.tsx'

/** What a list of agreements can show of each: its parties stand under the side that they are of. */
export function useAgreementColumns(): Column<AgreementItem>[] {
  const { say, date, number } = useWords()
  const text = useNameText()
  const space = useSpace()
  const partiesUnder = (side: SideIndex): Column<AgreementItem> => {
    const own = side === null ? undefined : space.sides[side]
    return {
      key: own?.id ?? 'others',
      name: own === undefined ? say('agreements.others') : text(own.short),
      csv: side === 0 ? ['parties.text'] : [],
      cell: ({ parties, language }) => {
        const some = parties.filter((party) =>
          side === null
            ? party.parties.every((one) => sideOfParty(space, one) === null)
            : party.parties.some((one) => sideOfParty(space, one) === side),
        )
        return some.length === 0 ? null : <PartyLinks of={some} lang={language} />
      },
    }
  }
  return [
    {
      key: 'signed',
      name: say('agreements.signed'),
      className: 'keep',
      sort: { by: 'signed', first: 'falling' },
      csv: ['signed'],
      cell: ({ signed }) =>
        signed ? date(signed) : <span className="quiet">{say('agreements.unsigned')}</span>,
    },
    {
      key: 'what',
      name: say('agreements.kind'),
      stands: 'head',
      csv: ['what', 'promises', 'id'],
      cell: (agreement) => <What of={agreement} />,
    },
    partiesUnder(0),
    partiesUnder(1),
    partiesUnder(null),
    {
      key: 'marking',
      name: say('marking.column'),
      csv: ['classification.level', 'classification.fallsOn'],
      cell: ({ classification }) => <MarkingWords of={classification} />,
    },
    {
      key: 'texts',
      name: say('named.texts'),
      number: true,
      sort: { by: 'texts', first: 'falling' },
      csv: ['texts'],
      cell: ({ texts }) => number(texts),
    },
  ]
}

function What({ of: { id, what, promises, language } }: { of: AgreementItem }) {
  const { tell } = useWords()
  const to = useAddresses()
  return (
    <>
      <a href={to.agreement(id)}>
        <bdi lang={language}>{what}</bdi>
      </a>
      {promises && (
        <small>{tell('agreements.promises', { what: <bdi lang={language}>{promises}</bdi> })}</small>
      )}
    </>
  )
}
