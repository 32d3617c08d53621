import type { InterfaceLanguage, Letter } from '@comity/contract'
import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData } from 'react-router'
import { useWords } from '../../messages/words.ts'
import '../../ui/form.css'
import { Name } from '../../ui/name.tsx'
import { Section } from '../../ui/section.tsx'
import { act, ask, refused } from '../answer.ts'
import '../desk/desk.css'
import { SubjectLink } from '../desk/subject.tsx'
import { DiscussionLink } from '../discussion/link.tsx'
import { useAddresses } from '../in-space.ts'
import '../naming/naming.css'
import { KeepDraft } from '../keep-draft.tsx'
import { NotDone } from '../not-done.tsx'
import { OnServer, useOnServer } from '../on-server.ts'
import { MarkFromStart } from '../records/marking-fields.tsx'
import { RecordLine } from '../records/marking-words.tsx'
import { PostWords } from '../standing.tsx'
import { PageTitle } from '../title.tsx'
import { letterKindKey, Reply } from './columns.tsx'
import { DatedFields } from './dated-fields.tsx'
import { keepLetter } from './keep-letter.ts'
import { datedSent } from './letter-form.ts'
import './letters.css'

export const handle = { hydrate: false }

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { space = '', id = '' } = params
  const letter = await ask(context, 'letter', { id })
  if (letter.space !== space) throw refused({ reason: 'not-found' })
  const { may } = await ask(context, 'me', { space })
  return new OnServer({ letter, may })
}

/** Registers the answer. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const { lang, space = '', id = '' } = params as { lang: InterfaceLanguage; space?: string; id?: string }
  const form = await request.formData()
  const answer = await act(context, 'answer-letter', { letter: id, ...datedSent(form) })
  return keepLetter({ context, lang, space }, form, answer)
}

/** One letter: its words, what it is about, and whether it was answered. */
export default function LetterPage() {
  const { letter, may } = useOnServer<typeof loader>()
  const { say, tell, date } = useWords()
  const failed = useActionData<typeof action>()
  const by = <PostWords of={letter.by} />
  const to = useAddresses()
  return (
    <>
      <PageTitle title={`${letter.number}: ${letter.subject}`} />
      <h1 className="title">
        <bdi>{letter.subject}</bdi>
      </h1>
      <p className="facts">
        <b>
          <bdi dir="ltr">{letter.number}</bdi>
        </b>
        <span>{say(letterKindKey(letter.kind))}</span>
        <span>{date(letter.date)}</span>
        <span>
          {say('letters.from')} <Name of={letter.from.names} />
        </span>
        <span>
          {say('letters.to')} <Name of={letter.to.names} />
        </span>
      </p>
      <p className="under dotted">
        <span>{tell('letters.registered', { date: date(letter.registered.slice(0, 10)), by })}</span>
        {letter.corrected && (
          <span>{say('letters.corrected', { date: date(letter.corrected.at.slice(0, 10)) })}</span>
        )}
        <Answers of={letter} />
        {(letter.replyDue ?? letter.answeredBy) && (
          <span>
            {say('letters.reply')} <Reply of={letter} />
          </span>
        )}
        <DiscussionLink kind="letter" record={letter.id} />
        {letter.mayCorrect && <a href={to.correctLetter(letter.id)}>{say('letters.correct')}</a>}
      </p>
      <RecordLine of={letter.classification} kind="letter" record={letter.id} />
      <div className="page-sections">
        <Section id="text" title={say('letters.text')}>
          {letter.text === null ? (
            <p className="empty">{say('letters.text.none')}</p>
          ) : (
            <p className="letter-words" dir="auto">
              {letter.text}
            </p>
          )}
        </Section>
        {letter.about.length > 0 && (
          <Section id="about" title={say('letters.about')}>
            <ul>
              {letter.about.map((subject) => (
                <li key={`${subject.kind} ${subject.record}`}>
                  <SubjectLink of={subject} />
                </li>
              ))}
            </ul>
          </Section>
        )}
        {may.includes('register') && letter.answeredBy === null && (
          <Section id="answer" title={say('letters.answer')} className="narrow">
            <p className="quiet">{say('letters.answer.says')}</p>
            <form method="post" encType="multipart/form-data" className="form">
              <KeepDraft of={`letter ${letter.id}`} />
              <NotDone head="talk.refused" says={failed?.says} />
              <DatedFields kept={failed?.kept} />
              <MarkFromStart at="mark-" may={may} kept={failed?.kept ?? {}} />
              <p className="acts">
                <button type="submit" className="button">
                  {say('letters.answer')}
                </button>
              </p>
            </form>
          </Section>
        )}
      </div>
    </>
  )
}

function Answers({ of: { answers } }: { of: Letter }) {
  const { tell } = useWords()
  const to = useAddresses()
  if (answers === null) return null
  const number = (
    <a href={to.letter(answers.id)}>
      <bdi dir="ltr">{answers.number}</bdi>
    </a>
  )
  return <span>{tell('letters.answers', { number })}</span>
}
