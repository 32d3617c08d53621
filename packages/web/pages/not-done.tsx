import type { MessageKey } from '../messages/en.ts'
import { useWords } from '../messages/words.ts'

/** Why something was not done, beside its form: what was not, and the reasons, which come in the page’s language. */
export function NotDone({ head, says }: { head: MessageKey; says: readonly string[] | undefined }) {
  const { say } = useWords()
  if (says === undefined || says.length === 0) return null
  return (
    <div className="notice" role="alert">
      <p>{say(head)}</p>
      {says.map((sentence) => (
        <p key={sentence}>
          <bdi>{sentence}</bdi>
        </p>
      ))}
    </div>
  )
}
