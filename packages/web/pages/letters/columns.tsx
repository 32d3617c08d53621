import type { LetterItem } from '@comity/contract'
import type { MessageKey } from '../../messages/en.ts'
import { useWords } from '../../messages/words.ts'
import type { Column } from '../../ui/list/column.ts'
import { Name } from '../../ui/name.tsx'
import { useAddresses } from '../in-space.ts'

/** The word for a kind of letter. */
export const letterKindKey = (kind: LetterItem['kind']): MessageKey =>
  `letters.kind.${kind.replace(' ', '-')}` as MessageKey

/** What a list of letters shows of each. */
export function useLetterColumns(): Column<LetterItem>[] {
  const { say, date } = useWords()
  const to = useAddresses()
  return [
    {
      key: 'date',
      name: say('letters.date'),
      className: 'keep',
      sort: { by: 'date', first: 'falling' },
      csv: ['date'],
      cell: (letter) => date(letter.date),
    },
    {
      key: 'subject',
      name: say('letters.subject'),
      stands: 'head',
      csv: ['subject', 'id'],
      cell: ({ id, subject, kind }) => (
        <>
          <a href={to.letter(id)}>
            <bdi>{subject}</bdi>
          </a>
          <small>{say(letterKindKey(kind))}</small>
        </>
      ),
    },
    {
      key: 'number',
      name: say('letters.number'),
      className: 'keep',
      sort: { by: 'number', first: 'rising' },
      csv: ['number', 'kind'],
      cell: ({ number }) => <bdi dir="ltr">{number}</bdi>,
    },
    {
      key: 'from',
      name: say('letters.from'),
      csv: ['from.id'],
      cell: ({ from }) => <Name of={from.names} />,
    },
    {
      key: 'to',
      name: say('letters.to'),
      csv: ['to.id'],
      cell: (letter) => <Name of={letter.to.names} />,
    },
    {
      key: 'reply',
      name: say('letters.reply'),
      sort: { by: 'due', first: 'rising' },
      csv: ['replyDue', 'overdue'],
      cell: (letter) => <Reply of={letter} />,
    },
  ]
}

/** Whether a reply is asked for, has come or is late. */
export function Reply({ of: { replyDue, overdue, answeredBy } }: { of: LetterItem }) {
  const { say, tell, date } = useWords()
  const to = useAddresses()
  if (answeredBy !== null)
    return tell('letters.reply.given', {
      number: (
        <a href={to.letter(answeredBy.id)}>
          <bdi dir="ltr">{answeredBy.number}</bdi>
        </a>
      ),
    })
  if (replyDue === null) return null
  return (
    <span className={overdue ? 'late' : undefined}>
      {say(overdue ? 'letters.reply.late' : 'letters.reply.due', { date: date(replyDue) })}
    </span>
  )
}
