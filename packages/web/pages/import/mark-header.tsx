import { instrumentKinds, type Marking, textLanguages } from '@comity/contract'
import { useId } from 'react'
import { useWords } from '../../messages/words.ts'
import { kindKey } from '../kind.ts'

/** What a person says of the whole text; its title stands in its lines. */
export function MarkHeader({ of: marking, organs }: { of: Marking; organs: readonly string[] }) {
  const { say, languageName } = useWords()
  const { language } = marking
  return (
    <fieldset className="mark-header">
      <legend>{say('mark.header')}</legend>
      <Choice
        name="kind"
        label={say('preview.kind')}
        chosen={marking.kind}
        choices={instrumentKinds.map((kind) => [kind, say(kindKey(kind))])}
      />
      <Choice
        name="language"
        label={say('preview.language')}
        chosen={language}
        choices={textLanguages.map((code) => [code, languageName(code)])}
      />
      <Field name="symbol" label={say('preview.symbol')} value={marking.symbol} dir="ltr" length={120} />
      <Field
        name="organ"
        label={say('preview.organ')}
        value={marking.organ}
        lang={language}
        length={300}
        known={organs}
      />
      <Field name="session" label={say('preview.session')} value={marking.session} length={20} />
      <Field name="agendaItem" label={say('preview.item')} value={marking.agendaItem} length={40} />
      <Field
        name="date"
        label={say('preview.date')}
        value={marking.date}
        dir="ltr"
        length={10}
        hint="dates"
      />
      <Field
        name="adopted"
        label={say('preview.adopted')}
        value={marking.adopted}
        dir="ltr"
        length={10}
        hint="dates"
      />
      <p className="hint" id="dates">
        {say('mark.dates')}
      </p>
    </fieldset>
  )
}

type FieldProps = {
  name: string
  label: string
  value: string | number | null
  length: number
  dir?: 'ltr'
  lang?: string
  hint?: string
  /** What is filed under already, to choose from: written alike, it is found together. */
  known?: readonly string[]
}

function Field({ name, label, value, length, dir, lang, hint, known }: FieldProps) {
  const id = useId()
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        defaultValue={value ?? ''}
        maxLength={length}
        dir={dir ?? 'auto'}
        lang={lang}
        aria-describedby={hint}
        {...(known === undefined ? {} : { list: `${id}-known` })}
      />
      {known && (
        <datalist id={`${id}-known`}>
          {known.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
    </p>
  )
}

type ChoiceProps = { name: string; label: string; chosen: string; choices: readonly [string, string][] }

function Choice({ name, label, chosen, choices }: ChoiceProps) {
  const id = useId()
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} defaultValue={chosen}>
        {choices.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </p>
  )
}
