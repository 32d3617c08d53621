import type { MessageKey } from '../../messages/en.ts'
import { useWords } from '../../messages/words.ts'

type Props = {
  name: string
  label: MessageKey
  of: readonly { readonly value: string; readonly name: string }[]
  chosen: readonly string[]
}

/** Boxes to tick, folded away until some of them are. What was chosen and is not among the choices stays chosen. */
export function Several({ name, label, of: choices, chosen }: Props) {
  const { say } = useWords()
  const others = chosen.filter((value) => choices.every((choice) => choice.value !== value))
  const all = [...choices, ...others.map((value) => ({ value, name: value }))]
  if (all.length === 0) return null
  return (
    <details className="several" open={chosen.length > 0}>
      <summary>{say(label)}</summary>
      <fieldset className="choices">
        <legend className="unseen">{say(label)}</legend>
        {all.map((choice) => (
          <p key={choice.value} className="choice">
            <input
              type="checkbox"
              id={`${name}-${choice.value}`}
              name={name}
              value={choice.value}
              defaultChecked={chosen.includes(choice.value)}
            />{' '}
            <label htmlFor={`${name}-${choice.value}`} dir="auto">
              {choice.name}
            </label>
          </p>
        ))}
      </fieldset>
    </details>
  )
}
