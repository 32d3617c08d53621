import type { Kysely } from 'kysely'
import type { Tables } from '../store/tables.ts'
import type { SearchQuery } from './search-query.ts'

/** How many titles are looked at: enough for the words of the field, and few enough for a search that found nothing. */
const mostTitles = 5000

/**
 * What was perhaps meant: each word that no title and no body's name has, as the nearest word that one has. Null where
 * every word is known, or where one is like none.
 */
export async function spelledAs(
  db: Kysely<Tables>,
  space: string,
  { words }: SearchQuery,
): Promise<string | null> {
  const [asked] = words
  if (asked === undefined) return null
  const known = await wordsOfTitles(db, space)
  let isChanged = false
  const text = asked.text.replace(/\p{L}{4,40}/gu, (typed) => {
    const word = typed.toLowerCase()
    if (known.has(word)) return typed
    const nearest = nearestOf(word, known)
    if (nearest === null) return typed
    isChanged = true
    return nearest
  })
  return isChanged ? text.trim() : null
}

/** The words of titles and of the names of bodies, each with how many have it. */
async function wordsOfTitles(db: Kysely<Tables>, space: string): Promise<Map<string, number>> {
  const titles = await db
    .selectFrom('expression')
    .select('title')
    .where('space', '=', space)
    .where('title', 'is not', null)
    .orderBy('id', 'desc')
    .limit(mostTitles)
    .execute()
  const bodies = await db.selectFrom('party').select(['name_en', 'name_fr', 'name_ar']).execute()
  const texts = [...titles.map(({ title }) => title), ...bodies.flatMap((row) => Object.values(row))]
  const known = new Map<string, number>()
  for (const text of texts)
    for (const [word] of (text ?? '').toLowerCase().matchAll(/\p{L}{4,}/gu))
      known.set(word, (known.get(word) ?? 0) + 1)
  return known
}

/** One slip in a short word, two in a longer one; of equally near words the one that stands in more titles. */
function nearestOf(word: string, known: ReadonlyMap<string, number>): string | null {
  const most = word.length < 7 ? 1 : 2
  let best: { readonly word: string; readonly slips: number; readonly n: number } | null = null
  for (const [other, n] of known) {
    if (Math.abs(other.length - word.length) > most) continue
    const slips = slipsBetween(word, other, most)
    if (slips > most) continue
    if (best === null || slips < best.slips || (slips === best.slips && n > best.n))
      best = { word: other, slips, n }
  }
  return best?.word ?? null
}

/** How many letters are to be put in, left out, changed or exchanged; more than `most` is not counted further. */
function slipsBetween(a: string, b: string, most: number): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, n) => n)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1]
      const least = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (isSame ? 0 : 1),
        a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? (before[j - 2] ?? most) + 1
          : Number.POSITIVE_INFINITY,
      )
      row.push(least)
    }
    if (Math.min(...row) > most) return most + 1
    before = last
    last = row
  }
  return last[b.length] ?? most + 1
}
