import { useWords } from '../../messages/words.ts'
import secretScript from '../../ui/secret.js?url'

type Secret = {
  readonly name: string
  readonly label: string
  readonly autoComplete: 'current-password' | 'new-password'
  /** What is wrong with it, by the id of the words that say so. */
  readonly wrong?: string | undefined
  readonly hint?: string
}

/** A field for a password. It may be pasted into, and managers fill it: NIST SP 800-63B-4, 3.1.1.2. */
export function SecretField({ name, label, autoComplete, wrong, hint }: Secret) {
  const told = [wrong, hint && `${name}-hint`].filter(Boolean).join(' ')
  return (
    <p className="field">
      <label htmlFor={name}>{label}</label>
      {hint && (
        <span className="hint" id={`${name}-hint`}>
          {hint}
        </span>
      )}
      <input
        id={name}
        name={name}
        className="secret"
        type="password"
        autoComplete={autoComplete}
        autoCapitalize="none"
        spellCheck={false}
        dir="ltr"
        required
        maxLength={1000}
        aria-invalid={wrong !== undefined || undefined}
        aria-describedby={told || undefined}
      />
    </p>
  )
}

/** Shows what is typed in the secret fields of its form, where scripts run. */
export function ShowSecrets() {
  const { say } = useWords()
  return (
    <p className="shows by-script" hidden>
      <script type="module" src={secretScript} />
      <label>
        <input type="checkbox" /> {say('sign-in.shown')}
      </label>
    </p>
  )
}
