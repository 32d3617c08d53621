import type { InterfaceLanguage, Names } from '@comity/contract'
import { Client, type ClientConfig } from 'pg'
import { findWaiting } from '../desk/find-waiting.ts'
import { postAt } from '../desk/post-at.ts'
import { type Mail, mailFault } from '../mail/open-mail.ts'
import { namesOfParty } from '../questions/parties.ts'
import type { Store } from '../store/as-actor.ts'
import { hashToken, openSession } from '../store/session.ts'
import { digestMail } from './digest-mail.ts'

export type Sending = {
  readonly owner: ClientConfig
  readonly store: Pick<Store, 'asActor'>
  /** Where the pages are, as the readers of mails reach them: "https://comity.example.org". */
  readonly site: string
  readonly now: () => Date
  readonly send: (to: string, mail: Mail) => Promise<void>
  readonly log: (line: string) => void
}

type Choice = {
  readonly space: string
  readonly actor: string
  readonly language: string
  readonly address: string
}

/**
 * Sends the digest of the day to each post that wants one, has had none today, and for which something waits. The row
 * of the day is made before the mail goes, so that of two processes one sends it, and none sends it twice: where it is
 * not known whether the other side took the mail, it is not sent again. Gives how many were sent.
 */
export async function sendDigests(sending: Sending): Promise<number> {
  const { owner, now, send, log } = sending
  const client = new Client(owner)
  await client.connect()
  let sent = 0
  try {
    const day = now().toISOString().slice(0, 10)
    for (const choice of await choicesFor(client, day)) {
      const mail = await mailFor(sending, client, choice, day)
      if (mail === null || !(await claim(client, choice, day, now()))) continue
      try {
        await send(choice.address, mail)
        sent++
      } catch (error) {
        if (wasNotTaken(error)) await release(client, choice, day)
        // The address is personal; the post is not.
        log(`The digest of ${choice.actor} was not sent: ${mailFault(error)}`)
      }
    }
  } finally {
    await client.end()
  }
  return sent
}

/**
 * Those who want one, whose post still stands, and who have had none on the day. Where a person has handed the post over,
 * the address of who was there before gets nothing more.
 */
async function choicesFor(client: Client, day: string): Promise<Choice[]> {
  const { rows } = await client.query<Choice>(
    `select c.space, c.actor, c.language, c.address from digest_choice c
      where exists (select from post p where p.space = c.space and p.actor = c.actor
              and p.held_from <= now() and (p.held_to is null or p.held_to > now()))
        and (exists (select from actor a where a.id = c.actor and a.kind = 'service')
          or exists (select from holding h join account a on a.id = h.account
               where h.actor = c.actor and h.held_to is null and a.address = c.address))
        and not exists (select from digest_sent s where s.space = c.space and s.actor = c.actor and s.day = $1)
      order by c.space, c.actor`,
    [day],
  )
  return rows
}

/** What the post itself may see, read as the post; its session ends at once. */
async function mailFor({ owner, store, site }: Sending, client: Client, choice: Choice, today: string) {
  const { space, actor: of, language } = choice
  const lang = language as InterfaceLanguage
  const token = await openSession(owner, of, 5)
  try {
    return await store.asActor(
      token,
      async (db, actor) => {
        const post = postAt(actor, space)
        const held = await db
          .selectFrom('space')
          .select(['names', 'sides'])
          .where('id', '=', space)
          .executeTakeFirst()
        if (post === undefined || held === undefined) return null
        const row = await db
          .selectFrom('party')
          .select(['name_en', 'name_fr', 'name_ar'])
          .where('id', '=', post.party)
          .executeTakeFirst()
        const side = held.sides.find(({ id }) => id === post.party)
        const body: Names = side?.names ?? (row === undefined ? { en: post.party } : namesOfParty(row))
        const waiting = await findWaiting(db, actor, post, { today, most: 10 })
        const desk = `${site}/${lang}/${encodeURIComponent(space)}/desk`
        return digestMail({ lang, desk, space: held.names, body, waiting })
      },
      { readOnly: true },
    )
  } finally {
    await client.query('delete from session where token_hash = $1', [hashToken(token)])
  }
}

async function claim(client: Client, { space, actor }: Choice, day: string, at: Date): Promise<boolean> {
  const { rowCount } = await client.query(
    'insert into digest_sent (space, actor, day, at) values ($1, $2, $3, $4) on conflict do nothing',
    [space, actor, day, at],
  )
  return rowCount === 1
}

async function release(client: Client, { space, actor }: Choice, day: string): Promise<void> {
  await client.query('delete from digest_sent where space = $1 and actor = $2 and day = $3', [
    space,
    actor,
    day,
  ])
}

/** Whether it is sure that nobody has the mail: it failed before its words were on the way. */
function wasNotTaken(error: unknown): boolean {
  const { command, responseCode } = error as { command?: string; responseCode?: number }
  return command !== 'DATA' || responseCode !== undefined
}
