import { sendDigests } from '../../digest/send-digests.ts'
import { statement } from '../database.ts'
import { now, type Walked } from './walked.ts'

/** The digest of the day of each who has a desk in a cooperation: all that is mailed to them, in words. */
export async function digestsOf(
  { database, send, tokens, logged }: Walked,
  space: string,
  everybody: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const addressOf = new Map(everybody.map((who, at) => [`desk-${at}@walk.example.org`, who]))
  for (const [address, who] of addressOf) {
    const wanted = { space, wanted: true, address, language: 'en' }
    await send('POST', '/acts/choose-digest', wanted, tokens[who] ?? null)
  }
  await statement(database.owner, 'delete from digest_sent')
  const mails = new Map<string, string>()
  await sendDigests({
    owner: database.owner,
    store: database.store,
    site: 'https://comity.example.org',
    now,
    async send(to, { subject, text, html }) {
      mails.set(addressOf.get(to) ?? to, [subject, text, html].join('\n'))
    },
    log: (line) => (logged as string[]).push(line),
  })
  return mails
}
