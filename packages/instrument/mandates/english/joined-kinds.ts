import type { Named } from './body-list.ts'
import { KIND } from './body-nouns.ts'

const BARE = `(?:(?:all|relevant|various|related|appropriate|competent|concerned|specialized|subsidiary|affiliated|standing|and|United Nations|principal|interested|the|other|such) )*(?:${KIND})`
const FIRST_KIND = new RegExp(`^${BARE}(?: concerned)?$`)
const NEXT_KIND = new RegExp(
  `^(?!the |relevant |all |United Nations )${BARE}( (?:of|within|in) .+)?(?: concerned)?$`,
)

/**
 * "specialized agencies, funds and programmes of the United Nations system" is one addressee, for its kinds share
 * what follows or precedes them. Of two kinds the second, where it is "other organizations", is one of its own.
 */
export function joinKinds(text: string, entries: readonly Named[]): Named[] {
  const joined: Named[] = []
  for (let i = 0; i < entries.length; i++) {
    const first = entries[i] as Named
    let end = i
    if (FIRST_KIND.test(text.slice(first.from, first.to))) {
      while (end + 1 < entries.length) {
        const next = entries[end + 1] as Named
        const match = NEXT_KIND.exec(text.slice(next.from, next.to))
        if (match === null) break
        end++
        if (match[1] !== undefined) break
      }
    }
    const apart = end > i + 1 && isOther(text, entries[end] as Named)
    if (apart) end--
    if (
      end > i &&
      (apart || isConjoined(text, first, entries[end] as Named)) &&
      sharesWords(text, entries.slice(i, end + 1))
    ) {
      joined.push({ from: first.from, to: (entries[end] as Named).to })
      i = end
    } else joined.push(first)
  }
  return joined
}

/** "other organizations", which share nothing with the kinds before them: unlike "other organizations of the system". */
function isOther(text: string, { from, to }: Named): boolean {
  return /^other (?!.* (?:of|within|in) )/.test(text.slice(from, to))
}

/** "agencies, funds and programmes"; what has no conjunction is the beginning of a longer list. */
function isConjoined(text: string, first: Named, last: Named): boolean {
  return / (?:and|or) /.test(text.slice(first.to, last.from))
}

/** Whether a run of kinds has an "of the United Nations system" behind it, or a "United Nations" before it, for all. */
function sharesWords(text: string, run: readonly Named[]): boolean {
  const first = text.slice(run[0]?.from, run[0]?.to)
  const closing = text.slice(run.at(-1)?.from, run.at(-1)?.to)
  if (run.length === 2 && /^other /.test(closing)) return false
  if (/ (?:of|within|in) /.test(closing) || /\bUnited Nations\b/.test(first)) return true
  return !/\b(?:subsidiary|affiliated|standing)\b/.test(first + closing)
}
