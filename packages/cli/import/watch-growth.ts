import type { Result } from './import-sources.ts'

export type Growth = { add(result: Result): void; end(): Promise<void> }

/** After so many new texts, and four times as many again and again. */
const first = 32

/**
 * Lets PostgreSQL look at its tables as they grow. Statements that it planned while a table was as good as empty read
 * the table through, for each row that is checked, until it knows better; by itself it looks once a minute.
 */
export function watchGrowth(analyze: () => Promise<void>): Growth {
  let [added, next] = [0, first]
  let looking: Promise<void> = Promise.resolve()
  return {
    add({ came }) {
      if (came === 'new' || came === 'new version') added++
      if (added < next) return
      next *= 4
      looking = looking.then(analyze)
    },
    end: () => looking,
  }
}
