import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { axeViolations, ofColours, widthsThatScroll } from './examine.ts'
import { addressOf, languages, pages } from './pages.ts'
import { browserTest, hasBrowser, openedHouse, startTour, type Tour } from './visit.ts'

/** Bytes over the wire: reading pages bring no React, only what a control of their own needs. */
const mostScript = 10_000

/** What the page says, but for the controls that only a script can serve: they stand on the page with it alone. */
function wordsOf(page: Page): Promise<string> {
  return page.locator('main').evaluate((main: HTMLElement) => {
    const served = [...main.querySelectorAll<HTMLElement>('.by-script')]
    for (const control of served) control.hidden = true
    const words = main.innerText
    for (const control of served) control.hidden = false
    return words
  })
}

let tour: Tour
beforeAll(async () => {
  if (hasBrowser) tour = await startTour({ reducedMotion: 'reduce', colorScheme: 'light' })
})
afterAll(() => tour?.close())

describe.each(languages)('in %s', (lang) => {
  describe.each(pages)('the page "$name"', (page) => {
    browserTest(
      'opens as it should, says all without JavaScript, is light and accessible, fits and prints',
      async () => {
        const address = await addressOf(openedHouse().base, lang, page)
        let said = ''
        await tour.visit(
          address,
          async ({ page: opened }) => {
            said = await wordsOf(opened)
          },
          'off',
        )
        expect.soft(said.length).toBeGreaterThan(20)
        await tour.weigh(address, async ({ page: opened, response, complaints, weight }) => {
          expect.soft(response.status(), 'status').toBe(page.status)
          expect.soft(await opened.locator('main h1').count(), 'main headings').toBe(1)
          expect.soft(await opened.locator('html').getAttribute('lang')).toBe(lang)
          expect.soft(await opened.locator('html').getAttribute('dir')).toBe(lang === 'ar' ? 'rtl' : 'ltr')
          expect.soft(await wordsOf(opened), 'words, as without JavaScript').toBe(said)
          expect.soft((await weight()).scriptBytes, 'bytes of script').toBeLessThanOrEqual(mostScript)
          // Before axe, whose own doings are none of the page.
          expect.soft(complaints, 'complaints of the browser').toEqual([])
          expect.soft(await axeViolations(opened), 'axe').toEqual([])
          // In the dark only the colours are others, and they are the same in every language.
          if (lang === 'en') {
            await opened.emulateMedia({ colorScheme: 'dark' })
            expect.soft(await axeViolations(opened, ofColours), 'axe, dark').toEqual([])
          }
          expect.soft(await widthsThatScroll(opened), 'widths that scroll sideways').toEqual([])
          await opened.emulateMedia({ media: 'print' })
          expect.soft(await opened.locator('main h1').isVisible(), 'the heading prints').toBe(true)
          expect.soft(await opened.locator('nav:visible').count(), 'navigation in print').toBe(0)
        })
      },
    )
  })
})
