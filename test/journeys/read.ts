import assert from 'node:assert/strict'
import type { Locator, Page } from 'playwright-core'
import type { Journey } from './journey.ts'

const title = 'Cooperation between the United Nations and the Organization of Islamic Cooperation'

/** A visitor finds the seed resolution, reads it, and sees what it asks of whom. */
export const journey: Journey = {
  name: 'read',
  async play({ lang, page, step, api, words }) {
    const main = page.getByRole('main')
    const mandates = main.getByRole('table').locator('tbody tr')
    const space = `/${lang}/un-oic`

    await step('open the list of spaces and follow the sample', async () => {
      await open(page, `/${lang}/`)
      assert.equal(await page.locator('html').getAttribute('dir'), lang === 'ar' ? 'rtl' : 'ltr')
      await main.locator(`a[href="${space}/"]`).first().click()
      await page.waitForURL(`**${space}/`)
      await heading(page)
    })

    await step('from its overview go to the texts', async () => {
      await page
        .getByRole('navigation')
        .getByRole('link', { name: words.say('section.texts') })
        .click()
      await page.waitForURL(`**${space}/texts`)
      await heading(page)
    })

    await step('open the resolution by its title', async () => {
      await main.getByRole('link', { name: title }).first().click()
      await page.waitForURL(new RegExp(`${space}/texts/[^/]+$`))
      await heading(page)
    })

    await step('find 27 preambular and 25 operative paragraphs, each with its own address', async () => {
      const ids = await main.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id))
      assert.equal(ids.filter((id) => /^pp\d+$/.test(id)).length, 27)
      assert.equal(ids.filter((id) => /^op\d+$/.test(id)).length, 25)
      await page.goto(`${new URL(page.url()).pathname}#op24`)
      assert.match(await main.locator('#op24').innerText(), /Requests the Secretary-General/)
      assert.ok(
        await isInView(main.locator('#op24')),
        'the address #op24 does not bring its paragraph into view',
      )
    })

    await step('take the original along, byte for byte as it came', async () => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        main.locator('a[download]').first().click(),
      ])
      assert.match(await textOf(await download.createReadStream()), /Cooperation between the United Nations/)
    })

    await step('find 14 mandates', async () => {
      await open(page, `${space}/mandates`)
      assert.equal(await mandates.count(), 14)
    })

    await step('keep only those of the Secretary-General; the address keeps the choice', async () => {
      await main
        .getByRole('combobox', { name: words.say('mandates.addressee') })
        .selectOption('un/secretary-general')
      await main.getByRole('button', { name: words.say('list.show') }).click()
      await page.waitForURL(/addressee=un(%2F|\/)secretary-general/)
      const shown = await mandates.count()
      assert.ok(shown > 0 && shown < 14, `${shown} mandates are shown`)
      await page.reload()
      assert.equal(await mandates.count(), shown)
      const { body } = await api().get('/mandates?space=un-oic&addressee=un/secretary-general')
      assert.equal((body as { total: number }).total, shown, 'page and API disagree')
    })

    await step('meet a proper page where there is none', async () => {
      const answer = await page.goto(`${space}/texts/none-such`)
      assert.equal(answer?.status(), 404)
      await heading(page)
    })
  },
}

async function open(page: Page, path: string): Promise<void> {
  assert.equal((await page.goto(path))?.status(), 200, path)
  await heading(page)
}

async function heading(page: Page): Promise<void> {
  assert.equal(await page.locator('main h1').count(), 1, 'one main heading')
}

function isInView(paragraph: Locator): Promise<boolean> {
  return paragraph.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect()
    return bottom > 0 && top < innerHeight
  })
}

async function textOf(stream: AsyncIterable<Buffer | string>): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}
