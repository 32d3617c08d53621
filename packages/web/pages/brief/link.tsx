import { useWords } from '../../messages/words.ts'
import { useAddresses } from '../in-space.ts'

/** From a record to the page that tells all of it in a minute: "party:un/who". */
export function BriefLink({ about }: { about: string }) {
  const { say } = useWords()
  return <a href={useAddresses().brief(about)}>{say('brief.link')}</a>
}
