import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildPages } from '../pages.mjs'
import { type House, openHouse } from '../test/house.ts'
import type { Asked, Bench, Measurement } from './bench.ts'
import { openRegister } from './register/open-register.ts'

const { values, positionals: wanted } = parseArgs({
  options: { json: { type: 'boolean' }, rows: { type: 'string' }, directus: { type: 'boolean' } },
  allowPositionals: true,
})

/** A register of a million takes minutes to make, so that it is made when it is asked for: "--rows 1000000". */
const rows = Number(values.rows ?? 20_000)

let opened: Promise<House> | undefined
let registered: Promise<House> | undefined
const house = () => (opened ??= openHouse())
const register = () => (registered ??= openRegister(rows))
const asked: Asked = { rows, register, directus: values.directus === true }

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
  await (await registered)?.close()
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
