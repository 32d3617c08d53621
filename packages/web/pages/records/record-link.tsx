import type { Addresses } from '../addresses.ts'

/** The page of a record of this kind; null where what is recorded stands on no page of its own. */
export function addressOfRecord(to: Addresses, kind: string, record: string): string | null {
  switch (kind) {
    case 'instrument':
      return to.text(record)
    case 'mandate':
    case 'mandate-life':
      return to.mandate(record)
    case 'activity':
      return to.activity(record)
    case 'space':
      return to.release
    case 'biennium':
      return to.matrix(record)
    case 'letter':
      return to.letter(record)
    // What was read in a paragraph has an id; the agreement or meeting itself a code.
    case 'agreement':
      return record.includes('-') ? null : to.agreement(record)
    case 'meeting':
      return to.meeting(record)
    case 'post':
    case 'provider':
      return to.admin
    case 'proposed-area':
      return to.areas
    default:
      return null
  }
}
