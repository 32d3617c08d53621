import type { Kysely } from 'kysely'
import type { Tables } from '../store/tables.ts'
import { commentBack } from './comment-back.ts'
import type { Entry, Outcome, Taking } from './entry.ts'
import { answerBack, judgementBack, lifeBack } from './mandate-back.ts'
import { markingBack, sightBack } from './marking-back.ts'
import { ideaBack, letterBack, statusBack } from './said-back.ts'

/** Gives back what stood before an entry, or says why it cannot. */
export function takeBack(db: Kysely<Tables>, entry: Entry, taking: Taking): Promise<Outcome> {
  switch (entry.act) {
    case 'set-marking':
      return markingBack(db, entry, taking)
    case 'give-sight':
    case 'take-sight':
      return sightBack(db, entry, taking)
    case 'judge-finding':
      return judgementBack(db, entry, taking)
    case 'correct-letter':
      return letterBack(db, entry)
    case 'answer-mandate':
      return answerBack(db, entry, taking)
    case 'report-status':
      return statusBack(db, entry, taking)
    case 'withdraw-idea':
      return ideaBack(db, entry, taking)
    case 'correct-comment':
    case 'withdraw-comment':
      return commentBack(db, entry, taking)
    default:
      return lifeBack(db, entry, taking)
  }
}
