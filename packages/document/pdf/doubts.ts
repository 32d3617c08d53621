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
    ...onPages(
      'pages-without-text',
      unread,
      (page) => `Page ${page} of the file holds no text, as a scan does. Check the original.`,
      (pages) => `Pages ${pages} of the file hold no text, as a scan does. Check the original.`,
    ),
    ...onPages(
      'columns-uncertain',
      doubtful,
      (page) => `Page ${page} of the file may be set in two columns or in one. Check the order of its words.`,
      (pages) =>
        `Pages ${pages} of the file may be set in two columns or in one. Check the order of their words.`,
    ),
    ...onPages(
      'words-turned',
      turned,
      (page) =>
        `Page ${page} of the file holds words that stand against its lines; they were left out. Check the original.`,
      (pages) =>
        `Pages ${pages} of the file hold words that stand against their lines; they were left out. Check the original.`,
    ),
    ...arabic(text),
  ]
}

/** So many pages are named. */
const NAMED = 10

function onPages(
  rule: string,
  pages: readonly number[],
  one: (page: string) => string,
  several: (pages: string) => string,
): DocumentFinding[] {
  if (pages.length === 0) return []
  const named = [...pages.slice(0, NAMED), ...(pages.length > NAMED ? ['…'] : [])].join(', ')
  return [findingOn(rule, pages.length === 1 ? one(named) : several(named))]
}

/** In most PDF files the two letters of lam-alef change places, which no rule can set right. */
function arabic(text: string): DocumentFinding[] {
  const letters = text.match(/\p{Script=Arabic}/gu)?.length ?? 0
  if (letters * 10 < text.length) return []
  const message =
    'Arabic in PDF files often comes out with its letters in another order. Check the words, or bring the .docx.'
  return [findingOn('arabic-from-pdf', message)]
}
