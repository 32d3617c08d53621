import type { ColumnType } from 'kysely'
import type { Late, Moment, Walled } from './columns.ts'

/** What is said or filed on a record: by whom, for both sides or, with a side, for that one. */
type Said = {
  space: string
  id: string
  kind: string
  record: string
  side: string | null
  actor: string
  /** The post that spoke, as JSON, with the name that its body bore. */
  said_by: string
  at: Moment
  withdrawn_at: Late
  wall: Walled
  own_wall: Walled
}

/** What is said, filed and written, and whom it waits for. */
export type CorrespondenceTables = {
  comment: Said & { text: string; corrected_at: Late }
  comment_mention: { space: string; comment: string; party: string; at: Moment }
  attachment: Said & {
    name: string
    media_type: string
    sha256: Buffer
    size: number
    /** Null once it was withdrawn. */
    bytes: Buffer | null
  }
  letter: {
    space: string
    id: string
    side: string
    number: string
    year: number
    ordinal: number | null
    kind: string
    date: ColumnType<string, string, string>
    sender: string
    recipient: string
    subject: string
    text: string | null
    reply_due: string | null
    answers: string | null
    actor: string
    said_by: string
    at: Moment
    own_wall: Walled
  }
  letter_about: { space: string; letter: string; kind: string; record: string }
  follow: { space: string; actor: string; kind: string; record: string; since: Moment }
  desk_mark: { space: string; actor: string; seen_at: Moment }
  digest_choice: { space: string; actor: string; language: string; address: string }
}
