import type { MandateFacets, MandateItem } from '@comity/contract'
import { useWords } from '../../messages/words.ts'
import type { Column } from '../../ui/list/column.ts'
import { Name } from '../../ui/name.tsx'
import { DueDate } from '../due.tsx'
import { useAddresses } from '../in-space.ts'
import { paragraphWords } from '../paragraph.ts'
import { Addressees } from '../party.tsx'
import { MarkingWords } from '../records/marking-words.tsx'
import { recurrenceWords } from '../recurs.ts'
import { Standing } from '../standing.tsx'
import { DocumentSymbol } from '../symbol.tsx'
import { Overdue } from './overdue.tsx'
import { stateWords } from './state.ts'

/** What a list of mandates can show of each. */
export function useMandateColumns(areas: MandateFacets['areas'], today: string): Column<MandateItem>[] {
  const words = useWords()
  const { say, listed } = words
  const to = useAddresses()
  return [
    {
      key: 'paragraph',
      name: say('mandates.paragraph'),
      stands: 'head',
      className: 'where',
      sort: { by: 'date', first: 'falling', name: say('mandates.dated') },
      csv: ['instrument.symbol', 'instrument.date', 'in', 'id'],
      cell: (mandate) => <Where of={mandate} />,
    },
    {
      key: 'verb',
      name: say('mandates.asks'),
      className: 'asks',
      sort: { by: 'verb', first: 'rising' },
      csv: ['verb'],
      cell: ({ verb, instrument }) => <bdi lang={instrument.language}>{verb}</bdi>,
    },
    {
      key: 'addressees',
      name: say('mandates.whom'),
      className: 'whom',
      csv: ['addressees.text', 'addressees.parties', 'with.text'],
      cell: (mandate) => <Whom of={mandate} />,
    },
    {
      key: 'action',
      name: say('mandates.action'),
      className: 'action',
      csv: ['action'],
      cell: ({ action, instrument }) => <bdi lang={instrument.language}>{action}</bdi>,
    },
    {
      key: 'areas',
      name: say('column.area'),
      stands: 'apart',
      csv: ['areas'],
      cell: (mandate) => {
        const named = areas.filter(({ id }) => mandate.areas.includes(id))
        return named.length === 0 ? null : listed(named.map(({ id, names }) => <Name key={id} of={names} />))
      },
    },
    {
      key: 'due',
      name: say('mandates.due'),
      className: 'when',
      sort: { by: 'due', first: 'rising' },
      csv: ['due.session', 'due.date', 'dueDerived.from', 'dueDerived.to', 'dueDerived.rule'],
      cell: ({ due, dueDerived, recurs, id }) =>
        due || recurs ? (
          <>
            {due && <DueDate of={due} derived={dueDerived} id={`rule-${id}`} />}
            {due && <Overdue due={due} derived={dueDerived} today={today} />}
            {recurs && <small>{recurrenceWords(words, recurs)}</small>}
          </>
        ) : null,
    },
    {
      key: 'life',
      name: say('life.state'),
      csv: ['state', 'nextReview'],
      cell: ({ id, state }) => <a href={to.mandate(id)}>{stateWords(say, state)}</a>,
    },
    {
      key: 'marking',
      name: say('marking.column'),
      csv: ['classification.level', 'classification.fallsOn'],
      cell: ({ classification }) => <MarkingWords of={classification} />,
    },
    {
      key: 'state',
      name: say('mandates.state'),
      className: 'state',
      csv: ['standing.state'],
      cell: ({ standing }) => <Standing of={standing} />,
    },
  ]
}

export function Where({ of: { in: paragraph, instrument } }: { of: Pick<MandateItem, 'in' | 'instrument'> }) {
  const words = useWords()
  const { say, date } = words
  const to = useAddresses()
  return (
    <>
      <a href={to.text(instrument.id, paragraph)}>{paragraphWords(words, paragraph)}</a>
      <small>
        {instrument.symbol && (
          <>
            <DocumentSymbol of={instrument.symbol} />
            {say('comma')}
          </>
        )}
        {instrument.date ? date(instrument.date) : say('unknown-date')}
      </small>
    </>
  )
}

export function Whom({ of: mandate }: { of: MandateItem }) {
  const { say } = useWords()
  const lang = mandate.instrument.language
  return (
    <>
      <Addressees of={mandate.addressees} lang={lang} />
      {mandate.with.length > 0 && (
        <>
          <small>{say('found.with')}</small>
          <Addressees of={mandate.with} lang={lang} />
        </>
      )}
    </>
  )
}
