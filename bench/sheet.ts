import { tokenFrom } from '../test/token.ts'
import type { Bench } from './bench.ts'

const rows = 10_000

/** What it costs to compare a sheet of 10,000 rows, to propose them all, to save them and to bring them back. */
export const bench: Bench = {
  name: 'sheet',
  async run(report, openHouse) {
    const house = await openHouse()
    const token = await tokenFrom(house.data, 'un', 'approver')
    const act = async <T>(name: string, body: object): Promise<T> => {
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
      const url = `${house.base}/api/v1/acts/${name}`
      const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })
      if (!answer.ok) throw new Error(`${name}: ${await answer.text()}`)
      return (await answer.json()) as T
    }
    const tell = async <T>(what: string, beside: string, work: () => Promise<T>): Promise<T> => {
      const began = performance.now()
      const value = await work()
      report({ name: `sheet.${what}`, value: (performance.now() - began) / 1000, unit: 's', beside })
      return value
    }
    type Compared = { id: string; counts: Record<string, number> }
    const compare = (base64: string) => act<Compared>('compare-sheet', { biennium, name: 'plan', base64 })

    const years = { space: 'un-oic', from: 2050, to: 2051 }
    const { id: biennium } = await act<{ id: string }>('plan-biennium', years)
    const fresh = await tell(`compare.new@${rows}`, '10 s', () => compare(newRows()))
    await tell(`apply@${rows}`, '10 s', () => act('apply-sheet', { comparison: fresh.id, all: ['new'] }))
    const headers = { authorization: `Bearer ${token}` }
    const saved = await tell(`save@${rows}`, '3 s', async () => {
      const answer = await fetch(`${house.base}/api/v1/matrix/${biennium}.xlsx`, { headers })
      return Buffer.from(await answer.arrayBuffer())
    })
    report({ name: `sheet.size@${rows}`, value: saved.length / 1_000_000, unit: 'MB', beside: '2 MB' })
    const { counts } = await tell(`compare.unchanged@${rows}`, '10 s', () =>
      compare(saved.toString('base64')),
    )
    if (counts.unchanged !== rows) throw new Error(`not unchanged: ${JSON.stringify(counts)}`)
  },
}

/** A sheet of new activities, as somebody else's program writes it. */
function newRows(): string {
  const lines = Array.from({ length: rows }, (_, n) => {
    const month = String((n % 12) + 1).padStart(2, '0')
    const goal = `To train ${n} midwives of hospital ${n * 7919} in what saves mothers and children there`
    return `"Training ${n}",${goal},Human rights,UNFPA,IsDB,"WHO, UNICEF",2050-${month},Jeddah ${n % 97},${n}.50 USD,,`
  })
  const heads = 'Title,Goal,Areas,"Lead, UN","Lead, OIC",Contributing bodies,From,Place,Money,Id,Revision'
  return Buffer.from([heads, ...lines].join('\r\n')).toString('base64')
}
