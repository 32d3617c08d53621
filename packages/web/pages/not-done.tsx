import type { MessageKey } from '../messages/en.ts'
import { useWords } from '../messages/words.ts'

/** Why something was not done, beside its form: what was not, and the reasons as they were given. */
export function NotDone({
  head,
  says,
  lang,
}: {
  head: MessageKey
  says: readonly string[] | undefined
  /** The language of the reasons, where it is known. */
  lang?: string
}) {
  const { say } = useWords()
  if (says === undefined || says.length === 0) return null
  return (
    <div className="notice" role="alert">
      <p>{say(head)}</p>
      {says.map((sentence) => (
        <p key={sentence}>
          <bdi lang={lang}>{sentence}</bdi>
        </p>
      ))}
    </div>
  )
}
