import { setTimeout as sleep } from 'node:timers/promises'
import { createTransport } from 'nodemailer'
import type { Mail } from './digest-mail.ts'
import { type Sending, sendDigests } from './send-digests.ts'

/** How mails leave: the server as a URL with its user and password ("smtps://user:pass@host"), and who they are from. */
export type MailSettings = { readonly smtp: string; readonly from: string }

/** Opens the way to a mail server. No mail carries anything that its reader's program would fetch. */
export function openMail({ smtp, from }: MailSettings): {
  readonly send: (to: string, mail: Mail) => Promise<void>
  readonly close: () => void
} {
  const transport = createTransport(smtp, { from, disableFileAccess: true, disableUrlAccess: true })
  return {
    async send(to, { subject, text, html }) {
      const automatic = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' }
      await transport.sendMail({ to: { name: '', address: to }, subject, text, html, headers: automatic })
    },
    close: () => transport.close(),
  }
}

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
