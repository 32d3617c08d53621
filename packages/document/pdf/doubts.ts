import type { DocumentFinding } from '../source-document.ts'
import { findingOn } from '../unreadable.ts'

/** Pages, counted from one, by what was doubtful about them. */
export type Layout = {
  readonly unread: readonly number[]
  readonly doubtful: readonly number[]
  readonly turned: readonly number[]
}

/** What a person should know of how the file was read. */
export function doubts({ unread, doubtful, turned }: Layout, text: string): DocumentFinding[] {
  return [
    ...onPages('pages-without-text', unread, 'no text, as a scan does. Check the original.'),
    ...onPages(
      'columns-uncertain',
      doubtful,
      'words that may stand in two columns or in one. Check the order of the paragraphs.',
    ),
    ...onPages(
      'words-turned',
      turned,
      'words that stand against the lines; they were left out. Check the original.',
    ),
    ...arabic(text),
  ]
}

/** So many pages are named; a whole file of them needs no list. */
const NAMED = 10

function onPages(rule: string, pages: readonly number[], what: string): DocumentFinding[] {
  if (pages.length === 0) return []
  const named = `${pages.slice(0, NAMED).join(', ')}${pages.length > NAMED ? ' and others' : ''}`
  const [page, holds] = pages.length > 1 ? ['Pages', 'hold'] : ['Page', 'holds']
  return [findingOn(rule, `${page} ${named} of the file ${holds} ${what}`)]
}

/** In most PDF files the two letters of lam-alef change places, which no rule can set right. */
function arabic(text: string): DocumentFinding[] {
  const letters = text.match(/\p{Script=Arabic}/gu)?.length ?? 0
  if (letters * 10 < text.length) return []
  const message =
    'Arabic in PDF files often comes out with its letters in another order. Check the words, or bring the .docx.'
  return [findingOn('arabic-from-pdf', message)]
}
