import type { AreaItem, Found } from '@comity/contract'
import { type ReactNode, useId } from 'react'
import type { MessageKey } from '../../messages/en.ts'
import { useWords } from '../../messages/words.ts'
import { useNameText } from '../../ui/name.tsx'

type Props = { of: Found; areas: readonly AreaItem[]; lang: string }

/** The values of a finding as fields that hold what was read. */
export function CorrectFields({ of: found, areas, lang }: Props) {
  const { say } = useWords()
  const lines = (of: readonly { text: string }[]) => of.map(({ text }) => text).join('\n')
  switch (found.kind) {
    case 'mandate':
      return (
        <>
          <Line name="verb" label="correct.verb" value={found.verb} lang={lang} />
          <Lines
            name="addressees"
            label="correct.addressees"
            value={lines(found.addressees)}
            lang={lang}
            hint="correct.bodies.hint"
          />
          <Lines name="with" label="correct.with" value={lines(found.with)} lang={lang} />
          <Lines name="action" label="correct.action" value={found.action} lang={lang} rows={4} />
          <Line name="due" label="correct.due" value={dueWords(found.due)} hint="correct.due.hint" />
          <Line name="recurs" label="correct.recurs" value={found.recurs ?? ''} hint="correct.recurs.hint" />
          <p className="choice">
            <input type="checkbox" id="report" name="report" value="yes" defaultChecked={found.report} />{' '}
            <label htmlFor="report">{say('correct.report')}</label>
          </p>
          <Areas of={areas} chosen={found.areas} />
        </>
      )
    case 'undertaking':
      return (
        <>
          <Line name="who" label="correct.who" value={found.who?.text ?? ''} lang={lang} />
          <Lines name="action" label="correct.action" value={found.action} lang={lang} rows={4} />
        </>
      )
    case 'event':
      return (
        <>
          <Lines name="what" label="correct.what" value={found.what} lang={lang} />
          <Line name="from" label="correct.from" value={found.from} hint="correct.date.hint" />
          <Line name="to" label="correct.to" value={found.to} />
          <Line name="place" label="correct.place" value={found.place ?? ''} lang={lang} />
          <Line name="host" label="correct.host" value={found.host ?? ''} lang={lang} />
        </>
      )
    case 'agreement':
      return (
        <>
          <Lines name="what" label="correct.what" value={found.what} lang={lang} />
          <Lines name="parties" label="correct.parties" value={lines(found.parties)} lang={lang} />
          <Line name="signed" label="correct.signed" value={found.signed ?? ''} hint="correct.date.hint" />
          <Lines name="promises" label="correct.promises" value={found.promises ?? ''} lang={lang} />
        </>
      )
    case 'citation':
      return (
        <>
          <Line name="symbol" label="correct.symbol" value={found.symbol} lang="en" />
          <Line name="date" label="correct.date" value={found.date ?? ''} hint="correct.date.hint" />
        </>
      )
    case 'area':
    case 'situation':
      return <Lines name="text" label="correct.text" value={found.text} lang={lang} />
    case 'former-name':
      return <Line name="party" label="correct.text" value={found.party.id} lang="en" />
  }
}

function dueWords(due: Extract<Found, { kind: 'mandate' }>['due']): string {
  if (due === null) return ''
  return 'session' in due ? String(due.session) : due.date
}

type FieldProps = { name: string; label: MessageKey; value?: string; lang?: string; hint?: MessageKey }

export function Line({ name, label, value, lang, hint }: FieldProps) {
  return (
    <Field label={label} hint={hint}>
      {(ids) => <input {...ids} name={name} defaultValue={value} lang={lang} dir="auto" maxLength={300} />}
    </Field>
  )
}

export function Lines({ name, label, value, lang, hint, rows = 2 }: FieldProps & { rows?: number }) {
  return (
    <Field label={label} hint={hint}>
      {(ids) => <textarea {...ids} name={name} defaultValue={value} lang={lang} dir="auto" rows={rows} />}
    </Field>
  )
}

type Ids = { id: string; 'aria-describedby'?: string }

function Field({
  label,
  hint,
  children,
}: {
  label: MessageKey
  hint: MessageKey | undefined
  children: (ids: Ids) => ReactNode
}) {
  const { say } = useWords()
  const id = useId()
  return (
    <p className="field">
      <label htmlFor={id}>{say(label)}</label>
      {children(hint === undefined ? { id } : { id, 'aria-describedby': `${id}-hint` })}
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {say(hint)}
        </span>
      )}
    </p>
  )
}

/** The areas of a cooperation, some of them chosen. */
export function Areas({ of: areas, chosen }: { of: readonly AreaItem[]; chosen: readonly string[] }) {
  const { say } = useWords()
  const text = useNameText()
  return (
    <fieldset className="choices">
      <legend>{say('correct.areas')}</legend>
      {areas.map(({ id, names }) => (
        <p key={id} className="choice">
          <input
            type="checkbox"
            id={`area-${id}`}
            name="areas"
            value={id}
            defaultChecked={chosen.includes(id)}
          />{' '}
          <label htmlFor={`area-${id}`}>{text(names)}</label>
        </p>
      ))}
    </fieldset>
  )
}
