import { expect } from 'vitest'
import { signedIn } from './signed-in.ts'
import { browserTest, openedHouse, visit } from './visit.ts'

browserTest(
  'what was typed into a form while the line was down is offered again, until it was sent',
  async () => {
    const officer = await signedIn(openedHouse(), 'un', 'desk-officer')
    const form = '/en/un-oic/activities/new'
    await visit(form, officer.options, async ({ page }) => {
      await page.getByLabel('Title', { exact: true }).fill('A course on lamps')
      await page.getByLabel('Amount').fill('1250')
      await page.getByLabel('Currency').fill('USD')
      await page.getByLabel('Protection of and assistance to refugees').check()
      await page.context().setOffline(true)
      await page.getByRole('button', { name: 'Propose', exact: true }).click()
      await page.waitForURL('chrome-error://**')
      await page.context().setOffline(false)

      await page.goto(form)
      await page.getByText('was not sent').waitFor()
      expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe('')
      await page.getByRole('button', { name: 'Put it back' }).click()
      expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe('A course on lamps')
      expect(await page.getByLabel('Amount').inputValue()).toBe('1250')
      expect(await page.getByLabel('Protection of and assistance to refugees').isChecked()).toBe(true)
      await page.getByRole('button', { name: 'Propose', exact: true }).click()
      await page.getByRole('heading', { level: 1, name: 'A course on lamps' }).waitFor()

      await page.goto(form)
      expect(await page.getByText('was not sent').count()).toBe(0)
      const kept = await page.evaluate(() =>
        Object.keys(localStorage).filter((key) => key.startsWith('comity-draft:')),
      )
      expect(kept).toEqual([])
    })
  },
)

browserTest('whoever comes to the same machine next finds nothing that another typed', async () => {
  const officer = await signedIn(openedHouse(), 'un', 'desk-officer')
  const approver = await signedIn(openedHouse(), 'un', 'approver')
  const form = '/en/un-oic/activities/new'
  const kept = () => Object.keys(localStorage).filter((key) => key.startsWith('comity-draft:')).length
  await visit(form, officer.options, async ({ page }) => {
    await page.getByLabel('Title', { exact: true }).fill('A course on lamps')
    await page.goto('/en/un-oic/')
    expect(await page.evaluate(kept)).toBe(1)
    await page.context().addCookies([{ name: 'comity', value: approver.token, url: openedHouse().base }])
    await page.goto(form)
    await page.getByLabel('Title', { exact: true }).waitFor()
    expect(await page.getByText('was not sent').count()).toBe(0)
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByRole('link', { name: 'Sign in' }).waitFor()
    expect(await page.evaluate(kept)).toBe(0)
  })
})
