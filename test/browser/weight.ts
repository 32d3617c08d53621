import type { Page } from 'playwright-core'

export type Weight = { readonly bytes: number; readonly scriptBytes: number; readonly requests: number }

/** What comes over the wire when a page is opened with an empty cache: headers, compressed bodies, fonts. */
export async function weigh(page: Page, address: string): Promise<Weight> {
  const weight = await startWeighing(page)
  await page.goto(address)
  return weight()
}

/** Weighs whatever the page loads from now on, with nothing in its cache, until it is asked what that was. */
export async function startWeighing(page: Page): Promise<() => Promise<Weight>> {
  const session = await page.context().newCDPSession(page)
  const scripts = new Set<string>()
  let [bytes, scriptBytes, requests] = [0, 0, 0]
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    requests += 1
    bytes += encodedDataLength
    if (scripts.has(requestId)) scriptBytes += encodedDataLength
  })
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  return async () => {
    // Faces are fetched when the first of their characters is laid out, so after the page has loaded.
    await page.evaluate(() => document.fonts.ready)
    await session.detach()
    return { bytes, scriptBytes, requests }
  }
}
