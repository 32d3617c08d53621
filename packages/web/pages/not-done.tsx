import type { MessageKey } from '../messages/en.ts'
import { useWords } from '../messages/words.ts'

/**
 * Why something was not done, beside its form: what was not, and the reasons, which come in the page’s language. The
 * page that the form gave begins there, so that the keyboard and a screen reader need not look for it.
 */
export function NotDone({ head, says }: { head: MessageKey; says: readonly string[] | undefined }) {
  const { say } = useWords()
  if (says === undefined || says.length === 0) return null
  return (
    // biome-ignore lint/a11y/noAutofocus: a new page that answers a form; without it the focus is nowhere
    <div className="notice" role="alert" tabIndex={-1} autoFocus>
      <p>{say(head)}</p>
      {says.map((sentence) => (
        <p key={sentence}>
          <bdi>{sentence}</bdi>
        </p>
      ))}
    </div>
  )
}
