import { useRouteLoaderData } from 'react-router'
import { useWords } from '../messages/words.ts'
import draftsScript from '../ui/drafts.js?url'
import { draftKey } from './draft-key.ts'
import { useSpaceIfAny } from './in-space.ts'
import type { Place } from './place.ts'

/** Stands first in a long form: what is typed there is kept in the browser, for this person and post, until it has been sent. */
export function KeepDraft({ of: form }: { of: string }) {
  const { say } = useWords()
  const { who } = useRouteLoaderData('root') as Place
  const space = useSpaceIfAny()?.id ?? ''
  if (who === null) return null
  return (
    <>
      <div
        data-draft={`${draftKey(space, who)}${form}`}
        data-says={say('draft.found', { date: '{date}' })}
        data-put={say('draft.put')}
        data-drop={say('draft.drop')}
      />
      <script type="module" src={draftsScript} />
    </>
  )
}
