import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { openHouse } from '../house.ts'
import { findBrowser, launchBrowserServer } from './chromium.ts'

declare module 'vitest' {
  interface ProvidedContext {
    house: HouseUnderTest
  }
}

/**
 * Where the installation under test answers, the browser is reached and the data folder of a fresh installation lies
 * to be copied, or why none of them is there.
 */
type HouseUnderTest =
  | {
      readonly kind: 'open'
      readonly base: string
      readonly data: string
      readonly browser: string
      readonly fresh: string
    }
  | { readonly kind: 'no-browser' }
  | { readonly kind: 'broken'; readonly why: string }

/** One fresh installation and one browser for all browser tests of a run. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const path = findBrowser()
  if (path === null) {
    project.provide('house', { kind: 'no-browser' })
    return undefined
  }
  try {
    const fresh = await mkdtemp(join(tmpdir(), 'comity-fresh-'))
    await (await openHouse({ data: fresh })).close()
    const house = await openHouse({ like: fresh })
    const browser = await launchBrowserServer(path)
    const { base, data } = house
    project.provide('house', { kind: 'open', base, data, browser: browser.wsEndpoint(), fresh })
    return async () => {
      await browser.close()
      await house.close()
      await rm(fresh, { recursive: true, force: true })
    }
  } catch (error) {
    // Thrown from here it would end the run before the tests that need no browser; so each that does fails with it.
    project.provide('house', { kind: 'broken', why: String(error) })
    return undefined
  }
}
