import type { HistoryItem } from '@comity/contract'
import type { MessageKey } from '../../messages/en.ts'
import { catalogues, useWords } from '../../messages/words.ts'
import './change-list.css'
import { ChangedValue, FieldName, type NamedIn } from './changed-value.tsx'
import { changesIn } from './changes.ts'

type Props = { of: Pick<HistoryItem, 'before' | 'after'> & { readonly named?: NamedIn } }

/** What an entry changed, field by field: what stood before it and what after. */
export function Changes({ of: { before, after, named = {} } }: Props) {
  const { say } = useWords()
  const changes = changesIn(before, after)
  if (changes.length === 0) return null
  return (
    <dl className="changes-list">
      {changes.map((change) => (
        <div key={change.field}>
          <dt>
            <FieldName of={change.field} />
          </dt>
          <dd>
            {change.before !== null && (
              <del>
                <span className="unseen">{say('history.before')}: </span>
                <ChangedValue of={change.before} field={change.field} named={named} />
              </del>
            )}
            <ins>
              <span className="unseen">{say('history.after')}: </span>
              <ChangedValue of={change.after} field={change.field} named={named} />
            </ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}

export function useActWords(act: string): string {
  const { say } = useWords()
  const key = `history.act.${act}`
  return key in catalogues.en ? say(key as MessageKey) : say('history.act.other', { act })
}
