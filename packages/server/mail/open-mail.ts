import { createTransport } from 'nodemailer'

export type Mail = { readonly subject: string; readonly text: string; readonly html: string }

/** How mails leave: the server as a URL with its user and password ("smtps://user:pass@host"), and who they are from. */
export type MailSettings = { readonly smtp: string; readonly from: string }

/** A way to a mail server that is open. */
export type MailWay = {
  readonly send: (to: string, mail: Mail) => Promise<void>
  readonly close: () => void
}

/** How long a mail server may take to answer, in milliseconds: a person may be waiting for what comes of it. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 }

/** Opens the way to a mail server. No mail carries anything that its reader's program would fetch. */
export function openMail({ smtp, from }: MailSettings): MailWay {
  const quiet = { disableFileAccess: true, disableUrlAccess: true }
  const transport = createTransport({ url: smtp, ...patience }, { from, ...quiet })
  return {
    async send(to, { subject, text, html }) {
      const automatic = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' }
      await transport.sendMail({ to: { name: '', address: to }, subject, text, html, headers: automatic })
    },
    close: () => transport.close(),
  }
}

/** What went wrong with a mail, without the address that it was for, which a server's answer can hold. */
export function mailFault(error: unknown): string {
  const { code = 'unknown', responseCode } = error as { code?: string; responseCode?: number }
  return responseCode === undefined ? code : `${code} ${responseCode}`
}

/** A subject of a mail is one line: what people wrote opens no header of its own (RFC 5322, 2.2). */
export function oneLine(words: string): string {
  return words.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()
}

export function escapedForHtml(words: string): string {
  return words.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
