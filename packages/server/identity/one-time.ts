import { randomBytes } from 'node:crypto'
import { Client, type ClientConfig } from 'pg'
import { CannotRun } from '../store/cannot-run.ts'
import { hashToken } from '../store/session.ts'
import { parseAddress } from './address.ts'

/** A token nobody can guess: 256 bits of chance. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** Where a one-time address is opened, below the installation's own. */
export function oneTimePath(token: string, lang = 'en'): string {
  return `/${lang}/one-time/${token}`
}

/**
 * Makes the one-time address of an administrator of the installation, as the owner of the database, and gives its
 * token. Where the address has an account already, it is for a new password. Without an address, whoever opens it says
 * their own; of those only the last stands.
 */
export async function promiseAdministrator(owner: ClientConfig, given: string | null): Promise<string> {
  const address = given === null ? null : parseAddress(given)
  if (given !== null && address === null) {
    throw new CannotRun('wrong-usage', `"${given}" is no e-mail address. Write it as admin@example.org.`)
  }
  const token = newToken()
  const client = new Client(owner)
  await client.connect()
  try {
    await client.query('begin')
    await client.query(
      `delete from one_time where purpose in ('administrator', 'password') and used_at is null
        and address is not distinct from $1`,
      [address],
    )
    await client.query(
      `insert into one_time (token_hash, purpose, address, made_by, expires_at)
        select $1, case when exists (
            select from account c join holding h on h.account = c.id and h.held_to is null
              join actor a on a.id = h.actor and a.kind = 'administrator' where c.address = $2)
          then 'password' else 'administrator' end, $2, 'installation', now() + interval '1 day'`,
      [hashToken(token), address],
    )
    await client.query('commit')
    return token
  } finally {
    await client.end()
  }
}

/**
 * Makes the one-time address at which an account chooses a new password, as the owner of the database, and gives its
 * token. It takes the second factor away too: this is the last way back in, for whoever runs the installation to give.
 */
export async function promiseRenewal(owner: ClientConfig, given: string): Promise<string> {
  const address = parseAddress(given)
  if (address === null) {
    throw new CannotRun('wrong-usage', `"${given}" is no e-mail address. Write it as name@example.org.`)
  }
  const token = newToken()
  const client = new Client(owner)
  await client.connect()
  try {
    await client.query('begin')
    await client.query(
      "delete from one_time where purpose = 'password' and used_at is null and address = $1",
      [address],
    )
    const { rowCount } = await client.query(
      `insert into one_time (token_hash, purpose, address, made_by, expires_at)
        select $1, 'password', address, 'installation', now() + interval '1 day' from account where address = $2`,
      [hashToken(token), address],
    )
    if (rowCount === 0) {
      throw new CannotRun(
        'wrong-usage',
        `Nobody has an account with the address ${address}. Invite it to a post first.`,
      )
    }
    await client.query('commit')
    return token
  } finally {
    await client.end()
  }
}
