import { useWords } from '../../messages/words.ts'

type Props = {
  readonly address: string
  readonly once: string | null
  /** Whether it was mailed; null where no mail server is set up. */
  readonly mailed: boolean | null
  /** What was asked: "renew" for a new password, else a post was offered. */
  readonly does: string
}

/** That it was mailed; else the address that opens it, to be handed on: this one time. */
export function Once({ address, once, mailed, does }: Props) {
  const { say, tell } = useWords()
  const to = (
    <bdi key="address" dir="ltr">
      {address}
    </bdi>
  )
  const isPassword = does === 'renew'
  if (mailed !== null) {
    return (
      <p className="notice" role={mailed ? 'status' : 'alert'}>
        {tell(mailed ? (isPassword ? 'admin.mailed.password' : 'admin.mailed') : 'admin.not-mailed', {
          address: to,
        })}
      </p>
    )
  }
  if (once === null) {
    return (
      <p className="notice" role="status">
        {say('admin.once.again')}
      </p>
    )
  }
  return (
    <div className="notice once" role="status">
      <p>{tell(isPassword ? 'admin.once.password' : 'admin.once', { address: to })}</p>
      <p className="form">
        <span className="field">
          <label htmlFor="once">{say('admin.once.label')}</label>
          <input id="once" readOnly dir="ltr" value={once} />
        </span>
      </p>
    </div>
  )
}
