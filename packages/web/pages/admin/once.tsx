import { useWords } from '../../messages/words.ts'

/** The address that opens a post, to be handed on: this one time. */
export function Once({ address, once }: { address: string; once: string | null }) {
  const { say, tell } = useWords()
  if (once === null) {
    return (
      <p className="notice" role="status">
        {say('admin.once.again')}
      </p>
    )
  }
  return (
    <div className="notice once" role="status">
      <p>
        {tell('admin.once', {
          address: (
            <bdi key="address" dir="ltr">
              {address}
            </bdi>
          ),
        })}
      </p>
      <p className="form">
        <span className="field">
          <label htmlFor="once">{say('admin.once.label')}</label>
          <input id="once" readOnly dir="ltr" value={once} />
        </span>
      </p>
    </div>
  )
}
