import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type ActName, acts } from '../packages/contract/index.ts'
import { deedOf } from '../packages/server/undoing/undoable.ts'
import { catalogues } from '../packages/web/messages/words.ts'

/**
 * What an act does to what stood before it: it adds or says anew, and what stood stays in the record; it can be undone;
 * or it takes something away, and the form that sends it says what comes of it, in these words.
 */
type Care = 'adds' | 'undo' | { readonly says: string }

const care: Readonly<Record<ActName, Care>> = {
  'import-text': 'adds',
  'import-texts': 'adds',
  'preview-text': 'adds',
  'mark-text': 'adds',
  'import-index': 'adds',
  'judge-finding': 'undo',
  'add-finding': 'adds',
  'start-cooperation': 'adds',
  'release-space': { says: 'release.release-says' },
  'close-space': { says: 'release.close-says' },
  invite: 'adds',
  'hand-over': { says: 'admin.hand-over.says' },
  'renew-password': { says: 'admin.renew.says' },
  'leave-post': { says: 'account.leave.says' },
  'end-post': { says: 'admin.end.says' },
  'withdraw-invitation': { says: 'admin.withdraw.says' },
  'speak-for': 'adds',
  'set-provider': { says: 'provider.lead' },
  'end-provider': { says: 'provider.end' },
  'end-session': { says: 'account.sessions.end.says' },
  'plan-biennium': 'adds',
  'propose-revision': 'adds',
  'accept-revision': { says: 'activity.accept.says' },
  'withdraw-revision': { says: 'activity.withdraw.says' },
  'decline-revision': { says: 'activity.decline.says' },
  'propose-area': 'adds',
  'accept-area': { says: 'areas.accept.says' },
  'decline-area': { says: 'areas.decline.says' },
  'withdraw-area': { says: 'areas.withdraw.says' },
  'note-idea': 'adds',
  'withdraw-idea': 'undo',
  'take-up-idea': { says: 'ideas.take-up.says' },
  'report-status': 'undo',
  'adopt-biennium': { says: 'matrix.adopt.says' },
  'carry-over': { says: 'carry.says' },
  'compare-sheet': 'adds',
  'apply-sheet': 'adds',
  'set-marking': 'undo',
  'confirm-release': { says: 'marking.release-says' },
  'give-sight': 'undo',
  'take-sight': 'undo',
  'set-mandate': 'undo',
  'answer-mandate': 'undo',
  'decide-mandate': 'undo',
  undo: 'adds',
  follow: 'adds',
  unfollow: 'adds',
  'see-desk': { says: 'desk.seen.says' },
  'choose-digest': 'adds',
  comment: 'adds',
  'correct-comment': 'undo',
  'withdraw-comment': 'undo',
  'attach-file': 'adds',
  'withdraw-file': { says: 'talk.withdraw-file.says' },
  'register-letter': 'adds',
  'answer-letter': 'adds',
  'correct-letter': 'undo',
  'save-view': { says: 'views.keep.says' },
  'forget-view': { says: 'views.forget.says' },
}

/** Acts whose names say that something ends, whoever thinks of them as adding. */
const ends = /^(withdraw|end|forget|close|decline|leave|take-sight|delete|remove|drop|erase|adopt|hand)/

const pages = join(import.meta.dirname, '../packages/web/pages')
const sources = readdirSync(pages, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.tsx'))
  .map((name) => readFileSync(join(pages, name), 'utf8'))

test('every act is known to add, to be undone, or to say what comes of it', () => {
  expect(Object.keys(care).toSorted()).toEqual(Object.keys(acts).toSorted())
})

test.each(Object.entries(care))('what comes of %s can be undone or is said where it is sent', (act, how) => {
  if (how === 'adds') return expect(act).not.toMatch(ends)
  if (how === 'undo') return expect(deedOf(act)).not.toBeNull()
  for (const catalogue of Object.values(catalogues)) {
    const words = (catalogue as Record<string, string>)[how.says] ?? ''
    // A consequence is a sentence, not a label.
    expect(words.split(/\s+/).length, how.says).toBeGreaterThan(4)
  }
  // The page of a release names its sentence by what is done.
  const stands = (source: string) =>
    source.includes(`'${how.says}'`) ||
    (how.says.startsWith('release.') && /`release\.\$\{name\}-says`/.test(source))
  expect(sources.some(stands), how.says).toBe(true)
})
