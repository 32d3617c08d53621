import { useWords } from '../../messages/words.ts'
import { withQuery } from '../addresses.ts'

type Props = { base: string; next: string | null; continued: boolean }

/** On to the next texts that name something, and back to the first, within its page. */
export function Turns({ base, next, continued }: Props) {
  const { say } = useWords()
  if (next === null && !continued) return null
  return (
    <p className="onward turns">
      {next && (
        <a href={`${withQuery(base, { after: next })}#namings`} rel="next">
          {say('next-page')}
        </a>
      )}
      {continued && <a href={`${base}#namings`}>{say('list.first')}</a>}
    </p>
  )
}
