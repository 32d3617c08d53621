import { join, resolve } from 'node:path'
import { CannotRun } from '@comity/server'

/** What tells one installation from another: its records, and where its pages are served. */
export type InstallationSettings = {
  readonly data: string
  readonly databaseUrl?: string
  readonly host: string
  readonly port: number
  /** The mail server by which digests leave; without one there are none. */
  readonly mail?: { readonly smtp: string; readonly from: string }
  /** Where the pages are, as people reach them. */
  readonly site?: string
}

const root = join(import.meta.dirname, '../..')

/**
 * Reads COMITY_DATA, DATABASE_URL, COMITY_HOST, PORT, COMITY_SMTP, COMITY_MAIL_FROM and COMITY_SITE. What is not set stands beside the program.
 */
export function installationSettings(env: NodeJS.ProcessEnv = process.env): InstallationSettings {
  const { COMITY_DATA, DATABASE_URL, COMITY_HOST, PORT, COMITY_SMTP, COMITY_MAIL_FROM, COMITY_SITE } = env
  return {
    data: COMITY_DATA ? resolve(COMITY_DATA) : join(root, 'data'),
    ...(DATABASE_URL ? { databaseUrl: DATABASE_URL } : {}),
    host: COMITY_HOST || '127.0.0.1',
    port: portOf(PORT || '4010'),
    ...(COMITY_SMTP ? { mail: { smtp: COMITY_SMTP, from: COMITY_MAIL_FROM || 'comity@localhost' } } : {}),
    ...(COMITY_SITE ? { site: COMITY_SITE.replace(/\/+$/, '') } : {}),
  }
}

/** Where its pages are served, as this machine reaches them. */
export function addressOf({ host, port }: Pick<InstallationSettings, 'host' | 'port'>): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

function portOf(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  if (port <= 65535) return port
  throw new CannotRun(
    'port-in-use',
    `PORT is "${text}", which is no port. Set it to a number from 0 to 65535.`,
  )
}
