import type { AreaItem, PostRecord } from '@comity/contract'
import { useWords } from '../../messages/words.ts'
import type { Column } from '../../ui/list/column.ts'
import { Records } from '../../ui/list/records.tsx'
import { useNameText } from '../../ui/name.tsx'
import { Side } from '../../ui/side.tsx'
import { sideIndex, useAddresses, useSpace } from '../in-space.ts'
import { PostWords, usePostText } from '../sign-in/post-words.tsx'

/** The posts of a side, with who speaks for each; whoever administers it changes them here. */
export function PostTable({ posts, areas }: { posts: readonly PostRecord[]; areas: readonly AreaItem[] }) {
  const { say } = useWords()
  return (
    <Records name={say('admin.posts')} columns={usePostColumns(areas)} items={posts} keyOf={({ id }) => id} />
  )
}

function usePostColumns(known: readonly AreaItem[]): Column<PostRecord>[] {
  const { say, date } = useWords()
  const space = useSpace()
  const to = useAddresses()
  return [
    {
      key: 'post',
      name: say('admin.post'),
      stands: 'head',
      csv: ['role', 'party.names'],
      cell: ({ side, role, party, areas }) => (
        <>
          <Side of={sideIndex(space, side)}>
            <PostWords role={role} names={party.names} />
          </Side>
          {areas.length > 0 && <Areas of={known.filter(({ id }) => areas.includes(id))} />}
        </>
      ),
    },
    {
      key: 'who',
      name: say('admin.who'),
      csv: ['holder', 'address'],
      cell: (post) => <Holder of={post} />,
    },
    {
      key: 'since',
      name: say('admin.since'),
      csv: ['since'],
      cell: ({ since }) => date(since.slice(0, 10)),
    },
    {
      key: 'seen',
      name: say('admin.seen'),
      csv: ['seen'],
      cell: ({ seen, holder }) => {
        if (seen !== null) return date(seen.slice(0, 10))
        return holder === 'person' ? say('admin.seen.never') : null
      },
    },
    {
      key: 'change',
      name: say('admin.change'),
      className: 'changes',
      csv: [],
      cell: (post) =>
        post.mine ? (
          <>
            <Change post={post} />
            <a href={to.recordHistory('post', post.id)}>{say('history.link')}</a>
          </>
        ) : null,
    },
  ]
}

function Areas({ of }: { of: readonly AreaItem[] }) {
  const { say, list } = useWords()
  const text = useNameText()
  return <small>{say('admin.areas', { areas: list(of.map(({ names }) => text(names))) })}</small>
}

function Holder({ of: { holder, address, until } }: { of: PostRecord }) {
  const { say, date } = useWords()
  if (holder === 'nobody') return <span className="nil">{say('admin.who.nobody')}</span>
  if (holder === 'service') {
    return until === null
      ? say('admin.who.nobody')
      : say('admin.who.service', { date: date(until.slice(0, 10)) })
  }
  return address === null ? say('admin.who.person') : <bdi dir="ltr">{address}</bdi>
}

/** Behind a word of its own, as what it does cannot be taken back: each says first what follows. */
function Change({ post }: { post: PostRecord }) {
  const { say } = useWords()
  const words = usePostText(post.role, post.party.names)
  const field = `to-${post.id}`
  return (
    <details className="change">
      <summary aria-label={say('admin.change-of', { post: words })}>{say('admin.change')}</summary>
      {post.holder !== 'service' && (
        <form method="post" className="form">
          <input type="hidden" name="post" value={post.id} />
          <p className="hint">{say('admin.hand-over.says')}</p>
          <p className="field">
            <label htmlFor={field}>{say('admin.hand-over.to')}</label>
            <input
              id={field}
              name="address"
              type="email"
              dir="ltr"
              required
              maxLength={254}
              autoComplete="off"
            />
          </p>
          <p className="acts">
            <button type="submit" className="button second" name="does" value="hand-over">
              {say('admin.hand-over')}
            </button>
          </p>
        </form>
      )}
      {post.holder === 'person' && (
        <form method="post" className="form">
          <input type="hidden" name="post" value={post.id} />
          <input type="hidden" name="address" value={post.address ?? ''} />
          <p className="hint">{say('admin.renew.says')}</p>
          <p className="acts">
            <button type="submit" className="button second" name="does" value="renew">
              {say('admin.renew')}
            </button>
          </p>
        </form>
      )}
      <form method="post" className="form">
        <input type="hidden" name="post" value={post.id} />
        <p className="hint">{say('admin.end.says')}</p>
        <p className="acts">
          <button type="submit" className="button second" name="does" value="end-post">
            {say('admin.end')}
          </button>
        </p>
      </form>
    </details>
  )
}
