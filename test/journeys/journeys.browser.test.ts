import { chromium } from 'playwright-core'
import { inject } from 'vitest'
import { browserTest } from '../browser/visit.ts'
import { allJourneys } from './all.ts'
import { nameOf, play, ways } from './journey.ts'

const house = inject('house')

for (const journey of await allJourneys())
  for (const way of ways)
    browserTest(`${journey.name}, ${nameOf(way)}`, async () => {
      if (house === null) return
      const browser = await chromium.connect(house.browser)
      try {
        await play(journey, way, { browser, base: house.base, say: () => {} })
      } finally {
        await browser.close()
      }
    })
