import type { HistoryItem } from '@comity/contract'
import type { MessageKey } from '../../messages/en.ts'
import { catalogues, useWords } from '../../messages/words.ts'
import { changesIn } from './changes.ts'
import './change-list.css'

/** What an entry changed, field by field: what stood before it and what after. */
export function Changes({ of: { before, after } }: { of: Pick<HistoryItem, 'before' | 'after'> }) {
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
                <Value of={change.before} field={change.field} />
              </del>
            )}
            <ins>
              <span className="unseen">{say('history.after')}: </span>
              <Value of={change.after} field={change.field} />
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

/** A field by its name, where the catalogue has one; what it has not stands as the record calls it. */
function FieldName({ of: field }: { of: string }) {
  const { say } = useWords()
  const key = `history.field.${field}`
  return key in catalogues.en ? say(key as MessageKey) : <bdi lang="en">{field}</bdi>
}

const closed: Readonly<Record<string, readonly string[]>> = {
  level: ['marking'],
  state: ['state', 'life'],
  leftOut: ['life'],
  accepted: ['life'],
  implemented: ['life'],
  status: ['status'],
}

/** Words of a closed list are said in the reader's language; all else stands as it was written. */
function Value({ of: value, field }: { of: string | boolean | null; field: string }) {
  const { say } = useWords()
  if (value === null || value === '') return <span className="quiet">{say('history.nothing')}</span>
  if (typeof value === 'boolean') return say(value ? 'history.yes' : 'history.no')
  const slug = value.replaceAll(' ', '-')
  const known = (closed[field] ?? []).map((list) => `${list}.${slug}`).find((key) => key in catalogues.en)
  return known === undefined ? <bdi>{value}</bdi> : say(known as MessageKey)
}
