import { useWords } from '../../messages/words.ts'

/** A field for the code that an authenticator shows, which telephones and managers fill by themselves. */
export function CodeField({ wrong, hint }: { wrong: boolean; hint?: string }) {
  const { say } = useWords()
  const told = [wrong && 'wrong', hint && 'code-hint'].filter(Boolean).join(' ')
  return (
    <p className="field">
      <label htmlFor="code">{say('second.code')}</label>
      {hint && (
        <span className="hint" id="code-hint">
          {hint}
        </span>
      )}
      <input
        id="code"
        name="code"
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
        dir="ltr"
        required
        maxLength={40}
        aria-invalid={wrong || undefined}
        aria-describedby={told || undefined}
      />
    </p>
  )
}
