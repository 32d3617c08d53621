import { afterAll, beforeAll, expect } from 'vitest'
import { axeViolations } from '../../../test/browser/examine.ts'
import { browserTest, withPage } from '../../../test/browser/visit.ts'
import { sampleDoor } from './sample-door.ts'
import { servePages } from './serve.ts'

let served: Awaited<ReturnType<typeof servePages>>

beforeAll(async () => {
  served = await servePages(sampleDoor())
})

afterAll(() => {
  served?.server.close()
})

const text = '/en/un-oic/texts/sample-text'

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? '' : ', without JavaScript'

  browserTest(`pointing at a finding lights its very words, and the reverse${how}`, async () => {
    await withPage({ javaScriptEnabled }, async (page) => {
      await page.goto(served.origin + text)
      const mandate = page.getByRole('complementary', { name: 'Found in paragraph 3' })
      const verb = page.locator('#op3').getByText('Requests', { exact: true })
      const other = page.locator('#op1').getByText('Urges', { exact: true })
      const colour = (of: typeof verb) => of.evaluate((element) => getComputedStyle(element).backgroundColor)
      const unlit = await colour(verb)

      await mandate.getByText('to report').hover()
      await expect.poll(() => colour(verb)).not.toBe(unlit)
      expect(await colour(other)).toBe(unlit)

      await page.mouse.move(0, 0)
      await expect.poll(() => colour(verb)).toBe(unlit)
      await mandate.getByRole('link', { name: 'Mandate' }).focus()
      await expect.poll(() => colour(verb)).not.toBe(unlit)

      await page.locator('#op2 mark').getByText('memorandum of understanding').hover()
      const agreement = page.locator('#op2 .found')
      await expect.poll(() => colour(agreement)).not.toBe('rgba(0, 0, 0, 0)')
    })
  })

  browserTest(`what was worked out shows its rule on hover and on focus${how}`, async () => {
    await withPage({ javaScriptEnabled }, async (page) => {
      await page.goto(served.origin + text)
      const derived = page.locator('#op3').getByRole('link', { name: 'Sep 2018 – Sep 2019' })
      const rule = page.getByText('Worked out, not printed')
      expect(await rule.isVisible()).toBe(false)
      await derived.hover()
      await expect.poll(() => rule.isVisible()).toBe(true)
      await page.mouse.move(0, 0)
      await expect.poll(() => rule.isVisible()).toBe(false)
      await derived.focus()
      await expect.poll(() => rule.isVisible()).toBe(true)
    })
  })

  browserTest(`a choice of filter is sent by the browser and stands in the address${how}`, async () => {
    await withPage({ javaScriptEnabled }, async (page) => {
      await page.goto(`${served.origin}/ar/un-oic/mandates`)
      await page.getByRole('combobox', { name: 'الفعل' }).selectOption('urges')
      await page.getByRole('button', { name: 'اعرض' }).click()
      await page.waitForURL(/verb=urges/)
      expect(await page.locator('tbody tr').count()).toBe(1)
      if (javaScriptEnabled) expect(new URL(page.url()).search).toBe('?verb=urges')
    })
  })

  browserTest(`a folded list opens at the link that leads to it${how}`, async () => {
    await withPage({ javaScriptEnabled }, async (page) => {
      await page.goto(served.origin + text)
      await page.getByRole('link', { name: '6 citations', exact: true }).first().click()
      await expect.poll(() => page.locator('#citations').isVisible()).toBe(true)
    })
  })
}

browserTest('Escape puts the rule away', async () => {
  await withPage({}, async (page) => {
    await page.goto(served.origin + text)
    await page.locator('#op3').getByRole('link', { name: 'Sep 2018 – Sep 2019' }).focus()
    const rule = page.getByText('Worked out, not printed')
    await expect.poll(() => rule.isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    await expect.poll(() => rule.isVisible()).toBe(false)
  })
})

browserTest('the outline says where the reader stands', async () => {
  await withPage({ viewport: { width: 1440, height: 500 } }, async (page) => {
    await page.goto(`${served.origin}${text}#op3`)
    const current = page.getByRole('navigation', { name: 'Outline' }).locator('[aria-current]')
    await expect.poll(() => current.getAttribute('href')).toBe('#op3')
  })
})

browserTest('another language opens at the same paragraph', async () => {
  await withPage({}, async (page) => {
    await page.goto(`${served.origin}${text}#op3`)
    await page.getByRole('navigation', { name: 'Language' }).getByRole('link', { name: 'العربية' }).click()
    await page.waitForURL('**/ar/un-oic/texts/sample-text#op3')
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
  })
})

browserTest('on a phone the outline is folded, and on a wide screen it stands open', async () => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(served.origin + text)
    const first = page.locator('.outline').getByRole('link').first()
    await page.setViewportSize({ width: 390, height: 800 })
    expect(await first.isVisible()).toBe(false)
    await page.setViewportSize({ width: 1440, height: 800 })
    expect(await first.isVisible()).toBe(true)
  })
})

browserTest('the outline that stands open is reached with the keyboard and heard by name', async () => {
  await withPage({ viewport: { width: 1440, height: 800 } }, async (page) => {
    await page.goto(served.origin + text)
    const outline = page.getByRole('navigation', { name: 'Outline' })
    expect(await outline.getByRole('link').count()).toBe(6)
    await page.locator('.tally a').last().focus()
    await page.keyboard.press('Tab')
    expect(await outline.locator(':focus').getAttribute('href')).toBe('#pp1')
  })
})

browserTest('every page of the sample passes axe, also the empty and the refused ones', async () => {
  await withPage({}, async (page) => {
    for (const lang of ['en', 'fr', 'ar'])
      for (const path of [
        '/',
        '/un-oic/',
        '/un-oic/texts',
        '/un-oic/texts/sample-text',
        '/un-oic/texts/sample-text/compare?whole=yes',
        '/un-oic/texts/sample-text/citations',
        '/un-oic/mandates?verb=urges',
        '/un-oic/mandates/timeline',
        '/empty/',
        '/empty/mandates',
        '/nowhere/',
      ]) {
        await page.goto(`${served.origin}/${lang}${path}`)
        expect(await axeViolations(page), `${lang}${path}`).toEqual([])
      }
  })
})

browserTest('what was compared fits a phone and a wide screen', async () => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    for (const lang of ['en', 'ar']) {
      await page.goto(`${served.origin}/${lang}/un-oic/texts/sample-text/compare?whole=yes`)
      for (const width of [390, 1440]) {
        await page.setViewportSize({ width, height: 900 })
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      }
    }
  })
})

for (const javaScriptEnabled of [true, false])
  browserTest(
    `a list is ordered by its head, and shows the columns that are chosen${javaScriptEnabled ? '' : ', without JavaScript'}`,
    async () => {
      await withPage({ javaScriptEnabled, viewport: { width: 1440, height: 900 } }, async (page) => {
        await page.goto(`${served.origin}/en/un-oic/texts`)
        await page.getByRole('columnheader', { name: 'Mandates' }).getByRole('link').click()
        await page.waitForURL(/sort=-mandates/)
        const head = page.getByRole('columnheader', { name: 'Mandates' })
        expect(await head.getAttribute('aria-sort')).toBe('descending')
        await page.getByText('Columns', { exact: true }).first().click()
        await page.getByRole('checkbox', { name: 'Organ' }).check()
        await page.getByRole('checkbox', { name: 'Citations' }).uncheck()
        await page.getByRole('button', { name: 'Show' }).click()
        await page.waitForURL(/column=organ/)
        expect(new URL(page.url()).searchParams.get('sort')).toBe('-mandates')
        expect(await page.getByRole('columnheader', { name: 'Organ' }).count()).toBe(1)
        expect(await page.getByRole('columnheader', { name: 'Citations' }).count()).toBe(0)
      })
    },
  )
