import { Client } from 'pg'
import type { Page } from 'playwright-core'
import { openDatabase } from '../packages/server/store/database.ts'
import { findBrowser, launchBrowser } from '../test/browser/chromium.ts'
import { signedIn } from '../test/browser/signed-in.ts'
import { apiOf } from '../test/journeys/api.ts'
import type { Bench } from './bench.ts'

const activities = 10_000
/** How far a turn of the wheel goes, and how often. */
const [step, turns] = [900, 240]

/** How the table to work in fills with 10,000 rows, scrolls through them, and orders, narrows and groups them. */
export const bench: Bench = {
  name: 'work-table',
  async run(report, openHouse) {
    const path = findBrowser()
    if (path === null) return console.error('No browser was found: the table to work in is not measured.')
    const house = await openHouse()
    const officer = await signedIn(house, 'un', 'desk-officer')
    const years = { space: 'un-oic', from: 2150, to: 2151 }
    const { body } = await apiOf(house.base, officer.token).act('plan-biennium', years)
    const biennium = (body as { id: string }).id
    await fill(house.data, biennium)

    const browser = await launchBrowser(path)
    const context = await browser.newContext({ ...officer.options, viewport: { width: 1440, height: 900 } })
    const page = await context.newPage()
    const began = performance.now()
    await page.goto(`${house.base}/en/un-oic/matrix/${biennium}/work`)
    await page.locator(`.work-grid[aria-rowcount="${activities + 1}"]`).waitFor()
    report({
      name: 'work-table.filled_ms@10000',
      value: performance.now() - began,
      unit: 'ms',
      beside: '3000 ms',
    })

    const frames = await framesWhile(page, async () => {
      await page.locator('.work-body').hover()
      for (let n = 0; n < turns; n++) await page.mouse.wheel(0, n < turns / 2 ? step : -step)
    })
    report({ name: 'work-table.longest_frame_ms@10000', value: frames.longest, unit: 'ms', beside: '50 ms' })
    report({ name: 'work-table.p95_frame_ms@10000', value: frames.p95, unit: 'ms', beside: '34 ms' })
    report({
      name: 'work-table.drawn_rows@10000',
      value: await page.locator('.work-row').count(),
      unit: 'rows',
      beside: 'those in sight',
    })
    for (const [what, field, value] of [
      ['ordered by place', 'sort', 'place'],
      ['narrowed to an area', 'area', 'human-rights'],
      ['grouped by area', 'group', 'area'],
    ] as const) {
      const value_ = await page.evaluate(chosen, { field, value })
      report({ name: `work-table.${what}_ms@10000`, value: value_, unit: 'ms', beside: '500 ms' })
    }
    await browser.close()
  },
}

/** The times between the frames that the browser drew while something went on. */
async function framesWhile(
  page: Page,
  doing: () => Promise<void>,
): Promise<{ longest: number; p95: number }> {
  await page.evaluate(() => {
    const times: number[] = []
    Object.assign(globalThis, { frameTimes: times })
    let last = performance.now()
    const next = (now: number) => {
      times.push(now - last)
      last = now
      requestAnimationFrame(next)
    }
    requestAnimationFrame(next)
  })
  await doing()
  const times = await page.evaluate(() => (globalThis as unknown as { frameTimes: number[] }).frameTimes)
  const sorted = times.toSorted((a, b) => a - b)
  return { longest: sorted.at(-1) ?? 0, p95: sorted[Math.floor(sorted.length * 0.95)] ?? 0 }
}

/** How long the table takes from a choice in its form to the rows that it leads to. Runs in the browser. */
function chosen({ field, value }: { field: string; value: string }): number {
  const form = document.querySelector('form.filters') as HTMLFormElement
  const select = form.elements.namedItem(field) as HTMLSelectElement
  if (![...select.options].some((option) => option.value === value)) select.append(new Option(value, value))
  select.value = value
  const began = performance.now()
  form.dispatchEvent(new Event('change'))
  // Reading a size makes the browser lay out what was drawn.
  document.querySelector('.work-sheet')?.getBoundingClientRect()
  return performance.now() - began
}

async function fill(data: string, biennium: string): Promise<void> {
  const database = await openDatabase({ data, say: () => {} })
  const client = new Client(database.owner)
  await client.connect()
  try {
    await client.query(
      `with n as (select g, ('01890000-0000-7000-9000-' || lpad(g::text, 12, '0'))::uuid as id from generate_series(1, $2::int) g),
        made as (insert into joint_record (space, id, kind, agreed) select 'un-oic', id, 'activity', null from n)
       insert into activity (space, id, biennium, is_agreed, crossed, offered, title, areas, leads, contributors, date_from,
         date_to, place, marking)
       select 'un-oic', id, $1::uuid, g % 3 > 0, false, case when g % 3 = 0 then '{un}' else '{}' end::text[],
         'Activity ' || md5(g::text), array[case when g % 4 = 0 then 'human-rights' else 'refugees' end],
         jsonb_build_object('un', 'un/who', 'oic', case when g % 2 = 0 then 'oic/isdb' end), '{}', '2150-0' || (1 + g % 9),
         null, (array['Geneva', 'Jeddah', 'Rabat', 'Jakarta'])[1 + g % 4], 'unclassified' from n`,
      [biennium, activities],
    )
  } finally {
    await client.end()
    await database.close()
  }
}
