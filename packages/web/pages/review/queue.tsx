import type { InstrumentRecord, ReviewedKind } from '@comity/contract'
import { useWords } from '../../messages/words.ts'
import { useAddresses } from '../in-space.ts'
import { nameOf, type Reviewed } from './reviewed.ts'

type Props = {
  of: readonly Reviewed[]
  current: string
  text: InstrumentRecord
  kind: ReviewedKind
  mayJudge: boolean
}

/** What was read in the text, in its order, each with how it stands; several can be chosen and judged alike. */
export function Queue({ of: all, current, text, kind, mayJudge }: Props) {
  const { say } = useWords()
  const to = useAddresses()
  return (
    <section className="queue" aria-labelledby="queue-head">
      <h2 id="queue-head" className="unseen">
        {say('review.queue')}
      </h2>
      <ol>
        {all.map(({ found, provision }) => {
          const isCurrent = found.id === current
          const name = nameOf(found)
          return (
            <li key={found.id} className={isCurrent ? 'now' : undefined}>
              {mayJudge && (
                <input
                  type="checkbox"
                  name="finding"
                  value={found.id}
                  form="several"
                  aria-label={say('review.choose', { what: `${paragraphOf(provision)} ${name}` })}
                />
              )}
              <a
                href={to.reviewOf({ text: text.id, kind, at: found.id })}
                aria-current={isCurrent ? 'true' : undefined}
              >
                <b>{paragraphOf(provision)}</b>{' '}
                <bdi lang={text.language} className="what">
                  {name}
                </bdi>
                <small className={`standing ${found.standing.state}`}>
                  {found.standing.state === 'read'
                    ? say('review.waits')
                    : say(`state.${found.standing.state}`)}
                </small>
              </a>
            </li>
          )
        })}
      </ol>
      {mayJudge && (
        <form id="several" method="post" className="several" aria-label={say('review.several')}>
          <input type="hidden" name="text" value={text.id} />
          <input type="hidden" name="kind" value={kind} />
          <button type="submit" name="verdict" value="accept" className="plain">
            {say('review.accept.chosen')}
          </button>
          <button type="submit" name="verdict" value="reject" className="plain">
            {say('review.reject.chosen')}
          </button>
        </form>
      )}
    </section>
  )
}

/** "pp 12" or the printed number. */
export function paragraphOf({ part, id, number }: Reviewed['provision']): string {
  return part === 'preamble' ? `pp${id.slice(2)}` : number || id
}
