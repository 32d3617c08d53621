import type { InstrumentItem } from '@comity/contract'
import { useWords } from '../../messages/words.ts'
import type { Column } from '../../ui/list/column.ts'
import { useAddresses } from '../in-space.ts'
import { kindKey } from '../kind.ts'
import { Organ } from '../organ.tsx'
import { MarkingWords } from '../records/marking-words.tsx'
import { DocumentSymbol } from '../symbol.tsx'

/** What a list of texts can show of each. */
export function useTextColumns(): Column<InstrumentItem>[] {
  const { say, date, number } = useWords()
  const to = useAddresses()
  const counted = (key: string, name: string, count: (text: InstrumentItem) => number) => ({
    key,
    name,
    number: true,
    cell: (text: InstrumentItem) => number(count(text)),
  })
  return [
    {
      key: 'text',
      name: say('texts.text'),
      stands: 'head',
      sort: { by: 'title', first: 'rising' },
      csv: ['title', 'kind', 'id'],
      cell: (text) => <Title of={text} />,
    },
    {
      key: 'symbol',
      name: say('texts.symbol'),
      className: 'keep',
      sort: { by: 'symbol', first: 'rising' },
      csv: ['symbol'],
      cell: ({ symbol }) => symbol && <DocumentSymbol of={symbol} />,
    },
    {
      key: 'date',
      name: say('texts.date'),
      className: 'keep',
      sort: { by: 'date', first: 'falling' },
      csv: ['date', 'adopted'],
      cell: ({ date: day, adopted }) => {
        const shown = adopted ?? day
        return shown ? date(shown) : say('unknown-date')
      },
    },
    {
      key: 'marking',
      name: say('marking.column'),
      csv: ['classification.level', 'classification.fallsOn'],
      cell: ({ classification }) => <MarkingWords of={classification} />,
    },
    {
      key: 'organ',
      name: say('texts.organ'),
      stands: 'apart',
      csv: ['organ'],
      cell: ({ organ, language }) => organ && <Organ of={organ} lang={language} />,
    },
    {
      key: 'session',
      name: say('texts.session'),
      stands: 'apart',
      csv: ['session'],
      cell: ({ session }) => session && <bdi>{session}</bdi>,
    },
    {
      key: 'item',
      name: say('texts.item'),
      className: 'keep',
      csv: ['agendaItem'],
      cell: ({ agendaItem }) => agendaItem && <bdi>{agendaItem}</bdi>,
    },
    {
      key: 'vote',
      name: say('texts.vote'),
      csv: ['vote.manner', 'vote.inFavour', 'vote.against', 'vote.abstaining'],
      cell: ({ vote }) => vote && <Vote of={vote} />,
    },
    {
      ...counted('paragraphs', say('texts.paragraphs'), ({ counts }) => counts.preamble + counts.operative),
      csv: ['counts.preamble', 'counts.operative'],
    },
    {
      key: 'mandates',
      name: say('texts.mandates'),
      number: true,
      sort: { by: 'mandates', first: 'falling' },
      csv: ['counts.mandates'],
      cell: ({ id, counts: { mandates } }) =>
        mandates > 0 ? <a href={to.mandatesWhere({ instrument: id })}>{number(mandates)}</a> : number(0),
    },
    {
      ...counted('confirmed', say('texts.confirmed'), ({ counts }) => counts.confirmed),
      csv: ['counts.confirmed'],
    },
    {
      ...counted('citations', say('texts.citations'), ({ counts }) => counts.citations),
      csv: ['counts.citations'],
    },
    {
      ...counted('findings', say('texts.findings'), ({ counts }) => counts.findings),
      stands: 'apart',
      csv: ['counts.findings'],
    },
    {
      ...counted('notes', say('texts.notes'), ({ counts }) => counts.notes),
      stands: 'apart',
      csv: ['counts.notes'],
    },
  ]
}

function Title({ of: text }: { of: InstrumentItem }) {
  const { say } = useWords()
  const to = useAddresses()
  return (
    <>
      <a href={to.text(text.id)}>
        {text.title ? <bdi lang={text.language}>{text.title}</bdi> : say(kindKey(text.kind))}
      </a>
      <small>{say(kindKey(text.kind))}</small>
    </>
  )
}

/** "141–0–5", with the words for those who cannot know the order; or that there was no vote. */
function Vote({
  of: { manner, inFavour, against, abstaining },
}: {
  of: NonNullable<InstrumentItem['vote']>
}) {
  const { say } = useWords()
  if (manner === 'without a vote') return say('vote.none')
  if (inFavour === null || against === null || abstaining === null)
    return manner === null ? null : say('vote.recorded')
  const counts = { yes: inFavour, no: against, abstaining }
  return (
    <>
      <bdi className="keep" dir="ltr" title={say('vote.in-words', counts)} aria-hidden="true">
        {say('vote.counts', counts)}
      </bdi>
      <span className="unseen">{say('vote.in-words', counts)}</span>
    </>
  )
}
