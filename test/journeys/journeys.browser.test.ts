import { chromium } from 'playwright-core'
import { browserTest, openedHouse } from '../browser/visit.ts'
import { allJourneys } from './all.ts'
import { nameOf, play, ways } from './journey.ts'

for (const journey of await allJourneys())
  for (const way of ways)
    browserTest(`${journey.name}, ${nameOf(way)}`, async () => {
      const house = openedHouse()
      const browser = await chromium.connect(house.browser)
      try {
        await play(journey, way, { browser, base: house.base, say: () => {} })
      } finally {
        await browser.close()
      }
    })
