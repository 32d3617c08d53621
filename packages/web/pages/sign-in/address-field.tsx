import { useWords } from '../../messages/words.ts'

/** A field for one's own e-mail address. */
export function AddressField({ value, wrong }: { value?: string | undefined; wrong?: string | undefined }) {
  const { say } = useWords()
  return (
    <p className="field">
      <label htmlFor="address">{say('sign-in.address')}</label>
      <input
        id="address"
        name="address"
        type="email"
        autoComplete="username"
        dir="ltr"
        required
        maxLength={254}
        defaultValue={value}
        aria-invalid={wrong !== undefined || undefined}
        aria-describedby={wrong}
      />
    </p>
  )
}
