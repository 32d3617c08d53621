import type { Attachment, Comment, InterfaceLanguage } from '@comity/contract'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData } from 'react-router'
import { useWords, wordsIn } from '../../messages/words.ts'
import '../../ui/form.css'
import { Name } from '../../ui/name.tsx'
import { Section } from '../../ui/section.tsx'
import { addressesOf, attachedOf } from '../addresses.ts'
import { act, ask, refused } from '../answer.ts'
import { SubjectLink } from '../desk/subject.tsx'
import { useSpace } from '../in-space.ts'
import '../naming/naming.css'
import { KeepDraft } from '../keep-draft.tsx'
import { NotDone } from '../not-done.tsx'
import { OnServer, useOnServer } from '../on-server.ts'
import { MarkFromStart, markingKept } from '../records/marking-fields.tsx'
import { RecordLine } from '../records/marking-words.tsx'
import { PostWords } from '../standing.tsx'
import { PageTitle } from '../title.tsx'
import './discussion.css'
import { carryOut, subjectAsked } from './talk-form.ts'

export const handle = { hydrate: false }

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { space = '' } = params
  const me = await ask(context, 'me', { space })
  if (me.kind === 'anonymous') throw refused({ reason: 'not-signed-in' })
  const asked = subjectAsked(request.url)
  if (asked === null) throw refused({ reason: 'not-found' })
  const discussion = await ask(context, 'discussion', { space, ...asked })
  const own = me.posts.find((post) => post.space === space && post.side !== null)?.side ?? null
  return new OnServer({ discussion, own, may: me.may })
}

/** Says, corrects, withdraws, files or follows, as the form asks. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const { lang, space = '' } = params as { lang: InterfaceLanguage; space?: string }
  const asked = subjectAsked(request.url)
  if (asked === null) throw refused({ reason: 'not-found' })
  const form = await request.formData()
  const answer = await carryOut(form, { space, ...asked }, (name, body) => act(context, name, body))
  if (answer === null) throw refused({ reason: 'not-found' })
  const done = String(form.get('do'))
  const said = done === 'say' ? String(form.get('text') ?? '') : ''
  const kept = { said, marked: done === 'say' ? markingKept(form) : {} }
  if (answer === 'no-file')
    return data({ says: [wordsIn(lang).say('talk.file.missing')], ...kept }, { status: 422 })
  if (answer.ok) return redirect(addressesOf(lang, space).discussion(asked), { status: 303 })
  const { refusal } = answer
  if (refusal.reason === 'invalid')
    return data({ says: refusal.violations.map(({ message }) => message), ...kept }, { status: 422 })
  if (refusal.reason === 'conflict' || refusal.reason === 'forbidden' || refusal.reason === 'too-large')
    return data({ says: [refusal.message], ...kept }, { status: 409 })
  throw refused(refusal)
}

/** What is said and filed about one record. */
export default function DiscussionPage() {
  const { discussion, own, may } = useOnServer<typeof loader>()
  const { say } = useWords()
  const failed = useActionData<typeof action>()
  const { subject, comments, files } = discussion
  return (
    <div className="talk">
      <PageTitle title={`${say('talk.title')}: ${subject.title}`} />
      <div>
        <h1 className="title">{say('talk.title')}</h1>
        <p className="under">
          {say('talk.of')} <SubjectLink of={subject} />
        </p>
        {may.includes('follow') && <Follow following={discussion.following} />}
        <NotDone head="talk.refused" says={failed?.says} />
      </div>
      <Section id="said" title={say('talk.title')}>
        {comments.length === 0 && <p className="empty">{say('talk.none')}</p>}
        {comments.map((comment) => (
          <Said key={comment.id} of={comment} />
        ))}
        {may.includes('discuss') && (
          <form method="post" className="form">
            <KeepDraft of={`comment ${subject.kind} ${subject.record}`} />
            <p className="field">
              <label htmlFor="text">{say('talk.say')}</label>
              <textarea
                id="text"
                name="text"
                rows={4}
                required
                maxLength={8000}
                dir="auto"
                aria-describedby="text-hint"
                defaultValue={failed?.said}
              />
              <span className="hint" id="text-hint">
                {say('talk.say.hint')}
              </span>
            </p>
            <For side={own} id="say" />
            <MarkFromStart at="say-" may={may} kept={failed?.marked ?? {}} />
            <p className="acts">
              <button type="submit" className="button" name="do" value="say">
                {say('talk.send')}
              </button>
            </p>
          </form>
        )}
      </Section>
      <Section id="files" title={say('talk.files')}>
        {files.length === 0 && <p className="empty">{say('talk.files.none')}</p>}
        {files.map((file) => (
          <Filed key={file.id} of={file} />
        ))}
        {may.includes('discuss') && (
          <form method="post" encType="multipart/form-data" className="form">
            <p className="field">
              <label htmlFor="file">{say('talk.file')}</label>
              <input id="file" name="file" type="file" required aria-describedby="file-hint" />
              <span className="hint" id="file-hint">
                {say('talk.file.hint')}
              </span>
            </p>
            <For side={own} id="file" />
            <MarkFromStart at="file-" may={may} />
            <p className="acts">
              <button type="submit" className="button second" name="do" value="file">
                {say('talk.file.send')}
              </button>
            </p>
          </form>
        )}
      </Section>
    </div>
  )
}

function Follow({ following }: { following: boolean }) {
  const { say } = useWords()
  return (
    <form method="post" className="acts">
      <button type="submit" className="button second" name="do" value={following ? 'unfollow' : 'follow'}>
        {say(following ? 'talk.unfollow' : 'talk.follow')}
      </button>
    </form>
  )
}

/** Whom it is for: chosen each time, with nothing chosen beforehand. */
function For({ side, id }: { side: string | null; id: string }) {
  const { say, tell } = useWords()
  const short = useSpace().sides.find((one) => one.id === side)?.short
  return (
    <fieldset className="for" aria-describedby={`${id}-for-hint`}>
      <legend>{say('talk.to')}</legend>
      <label>
        <input type="radio" name="to" value="own" required />
        <span>{tell('talk.to.own', { side: short ? <Name of={short} /> : '' })}</span>
      </label>
      <label>
        <input type="radio" name="to" value="both" required />
        <span>{say('talk.to.both')}</span>
      </label>
      <span className="hint" id={`${id}-for-hint`}>
        {say('talk.to.says')}
      </span>
    </fieldset>
  )
}

/** Who said it, when, and who sees it. */
function Saying({ of: { by, at, side } }: { of: Comment | Attachment }) {
  const { say, tell, date } = useWords()
  const short = useSpace().sides.find((one) => one.id === side)?.short
  return (
    <>
      <b>
        <PostWords of={by} />
      </b>
      <span>{date(at.slice(0, 10))}</span>
      <span>{short ? tell('talk.for.own', { side: <Name of={short} /> }) : say('talk.for.both')}</span>
    </>
  )
}

function Said({ of: comment }: { of: Comment }) {
  const { say, date } = useWords()
  const { id, text, own, withdrawn, corrected } = comment
  return (
    <article className="said" id={`said-${id}`}>
      <p className="facts">
        <Saying of={comment} />
        {corrected && !withdrawn && (
          <span>{say('talk.corrected', { date: date(corrected.slice(0, 10)) })}</span>
        )}
      </p>
      {withdrawn ? (
        <p className="quiet">{say('talk.withdrawn', { date: date(withdrawn.slice(0, 10)) })}</p>
      ) : (
        <p className="words" dir="auto">
          {text}
        </p>
      )}
      <RecordLine of={comment.classification} kind="comment" record={id} />
      {own && !withdrawn && (
        <details>
          <summary>{`${say('talk.correct')} / ${say('talk.withdraw')}`}</summary>
          <form method="post" className="form">
            <input type="hidden" name="comment" value={id} />
            <p className="field">
              <label htmlFor={`text-${id}`}>{say('talk.correct')}</label>
              <textarea
                id={`text-${id}`}
                name="text"
                rows={3}
                required
                maxLength={8000}
                dir="auto"
                defaultValue={text}
              />
              <span className="hint">{say('talk.correct.says')}</span>
            </p>
            <p className="acts">
              <button type="submit" className="button second" name="do" value="correct">
                {say('talk.correct')}
              </button>
              <button
                type="submit"
                className="button second"
                name="do"
                value="withdraw"
                aria-describedby={`withdraw-${id}`}
              >
                {say('talk.withdraw')}
              </button>
              <span className="hint" id={`withdraw-${id}`}>
                {say('talk.withdraw.says')}
              </span>
            </p>
          </form>
        </details>
      )}
    </article>
  )
}

function Filed({ of: file }: { of: Attachment }) {
  const { say, date } = useWords()
  const { id, name, mediaType, sha256, size, own, withdrawn } = file
  return (
    <article className="said" id={`file-${id}`}>
      <p className="facts">
        {withdrawn ? (
          <bdi>{name}</bdi>
        ) : (
          <a href={attachedOf(id)} download={name}>
            <bdi>{name}</bdi>
          </a>
        )}
        <Saying of={file} />
      </p>
      {withdrawn ? (
        <p className="quiet">{say('talk.withdrawn', { date: date(withdrawn.slice(0, 10)) })}</p>
      ) : (
        <p className="facts">
          <bdi>{mediaType}</bdi>
          <span>{say('talk.file.size', { n: size })}</span>
        </p>
      )}
      <p className="hash">
        SHA-256 <bdi dir="ltr">{sha256}</bdi>
      </p>
      <RecordLine of={file.classification} kind="attachment" record={id} />
      {own && !withdrawn && (
        <form method="post" className="acts">
          <input type="hidden" name="attachment" value={id} />
          <button
            type="submit"
            className="plain"
            name="do"
            value="withdraw-file"
            aria-describedby={`withdraw-${id}`}
          >
            {say('talk.withdraw')}
          </button>
          <span className="hint" id={`withdraw-${id}`}>
            {say('talk.withdraw-file.says')}
          </span>
        </form>
      )}
    </article>
  )
}
