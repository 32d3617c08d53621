import type { Language } from '../../instrument.ts'
import { anyOf } from '../any-of.ts'
import months from '../months.json' with { type: 'json' }

/** Words around a bare number that say whether it may be a note's mark. */
export type NumberWords = {
  /** After these a number is never a mark: "article 3", "of 2", "and 5", "May 3". */
  readonly before: RegExp
  /** These may have a number of their own: "Goal 3", "resolution 2"; a mark there is doubtful. */
  readonly numbered: RegExp
  /** Before these a number is never a mark: "2 per cent", "3 May". */
  readonly after: RegExp
  /** Things that are counted: "5 States"; a mark there is doubtful. */
  readonly counted: RegExp
}

type Lists = {
  readonly before: string
  readonly numbered: string
  readonly after: string
  readonly counted: string
}

/** Makes the patterns of a language from its words, parted by commas; the names of the months belong to both sides. */
export function numberWords(language: Exclude<Language, 'zh'>, lists: Lists): NumberWords {
  const names = months[language].months.flat()
  const behind = (words: readonly string[]): RegExp =>
    new RegExp(`(?:^|[\\s(“"«’'])(?:${anyOf(words)})$`, 'iu')
  const ahead = (words: readonly string[]): RegExp => new RegExp(`^(?:${anyOf(words)})(?!\\p{L})`, 'u')
  return {
    before: behind([...split(lists.before), ...names]),
    numbered: behind(split(lists.numbered)),
    after: ahead([...split(lists.after), ...names]),
    counted: ahead(split(lists.counted)),
  }
}

function split(words: string): string[] {
  return words.split(',').map((word) => word.trim().replace(/\s+/g, ' '))
}
