import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** A mail server of a test's own: it takes what is sent to it, or refuses it. */
export type MailServer = {
  readonly smtp: string
  /** What it took, since it was last emptied. */
  readonly taken: { readonly to: string; readonly words: string }[]
  /** Answers each mail with this refusal from now on; null takes them again. */
  refuse(words: string | null): void
  close(): Promise<void>
}

export async function openMailServer(): Promise<MailServer> {
  const taken: { to: string; words: string }[] = []
  let refuses: string | null = null
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData(stream, session, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        if (refuses !== null) return done(Object.assign(new Error(refuses), { responseCode: 451 }))
        const to = session.envelope.rcptTo.map(({ address }) => address).join(' ')
        taken.push({ to, words: unpacked(Buffer.concat(parts).toString('utf8')) })
        done()
      })
    },
  })
  const listening = server.listen(0, '127.0.0.1')
  await once(listening, 'listening')
  const { port } = listening.address() as AddressInfo
  return {
    smtp: `smtp://127.0.0.1:${port}`,
    taken,
    refuse: (words) => {
      refuses = words
    },
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}

/** A mail as it was taken, each part as it was before it was packed for the way (RFC 2045, 6). */
function unpacked(words: string): string {
  return words.replace(
    /(Content-Transfer-Encoding: (base64|quoted-printable)\r\n(?:[^\r]+\r\n)*\r\n)([\s\S]*?)(?=\r\n--)/g,
    (_, head: string, packing: string, body: string) => head + partOf(packing, body),
  )
}

function partOf(packing: string, body: string): string {
  if (packing === 'base64') return Buffer.from(body, 'base64').toString('utf8')
  const bytes = body
    .replaceAll('=\r\n', '')
    .replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
