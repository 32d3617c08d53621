import type { SubjectKind } from '@comity/contract'
import { useRouteLoaderData } from 'react-router'
import { useWords } from '../../messages/words.ts'
import { useAddresses } from '../in-space.ts'
import type { Place } from '../place.ts'

type Props = { kind: SubjectKind; record: string }

/** From a record to what is said and filed about it; for those who speak for a side, since nobody else sees any of it. */
export function DiscussionLink({ kind, record }: Props) {
  const { say } = useWords()
  const to = useAddresses()
  if (!useSpeaks()) return null
  return <a href={to.discussion({ kind, record })}>{say('talk.link')}</a>
}

/** The same on a line of its own. */
export function DiscussionLine(props: Props) {
  if (!useSpeaks()) return null
  return (
    <p className="under">
      <DiscussionLink {...props} />
    </p>
  )
}

function useSpeaks(): boolean {
  const place = useRouteLoaderData('root') as Place | undefined
  return place?.who?.may.includes('follow') ?? false
}
