import { acceptances, implementations, type MandateAnswer, type MandateRecord } from '@comity/contract'
import type { MessageKey } from '../../messages/en.ts'
import { useWords } from '../../messages/words.ts'
import { useNameText } from '../../ui/name.tsx'
import { Select } from '../../ui/select.tsx'
import { KeepDraft } from '../keep-draft.tsx'
import { Party } from '../party.tsx'
import { PostWords } from '../standing.tsx'
import { type Typed, typedFor } from './mandate-form.ts'

/** What each addressee says: whether it accepts the mandate, and apart from that how far it has implemented it. */
export function Answers({ of: { id, answers, version }, typed }: { of: MandateRecord; typed: Typed | null }) {
  const { say, date } = useWords()
  if (answers.length === 0) return <p className="empty">{say('life.no-addressees')}</p>
  return (
    <>
      {answers.map((answer) => (
        <div key={answer.party.id}>
          <p>
            <Party of={answer.party} />
          </p>
          <dl className="fields">
            <div>
              <dt>{say('life.accepted-q')}</dt>
              <dd>
                <Said of={answer.accepted} />
              </dd>
            </div>
            <div>
              <dt>{say('life.implemented-q')}</dt>
              <dd>
                <Said of={answer.implemented} />
                {answer.note && (
                  <small>
                    <bdi>{answer.note}</bdi>
                  </small>
                )}
                {answer.by && answer.at && (
                  <small>
                    <PostWords of={answer.by} />
                    {say('comma')}
                    {date(answer.at.slice(0, 10))}
                  </small>
                )}
              </dd>
            </div>
          </dl>
          {answer.may && (
            <AnswerForm
              mandate={id}
              of={answer}
              version={version}
              typed={typedFor(typed, 'answer', answer.party.id)}
            />
          )}
        </div>
      ))}
    </>
  )
}

function Said({ of: said }: { of: string | null }) {
  const { say } = useWords()
  if (said === null) return <span className="quiet">{say('life.unanswered')}</span>
  return say(`life.${said.replaceAll(' ', '-')}` as MessageKey)
}

type FormProps = { of: MandateAnswer; mandate: string; version: number; typed: Typed | undefined }

function AnswerForm({ of: { party, accepted, implemented, note }, mandate, version, typed }: FormProps) {
  const { say } = useWords()
  const text = useNameText()
  const choices = (values: readonly string[]) =>
    values.map((value) => ({ value, name: say(`life.${value.replaceAll(' ', '-')}` as MessageKey) }))
  const id = `note-${party.id.replaceAll('/', '-')}`
  return (
    <details open={typed !== undefined}>
      <summary>{say('life.answer', { body: text(party.names) })}</summary>
      <form method="post" className="form">
        <KeepDraft of={`answer ${mandate} ${version} ${party.id}`} />
        <input type="hidden" name="party" value={party.id} />
        <input type="hidden" name="seen" value={version} />
        <Select
          name="accepted"
          label={say('life.accepted-q')}
          any={say('life.unanswered')}
          chosen={typed?.accepted ?? accepted ?? undefined}
          choices={choices(acceptances)}
        />
        <Select
          name="implemented"
          label={say('life.implemented-q')}
          any={say('life.unanswered')}
          chosen={typed?.implemented ?? implemented ?? undefined}
          choices={choices(implementations)}
        />
        <p className="field">
          <label htmlFor={id}>{say('life.note')}</label>
          <input id={id} name="note" maxLength={2000} defaultValue={typed?.note ?? note ?? ''} />
        </p>
        <p className="acts">
          <button type="submit" className="button" name="do" value="answer">
            {say('life.keep')}
          </button>
        </p>
      </form>
    </details>
  )
}
