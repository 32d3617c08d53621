import type { Account } from '@comity/contract'
import { useWords } from '../../messages/words.ts'
import { Name } from '../../ui/name.tsx'
import { Section } from '../../ui/section.tsx'
import { PostWords } from '../sign-in/post-words.tsx'

/** The posts that one may speak for, and which of them does. */
export function Posts({ account: { address, posts } }: { account: Account }) {
  const { say } = useWords()
  return (
    <Section id="posts" title={say('account.speaks')}>
      {address === null ? (
        <p className="empty">{say('account.speaks.program')}</p>
      ) : posts.length === 0 ? (
        <p className="empty">{say('account.speaks.none')}</p>
      ) : (
        <>
          <p className="hint">{say('account.speaks.lead')}</p>
          <ul className="own-posts">
            {posts.map((post) => (
              <li key={`${post.id} ${post.space}`}>
                <Words of={post} />
                {post.speaks ? (
                  <>
                    <b className="now">{say('account.speaks.now')}</b>
                    {post.space !== null && <Leave space={post.space} />}
                  </>
                ) : (
                  <form method="post">
                    <button type="submit" className="button second" name="post" value={post.id}>
                      {say('account.speaks.choose')}
                    </button>
                  </form>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}

/** Behind a word of its own, as it cannot be taken back: what becomes of the post is said first. */
function Leave({ space }: { space: string }) {
  const { say } = useWords()
  const id = `reason-${space}`
  return (
    <details className="leave">
      <summary>{say('account.leave')}</summary>
      <form method="post" className="form">
        <input type="hidden" name="leave" value={space} />
        <p className="hint">{say('account.leave.says')}</p>
        <p className="field">
          <label htmlFor={id}>{say('account.leave.reason')}</label>
          <textarea id={id} name="reason" rows={2} maxLength={500} />
        </p>
        <p className="acts">
          <button type="submit" className="button second">
            {say('account.leave')}
          </button>
        </p>
      </form>
    </details>
  )
}

function Words({ of: { kind, role, names, spaceNames } }: { of: Account['posts'][number] }) {
  const { say } = useWords()
  if (kind === 'administrator' || role === null || names === null) return say('who.administrator')
  return (
    <span>
      <PostWords role={role} names={names} />
      {spaceNames && (
        <small>
          <Name of={spaceNames} />
        </small>
      )}
    </span>
  )
}
