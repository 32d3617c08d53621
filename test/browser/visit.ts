import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type Page,
  type Request,
  type Response,
} from 'playwright-core'
import { afterAll, inject, test } from 'vitest'
import { type House, openHouse } from '../house.ts'
import { startWeighing, type Weight } from './weight.ts'

const house = inject('house')

export const hasBrowser = house.kind !== 'no-browser'

/** A test in a browser, skipped where there is none. */
export const browserTest = test.skipIf(!hasBrowser)

/** The installation under test and the address of its browser. */
export function openedHouse(): Extract<typeof house, { kind: 'open' }> {
  if (house.kind === 'open') return house
  throw new Error(house.kind === 'broken' ? house.why : 'There is no browser.')
}

/** An installation for what must leave no trace in that of the others. */
export const houseOfOwn = (): Promise<House> => openHouse({ like: openedHouse().fresh })

/** What the browser complained of: script errors, blocked loads, breaches of the content security policy. */
export type Visit = {
  readonly page: Page
  readonly response: Response
  readonly complaints: readonly string[]
}

let connected: Promise<Browser> | undefined
afterAll(async () => (await connected)?.close())

/** Gives a page of a fresh browser profile and closes it afterwards. */
export async function withPage(
  options: BrowserContextOptions,
  doing: (page: Page) => Promise<void>,
): Promise<void> {
  const { base, browser } = openedHouse()
  connected ??= chromium.connect(browser)
  const context = await (await connected).newContext({ baseURL: base, ...options })
  try {
    await doing(await context.newPage())
  } finally {
    await context.close()
  }
}

/** Opens an address of the installation in a fresh browser profile. */
export async function visit(
  path: string,
  options: BrowserContextOptions,
  doing: (visit: Visit) => Promise<void>,
): Promise<void> {
  await withPage(options, async (page) => doing(await open(page, path)))
}

/** A page in which one address after another is opened: a profile of its own costs more than the page it shows. */
export type Tour = {
  /** Opens an address in a window as at first, with scripts or without. */
  visit(path: string, doing: (visit: Visit) => Promise<void>, script?: 'on' | 'off'): Promise<void>
  /** The same with nothing in the cache: it tells what has come over the wire, the fonts included. */
  weigh(path: string, doing: (visit: Visit & { weight(): Promise<Weight> }) => Promise<void>): Promise<void>
  close(): Promise<void>
}

/** Begins a tour. Only for pages that leave nothing in the browser: cookies stay from one to the next. */
export async function startTour(options: BrowserContextOptions): Promise<Tour> {
  const { base, browser } = openedHouse()
  connected ??= chromium.connect(browser)
  const context = await (await connected).newContext({ baseURL: base, ...options })
  const page = await context.newPage()
  const window = page.viewportSize()
  const session = await context.newCDPSession(page)
  const ready = async (script: 'on' | 'off'): Promise<void> => {
    if (window !== null) await page.setViewportSize(window)
    await page.emulateMedia({ media: null, colorScheme: options.colorScheme ?? null })
    await session.send('Emulation.setScriptExecutionDisabled', { value: script === 'off' })
    page.removeAllListeners()
  }
  return {
    async visit(path, doing, script = 'on') {
      await ready(script)
      await doing(await open(page, path))
    },
    async weigh(path, doing) {
      await ready('on')
      const weight = await startWeighing(page)
      await doing({ ...(await open(page, path)), weight })
    },
    close: () => context.close(),
  }
}

async function open(page: Page, path: string): Promise<Visit> {
  const complaints = listen(page)
  const response = await page.goto(path)
  if (response === null) throw new Error(`${path} gave no answer.`)
  return { page, response, complaints }
}

function listen(page: Page): string[] {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    // A page that is not found is itself such a "failed load"; its status is asked for where it matters.
    const isTheStatus = /status of [45]\d\d/.test(message.text()) && message.location().url === page.url()
    if (['error', 'warning'].includes(message.type()) && !isTheStatus) complaints.push(message.text())
  })
  // What the page before still loaded is given up when this one is opened, and is told of only now.
  const begun = new Set<Request>()
  page.on('request', (request) => begun.add(request))
  page.on('requestfailed', (request) => {
    if (begun.has(request)) complaints.push(`${request.url()} ${request.failure()?.errorText}`)
  })
  return complaints
}
