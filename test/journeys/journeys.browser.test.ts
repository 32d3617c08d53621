import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe } from 'vitest'
import { browserTest, hasBrowser, houseOfOwn, openedHouse } from '../browser/visit.ts'
import type { House } from '../house.ts'
import { allJourneys } from './all.ts'
import { nameOf, play, ways } from './journey.ts'

/** Milliseconds: a journey has a score of pages, and machines that test are busy. */
const longest = 180_000

for (const journey of await allJourneys())
  describe(journey.name, () => {
    let own: House | undefined
    beforeAll(async () => {
      if (journey.writes && hasBrowser) own = await houseOfOwn()
    }, longest)
    afterAll(() => own?.close())

    for (const way of ways)
      browserTest(
        `${journey.name}, ${nameOf(way)}`,
        async () => {
          const { base, data } = own ?? openedHouse()
          const browser: Browser = await chromium.connect(openedHouse().browser)
          try {
            await play(journey, way, { browser, base, data, say: () => {} })
          } finally {
            await browser.close()
          }
        },
        longest,
      )
  })
