import { expect } from 'vitest'
import { languages, pagePaths } from './pages.ts'
import { browserTest, openedHouse, withPage } from './visit.ts'
import { weigh } from './weight.ts'

for (const lang of languages) {
  browserTest(`the first page in ${lang} is under 60 kB over the wire`, async () => {
    await withPage({}, async (page) => {
      const { bytes } = await weigh(page, `/${lang}/`)
      expect(bytes).toBeGreaterThan(1000)
      expect(bytes).toBeLessThan(60_000)
    })
  })

  browserTest(`no reading page in ${lang} brings more than 10 kB of script`, async () => {
    for (const path of await pagePaths(openedHouse().base))
      await withPage({}, async (page) => {
        expect((await weigh(page, `/${lang}${path}`)).scriptBytes, path).toBeLessThanOrEqual(10_000)
      })
  })
}
