import type { ProposedArea } from '@comity/contract'
import { useWords } from '../../messages/words.ts'
import { Section } from '../../ui/section.tsx'
import '../activities/activity.css'
import { useAddresses } from '../in-space.ts'
import { KeepDraft } from '../keep-draft.tsx'
import { SideName } from '../matrix/state.tsx'
import { Line, Lines } from '../review/correct-fields.tsx'

export type ProposedProps = {
  readonly of: readonly ProposedArea[]
  readonly may: readonly string[]
  /** The side for which whoever reads speaks. */
  readonly own: string | null
  /** What was typed, where the form was sent and not done. */
  readonly sent: Readonly<Record<string, string>> | undefined
}

/** The areas that a side proposes to the other, what became of those before, and the form that proposes one. */
export function ProposedAreas({ of: proposed, may, own, sent }: ProposedProps) {
  const { say } = useWords()
  const mayPropose = own !== null && may.includes('propose')
  if (proposed.length === 0 && !mayPropose) return null
  return (
    <Section id="proposed" title={say('areas.proposed')}>
      {proposed.length === 0 && <p className="empty">{say('areas.proposed.none')}</p>}
      {proposed.map((area) => (
        <Proposal key={area.id} of={area} may={may} own={own} />
      ))}
      {mayPropose && (
        <details className="past" open={sent?.do === 'propose'}>
          <summary>{say('areas.propose')}</summary>
          <p className="hint">{say('areas.propose.says')}</p>
          <form method="post" className="form narrow">
            <KeepDraft of="area" />
            <Line name="en" label="areas.name.en" value={sent?.en ?? ''} lang="en" />
            <Line name="fr" label="areas.name.fr" value={sent?.fr ?? ''} lang="fr" />
            <Line name="ar" label="areas.name.ar" value={sent?.ar ?? ''} lang="ar" />
            <Lines name="why" label="areas.why" value={sent?.why ?? ''} />
            <p className="acts">
              <button type="submit" className="button" name="do" value="propose">
                {say('areas.propose.send')}
              </button>
            </p>
          </form>
        </details>
      )}
    </Section>
  )
}

/** One proposal: its names in every language, why, how it stands, and what can be done about it. */
function Proposal({ of: area, may, own }: { of: ProposedArea } & Pick<ProposedProps, 'may' | 'own'>) {
  const { say, tell, date } = useWords()
  const to = useAddresses()
  const { id, names, side, state } = area
  const stands = state === 'offered'
  const on = date((area.decidedAt ?? area.at).slice(0, 10))
  return (
    <article className="offer proposed-area" aria-labelledby={`proposed-${id}`}>
      <h3 id={`proposed-${id}`}>
        <bdi lang="en">{names.en}</bdi>
      </h3>
      <p className="under dotted">
        <span lang="fr">
          <bdi>{names.fr}</bdi>
        </span>
        <span lang="ar" dir="rtl">
          <bdi>{names.ar}</bdi>
        </span>
      </p>
      <p>
        {tell('areas.proposed.by', { side: <SideName of={side} />, date: date(area.at.slice(0, 10)) })}{' '}
        <b>{say(`areas.state.${state}`, { date: on })}</b>{' '}
        {state === 'agreed' && <a href={to.area(area.code)}>{say('areas.open')}</a>}{' '}
        <a href={to.recordHistory('proposed-area', id)}>{say('history.link')}</a>
      </p>
      {area.why && (
        <p>
          <bdi>{area.why}</bdi>
        </p>
      )}
      {area.words && (
        <blockquote>
          <bdi>{area.words}</bdi>
        </blockquote>
      )}
      {stands && own !== null && own !== side && may.includes('accept') && (
        <>
          <form method="post" className="acts">
            <input type="hidden" name="area" value={id} />
            <input type="hidden" name="rev" value={area.rev} />
            <button type="submit" className="button" name="do" value="accept">
              {say('activity.accept')}
              <span className="unseen"> {names.en}</span>
            </button>
            <span className="hint">{say('areas.accept.says')}</span>
          </form>
          <form method="post" className="form decline">
            <input type="hidden" name="area" value={id} />
            <p className="field">
              <label htmlFor={`words-${id}`}>{say('areas.decline.words')}</label>
              <textarea id={`words-${id}`} name="words" required maxLength={2000} rows={2} dir="auto" />
            </p>
            <p className="acts">
              <button type="submit" className="button second" name="do" value="decline">
                {say('areas.decline')}
                <span className="unseen"> {names.en}</span>
              </button>
              <span className="hint">{say('areas.decline.says')}</span>
            </p>
          </form>
        </>
      )}
      {stands && own === side && may.includes('propose') && (
        <form method="post" className="acts">
          <input type="hidden" name="area" value={id} />
          <button type="submit" className="button second" name="do" value="withdraw">
            {say('activity.withdraw')}
            <span className="unseen"> {names.en}</span>
          </button>
          <span className="hint">{say('areas.withdraw.says')}</span>
        </form>
      )}
    </article>
  )
}
