import { expect, test } from 'vitest'
import { parseAddress } from '../../identity/address.ts'
import { networkOf, patience, waitOf } from '../../identity/pace.ts'
import { digestOf, keepPassword } from '../../identity/password.ts'
import { findPasswordFault } from '../../identity/password-rules.ts'

const own = 'focal.health@who.example.org'

test.each([
  ['fourteen signs', 'a'.repeat(14), 'short'],
  ['fifteen signs of one kind', 'a'.repeat(15), null],
  ['words with spaces', 'four words are enough', null],
  ['fifteen letters beyond ASCII, counted as letters', '𐎀'.repeat(15), null],
  ['fourteen letters beyond ASCII, which are 28 units', '𐎀'.repeat(14), 'short'],
  ['two hundred and one signs', 'b'.repeat(201), 'long'],
  ['the own address', 'Focal.Health@WHO.example.org', 'own'],
  ['the own name in the address, twice', 'focalhealth focalhealth', 'own'],
  ['the domain alone', 'who.example.org', 'own'],
  ['something that only begins like it', 'focal.health@who.example.org!x', null],
])('as a password, %s: %s is %s', (_, password, fault) => {
  expect(findPasswordFault(password, password, own)).toBe(fault)
})

test('what was typed otherwise the second time is told', () => {
  expect(findPasswordFault('a long enough one', 'a long enough two', own)).toBe('other')
})

test.each([
  [' Admin@Example.org ', 'admin@example.org'],
  ['a.b+c@sub.example.org', 'a.b+c@sub.example.org'],
  ['admin', null],
  ['admin@localhost', null],
  ['a b@example.org', null],
  ['a@example.org, b@example.org', null],
  ['аdmin@example.org', null],
  [`${'x'.repeat(65)}@example.org`, null],
  [`x@${'y'.repeat(250)}.org`, null],
])('the address %j is %j', (text, address) => expect(parseAddress(text)).toBe(address))

test('a password gives its digest again, however its letters are composed, and no other does', async () => {
  const work = { n: 2, r: 1, p: 1 }
  const kept = await keepPassword('cafe\u0301 au lait, toujours', work)
  const again = (password: string) => digestOf(password, kept.salt, kept.work)
  expect(await again('caf\u00e9 au lait, toujours')).toEqual(kept.digest)
  expect(await again('cafe au lait, toujours')).not.toEqual(kept.digest)
})

test('the first failures are free, then each doubles the wait, to a bound', () => {
  const waits = [0, 4, 5, 6, 9, 30].map((failures) => waitOf({ failures, idle: 0 }, patience.who))
  expect(waits).toEqual([0, 0, 1, 2, 16, 900])
  expect(waitOf({ failures: 9, idle: 15.5 }, patience.who)).toBe(1)
  expect(waitOf({ failures: 9, idle: 16 }, patience.who)).toBe(0)
  expect(waitOf({ failures: 1000, idle: 0 }, patience.where)).toBe(60)
})

test('at the longest wait an address is tried a hundred times a day at most, NIST SP 800-63B-4, 3.2.2', () => {
  const day = 24 * 60 * 60
  expect(day / patience.who.longest).toBeLessThan(100)
})

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:0db8:1:2::9', '2001:db8:1:2'],
  ['2001:db8::9', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
])('%s is of the network %s', (ip, network) => expect(networkOf(ip)).toBe(network))
