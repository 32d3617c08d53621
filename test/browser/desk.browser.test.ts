import { expect } from 'vitest'
import { signedIn } from './signed-in.ts'
import { browserTest, openedHouse, visit } from './visit.ts'

browserTest(
  'of what waits in a large number, the desk shows the first and leads to all of them',
  async () => {
    const approver = await signedIn(openedHouse(), 'un', 'approver')
    await visit('/en/un-oic/desk', approver.options, async ({ page }) => {
      // The sample's years before these left more than ten activities undone.
      const late = page.getByRole('list', { name: 'Activities that are late' }).getByRole('listitem')
      expect(await late.count()).toBe(10)
      const all = page.locator('#waits-activity ~ .onward a')
      const said = Number((await all.textContent())?.replace(/\D/g, ''))
      await all.click()
      await page.waitForURL(/waits=activity/)
      expect(await late.count()).toBe(said)
    })
  },
)
