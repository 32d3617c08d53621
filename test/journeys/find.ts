import assert from 'node:assert/strict'
import type { Journey } from './journey.ts'

/** On a telephone: any paragraph by its words, a text by its symbol in any writing, a body by its name. */
export const journey: Journey = {
  name: 'find',
  async play({ lang, page, step, words }) {
    await page.setViewportSize({ width: 390, height: 800 })
    const main = page.getByRole('main')
    const look = async (typed: string): Promise<void> => {
      await page.goto(`/${lang}/un-oic/search?q=${encodeURIComponent(typed)}`)
    }
    const hits = main.locator('#hits .namings > li')

    await step('write words in the field that stands on every page', async () => {
      await page.goto(`/${lang}/un-oic/mandates`)
      const field = page.getByRole('searchbox', { name: words.say('search.field') })
      await field.fill('memorandum cooperating')
      await field.press('Enter')
      await hits.first().waitFor()
      assert.match(new URL(page.url()).search, /^\?q=memorandum\+cooperating$/)
    })

    await step('see them marked in their paragraph, in another form than was written', async () => {
      const marked = await hits.first().locator('mark').allInnerTexts()
      assert.ok(
        marked.some((word) => /^cooperat/i.test(word) && word !== 'cooperating'),
        marked.join(),
      )
      const wide = await page.evaluate('document.documentElement.scrollWidth')
      assert.equal(wide, 390)
    })

    await step('open the paragraph at its own address', async () => {
      await hits.first().getByRole('link').first().click()
      await page.waitForURL(/\/texts\/[^/]+#(pp|op)\d+$/)
      const id = new URL(page.url()).hash.slice(1)
      const top = await page.locator(`[id="${id}"]`).boundingBox()
      assert.ok(top !== null && top.y < 800 && top.y > -50, JSON.stringify(top))
    })

    await step('find a phrase only where it stands so', async () => {
      await look('"memorandum of cooperation"')
      const together = await hits.count()
      await look('"cooperation of memorandum"')
      assert.equal(await hits.count(), 0)
      await main.getByText(words.say('search.none')).waitFor()
      assert.ok(together > 0)
    })

    await step('find what cites a symbol, however it is written', async () => {
      const found: number[] = []
      for (const written of ['69/317', 'A/RES/69/317', 'resolution 69/317']) {
        await look(written)
        found.push(await hits.count())
        assert.match(await hits.first().locator('mark').first().innerText(), /69\/317/)
      }
      assert.ok((found[0] ?? 0) > 0 && new Set(found).size === 1, found.join())
    })

    await step('find a body by its abbreviation, and everything that names it on its page', async () => {
      await look('UNOSSC')
      await main.locator('#bodies').getByRole('link').first().click()
      await page.waitForURL(/\/parties\/un\/unossc$/)
      assert.ok((await main.locator('#namings mark').count()) > 0)
    })

    await step('narrow what is found by kind', async () => {
      await look('cooperation')
      await main.getByText(words.say('search.narrow')).click()
      await main.getByLabel(words.say('search.kind'), { exact: true }).selectOption('title')
      await main.getByRole('button', { name: words.say('search.go') }).click()
      await page.waitForURL(/kind=title/)
      assert.ok((await hits.count()) > 0)
      for (const place of await hits.locator('.where a').allInnerTexts())
        assert.ok(place.includes(words.say('search.title-of')), place)
    })

    await step('be told in words of what cannot be looked for', async () => {
      await look(' ')
      await main.getByText(words.say('search.how')).waitFor()
      const answer = await page.goto(`/${lang}/un-oic/search?q=${'long '.repeat(200)}`)
      assert.equal(answer?.status(), 200)
      await main.getByText(words.say('search.too-long', { n: 300 })).waitFor()
      for (const odd of ['"', '\u0000', '& | ! (', "'; drop table space; --", '<script>alert(1)</script>']) {
        const odder = await page.goto(`/${lang}/un-oic/search?q=${encodeURIComponent(odd)}`)
        assert.equal(odder?.status(), 200, odd)
      }
    })
  },
}
