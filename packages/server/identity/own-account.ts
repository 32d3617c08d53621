import type { Account, Names } from '@comity/contract'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../store/tables.ts'
import { nameOfBody } from './name-of-body.ts'

/** The account that the session belongs to, with what it may speak as; of a program, nothing. */
export async function ownAccount(db: Kysely<Tables>): Promise<Account> {
  const { rows } = await sql<{ address: string; has_factor: boolean; codes_left: string }>`
    select * from own_account()`.execute(db)
  const [account] = rows
  if (account === undefined) {
    return { address: null, posts: [], sessions: [], secondFactor: { on: false, codesLeft: 0 } }
  }
  const sessions = await sql<SessionRow>`select * from own_sessions()`.execute(db)
  return {
    address: account.address,
    posts: await ownPosts(db),
    sessions: sessions.rows.map(({ id, opened_at, expires_at, via, own }) => ({
      id,
      openedAt: opened_at.toISOString(),
      endsAt: expires_at.toISOString(),
      via,
      own,
    })),
    secondFactor: { on: account.has_factor, codesLeft: Number(account.codes_left) },
  }
}

type SessionRow = { id: string; opened_at: Date; expires_at: Date; via: string | null; own: boolean }
type PostRow = {
  actor: string
  kind: string
  speaks: boolean
  space: string | null
  names: Names | null
  side: string | null
  party: string | null
  role: string | null
  areas: string[] | null
}

async function ownPosts(db: Kysely<Tables>): Promise<Account['posts']> {
  const { rows } = await sql<PostRow>`select * from own_posts()`.execute(db)
  const posts: Account['posts'] = []
  for (const { actor, kind, speaks, space, names, side, party, role, areas } of rows) {
    posts.push({
      id: actor,
      kind: kind === 'administrator' ? 'administrator' : 'post',
      speaks,
      space,
      spaceNames: names,
      side,
      names: party === null ? null : await nameOfBody(db, party),
      role,
      areas: areas ?? [],
    })
  }
  return posts
}
