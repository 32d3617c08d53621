import type { Provider, Space } from '@comity/contract'
import { useWords } from '../../messages/words.ts'
import { Name } from '../../ui/name.tsx'
import { Side } from '../../ui/side.tsx'
import { sideIndex, useSpace } from '../in-space.ts'

type Props = {
  readonly sides: readonly string[]
  readonly providers: readonly Provider[]
  /** The address that the provider has to know. */
  readonly callback: string
}

/** The identity provider of each side that one administers. */
export function Providers({ sides, providers, callback }: Props) {
  const { say } = useWords()
  const space = useSpace()
  return (
    <>
      <p className="hint">{say('provider.lead')}</p>
      <p className="form invite callback">
        <span className="field">
          <label htmlFor="callback">{say('provider.callback')}</label>
          <input id="callback" readOnly dir="ltr" value={callback} />
        </span>
      </p>
      {space.sides
        .filter(({ id }) => sides.includes(id))
        .map((side) => (
          <OfSide key={side.id} side={side} provider={providers.find((one) => one.side === side.id)} />
        ))}
    </>
  )
}

function OfSide({ side, provider }: { side: Space['sides'][number]; provider: Provider | undefined }) {
  const { say } = useWords()
  const space = useSpace()
  return (
    <form method="post" className="form invite provider">
      <h3>
        <Side of={sideIndex(space, side.id)}>
          <Name of={side.names} />
        </Side>
      </h3>
      <input type="hidden" name="side" value={side.id} />
      <Field
        name="issuer"
        side={side.id}
        label={say('provider.issuer')}
        type="url"
        value={provider?.issuer}
      />
      <Field name="client" side={side.id} label={say('provider.client')} value={provider?.client} />
      <Field name="secret" side={side.id} label={say('provider.secret')} type="password" />
      <Field
        name="domains"
        side={side.id}
        label={say('provider.domains')}
        value={provider?.domains.join(' ')}
      />
      <p className="acts">
        <button type="submit" className="button second" name="does" value="set-provider">
          {say('provider.set')}
        </button>
        {provider && (
          <button type="submit" className="plain" name="does" value="end-provider" formNoValidate>
            {say('provider.end')}
          </button>
        )}
      </p>
    </form>
  )
}

type FieldProps = { name: string; side: string; label: string; type?: string; value?: string | undefined }

function Field({ name, side, label, type = 'text', value }: FieldProps) {
  const id = `${name}-${side}`
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        type={type}
        dir="ltr"
        required
        autoComplete="off"
        spellCheck={false}
        defaultValue={value}
      />
    </p>
  )
}
