import type { Me } from '@comity/contract'
import type { MessageKey } from '../../messages/en.ts'
import { useWords } from '../../messages/words.ts'
import { useNameText } from '../../ui/name.tsx'
import { Side } from '../../ui/side.tsx'
import { addressesOf } from '../addresses.ts'
import { sideIndex, useSpaceIfAny } from '../in-space.ts'
import type { Place } from '../place.ts'
import { signInAddress, signOutAddress } from './addresses.ts'
import './masthead.css'

/** Who is signed in and how to leave, or how to sign in. */
export function WhoReads({ place: { lang, path, search, who } }: { place: Place }) {
  const { say } = useWords()
  const space = useSpaceIfAny()
  if (who === null) {
    const isThere = path.startsWith('/sign-in')
    return isThere ? null : (
      <p className="who">
        <a href={signInAddress(lang, `/${lang}${path}${search}`)}>{say('sign-in')}</a>
      </p>
    )
  }
  return (
    <form className="who" method="post" action={signOutAddress(lang)} aria-label={say('sign-in.who')}>
      {space && who.may.includes('follow') && <DeskLink of={who} href={addressesOf(lang, space.id).desk} />}
      {space && who.may.includes('import') && (
        <a href={addressesOf(lang, space.id).import}>{say('import.link')}</a>
      )}
      {space && who.may.includes('manage') && (
        <a href={addressesOf(lang, space.id).admin}>{say('admin.link')}</a>
      )}
      {who.kind === 'person' || who.kind === 'administrator' ? (
        <a href={`/${lang}/account`}>
          <bdi>
            <Post of={who} space={space?.id} />
          </bdi>
        </a>
      ) : (
        <bdi>
          <Post of={who} space={space?.id} />
        </bdi>
      )}
      <button type="submit" className="plain">
        {say('sign-out')}
      </button>
    </form>
  )
}

/** Above this, what waits is not counted to its end. */
const mostSaid = 999

/** Where what waits stands, with how much it is. */
function DeskLink({ of: { waiting = 0 }, href }: { of: Me; href: string }) {
  const { say } = useWords()
  const words =
    waiting > mostSaid
      ? say('desk.link.many', { n: mostSaid })
      : waiting > 0
        ? say('desk.link.n', { n: waiting })
        : say('desk.link')
  return <a href={href}>{words}</a>
}

/** The post in the cooperation that is read, else the first that is held; one of a side itself by its short name. */
function Post({ of: me, space: read }: { of: Me; space: string | undefined }) {
  const { say } = useWords()
  const space = useSpaceIfAny()
  const text = useNameText()
  if (me.kind === 'administrator') return say('who.administrator')
  if (me.kind === 'installation') return say('who.installation')
  const post = me.posts.find((one) => one.space === read) ?? me.posts[0]
  if (post === undefined) return say('who.nobody')
  const side = space?.sides.find(({ id }) => post.space === space.id && id === post.side)
  const names = side?.names.en === post.names.en ? side.short : post.names
  return (
    <Side
      of={space === undefined || side === undefined ? null : sideIndex(space, side.id)}
      title={text(post.names)}
    >
      {say('who.post', { role: say(`role.${post.role}` as MessageKey), body: text(names) })}
    </Side>
  )
}
