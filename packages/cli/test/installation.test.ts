import { expect, test } from 'vitest'
import { installationSettings, siteOf } from '../installation.ts'

test('the pages are where somebody says, and else where they are served', () => {
  expect(siteOf(installationSettings({ PORT: '4321' }))).toBe('http://127.0.0.1:4321')
  const settings = installationSettings({ COMITY_SITE: 'https://comity.example.org/' })
  expect(siteOf(settings)).toBe('https://comity.example.org')
})

test.each([
  'comity.example.org',
  'ftp://comity.example.org',
  'https://example.org/comity',
  'https://example.org/?a=1',
])('the site is not %s', (site) =>
  expect(() => installationSettings({ COMITY_SITE: site })).toThrow(/COMITY_SITE/),
)

test.each(['127.0.0.1', 'loopback, 10.0.0.0/8', '2001:db8::/32'])('the proxies %s are trusted', (proxies) => {
  expect(installationSettings({ COMITY_TRUST_PROXY: proxies }).trustProxy).toBe(proxies)
})

test.each(['true', '1', 'everybody', '10.0.0.0/33', '10.0.0.0/8/8', '127.0.0.1,'])(
  'the proxies %s are refused in words',
  (proxies) =>
    expect(() => installationSettings({ COMITY_TRUST_PROXY: proxies })).toThrow(/COMITY_TRUST_PROXY/),
)
