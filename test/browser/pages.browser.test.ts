import axe from 'axe-core'
import { expect } from 'vitest'
import { isMissing, languages, pagePaths } from './pages.ts'
import { browserTest, openedHouse, visit } from './visit.ts'

const widths = [390, 600, 800, 1024, 1440, 1920]
/** Does the same on every page of one language and names the page where it fails. */
async function onEachPage(lang: string, doing: (path: string) => Promise<void>): Promise<void> {
  for (const path of await pagePaths(openedHouse().base)) await doing(`/${lang}${path}`)
}

for (const lang of languages) {
  browserTest(
    `pages in ${lang} have their status, one main heading and no complaint of the browser`,
    async () => {
      await onEachPage(lang, (path) =>
        visit(path, {}, async ({ page, response, complaints }) => {
          expect(response.status(), path).toBe(isMissing(path) ? 404 : 200)
          expect(await page.locator('main h1').count(), path).toBe(1)
          expect(await page.locator('html').getAttribute('lang'), path).toBe(lang)
          expect(await page.locator('html').getAttribute('dir'), path).toBe(lang === 'ar' ? 'rtl' : 'ltr')
          expect(complaints, path).toEqual([])
        }),
      )
    },
  )

  for (const colorScheme of ['light', 'dark'] as const)
    browserTest(`pages in ${lang}, ${colorScheme}, pass axe without a violation`, async () => {
      await onEachPage(lang, (path) =>
        visit(path, { colorScheme }, async ({ page }) => {
          await page.evaluate(axe.source)
          const { violations } = await page.evaluate(() =>
            (globalThis as unknown as { axe: typeof axe }).axe.run(),
          )
          const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
          expect(found, path).toEqual([])
        }),
      )
    })

  browserTest(`pages in ${lang} never scroll sideways from 390 to 1,920 wide`, async () => {
    await onEachPage(lang, (path) =>
      visit(path, {}, async ({ page }) => {
        for (const width of widths) {
          await page.setViewportSize({ width, height: 900 })
          const [content, room] = await page.evaluate(() => {
            const { scrollWidth, clientWidth } = document.documentElement
            return [scrollWidth, clientWidth] as const
          })
          expect(content, `${path} at ${width}`).toBeLessThanOrEqual(room)
        }
      }),
    )
  })

  browserTest(`pages in ${lang} say the same without JavaScript`, async () => {
    await onEachPage(lang, async (path) => {
      const words: string[] = []
      for (const javaScriptEnabled of [true, false])
        await visit(path, { javaScriptEnabled }, async ({ page }) => {
          words.push(await page.locator('main').innerText())
        })
      expect(words[0]?.length, path).toBeGreaterThan(20)
      expect(words[1], path).toBe(words[0])
    })
  })

  browserTest(`pages in ${lang} print their text and leave the navigation out`, async () => {
    await onEachPage(lang, (path) =>
      visit(path, {}, async ({ page }) => {
        await page.emulateMedia({ media: 'print' })
        expect(await page.locator('main h1').isVisible(), path).toBe(true)
        expect(await page.locator('nav:visible').count(), path).toBe(0)
      }),
    )
  })
}
