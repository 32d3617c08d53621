import type { HistoryItem } from '@comity/contract'
import type { MessageKey } from '../../messages/en.ts'
import { catalogues, useWords } from '../../messages/words.ts'
import '../activities/activity.css'
import { Differences, type Shown } from '../activities/fields.tsx'
import { PostWords } from '../standing.tsx'
import { Changes, useActWords } from './change-list.tsx'

type Props = {
  of: HistoryItem
  /** What the revisions of an activity name; null where the record is none. */
  shown: Shown | null
  /** Whether whoever reads holds a post here, and so may take things back. */
  isPost: boolean
}

/** One entry of a history: what was done, when and by which post, and whether it can be taken back. */
export function HistoryEntry({ of: item, shown, isPost }: Props) {
  const { say, date } = useWords()
  const [day = '', time = ''] = item.at.split('T')
  const { differences } = item
  return (
    <li>
      <h2>{useActWords(item.act)}</h2>
      <p className="under dotted">
        <time dateTime={item.at}>
          {date(day)}
          {say('comma')}
          <bdi dir="ltr">{time.slice(0, 5)} UTC</bdi>
        </time>
        <span>{item.by === null ? say('history.by-nobody') : <PostWords of={item.by} />}</span>
        <span>{say('history.entry', { n: item.id })}</span>
      </p>
      {differences !== null && shown !== null ? (
        differences.length > 0 && <Differences of={differences} shown={shown} heads={headsOf(item.act)} />
      ) : (
        <Changes of={item} />
      )}
      {item.reason && <p>{say('history.reason', { reason: item.reason })}</p>}
      {item.undo && (
        <form method="post" className="acts">
          <input type="hidden" name="kind" value={item.kind} />
          <input type="hidden" name="record" value={item.record} />
          <input type="hidden" name="entry" value={item.id} />
          <button type="submit" className="button second">
            {say('history.undo')}
          </button>
        </form>
      )}
      {isPost && item.stays !== null && <p className="hint">{say(whyKey(item.act, item.stays))}</p>}
    </li>
  )
}

/** What was offered stands beside what is agreed; what was agreed beside what was agreed before. */
const headsOf = (act: string): readonly [MessageKey, MessageKey] =>
  act === 'accept-revision'
    ? ['history.changed.before', 'history.changed.after']
    : ['activity.before', 'activity.after']

/** Why it is not taken back: for what no step takes back, what can be done instead. */
function whyKey(act: string, stays: NonNullable<HistoryItem['stays']>): MessageKey {
  const own = `history.stays.${act}`
  if (stays === 'act' && own in catalogues.en) return own as MessageKey
  return `history.stays.${stays.replace(' ', '-')}` as MessageKey
}
