import { setTimeout as sleep } from 'node:timers/promises'
import { type MailSettings, openMail } from '../mail/open-mail.ts'
import { type Sending, sendDigests } from './send-digests.ts'

/** The hour, by Greenwich, from which the digest of a day is sent: morning from Dakar to Jakarta. */
const fromHour = 5
const interval = 10 * 60_000

/** Looks every ten minutes whether digests of the day are to be sent, for as long as pages are served. */
export function keepDigests(
  sending: Omit<Sending, 'send'>,
  settings: MailSettings,
): { stop(): Promise<void> } {
  const mail = openMail(settings)
  const stopping = new AbortController()
  const stopped = poll()

  async function poll(): Promise<void> {
    while (!stopping.signal.aborted) {
      if (sending.now().getUTCHours() >= fromHour) {
        await sendDigests({ ...sending, send: mail.send }).catch((error: unknown) =>
          sending.log(`The digests were not sent: ${error instanceof Error ? error.message : String(error)}`),
        )
      }
      await sleep(interval, undefined, { signal: stopping.signal }).catch(() => {})
    }
    mail.close()
  }

  return {
    async stop() {
      stopping.abort()
      await stopped
    },
  }
}
