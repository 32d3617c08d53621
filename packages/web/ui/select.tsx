import { useId } from 'react'

type Props = {
  name: string
  label: string
  /** The words for no choice; without them one has to be made. */
  any?: string
  chosen: string | undefined
  choices: readonly { value: string; name: string }[]
}

/** One choice among few. A value from the address that is none of them stays as it is, so that the form says what it shows. */
export function Select({ name, label, any, chosen, choices }: Props) {
  const id = useId()
  const foreign = chosen !== undefined && choices.every(({ value }) => value !== chosen)
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} defaultValue={chosen ?? ''}>
        {any !== undefined && <option value="">{any}</option>}
        {foreign && <option value={chosen}>{chosen}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.name}
          </option>
        ))}
      </select>
    </p>
  )
}
