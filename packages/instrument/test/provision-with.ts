import { passageOf } from '@comity/document'
import type { Provision } from '../provision.ts'
import type { ReadingContext } from '../reading-context.ts'

/** A provision of one passage, for tests that look at words alone. */
export function provisionWith(text: string, part: Provision['part'] = 'operative'): Provision {
  const id = part === 'operative' ? 'op1' : 'pp1'
  return { id, part, number: '1', words: '', lead: passageOf(text), children: [], notes: [] }
}

export function inContext(known: Partial<ReadingContext>): ReadingContext {
  return {
    organ: 'General Assembly',
    symbol: null,
    session: 77,
    date: null,
    adopted: null,
    language: 'en',
    kind: 'resolution',
    ...known,
  }
}
