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

const all = await allBenches()
const unknown = wanted.filter((name) => all.every((bench) => bench.name !== name))
if (unknown.length > 0) {
  const names = all.map(({ name }) => name).join(', ')
  console.error(`There is no bench called ${unknown.join(', ')}. Benches: ${names}.`)
  process.exit(2)
}
const benches = all.filter(({ name }) => wanted.length === 0 || wanted.includes(name))
buildPages()
try {
  for (const bench of benches) {
    if (!values.json) console.log(`${bench.name}:`)
    await bench.run(print, house, asked)
  }
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
  const line = `  ${name.padEnd(48)}${figure.padStart(10)} ${unit.padEnd(12)} beside ${beside}`
  console.log(values.json ? JSON.stringify(measurement) : line)
}
