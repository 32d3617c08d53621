import type { Biennium, Idea } from '@comity/contract'
import { useWords } from '../../messages/words.ts'
import { Section } from '../../ui/section.tsx'
import '../activities/activity.css'
import { useAddresses } from '../in-space.ts'
import { KeepDraft } from '../keep-draft.tsx'
import { SideName } from '../matrix/state.tsx'
import { Line, Lines } from '../review/correct-fields.tsx'

type Props = {
  readonly of: readonly Idea[]
  /** The code of the area. */
  readonly area: string
  readonly bienniums: readonly Biennium[]
  readonly may: readonly string[]
  /** The side for which whoever reads speaks. */
  readonly own: string | null
  /** What was typed, where the form was sent and not done. */
  readonly sent: Readonly<Record<string, string>> | undefined
}

/** What could be done in an area, as somebody noted it; each becomes an activity in one step. */
export function Ideas({ of: ideas, area, bienniums, may, own, sent }: Props) {
  const { say } = useWords()
  const mayNote = own !== null && may.includes('discuss')
  if (ideas.length === 0 && !mayNote) return null
  return (
    <Section id="ideas" title={say('ideas.title', { n: ideas.length })}>
      {ideas.length === 0 && <p className="empty">{say('ideas.none')}</p>}
      {ideas.map((idea) => (
        <OneIdea key={idea.id} of={idea} bienniums={bienniums} may={may} own={own} />
      ))}
      {mayNote && (
        <details className="past" open={sent?.do === 'note'}>
          <summary>{say('ideas.note')}</summary>
          <p className="hint">{say('ideas.note.says')}</p>
          <form method="post" className="form narrow">
            <KeepDraft of={`idea ${area}`} />
            <Line name="title" label="field.title" value={sent?.title ?? ''} />
            <Lines name="words" label="ideas.words" value={sent?.words ?? ''} rows={4} />
            <Line name="source" label="ideas.source" hint="ideas.source.hint" value={sent?.source ?? ''} />
            <p className="acts">
              <button type="submit" className="button" name="do" value="note">
                {say('ideas.note.send')}
              </button>
            </p>
          </form>
        </details>
      )}
    </Section>
  )
}

function OneIdea({ of: idea, bienniums, may, own }: { of: Idea } & Pick<Props, 'bienniums' | 'may' | 'own'>) {
  const { say, tell, date } = useWords()
  const to = useAddresses()
  const { id, title, words, source, by, activity } = idea
  const head = `idea-${id}`
  return (
    <article className="offer idea" aria-labelledby={head}>
      <h3 id={head}>
        <bdi>{title}</bdi>
      </h3>
      <p className="quiet">
        {by.side && tell('ideas.by', { side: <SideName of={by.side} />, date: date(idea.at.slice(0, 10)) })}{' '}
        {source && (
          <>
            {say('ideas.source.is')}{' '}
            {source.startsWith('https://') ? (
              <a href={source} rel="noreferrer">
                <bdi>{source}</bdi>
              </a>
            ) : (
              <bdi>{source}</bdi>
            )}
          </>
        )}{' '}
        <a href={to.recordHistory('idea', id)}>{say('history.link')}</a>
      </p>
      {words && (
        <p>
          <bdi>{words}</bdi>
        </p>
      )}
      {activity && (
        <p>
          {say('ideas.became')}{' '}
          <a href={to.activity(activity.id)}>
            <bdi>{activity.title}</bdi>
          </a>
        </p>
      )}
      {activity === null && own !== null && may.includes('propose') && (
        <form method="post" className="form acts">
          <input type="hidden" name="idea" value={id} />
          {bienniums.length > 0 && (
            <p className="field">
              <label htmlFor={`years-${id}`}>{say('field.biennium')}</label>
              <select id={`years-${id}`} name="biennium" defaultValue={bienniums[0]?.id}>
                {bienniums.map((years) => (
                  <option key={years.id} value={years.id}>
                    {say('matrix.years', { from: String(years.from), to: String(years.to) })}
                  </option>
                ))}
                <option value="">{say('activity.nothing')}</option>
              </select>
            </p>
          )}
          <button type="submit" className="button second" name="do" value="take-up">
            {say('ideas.take-up')}
            <span className="unseen"> {title}</span>
          </button>
          <span className="hint">{say('ideas.take-up.says')}</span>
        </form>
      )}
      {activity === null && own !== null && own === by.side && may.includes('discuss') && (
        <form method="post" className="acts">
          <input type="hidden" name="idea" value={id} />
          <button type="submit" className="button second" name="do" value="withdraw">
            {say('activity.withdraw')}
            <span className="unseen"> {title}</span>
          </button>
          <span className="hint">{say('ideas.withdraw.says')}</span>
        </form>
      )}
    </article>
  )
}
