import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { buildPages } from '../pages.mjs'
import { openHouse } from '../test/house.ts'
import type { Bench, Measurement } from './bench.ts'

const args = process.argv.slice(2)
const asJson = args.includes('--json')
const wanted = args.filter((arg) => !arg.startsWith('--'))

let opened: ReturnType<typeof openHouse> | undefined
const house = () => (opened ??= openHouse())

const benches = (await allBenches()).filter(({ name }) => wanted.length === 0 || wanted.includes(name))
if (benches.length === 0) {
  console.error(`There is no bench called ${wanted.join(', ')}.`)
  process.exit(2)
}
buildPages()
try {
  for (const bench of benches) await bench.run(print, house)
} finally {
  await (await opened)?.close()
}

async function allBenches(): Promise<Bench[]> {
  const files = (await readdir(import.meta.dirname)).filter((file) => file.endsWith('.ts')).sort()
  const modules = await Promise.all(
    files
      .filter((file) => file !== 'run.ts' && file !== 'bench.ts')
      .map((file) => import(join(import.meta.dirname, file))),
  )
  return modules.map((module) => module.bench)
}

function print(measurement: Measurement): void {
  const { name, value, unit, beside } = measurement
  const figure = value.toLocaleString('en', { maximumSignificantDigits: 4 })
  const line = `${name.padEnd(44)}${figure.padStart(10)} ${unit.padEnd(12)} beside ${beside}`
  console.log(asJson ? JSON.stringify(measurement) : line)
}
