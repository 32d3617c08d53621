import type { ActivityOffer } from '@comity/contract'
import { useWords } from '../../messages/words.ts'
import '../../ui/form.css'
import { KeepDraft } from '../keep-draft.tsx'
import { SideName } from '../matrix/state.tsx'
import { PostWords } from '../standing.tsx'
import { Differences, FieldRows, type Shown } from './fields.tsx'
import './activity.css'

type OfferProps = {
  of: ActivityOffer
  shown: Shown
  may: readonly string[]
  own: string | null
  beside: boolean
  /** Why it is declined, as it was typed and not kept. */
  words?: string | undefined
}

/** What a side offers, with what differs first, and what can be done about it. */
export function Offer({ of: offer, shown, may, own, beside, words }: OfferProps) {
  const { say, tell, date } = useWords()
  const head = `offer-${offer.rev.slice(0, 12)}`
  return (
    <section className="section offer" aria-labelledby={head}>
      <header>
        <h2 id={head}>{tell('activity.offer', { side: <SideName of={offer.side} /> })}</h2>
      </header>
      <p className="quiet">
        {say('activity.offer.at', { date: date(offer.at.slice(0, 10)) })}{' '}
        {!offer.standing && say('activity.offer.past')}
      </p>
      {beside ? (
        <>
          <h3>{say('activity.differs')}</h3>
          <Differences of={offer.differences} shown={shown} />
        </>
      ) : (
        <FieldRows of={offer.fields} shown={shown} />
      )}
      <OfferActs of={offer} may={may} own={own} words={words} />
    </section>
  )
}

type ActsProps = Omit<OfferProps, 'shown' | 'beside'>

/** What was said against an offer, and what whoever reads can do about it. */
export function OfferActs({ of: offer, may, own, words }: ActsProps) {
  const { say } = useWords()
  const isOwn = offer.side === own
  return (
    <>
      {offer.declined && <Declined of={offer.declined} stands={offer.standing} />}
      {offer.standing && own !== null && !isOwn && may.includes('accept') && (
        <>
          <form method="post" className="acts">
            <input type="hidden" name="rev" value={offer.rev} />
            <button type="submit" className="button" name="do" value="accept">
              {say('activity.accept')}
            </button>
            <span className="hint">{say('activity.accept.says')}</span>
          </form>
          {offer.declined === null && <Decline rev={offer.rev} words={words} />}
        </>
      )}
      {offer.standing && isOwn && may.includes('propose') && (
        <form method="post" className="acts">
          <button type="submit" className="button second" name="do" value="withdraw">
            {say('activity.withdraw')}
          </button>
          <span className="hint">{say('activity.withdraw.says')}</span>
        </form>
      )}
    </>
  )
}

/** Why the other side will not have an offer. */
function Declined({
  of: { by, words, at },
  stands,
}: {
  of: ActivityOffer['declined'] & object
  stands: boolean
}) {
  const { say, tell, date } = useWords()
  return (
    <div className="declined">
      <p>
        <b>
          {tell('activity.declined', { side: <SideName of={by.side ?? ''} />, date: date(at.slice(0, 10)) })}
        </b>{' '}
        <small>
          <PostWords of={by} />
        </small>
      </p>
      <blockquote>
        <bdi>{words}</bdi>
      </blockquote>
      {stands && <p className="hint">{say('activity.declined.stands')}</p>}
    </div>
  )
}

function Decline({ rev, words }: { rev: string; words: string | undefined }) {
  const { say } = useWords()
  const id = `words-${rev.slice(0, 12)}`
  return (
    <details className="past" open={Boolean(words)}>
      <summary>{say('activity.decline')}</summary>
      <form method="post" className="form decline">
        <KeepDraft of={`decline ${rev}`} />
        <input type="hidden" name="rev" value={rev} />
        <p className="field">
          <label htmlFor={id}>{say('activity.decline.words')}</label>
          <textarea id={id} name="words" required maxLength={2000} rows={3} dir="auto" defaultValue={words} />
        </p>
        <p className="acts">
          <button type="submit" className="button second" name="do" value="decline">
            {say('activity.decline')}
          </button>
          <span className="hint">{say('activity.decline.says')}</span>
        </p>
      </form>
    </details>
  )
}
