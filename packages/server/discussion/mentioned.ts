import type { Violation } from '@comity/contract'
import type { Kysely } from 'kysely'
import { familyOf } from '../identity/family.ts'
import type { Tables } from '../store/tables.ts'
import { mentionsIn } from './mentions.ts'

/**
 * The bodies that a comment speaks to. A body that there is none of is told at once, and so is one that would not see
 * what it is told: whoever wrote would think that it had been read.
 */
export async function mentioned(
  db: Kysely<Tables>,
  { space, side, text }: { readonly space: string; readonly side: string | null; readonly text: string },
): Promise<{ readonly parties: readonly string[]; readonly violations: readonly Violation[] }> {
  const codes = mentionsIn(text)
  if (codes.length === 0) return { parties: [], violations: [] }
  const held = await db.selectFrom('space').select('sides').where('id', '=', space).executeTakeFirstOrThrow()
  const sides = held.sides.map(({ id }) => id)
  const rows = await db
    .selectFrom('party')
    .select(['id', 'side', 'parent'])
    .where('id', 'in', codes)
    .execute()
  const familyBy = new Map<string, string | null>(rows.map((row) => [row.id, familyOf(row, sides)]))
  for (const one of sides) if (codes.includes(one)) familyBy.set(one, one)
  const violations = codes.flatMap((code): Violation[] => {
    const family = familyBy.get(code)
    if (family === undefined) {
      return [{ field: 'text', message: `There is no body "${code}". A mention is its code: "@un/who".` }]
    }
    if (family === null)
      return [{ field: 'text', message: `"${code}" is of neither side and sees no discussion.` }]
    if (side === null || family === side) return []
    const message = `This is for your side alone, and "${code}" is of the other: it would not see it.`
    return [{ field: 'text', message }]
  })
  return { parties: codes, violations }
}
