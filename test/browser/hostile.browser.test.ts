import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import type { House } from '../house.ts'
import { type Api, apiOf } from '../journeys/api.ts'
import { attacks } from './attacks.ts'
import { signedIn } from './signed-in.ts'
import { browserTest, hasBrowser, houseOfOwn, openedHouse } from './visit.ts'

let house: House
let browser: Browser
let officer: Awaited<ReturnType<typeof signedIn>>
let api: Api
/** Texts that are kept, whose every field is an attack, and one that is only looked at. */
let long = ''
const headed: string[] = []
let preview = ''

/** It writes texts, so it has an installation of its own. */
beforeAll(async () => {
  if (!hasBrowser) return
  house = await houseOfOwn()
  browser = await chromium.connect(openedHouse().browser)
  officer = await signedIn(house, 'un', 'desk-officer')
  api = apiOf(house.base, officer.token)
  long = await kept('long.txt', longText())
  for (let n = 0; n < 25; n++) headed.push(await keptAsMarked(n))
  preview = await previewed(fileName(7), longText())
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await house?.close()
})

/** Every attack as a paragraph. */
function longText(): string {
  const paragraphs = attacks.map((attack) => `Recalling ${attack},`)
  return `The General Assembly,\n\n${paragraphs.join('\n\n')}\n\n1. Requests the Secretary-General to ${attacks[1]};\n`
}

const at = (n: number): string => attacks[n % attacks.length] as string
const fileName = (n: number): string => `${at(n)}.txt`.replaceAll(/\p{Cc}/gu, '')

async function done(name: string, fields: object): Promise<Record<string, string>> {
  const { status, body } = await api.act(name, { space: 'un-oic', ...fields })
  if (status !== 200) throw new Error(`${name}: ${status} ${JSON.stringify(body)}`)
  return body as Record<string, string>
}

const kept = async (name: string, text: string) =>
  String((await done('import-text', { name, text })).instrument)
const previewed = async (name: string, text: string) =>
  String((await done('preview-text', { name, text })).id)

/** A text of which a person has said that attacks are its title, symbol, organ, session, numbers, notes and citations. */
async function keptAsMarked(n: number): Promise<string> {
  const id = await previewed(
    fileName(n),
    [0, 1, 2, 3, 4, 5].map((k) => `${at(n * 20 + k)} words¹`).join('\n'),
  )
  const roles = ['title', 'preamble', 'heading', 'operative', 'item', 'note'] as const
  const marking = {
    kind: 'resolution',
    symbol: at(n).slice(0, 120),
    organ: at(n + 1),
    session: '<svg onload=xss()>',
    agendaItem: at(n + 2).slice(0, 40),
    date: '2020',
    adopted: '2020-01',
    language: 'en',
    lines: roles.map((as, line) => ({ line, as, number: as === 'note' ? '1' : at(n + 3).slice(0, 20) })),
    citations: [{ line: 3, text: 'words', symbol: at(n + 4).slice(0, 120), date: null }],
  }
  await done('mark-text', { preview: id, marking })
  return String((await done('import-text', { preview: id })).instrument)
}

/** What ran, and what of an attack became part of the page. */
type Harm = { readonly ran: number; readonly took: readonly string[] }

/** Opens pages one after the other, and tells the harm of each. The policy is off: the words alone must hold. */
async function harmsOf(addresses: readonly string[], open: (page: Page, one: string) => Promise<unknown>) {
  return inPage(true, async (page) => {
    let ran = 0
    await page.exposeFunction('xss', () => void ran++)
    page.on('dialog', (dialog) => {
      ran++
      void dialog.dismiss()
    })
    const harms = new Map<string, Harm>()
    for (const address of addresses) {
      ran = 0
      await open(page, address)
      const took = await page.evaluate(partsOfAttacks)
      harms.set(address, { ran, took })
    }
    return harms
  })
}

/** Runs in the page, after what it holds had its turn. */
async function partsOfAttacks(): Promise<string[]> {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  const foreign =
    'iframe, object, embed, base, style, math, marquee, template, meta[http-equiv], script:not([src]), video, audio'
  const leads = ['href', 'src', 'action', 'formaction', 'data', 'xlink:href', 'srcdoc']
  return [...document.querySelectorAll('*')]
    .filter(
      (one) =>
        one.matches(foreign) ||
        [...one.attributes].some(
          ({ name, value }) => /^on/i.test(name) || (leads.includes(name) && /^\s*javascript:/i.test(value)),
        ),
    )
    .map((one) => one.outerHTML.slice(0, 200))
}

async function inPage<T>(bypassCSP: boolean, doing: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ ...officer.options, baseURL: house.base, bypassCSP })
  try {
    return await doing(await context.newPage())
  } finally {
    await context.close()
  }
}

browserTest('these attacks do harm where nothing is done against them', async () => {
  const some = attacks.slice(0, 5)
  const harms = await harmsOf(some, (page, attack) => page.setContent(`<p>${attack}</p>`))
  for (const [attack, { ran, took }] of harms) expect(ran + took.length, attack).toBeGreaterThan(0)
})

const attempt = '500 attacks in every text, field and file name: none runs, none becomes part of a page'
for (const lang of ['en', 'ar'])
  browserTest(
    `${attempt}, in ${lang}`,
    async () => {
      expect(attacks.length).toBe(500)
      const harms = await harmsOf(paths(lang), (page, path) => page.goto(path))
      for (const [path, harm] of harms) expect.soft(harm, path).toEqual({ ran: 0, took: [] })
    },
    180_000,
  )

/** Every page that shows what was sent, and every address that takes words. */
function paths(lang: string): string[] {
  const q = (n: number) => encodeURIComponent(at(n))
  return [
    `/${lang}/`,
    ...['', 'texts', 'mandates', 'parties', 'agreements', 'meetings', 'areas', 'import'].map(
      (page) => `/${lang}/un-oic/${page}`,
    ),
    `/${lang}/un-oic/texts/${long}`,
    ...headed.slice(0, lang === 'en' ? headed.length : 5).map((id) => `/${lang}/un-oic/texts/${id}`),
    `/${lang}/un-oic/import/${preview}`,
    `/${lang}/un-oic/import/${preview}/mark`,
    ...[0, 1, 23, 42].flatMap((n) => [
      `/${lang}/un-oic/search?q=${q(n)}&kind=${q(n)}`,
      `/${lang}/un-oic/mandates?addressee=${q(n)}&verb=${q(n)}&sort=${q(n)}&after=${q(n)}`,
      `/${lang}/un-oic/texts?kind=${q(n)}&organ=${q(n)}&year=${q(n)}`,
      `/${lang}/sign-in?back=${q(n)}&ended=${q(n)}`,
      `/${lang}/${q(n)}/`,
      `/${lang}/un-oic/texts/${q(n)}`,
    ]),
    `/${lang}/sign-in?back=javascript:xss()`,
    `/api/v1/instruments/${long}`,
    `/api/v1/search?q=${q(3)}`,
  ]
}

browserTest('they are shown as the words that they are', async () => {
  const words = await inPage(true, async (page) => {
    await page.goto(`/en/un-oic/texts/${headed[0]}`)
    return page.locator('main').innerText()
  })
  expect(words).toContain(at(0))
  const shown = await inPage(true, async (page) => {
    await page.goto(`/en/un-oic/texts/${long}`)
    return page.locator('main').textContent()
  })
  const found = attacks.filter((attack) => shown?.includes(attack))
  expect(found.length).toBeGreaterThan(400)
})

browserTest('under the policy of the pages nothing of them is even tried', async () => {
  const complaints: string[] = []
  await inPage(false, async (page) => {
    page.on('console', (message) => complaints.push(message.text()))
    for (const path of [`/en/un-oic/texts/${long}`, `/en/un-oic/import/${preview}`]) await page.goto(path)
  })
  expect(complaints).toEqual([])
})

browserTest('an original that is a page of its own is handed out as a file, not as a page', async () => {
  const text = `<!-- The General Assembly, -->\n<html><script>xss()</script>\n\nThe General Assembly,\n\n1. Decides.`
  const id = await kept('page.html', text)
  const { headers } = await fetch(`${house.base}/api/v1/instruments/${id}/original`)
  expect(headers.get('content-disposition')).toMatch(/^attachment/)
  expect(headers.get('content-type')).not.toContain('html')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('content-security-policy')).toContain("default-src 'none'")
})
