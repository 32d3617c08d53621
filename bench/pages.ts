import { findBrowser, launchBrowser } from '../test/browser/chromium.ts'
import { addressOf, pageNamed } from '../test/browser/pages.ts'
import { weigh } from '../test/browser/weight.ts'
import type { Bench } from './bench.ts'

/** What the first page and the text page bring over the wire with an empty cache, and in how many requests. */
export const bench: Bench = {
  name: 'pages',
  async run(report, house) {
    const path = findBrowser()
    if (path === null) return console.error('No browser was found: the weight of pages is not measured.')
    const { base } = await house()
    const text = await addressOf(base, 'en', pageNamed('text'))
    const browser = await launchBrowser(path)
    for (const [name, address, budget] of [
      ['first page', '/en/', '60 kB'],
      ['first page in Arabic', '/ar/', '60 kB'],
      ['text page', text, 'no budget'],
    ] as const) {
      const page = await (await browser.newContext()).newPage()
      const { bytes, scriptBytes, requests } = await weigh(page, `${base}${address}`)
      report({ name, value: bytes / 1000, unit: 'kB', beside: budget })
      report({ name: `${name}, script`, value: scriptBytes / 1000, unit: 'kB', beside: '10 kB' })
      report({ name: `${name}, requests`, value: requests, unit: 'requests', beside: 'no budget' })
    }
    await browser.close()
  },
}
