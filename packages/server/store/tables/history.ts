import type { Generated } from 'kysely'
import type { Moment } from './columns.ts'

/** What was done, and what was answered. */
export type HistoryTables = {
  history: {
    space: string
    kind: string
    record: string
    seq: number
    act: string
    actor: string
    at: Moment
    body: string | null
    salt: Buffer | null
    body_digest: Buffer
    previous: Buffer
    digest: Buffer
  }
  history_head: { space: string; kind: string; record: string; size: number; digest: Buffer }
  given_answer: {
    actor: string
    key: string
    digest: Buffer
    outcome: string
    expires_at: Generated<Date>
  }
}
