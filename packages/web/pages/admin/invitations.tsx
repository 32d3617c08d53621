import type { Invitation } from '@comity/contract'
import { useWords } from '../../messages/words.ts'
import type { Column } from '../../ui/list/column.ts'
import { Records } from '../../ui/list/records.tsx'
import { PostWords } from '../sign-in/post-words.tsx'

/** What is offered and not yet taken up. */
export function Invitations({ of }: { of: readonly Invitation[] }) {
  const { say } = useWords()
  const columns = useInvitationColumns()
  if (of.length === 0) return <p className="empty">{say('admin.invitations.none')}</p>
  return (
    <form method="post">
      <input type="hidden" name="does" value="withdraw" />
      <Records name={say('admin.invitations')} columns={columns} items={of} keyOf={({ id }) => id} />
      <p className="hint">{say('admin.withdraw.says')}</p>
    </form>
  )
}

function useInvitationColumns(): Column<Invitation>[] {
  const { say, date } = useWords()
  return [
    {
      key: 'post',
      name: say('admin.post'),
      stands: 'head',
      csv: ['role', 'party.names'],
      cell: ({ role, party }) => <PostWords role={role} names={party.names} />,
    },
    {
      key: 'address',
      name: say('admin.invite.address'),
      csv: ['address'],
      cell: ({ address }) => <bdi dir="ltr">{address}</bdi>,
    },
    {
      key: 'invited',
      name: say('admin.invited'),
      csv: ['madeAt'],
      cell: ({ madeAt }) => date(madeAt.slice(0, 10)),
    },
    {
      key: 'ends',
      name: say('admin.ends'),
      csv: ['endsAt'],
      cell: ({ endsAt }) => date(endsAt.slice(0, 10)),
    },
    {
      key: 'withdraw',
      name: say('admin.change'),
      className: 'changes',
      csv: [],
      cell: ({ id, address }) => (
        <button
          type="submit"
          className="plain"
          name="invitation"
          value={id}
          aria-label={say('admin.withdraw-of', { address })}
        >
          {say('admin.withdraw')}
        </button>
      ),
    },
  ]
}
