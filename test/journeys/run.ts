import { parseArgs } from 'node:util'
import { buildPages } from '../../pages.mjs'
import { findBrowser, launchBrowser } from '../browser/chromium.ts'
import { openHouse } from '../house.ts'
import { allJourneys } from './all.ts'
import { nameOf, play, ways } from './journey.ts'

const { values, positionals } = parseArgs({ options: { base: { type: 'string' } }, allowPositionals: true })
const journeys = await allJourneys()
const chosen = journeys.filter(({ name }) => positionals.includes(name))
if (positionals.length === 0 || chosen.length < positionals.length) {
  console.error(
    `Usage: npm run journey -- NAME [--base URL]\nJourneys: ${journeys.map(({ name }) => name).join(', ')}`,
  )
  process.exit(2)
}
const path = findBrowser()
if (path === null) {
  console.error('No browser was found. Install Chromium or Chrome, or name one in COMITY_BROWSER.')
  process.exit(1)
}
// A journey with --base plays against pages that somebody else built.
if (values.base === undefined) buildPages()
const browser = await launchBrowser(path)
try {
  for (const journey of chosen)
    for (const way of ways) {
      console.log(`${journey.name}, ${nameOf(way)}`)
      // A journey that writes must not find what the last one wrote, so each has an installation of its own.
      const house = values.base === undefined ? await openHouse() : null
      try {
        const base = house?.base ?? String(values.base)
        await play(journey, way, { browser, base, data: house?.data, say: console.log })
      } finally {
        await house?.close()
      }
    }
  console.log('Every step succeeded.')
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await browser.close()
}
