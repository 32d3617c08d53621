import { beforeAll, expect } from 'vitest'
import { apiOf } from '../journeys/api.ts'
import { signedIn } from './signed-in.ts'
import { browserTest, hasBrowser, openedHouse, visit } from './visit.ts'

let officer: Awaited<ReturnType<typeof signedIn>>
let un: ReturnType<typeof apiOf>
let oic: ReturnType<typeof apiOf>
let biennium = ''
let record = ''
let agreed = ''

type Named = { readonly id: string; readonly rev: string }

beforeAll(async () => {
  if (!hasBrowser) return
  const house = openedHouse()
  officer = await signedIn(house, 'un', 'desk-officer')
  un = apiOf(house.base, (await signedIn(house, 'un', 'approver')).token)
  oic = apiOf(house.base, (await signedIn(house, 'oic', 'approver')).token)
  // Years that no journey plans: those begin with the first that are free.
  const years = await un.act('plan-biennium', { space: 'un-oic', from: 2188, to: 2189 })
  biennium = (years.body as Named).id
  const proposal = { space: 'un-oic', kind: 'activity', fields: { title: 'Lamps', biennium } }
  const offered = (await un.act('propose-revision', proposal)).body as Named
  await oic.act('accept-revision', { record: offered.id, rev: offered.rev })
  record = offered.id
  agreed = offered.rev
})

browserTest(
  'a cell is edited from the keyboard, and what somebody else agreed meanwhile is chosen beside it',
  async () => {
    await visit(`/en/un-oic/matrix/${biennium}/work`, officer.options, async ({ page }) => {
      await page.getByRole('rowheader', { name: 'Lamps' }).focus()
      for (let n = 0; n < 3; n++) await page.keyboard.press('ArrowRight')
      const read = page.waitForResponse((answer) => answer.url().endsWith(record))
      await page.keyboard.press('Enter')
      await read
      const fields = { title: 'Lamps', place: 'Jeddah' }
      const theirs = await oic.act('propose-revision', {
        space: 'un-oic',
        kind: 'activity',
        record,
        parent: agreed,
        fields,
      })
      await un.act('accept-revision', { record, rev: (theirs.body as Named).rev })
      await page.keyboard.type('Rabat')
      await page.keyboard.press('Enter')
      expect(await page.getByRole('alert').textContent()).toContain('Nothing was sent')
      await page.getByText('Jeddah').waitFor()
      await page.getByRole('button', { name: 'Offer what I typed' }).click()
      await page.getByText('Offered for your side.').waitFor()
    })
    const { body } = await un.get(`/activities/${record}`)
    const { offers } = body as { offers: { standing: boolean; fields: { place: string } }[] }
    expect(offers.filter(({ standing }) => standing).map(({ fields }) => fields.place)).toEqual(['Rabat'])
  },
)

browserTest('what is typed while the line is down is kept, and sent when it is back', async () => {
  await visit(`/en/un-oic/matrix/${biennium}/work`, officer.options, async ({ page }) => {
    await page.getByRole('rowheader', { name: 'Lamps' }).focus()
    await page.keyboard.press('ArrowRight')
    await page.context().setOffline(true)
    await page.keyboard.press('F2')
    await page.keyboard.type('2188-05')
    await page.keyboard.press('Enter')
    await page.getByText('There is no connection').waitFor()
    await page.context().setOffline(false)
    await page.getByText('Offered for your side.').waitFor()
  })
  const { body } = await un.get(`/activities/${record}`)
  const { offers } = body as { offers: { standing: boolean; fields: { from: string; place: string } }[] }
  expect(offers.find(({ standing }) => standing)?.fields).toMatchObject({ from: '2188-05', place: 'Rabat' })
})

browserTest('the table is ordered, narrowed and grouped, and the address keeps it', async () => {
  const more = {
    space: 'un-oic',
    kind: 'activity',
    fields: { title: 'Almanac', biennium, areas: ['refugees'] },
  }
  await un.act('propose-revision', more)
  const path = `/en/un-oic/matrix/${biennium}/work`
  await visit(path, officer.options, async ({ page }) => {
    const titles = () => page.getByRole('rowheader').allInnerTexts()
    await page.getByRole('rowheader', { name: 'Lamps' }).focus()
    expect(await titles()).toEqual(['Almanac', 'Lamps'])
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    expect(await titles()).toEqual(['Lamps', 'Almanac'])
    await page.getByLabel('Group by').selectOption({ label: 'Areas' })
    expect(await titles()).toEqual([
      'Protection of and assistance to refugees (1)',
      'Almanac',
      'No area named (1)',
      'Lamps',
    ])
    expect(new URL(page.url()).search).toBe('?group=area&sort=-title')
    await page.reload()
    await page.getByRole('rowheader', { name: 'No area named (1)' }).waitFor()
    await page
      .getByLabel('Areas', { exact: true })
      .selectOption({ label: 'Protection of and assistance to refugees' })
    expect((await titles()).at(-1)).toBe('Almanac')
  })
})

browserTest(
  'a letter begins the editing, Escape leaves as it was, and Ctrl+Z takes back the last',
  async () => {
    const fields = { title: 'Seeds', biennium, place: 'Accra', leads: { un: 'un/fao', oic: null } }
    const offered = (await oic.act('propose-revision', { space: 'un-oic', kind: 'activity', fields }))
      .body as Named
    await un.act('accept-revision', { record: offered.id, rev: offered.rev })
    const standing = async () => {
      const { body } = await un.get(`/activities/${offered.id}`)
      const { offers } = body as { offers: { standing: boolean; fields: { place: string } }[] }
      return offers.filter((one) => one.standing).map((one) => one.fields.place)
    }
    await visit(`/en/un-oic/matrix/${biennium}/work`, officer.options, async ({ page }) => {
      await page.getByRole('rowheader', { name: 'Seeds' }).focus()
      for (let n = 0; n < 3; n++) await page.keyboard.press('ArrowRight')
      await page.keyboard.type('Niamey')
      await page.keyboard.press('Escape')
      expect(await page.locator(':focus').innerText()).toBe('Accra')
      for (const place of ['Niamey', 'Dakar']) {
        await page.keyboard.type(place)
        await page.keyboard.press('Enter')
        await page.getByText('Offered for your side.').waitFor()
        expect(await standing()).toEqual([place])
      }
      await page.keyboard.press('Control+z')
      await page.getByText('Taken back: Place, Seeds.').waitFor()
      expect(await standing()).toEqual(['Niamey'])
      await page.keyboard.press('Control+z')
      await page.getByRole('gridcell', { name: 'Accra' }).waitFor()
      await page.getByText('Taken back: Place, Seeds.').waitFor()
      expect(await standing()).toEqual([])
      await page.keyboard.press('ArrowRight')
      expect(await page.locator(':focus').innerText()).toBe('FAO')
    })
  },
)
