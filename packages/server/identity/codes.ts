import { createHash, randomBytes } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'

/** The secret of a second factor: 160 bits of chance, as RFC 4226, section 4, asks, in the letters that people type. */
export function newSecret(): string {
  return new Secret({ size: 20 }).base32
}

/** The address that authenticator programs take a secret from. */
export function addressOfSecret(secret: string, account: string): string {
  return new TOTP({ ...settings, secret, label: account }).toString()
}

/**
 * The step of time whose code this is, half a minute each; null where it is none's. One step before and after is
 * taken, for clocks that differ and people who type (RFC 6238, 5.2).
 */
export function stepOfCode(secret: string, code: string, now: Date): number | null {
  const token = code.replace(/\s/g, '')
  if (!/^\d{6}$/.test(token)) return null
  const timestamp = now.getTime()
  const delta = new TOTP({ ...settings, secret }).validate({ token, timestamp, window: 1 })
  return delta === null ? null : TOTP.counter({ period: settings.period, timestamp }) + delta
}

/** What programs for telephones all know. */
const settings = { issuer: 'Comity', algorithm: 'SHA1', digits: 6, period: 30 } as const

/** Codes for whoever has lost the second factor, each good once: 80 bits of chance, in groups that can be written down. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: 10 }, () => {
    const letters = new Secret({ buffer: Uint8Array.from(randomBytes(10)).buffer }).base32.toLowerCase()
    return (letters.match(/.{4}/g) as string[]).join('-')
  })
}

/** What is kept of a recovery code: it has more chance in it than can be tried, so one hash is enough. */
export function digestOfCode(code: string): Buffer {
  const letters = code.toLowerCase().replace(/[^a-z2-7]/g, '')
  return createHash('sha256').update(letters).digest()
}
