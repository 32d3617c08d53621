import type { TestProject } from 'vitest/node'
import { openHouse } from '../house.ts'
import { findBrowser, launchBrowserServer } from './chromium.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the installation under test answers, and the browser; null where there is no browser. */
    house: { readonly base: string; readonly browser: string } | null
  }
}

/** One fresh installation and one browser for all browser tests of a run. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const path = findBrowser()
  if (path === null) {
    project.provide('house', null)
    return undefined
  }
  const house = await openHouse()
  const browser = await launchBrowserServer(path)
  project.provide('house', { base: house.base, browser: browser.wsEndpoint() })
  return async () => {
    await browser.close()
    await house.close()
  }
}
