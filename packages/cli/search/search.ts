import { parseArgs } from 'node:util'
import type { QueryOf } from '@comity/contract'
import { openDoor } from '@comity/server'
import { told } from '../as-post.ts'
import { besideServer } from '../beside.ts'
import type { Io } from '../index.ts'
import { linesOf } from './in-lines.ts'

const kinds = ['title', 'provision', 'note'] as const

export const usage = `Usage: comity search WORDS… [--space CODE] [--kind KIND] [--language CODE] [--from YEAR] [--to YEAR]
  [--limit NUMBER] [--format text|json] [--token TOKEN]
Searches titles, paragraphs and notes, as the page does: words, a "phrase" or a symbol. KIND is one of: ${kinds.join(', ')}.
Without a token (comity token), here or in COMITY_TOKEN, what is open to everybody is searched.
`

/** `comity search WORDS`: what is found in the texts held here, and in which paragraph. */
export async function search(args: readonly string[], io: Io): Promise<number> {
  const wish = parse(args)
  if (wish === null) {
    io.err(usage)
    return 2
  }
  const { query, token, isJson } = wish
  return besideServer(io, async (installation) => {
    const answer = await openDoor(installation, token, () => new Date()).ask('search', query)
    return told(io, answer, (found) =>
      isJson ? found.items.map((hit) => JSON.stringify(hit)) : linesOf(found),
    )
  })
}

type Wish = { readonly query: QueryOf<'search'>; readonly token: string | null; readonly isJson: boolean }

function parse(args: readonly string[]): Wish | null {
  const text = { type: 'string' } as const
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        ...{ space: text, kind: text, language: text, from: text, to: text },
        ...{ limit: text, format: text, token: text },
      },
      allowPositionals: true,
    })
    const q = positionals.join(' ').trim()
    const { space, language, format = 'text', token = process.env.COMITY_TOKEN } = values
    const kind = kinds.find((one) => one === values.kind)
    const numbers = {
      from: numberIn(values.from),
      to: numberIn(values.to),
      limit: numberIn(values.limit ?? '20'),
    }
    const isKnown =
      (format === 'text' || format === 'json') && (values.kind === undefined || kind !== undefined)
    if (q === '' || !isKnown || Object.values(numbers).includes(null)) return null
    const query = Object.entries({ q, space, kind, language, ...numbers }).filter(
      ([, one]) => one !== undefined,
    )
    return {
      query: Object.fromEntries(query) as QueryOf<'search'>,
      token: token || null,
      isJson: format === 'json',
    }
  } catch {
    return null
  }
}

/** Nothing where nothing is said; null where what is said is no number. */
function numberIn(said: string | undefined): number | null | undefined {
  if (said === undefined) return undefined
  return /^\d{1,4}$/.test(said) ? Number(said) : null
}
