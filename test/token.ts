import { join } from 'node:path'
import { appoint } from '../packages/server/identity/appoint.ts'
import { openDatabase } from '../packages/server/store/database.ts'

const given = new Map<string, Promise<string>>()

/** A token that was given before, or a new one where whoever had it signed out. */
export async function tokenAt(
  { base, data }: { readonly base: string; readonly data: string | undefined },
  party: string,
  role: string,
): Promise<string> {
  const post = [base, party, role].join(' ')
  const before = await given.get(post)
  if (before !== undefined) {
    const { status } = await fetch(`${base}/api/v1/desk?space=un-oic`, {
      headers: { authorization: `Bearer ${before}` },
    })
    if (status === 200) return before
  }
  const token = tokenFrom(data, party, role)
  given.set(post, token)
  return token
}

/** A bearer token for a post in the sample of an installation that runs, as `comity token` gives it. */
export async function tokenFrom(data: string | undefined, party: string, role: string): Promise<string> {
  const { COMITY_DATA, DATABASE_URL: databaseUrl } = process.env
  const database = await openDatabase({
    // Where the program looks, where nobody says.
    data: data ?? (COMITY_DATA || join(import.meta.dirname, '../data')),
    ...(databaseUrl ? { databaseUrl } : {}),
    say: () => {},
  })
  try {
    return await appoint(database.owner, { space: 'un-oic', party, role, areas: [] }, 90)
  } finally {
    await database.close()
  }
}
