import { beforeAll, expect } from 'vitest'
import { apiOf } from '../journeys/api.ts'
import { signedIn } from './signed-in.ts'
import { browserTest, hasBrowser, openedHouse, visit } from './visit.ts'

let approver: Awaited<ReturnType<typeof signedIn>>
let biennium = ''
let activity = ''

beforeAll(async () => {
  if (!hasBrowser) return
  const house = openedHouse()
  approver = await signedIn(house, 'un', 'approver')
  const un = apiOf(house.base, approver.token)
  const oic = apiOf(house.base, (await signedIn(house, 'oic', 'approver')).token)
  // Years that no journey plans, nor the table to work in.
  const years = await un.act('plan-biennium', { space: 'un-oic', from: 2192, to: 2193 })
  biennium = (years.body as { id: string }).id
  const proposal = { space: 'un-oic', kind: 'activity', fields: { title: 'Wells', biennium } }
  const { id, rev } = (await oic.act('propose-revision', proposal)).body as { id: string; rev: string }
  await un.act('accept-revision', { record: id, rev })
  activity = id
})

browserTest('the page that refuses a form begins at its reasons', async () => {
  await visit(`/en/un-oic/activities/new?biennium=${biennium}`, approver.options, async ({ page }) => {
    await page.getByLabel('Title', { exact: true }).fill('A course')
    await page.getByLabel('Amount').first().fill('much')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').waitFor()
    expect(await page.locator(':focus').innerText()).toContain('“much”')
  })
})

browserTest('what was done is followed by what stands beside it, not by the top of the page', async () => {
  await visit(`/en/un-oic/activities/${activity}`, approver.options, async ({ page }) => {
    await page.getByRole('combobox', { name: 'Report for your side' }).focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForURL(/#status-head$/)
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').getAttribute('name')).toBe('status')
    expect(await page.locator(':focus').inputValue()).toBe('under way')
  })
})

browserTest('each part of a long form is a group under its heading, a link away from the top', async () => {
  await visit(`/en/un-oic/activities/new?biennium=${biennium}`, approver.options, async ({ page }) => {
    const links = page.getByRole('navigation', { name: 'Parts of the form' }).getByRole('link')
    const names = await links.allInnerTexts()
    expect(names).toEqual(await page.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts())
    for (const name of names) await page.getByRole('group', { name, exact: true }).waitFor()
    await links.filter({ hasText: 'When and where' }).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').getAttribute('name')).toBe('biennium')
  })
})
