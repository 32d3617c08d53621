import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildPages } from '../pages.mjs'
import { openHouse } from '../test/house.ts'
import type { Asked, Bench, Measurement } from './bench.ts'

const { values, positionals: wanted } = parseArgs({
  options: { json: { type: 'boolean' }, rows: { type: 'string' }, directus: { type: 'boolean' } },
  allowPositionals: true,
})
const asked: Asked = {
  ...(values.rows === undefined ? {} : { rows: Number(values.rows) }),
  directus: values.directus === true,
}

let opened: ReturnType<typeof openHouse> | undefined
const house = () => (opened ??= openHouse())

const benches = (await allBenches()).filter(({ name }) => wanted.length === 0 || wanted.includes(name))
if (benches.length === 0) {
  console.error(`There is no bench called ${wanted.join(', ')}.`)
  process.exit(2)
}
buildPages()
try {
  for (const bench of benches) await bench.run(print, house, asked)
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
  console.log(values.json ? JSON.stringify(measurement) : line)
}
