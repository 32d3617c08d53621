import { leftOutOfReview, type MandateRecord, mandateStates } from '@comity/contract'
import { useId } from 'react'
import type { MessageKey } from '../../messages/en.ts'
import { useWords } from '../../messages/words.ts'
import { Select } from '../../ui/select.tsx'
import { KeepDraft } from '../keep-draft.tsx'
import type { Typed } from './mandate-form.ts'
import { stateWords } from './state.ts'

/** What a side says of a mandate beside its words; it names the owner of its own side alone. */
export function DescribeForm({ of: mandate, own, typed }: FormProps & { own: string | null }) {
  const { say } = useWords()
  const is = (name: string, value: string | null | undefined) => typed?.[name] ?? value
  const owner = own === null ? null : (mandate.owners[own] ?? null)
  return (
    <details open={typed !== undefined}>
      <summary>{say('life.describe')}</summary>
      <form method="post" className="form">
        <KeepDraft of={`describe ${mandate.id} ${mandate.version}`} />
        <input type="hidden" name="seen" value={mandate.version} />
        <Field
          name="ownerParty"
          label={say('life.owner-body')}
          value={is('ownerParty', owner?.party.id)}
          code
        />
        <Field name="ownerPost" label={say('life.owner-post')} value={is('ownerPost', owner?.post)} />
        <Field name="lead" label={say('life.lead-code')} value={is('lead', mandate.lead?.id)} code />
        <Field name="from" label={say('life.from')} value={is('from', mandate.from)} code />
        <Field name="to" label={say('life.to')} value={is('to', mandate.to)} code />
        <Field name="amount" label={say('life.amount')} value={is('amount', mandate.cost?.amount)} code />
        <Field
          name="currency"
          label={say('life.currency')}
          value={is('currency', mandate.cost?.currency)}
          code
        />
        <Field
          name="objective"
          label={say('life.objective')}
          value={is('objective', mandate.objective)}
          long
        />
        <Field name="impact" label={say('life.impact')} value={is('impact', mandate.impact)} long />
        <Field name="clause" label={say('life.clause')} value={is('clause', mandate.clause)} long />
        <Field
          name="nextReview"
          label={say('life.next-review')}
          value={is('nextReview', mandate.nextReview)}
          code
        />
        <Field
          name="expiresOn"
          label={say('life.expires-on')}
          value={is('expiresOn', mandate.expiresOn)}
          code
        />
        <Select
          name="leftOut"
          label={say('life.left-out')}
          any={say('life.left-out-no')}
          chosen={is('leftOut', mandate.leftOut) ?? undefined}
          choices={leftOutOfReview.map((value) => ({
            value,
            name: say(`life.${value.replaceAll(' ', '-')}` as MessageKey),
          }))}
        />
        <p className="hint">{say('life.date-hint')}</p>
        <p className="acts">
          <button type="submit" className="button" name="do" value="describe">
            {say('life.keep')}
          </button>
        </p>
      </form>
    </details>
  )
}

/** How the mandate stands by a decision, which is named. */
export function DecideForm({ of: mandate, typed }: FormProps) {
  const { say } = useWords()
  return (
    <details open={typed !== undefined}>
      <summary>{say('life.decide')}</summary>
      <form method="post" className="form">
        <KeepDraft of={`decide ${mandate.id} ${mandate.version}`} />
        <input type="hidden" name="seen" value={mandate.version} />
        <Select
          name="state"
          label={say('life.state')}
          chosen={typed?.state ?? mandate.state}
          choices={mandateStates.map((value) => ({ value, name: stateWords(say, value) }))}
        />
        <Field name="decision" label={say('life.decision')} value={typed?.decision ?? mandate.decision} />
        <Field
          name="decidedOn"
          label={say('life.decided-on')}
          value={typed?.decidedOn ?? mandate.decidedOn}
          code
        />
        <p className="hint">{say('life.date-hint')}</p>
        <p className="acts">
          <button type="submit" className="button" name="do" value="decide">
            {say('life.keep')}
          </button>
        </p>
      </form>
    </details>
  )
}

type FormProps = { of: MandateRecord; typed: Typed | undefined }

type FieldProps = {
  name: string
  label: string
  value: string | null | undefined
  /** Codes and dates are written from left to right in every language. */
  code?: boolean
  long?: boolean
}

function Field({ name, label, value, code = false, long = false }: FieldProps) {
  const id = useId()
  const given = { id, name, defaultValue: value ?? '' }
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      {long ? (
        <textarea {...given} rows={3} maxLength={4000} />
      ) : (
        <input {...given} dir={code ? 'ltr' : 'auto'} />
      )}
    </p>
  )
}
