import { isIP } from 'node:net'
import { join, resolve } from 'node:path'
import { CannotRun } from '@comity/server'

/** What tells one installation from another: its records, and where its pages are served. */
export type InstallationSettings = {
  readonly data: string
  readonly databaseUrl?: string
  readonly host: string
  readonly port: number
  /** The mail server by which digests and one-time addresses leave; without one there are none, and these are shown. */
  readonly mail?: { readonly smtp: string; readonly from: string }
  /** Where the pages are, as people reach them. */
  readonly site?: string
  /** The proxies whose word on where a request comes from is taken. */
  readonly trustProxy?: string
}

const root = join(import.meta.dirname, '../..')

/**
 * Reads COMITY_DATA, DATABASE_URL, COMITY_HOST, PORT, COMITY_SMTP, COMITY_MAIL_FROM, COMITY_SITE and
 * COMITY_TRUST_PROXY. What is not set stands beside the program.
 */
export function installationSettings(env: NodeJS.ProcessEnv = process.env): InstallationSettings {
  const { COMITY_DATA, DATABASE_URL, COMITY_HOST, PORT, COMITY_SMTP, COMITY_MAIL_FROM } = env
  const { COMITY_SITE, COMITY_TRUST_PROXY } = env
  return {
    data: COMITY_DATA ? resolve(COMITY_DATA) : join(root, 'data'),
    ...(DATABASE_URL ? { databaseUrl: DATABASE_URL } : {}),
    host: COMITY_HOST || '127.0.0.1',
    port: portOf(PORT || '4010'),
    ...(COMITY_SMTP ? { mail: { smtp: COMITY_SMTP, from: COMITY_MAIL_FROM || 'comity@localhost' } } : {}),
    ...(COMITY_SITE ? { site: siteFrom(COMITY_SITE) } : {}),
    ...(COMITY_TRUST_PROXY ? { trustProxy: proxiesFrom(COMITY_TRUST_PROXY) } : {}),
  }
}

/** Where its pages are served, as this machine reaches them. */
export function addressOf({ host, port }: Pick<InstallationSettings, 'host' | 'port'>): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

/** Where its pages are, as people reach them: where it listens, unless somebody has said. */
export function siteOf(settings: InstallationSettings): string {
  return settings.site ?? addressOf(settings)
}

/** The pages stand at the root of their host: cookies and links know no path before them. */
function siteFrom(text: string): string {
  const url = URL.parse(text)
  if (url !== null && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash)
    return url.origin
  throw new CannotRun(
    'wrong-usage',
    `COMITY_SITE is "${text}", which is no address of pages. Write it as https://comity.example.org.`,
  )
}

/** Addresses and networks, as the header of a proxy is read from its end (RFC 7239, 5.2); a word that is neither is no wall. */
function proxiesFrom(text: string): string {
  const wrong = text.split(',').find((one) => !isNetwork(one.trim()))
  if (wrong === undefined) return text
  throw new CannotRun(
    'wrong-usage',
    `COMITY_TRUST_PROXY names "${wrong.trim()}". Write addresses and networks, as in "127.0.0.1, 10.0.0.0/8", or loopback.`,
  )
}

function isNetwork(text: string): boolean {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(text)) return true
  const [address = '', bits, ...more] = text.split('/')
  const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1
  return (
    most >= 0 && more.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most))
  )
}

function portOf(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  if (port <= 65535) return port
  throw new CannotRun(
    'port-in-use',
    `PORT is "${text}", which is no port. Set it to a number from 0 to 65535.`,
  )
}
