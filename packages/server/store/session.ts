import { createHash, randomBytes } from 'node:crypto'
import { Client, type ClientConfig } from 'pg'

/** What is kept of a token: who reads the table cannot use it. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

/**
 * Opens a session for an actor, as the owner of the database, and gives its token. Those that have run out are
 * swept away on the way.
 */
export async function openSession(owner: ClientConfig, actor: string, minutes: number): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const client = new Client(owner)
  await client.connect()
  try {
    await client.query('delete from session where expires_at < now()')
    const { rowCount } = await client.query(
      `insert into session (token_hash, actor, rights_version, expires_at)
        select $1, id, rights_version, now() + make_interval(mins => $3) from actor where id = $2`,
      [hashToken(token), actor, minutes],
    )
    if (rowCount !== 1) throw new Error(`there is no actor ${actor}`)
    return token
  } finally {
    await client.end()
  }
}
