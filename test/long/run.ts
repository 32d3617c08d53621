import { parseArgs } from 'node:util'
import { buildPages } from '../../pages.mjs'
import { trial as poorLine } from './over-poor-line.ts'
import { trial as soak } from './soak.ts'

const trials = [soak, poorLine]
const { values, positionals } = parseArgs({
  options: { minutes: { type: 'string', default: '60' } },
  allowPositionals: true,
})
const minutes = Number(values.minutes)
const chosen = trials.filter(({ name }) => positionals.length === 0 || positionals.includes(name))
if (!(minutes > 0) || positionals.some((name) => trials.every((trial) => trial.name !== name))) {
  const names = trials.map(({ name }) => name).join(', ')
  console.error(`Usage: npm run test:long -- [NAME …] [--minutes 60]\nTrials: ${names}`)
  process.exit(2)
}
buildPages()
for (const trial of chosen) {
  console.log(`${trial.name}, for ${minutes} minutes`)
  await trial.run({ minutes, say: (line) => console.log(`  ${line}`) })
}
console.log('Every promise was kept.')
