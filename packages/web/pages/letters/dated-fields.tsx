import { useWords } from '../../messages/words.ts'

type Kept = Readonly<Record<string, string>> | undefined

/** What is asked of every letter: its number, its days and its words, or the file that holds them. */
export function DatedFields({ kept, withFile = true }: { kept: Kept; withFile?: boolean }) {
  const { say } = useWords()
  return (
    <>
      <p className="field">
        <label htmlFor="number">{say('letters.number')}</label>
        <input
          id="number"
          name="number"
          maxLength={60}
          dir="auto"
          aria-describedby="number-hint"
          defaultValue={kept?.number}
        />
        <span className="hint" id="number-hint">
          {say('letters.number.hint')}
        </span>
      </p>
      <p className="field">
        <label htmlFor="date">{say('letters.date')}</label>
        <input id="date" name="date" type="date" required defaultValue={kept?.date} />
      </p>
      <p className="field">
        <label htmlFor="replyDue">{say('letters.replyDue')}</label>
        <input id="replyDue" name="replyDue" type="date" defaultValue={kept?.replyDue} />
      </p>
      <p className="field">
        <label htmlFor="text">{say('letters.text')}</label>
        <textarea id="text" name="text" rows={8} maxLength={100_000} dir="auto" defaultValue={kept?.text} />
      </p>
      {withFile && (
        <p className="field">
          <label htmlFor="file">{say('letters.file')}</label>
          <input id="file" name="file" type="file" aria-describedby="file-hint" />
          <span className="hint" id="file-hint">
            {say('talk.file.hint')}
          </span>
        </p>
      )}
    </>
  )
}

/** What was typed, to stand in the form again when it was not done. */
export function typedIn(form: FormData): Record<string, string> {
  return Object.fromEntries(
    [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )
}
