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
        <form method="post">
          <p className="hint">{say('account.speaks.lead')}</p>
          <ul className="own-posts">
            {posts.map((post) => (
              <li key={`${post.id} ${post.space}`}>
                <Words of={post} />
                {post.speaks ? (
                  <b className="now">{say('account.speaks.now')}</b>
                ) : (
                  <button type="submit" className="button second" name="post" value={post.id}>
                    {say('account.speaks.choose')}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </form>
      )}
    </Section>
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
