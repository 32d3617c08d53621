import type { HistoryItem, InterfaceLanguage, Letter } from '@comity/contract'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData } from 'react-router'
import { useWords, wordsIn } from '../../messages/words.ts'
import '../../ui/form.css'
import { addressesOf } from '../addresses.ts'
import { act, ask, refused } from '../answer.ts'
import { useAddresses } from '../in-space.ts'
import { KeepDraft } from '../keep-draft.tsx'
import { NotDone } from '../not-done.tsx'
import { OnServer, useOnServer } from '../on-server.ts'
import { Changes } from '../records/change-list.tsx'
import { plainFields, withoutUntouched } from '../records/untouched.ts'
import { PageTitle } from '../title.tsx'
import { DatedFields, typedIn } from './dated-fields.tsx'
import { LetterFields } from './letter-fields.tsx'
import { correctionSent } from './letter-form.ts'

export const handle = { hydrate: false }

type Since = readonly Pick<HistoryItem, 'id' | 'before' | 'after'>[]

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { space = '', id = '' } = params
  const letter = await ask(context, 'letter', { id })
  if (letter.space !== space) throw refused({ reason: 'not-found' })
  if (!letter.mayCorrect) throw refused({ reason: 'forbidden', message: '' })
  const { items } = await ask(context, 'parties', { space, limit: 1000 })
  return new OnServer({ letter, parties: items })
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { lang, space = '', id = '' } = params as { lang: InterfaceLanguage; space?: string; id?: string }
  const form = await request.formData()
  const answer = await act(context, 'correct-letter', correctionSent(form, id))
  if (answer.ok) return redirect(addressesOf(lang, space).letter(id), { status: 303 })
  const { refusal } = answer
  const kept = typedIn(form)
  const none: Since = []
  if (refusal.reason === 'invalid') {
    const says = refusal.violations.map(({ message }) => message)
    return data({ says, since: none, kept }, { status: 422 })
  }
  if (refusal.reason === 'conflict') {
    const { since = none } = (refusal.current ?? {}) as { since?: Since }
    const says = since.length > 0 ? [wordsIn(lang).say('life.moved')] : [refusal.message]
    return data({ says, since, kept }, { status: 409 })
  }
  throw refused(refusal)
}

/** Sets a letter right that one's side has registered. */
export default function Correct() {
  const { letter, parties } = useOnServer<typeof loader>()
  const failed = useActionData<typeof action>()
  const { say } = useWords()
  const to = useAddresses()
  const now = standing(letter)
  const kept = failed ? { ...now, ...withoutUntouched(failed.kept, failed.since, plainFields) } : now
  return (
    <div className="narrow">
      <PageTitle title={`${say('letters.correct')}: ${letter.number}`} />
      <h1 className="title">{say('letters.correct')}</h1>
      <p className="under">
        <a href={to.letter(letter.id)}>
          <bdi dir="ltr">{letter.number}</bdi>
        </a>
      </p>
      <p className="lead">{say('letters.correct.says')}</p>
      <NotDone head="talk.refused" says={failed?.says} />
      {failed && failed.since.length > 0 && (
        <div className="notice">
          {failed.since.map((entry) => (
            <Changes key={entry.id} of={entry} />
          ))}
        </div>
      )}
      <form method="post" className="form">
        <KeepDraft of={`correct ${letter.id} ${letter.version}`} />
        <input type="hidden" name="seen" value={letter.version} />
        <LetterFields kept={kept} parties={parties} />
        <DatedFields kept={kept} withFile={false} />
        <p className="field">
          <label htmlFor="reason">{say('letters.correct.reason')}</label>
          <input id="reason" name="reason" maxLength={2000} dir="auto" defaultValue={kept.reason} />
        </p>
        <p className="acts">
          <button type="submit" className="button">
            {say('letters.correct')}
          </button>
        </p>
      </form>
    </div>
  )
}

/** The letter as it stands, in the fields of its form. */
function standing({ subject, kind, from, to, number, date, replyDue, text }: Letter): Record<string, string> {
  const days = { date, replyDue: replyDue ?? '' }
  return { subject, kind, from: from.id, to: to.id, number, ...days, text: text ?? '' }
}
