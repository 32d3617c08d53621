import { describe, expect } from 'vitest'
import { addressOf, languages, pageNamed } from './pages.ts'
import { browserTest, openedHouse, withPage } from './visit.ts'
import { weigh } from './weight.ts'

describe.each(languages)('in %s', (lang) => {
  browserTest('the first page is under 60 kB over the wire', async () => {
    const address = await addressOf(openedHouse().base, lang, pageNamed('spaces'))
    await withPage({}, async (page) => {
      const { bytes } = await weigh(page, address)
      expect(bytes).toBeGreaterThan(1000)
      expect(bytes).toBeLessThan(60_000)
    })
  })
})
