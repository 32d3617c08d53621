import { afterAll, beforeAll, describe, expect } from 'vitest'
import { apiOf } from '../journeys/api.ts'
import { axeViolations, ofColours, widthsThatScroll } from './examine.ts'
import { languages } from './pages.ts'
import { signedIn } from './signed-in.ts'
import { browserTest, hasBrowser, openedHouse, startTour, type Tour, visit } from './visit.ts'

const text = `Statement of the Committee on Lamps

Jeddah, 4 March 2020

1. Forty lamps are out. Resolution 70/1 had asked for them.¹

(a) Twelve of them in the north;

${'averylongwordwithoutend'.repeat(20)}

¹ See resolution 69/317.
`

let officer: Awaited<ReturnType<typeof signedIn>>
let viewer: Awaited<ReturnType<typeof signedIn>>
let preview = ''
const tours: Record<string, Tour> = {}

beforeAll(async () => {
  if (!hasBrowser) return
  const house = openedHouse()
  officer = await signedIn(house, 'un', 'desk-officer')
  viewer = await signedIn(house, 'un', 'viewer')
  const sent = { space: 'un-oic', name: 'lamps.txt', text }
  const { body } = await apiOf(house.base, officer.token).act('preview-text', sent)
  preview = (body as { id: string }).id
  for (const [who, { options }] of Object.entries({ officer, viewer }))
    tours[who] = await startTour({ ...options, reducedMotion: 'reduce', colorScheme: 'light' })
})
afterAll(async () => {
  for (const tour of Object.values(tours)) await tour.close()
})

const pages = [
  { name: 'import', path: () => '/un-oic/import', status: 200, as: 'officer' },
  { name: 'preview', path: () => `/un-oic/import/${preview}`, status: 200, as: 'officer' },
  { name: 'marking', path: () => `/un-oic/import/${preview}/mark`, status: 200, as: 'officer' },
  { name: 'import, for a viewer', path: () => '/un-oic/import', status: 403, as: 'viewer' },
  {
    name: 'a preview of somebody else',
    path: () => `/un-oic/import/${preview}`,
    status: 403,
    as: 'viewer',
  },
] as const

describe.each(languages)('in %s', (lang) => {
  describe.each(pages)('the page "$name"', ({ path, status, as }) => {
    browserTest('opens as it should, is accessible and fits', async () => {
      await (tours[as] as Tour).visit(`/${lang}${path()}`, async ({ page, response, complaints }) => {
        expect.soft(response.status(), 'status').toBe(status)
        expect.soft(await page.locator('main h1').count(), 'main headings').toBe(1)
        expect.soft(await page.locator('html').getAttribute('lang')).toBe(lang)
        expect.soft(complaints, 'complaints of the browser').toEqual([])
        expect.soft(await axeViolations(page), 'axe').toEqual([])
        await page.emulateMedia({ colorScheme: 'dark' })
        expect.soft(await axeViolations(page, ofColours), 'axe, dark').toEqual([])
        expect.soft(await widthsThatScroll(page), 'widths that scroll sideways').toEqual([])
      })
    })
  })
})

browserTest(
  'a text is kept marked from the first moment; a day that is none is said beside the form',
  async () => {
    const sent = { space: 'un-oic', name: 'marked.txt', text: text.replace('Lamps', 'Locks') }
    const { body } = await apiOf(openedHouse().base, officer.token).act('preview-text', sent)
    let kept = ''
    await visit(`/en/un-oic/import/${(body as { id: string }).id}`, officer.options, async ({ page }) => {
      await page.getByText('Keep it marked').click()
      await page.getByLabel('Marking').selectOption('confidential')
      await page.getByLabel('Day from which').fill('2027-02-31')
      await page.getByRole('button', { name: 'Keep' }).click()
      await page.getByRole('alert').waitFor()
      await page.getByLabel('Marking').selectOption('confidential')
      await page.getByLabel('Day from which').fill('2200-01-01')
      await page.getByRole('button', { name: 'Keep' }).click()
      await page.waitForURL('**/texts/*')
      kept = new URL(page.url()).pathname
    })
    await visit(kept, {}, async ({ response }) => expect(response.status()).toBe(404))
    await visit(kept, officer.options, async ({ response }) => expect(response.status()).toBe(200))
  },
)

browserTest('several files are answered each for itself, and a bad one stops no other', async () => {
  await visit('/en/un-oic/import', officer.options, async ({ page }) => {
    const file = (name: string, words: string) => ({
      name,
      mimeType: 'text/plain',
      buffer: Buffer.from(words),
    })
    const files = [
      file('wells.txt', text.replace('Lamps', 'Wells')),
      file('picture.png', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'),
      file('wells again.txt', text.replace('Lamps', 'Wells')),
      file('roads.txt', text.replace('Lamps', 'Roads')),
    ]
    await page.locator('#file').setInputFiles(files)
    await page.getByRole('button', { name: 'Import and read' }).click()
    await page.getByRole('heading', { name: '3 texts stand, of 4 files' }).waitFor()
    const rows = await page.getByRole('main').getByRole('row').allInnerTexts()
    expect(rows.slice(1).map((row) => row.split(/\s*[\t\n]\s*/)[0])).toEqual([
      'picture.png',
      'wells.txt',
      'wells again.txt',
      'roads.txt',
    ])
    expect(await page.getByRole('link', { name: 'Kept' }).count()).toBe(2)
    expect(await page.getByRole('link', { name: 'Held already' }).count()).toBe(1)
    expect.soft(await axeViolations(page), 'axe').toEqual([])
    expect.soft(await widthsThatScroll(page), 'widths that scroll sideways').toEqual([])
  })
})

browserTest('a file that is too large is refused in words, in the language of the page', async () => {
  await visit('/fr/un-oic/import', officer.options, async ({ page }) => {
    await page.locator('#file').evaluate((input: HTMLInputElement) => {
      const files = new DataTransfer()
      files.items.add(new File([new Uint8Array(75_000_000)], 'large.pdf'))
      input.files = files.files
    })
    await page.locator('main form button').click()
    await page.getByRole('heading', { name: 'Trop volumineux' }).waitFor()
  })
})

browserTest('whoever’s sign-in has ended is told so, and is nobody from then on', async () => {
  const ended = { ...officer.options, storageState: withToken('ended') }
  await visit('/en/un-oic/texts?sort=title', ended, async ({ page }) => {
    expect(new URL(page.url()).pathname).toBe('/en/sign-in')
    await page.getByText('Your sign-in has ended').waitFor()
    await page.getByRole('main').getByRole('link', { name: 'Go on without signing in' }).click()
    await page.waitForURL('**/en/un-oic/texts?sort=title')
    expect(await page.getByRole('banner').getByRole('link', { name: 'Sign in' }).count()).toBe(1)
  })
})

function withToken(value: string) {
  const { storageState } = officer.options
  if (typeof storageState !== 'object') throw new Error('no sign-in')
  return { ...storageState, cookies: storageState.cookies.map((cookie) => ({ ...cookie, value })) }
}
