import type { Kysely, Selectable } from 'kysely'
import type { Tables } from '../store/tables.ts'

type Row = Selectable<Tables['letter']>

/** What can be wrong with a letter that was registered, as its history tells it. */
export type LetterSaid = {
  readonly number: string
  readonly kind: string
  readonly date: string
  readonly from: string
  readonly to: string
  readonly subject: string
  readonly text: string | null
  readonly replyDue: string | null
}

export function saidIn({
  number,
  kind,
  date,
  sender: from,
  recipient: to,
  subject,
  text,
  reply_due,
}: Row): LetterSaid {
  return { number, kind, date, from, to, subject, text, replyDue: reply_due }
}

/** Only what differs, before and after: that is what an undo gives back. */
export function corrections(before: LetterSaid, after: LetterSaid) {
  const fields = (Object.keys(after) as (keyof LetterSaid)[]).filter(
    (field) => before[field] !== after[field],
  )
  const pick = (said: LetterSaid) => Object.fromEntries(fields.map((field) => [field, said[field]]))
  return { before: pick(before), after: pick(after), isNone: fields.length === 0 }
}

/** Puts what a letter says in place of what it said. A number that was given is of the year of its letter. */
export async function keepSaid(db: Kysely<Tables>, row: Row, said: LetterSaid): Promise<void> {
  const { number, kind, date, from: sender, to: recipient, subject, text, replyDue: reply_due } = said
  const isOwnNumber = row.ordinal !== null && number === row.number
  const numbered = isOwnNumber ? {} : { number, year: Number(date.slice(0, 4)), ordinal: null }
  await db
    .updateTable('letter')
    .set({ ...numbered, kind, date, sender, recipient, subject, text, reply_due })
    .where('space', '=', row.space)
    .where('id', '=', row.id)
    .execute()
}
