import { describe, expect } from 'vitest'
import { addressOf, languages, pageNamed, pages } from './pages.ts'
import { browserTest, openedHouse, withPage } from './visit.ts'
import { type Weight, weigh } from './weight.ts'

const weightOf = async (lang: string, name: string): Promise<Weight> => {
  const address = await addressOf(openedHouse().base, lang, pageNamed(name))
  let weight: Weight | undefined
  await withPage({}, async (page) => {
    weight = await weigh(page, address)
  })
  return weight as Weight
}

describe.each(languages)('in %s', (lang) => {
  browserTest('the first page is under 60 kB over the wire', async () => {
    const { bytes } = await weightOf(lang, 'spaces')
    expect(bytes).toBeGreaterThan(1000)
    expect(bytes).toBeLessThan(60_000)
  })

  browserTest('no reading page brings more than 10 kB of script', async () => {
    for (const { name } of pages)
      expect((await weightOf(lang, name)).scriptBytes, name).toBeLessThanOrEqual(10_000)
  })
})
