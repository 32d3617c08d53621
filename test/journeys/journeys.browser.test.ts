import { type Browser, chromium } from 'playwright-core'
import { afterAll, describe } from 'vitest'
import { browserTest, openedHouse } from '../browser/visit.ts'
import { openHouse } from '../house.ts'
import { allJourneys } from './all.ts'
import { nameOf, play, ways } from './journey.ts'

for (const journey of await allJourneys())
  describe(journey.name, () => {
    let own: ReturnType<typeof openHouse> | undefined
    afterAll(async () => (await own)?.close())

    for (const way of ways)
      browserTest(`${journey.name}, ${nameOf(way)}`, async () => {
        if (journey.writes) own ??= openHouse()
        const { base, data } = (await own) ?? openedHouse()
        const browser: Browser = await chromium.connect(openedHouse().browser)
        try {
          await play(journey, way, { browser, base, data, say: () => {} })
        } finally {
          await browser.close()
        }
      })
  })
