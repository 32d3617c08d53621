import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { Page } from 'playwright-core'

const widths = [390, 600, 800, 1024, 1440, 1920]

/** Half as long as the source that the package gives, and every page has to read it. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The rules that judge colours: what else there is to a page is the same in the dark. */
export const ofColours = ['color-contrast', 'link-in-text-block'] as const

/** What axe finds against accessibility, each with the first place. */
export async function axeViolations(page: Page, only?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source)
  const violations = await page.evaluate(async (runOnly) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run({
      // Without this it also describes every element that passed, which takes longer than the judging.
      resultTypes: ['violations'],
      // Style sheets it would fetch once more, for one rule that is not among those it runs.
      preload: { assets: ['media'] },
      ...(runOnly ? { runOnly: [...runOnly] } : {}),
    })
    return violations.map(({ id, nodes }) => ({ id, count: nodes.length, first: nodes[0]?.html }))
  }, only)
  return violations.map(({ id, count, first }) => `${id}: ${count} times, first ${first}`)
}

/** The widths of a window at which the page is wider than it. */
export async function widthsThatScroll(page: Page): Promise<string[]> {
  // The page alone is told its width: a window that is resized costs twice as much, and says the same.
  const session = await page.context().newCDPSession(page)
  const found: string[] = []
  for (const width of widths) {
    const size = { width, height: 900, deviceScaleFactor: 1, mobile: false }
    await session.send('Emulation.setDeviceMetricsOverride', size)
    const [content, window] = await page.evaluate(
      () => [document.documentElement.scrollWidth, innerWidth] as const,
    )
    if (window !== width) throw new Error(`The page is ${window} wide and not ${width}.`)
    if (content > width) found.push(`${content} at ${width}`)
  }
  await session.detach()
  return found
}
