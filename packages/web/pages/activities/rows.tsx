import type { MessageKey } from '../../messages/en.ts'
import { useWords } from '../../messages/words.ts'
import './activity.css'
import { fieldName } from './proposal-form.ts'

type Column<N extends string> = {
  readonly name: N
  readonly label: MessageKey
  readonly manner: 'words' | 'body' | 'amount' | 'currency' | 'lines'
  readonly hint?: MessageKey
}

type Props<N extends string> = {
  readonly label: MessageKey
  readonly columns: readonly Column<N>[]
  readonly rows: readonly Readonly<Record<N, string>>[]
}

/** Fields of the same names, row by row, with an empty row at the end; one more is had by sending the form for it. */
export function Rows<N extends string>({ label, columns, rows }: Props<N>) {
  const { say } = useWords()
  const all = [...rows, null].map((row, at) => ({ row, n: at + 1 }))
  return (
    <fieldset className="rows">
      <legend>{say(label)}</legend>
      {all.map(({ row, n }) => (
        <fieldset key={n} className={`row of-${columns.length}`}>
          <legend className="unseen">{say('field.row', { n })}</legend>
          {columns.map(({ name, label, manner, hint }) => {
            const id = `${fieldName(name)}-${n}`
            const given = row?.[name] ?? ''
            const described = hint === undefined ? {} : { 'aria-describedby': `${fieldName(name)}-hint` }
            return (
              <p className={`field of-${manner}`} key={name}>
                <label htmlFor={id}>{say(label)}</label>
                {manner === 'lines' ? (
                  <textarea
                    id={id}
                    name={fieldName(name)}
                    rows={Math.max(1, given.split('\n').length)}
                    dir="auto"
                    defaultValue={given}
                    {...described}
                  />
                ) : (
                  <input
                    id={id}
                    name={fieldName(name)}
                    defaultValue={given}
                    dir={manner === 'words' || manner === 'body' ? 'auto' : 'ltr'}
                    autoComplete="off"
                    {...(manner === 'body' ? { list: 'bodies' } : {})}
                    {...(manner === 'amount' ? { inputMode: 'decimal' as const } : {})}
                    {...(manner === 'currency' ? { maxLength: 3, list: 'currencies' } : { maxLength: 500 })}
                    {...described}
                  />
                )}
              </p>
            )
          })}
        </fieldset>
      ))}
      {columns.map(
        ({ name, hint }) =>
          hint && (
            <p key={name} className="hint" id={`${fieldName(name)}-hint`}>
              {say(hint)}
            </p>
          ),
      )}
      <p>
        <button type="submit" className="button second" name="more" value="yes" formNoValidate>
          {say('field.more')}
          <span className="unseen"> {say(label)}</span>
        </button>
      </p>
    </fieldset>
  )
}
