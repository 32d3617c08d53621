import { createHash } from 'node:crypto'

/** How often somebody has failed, and how many seconds have passed since the last time. */
export type Failures = { readonly failures: number; readonly idle: number }

/** How many times are free, and the longest that one waits after that, in seconds. */
type Patience = { readonly free: number; readonly longest: number }

/**
 * Whoever mistypes is not held up; whoever guesses is: each failure doubles the wait. For one address it grows to a
 * quarter of an hour, some hundred tries a day, as NIST SP 800-63B-4, 3.2.2 asks. Behind one network address stand
 * many people, who wait less. Nobody is locked out for good (OWASP ASVS 5.0, 6.3.1).
 */
export const patience = {
  who: { free: 5, longest: 15 * 60 },
  where: { free: 30, longest: 60 },
} as const satisfies Record<string, Patience>

/** How many seconds to wait before the next try; 0 where none. */
export function waitOf({ failures, idle }: Failures, { free, longest }: Patience): number {
  if (failures < free) return 0
  const whole = Math.min(2 ** (failures - free), longest)
  return Math.max(0, Math.ceil(whole - idle))
}

/** What stands for somebody in the table: it tells nobody who tried. */
export function paceKey(kind: 'who' | 'where' | 'second' | 'renewal', value: string): Buffer {
  return createHash('sha256').update(`${kind} ${value}`).digest()
}

/** A network as one: whoever has an address of IPv6 has the other 2^64 of the same network too (RFC 6177). */
export function networkOf(ip: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)
  if (mapped) return mapped[1] as string
  if (!ip.includes(':')) return ip
  const [head = '', tail] = (ip.split('%')[0] as string).split('::')
  const first = head === '' ? [] : head.split(':')
  const last = tail === undefined || tail === '' ? [] : tail.split(':')
  const between = tail === undefined ? [] : Array<string>(8 - first.length - last.length).fill('0')
  return [...first, ...between, ...last]
    .slice(0, 4)
    .map((part) => Number.parseInt(part, 16).toString(16))
    .join(':')
}
