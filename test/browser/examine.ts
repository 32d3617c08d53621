import axe from 'axe-core'
import type { Page } from 'playwright-core'

const widths = [390, 600, 800, 1024, 1440, 1920]

/** What axe finds against accessibility, each with the first place. */
export async function axeViolations(page: Page, only?: string[]): Promise<string[]> {
  await page.evaluate(`globalThis.axe || ${axe.source}`)
  const { violations } = await page.evaluate(
    (runOnly) =>
      // Without this it also describes every element that passed, which takes longer than the judging.
      (globalThis as unknown as { axe: typeof axe }).axe.run({
        resultTypes: ['violations'],
        ...(runOnly ? { runOnly } : {}),
      }),
    only,
  )
  return violations.map(({ id, nodes }) => `${id}: ${nodes.length} times, first ${nodes[0]?.html}`)
}

/** The widths of a window at which the page is wider than it. */
export async function widthsThatScroll(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    const content = await page.evaluate(() => document.documentElement.scrollWidth)
    if (content > width) found.push(`${content} at ${width}`)
  }
  return found
}
