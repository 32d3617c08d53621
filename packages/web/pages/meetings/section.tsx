import type { ResultOf } from '@comity/contract'
import { useWords } from '../../messages/words.ts'
import { Records } from '../../ui/list/records.tsx'
import { withQuery } from '../addresses.ts'
import { Beginning } from '../beginning.tsx'
import { useAddresses } from '../in-space.ts'
import { useMeetingColumns } from './columns.tsx'

type Props = {
  readonly title: string
  readonly none: string
  readonly of: ResultOf<'meetings'>
  /** What the list of meetings is narrowed to. */
  readonly where: { readonly party: string } | { readonly area: string }
}

/** The first meetings of a body or in an area, on its page. */
export function MeetingsSection({ title, none, of: meetings, where }: Props) {
  const { say } = useWords()
  const to = useAddresses()
  const columns = useMeetingColumns(meetings.asAt)
  return (
    <Beginning
      id="meetings"
      title={title}
      of={meetings}
      none={none}
      whole={{ href: withQuery(to.meetings, where), words: say('party.meetings.all', { n: meetings.total }) }}
    >
      <Records
        name={say('meetings.caption')}
        columns={columns}
        items={meetings.items}
        keyOf={({ id }) => id}
        className="titled meetings"
      />
    </Beginning>
  )
}
