import { randomBytes } from 'node:crypto'

let last = 0
let counter = 0

/**
 * A UUID of version 7 (RFC 9562, section 5.7, with the counter of section 6.2, method 1): the millisecond first, then
 * a counter, so that keys grow in the order in which this process makes them.
 */
export function uuidv7(now: number = Date.now()): string {
  if (now > last) counter = 0
  else if (++counter > 0xfff) {
    last++
    counter = 0
  }
  last = Math.max(last, now)
  const bytes = randomBytes(16)
  bytes.writeUIntBE(last, 0, 6)
  bytes[6] = 0x70 | (counter >> 8)
  bytes[7] = counter & 0xff
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
