import { readFileSync } from 'node:fs'
import type { Mandate } from '../../instrument.ts'

export type LabelledMandate = {
  readonly in: string
  readonly verb: string
  readonly addressees: readonly string[]
  readonly due: unknown
  readonly recurs: string | null
  readonly report: boolean
}
export type Labels = { readonly symbol: string; readonly mandates: readonly LabelledMandate[] }

export function labelsIn(path: string | URL): Labels[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

export type Score = {
  readonly clauses: number
  readonly addressees: number
  readonly due: number
  readonly misses: readonly string[]
}

/** F1 in per cent of clauses (by paragraph and verb) and of addressees (by their words), and the share of right due dates. */
export function scoreMandates(
  labels: readonly Labels[],
  readings: readonly { readonly symbol: string | null; readonly mandates: readonly Mandate[] }[],
): Score {
  const bySymbol = new Map(readings.map((reading) => [reading.symbol, reading]))
  const clauses = tally()
  const addressees = tally()
  const due = tally()
  const misses: string[] = []
  for (const { symbol, mandates } of labels) {
    const left: (Mandate | null)[] = [...(bySymbol.get(symbol)?.mandates ?? [])]
    clauses.got += left.length
    for (const got of left) addressees.got += got?.addressees.length ?? 0
    for (const want of mandates) {
      clauses.want++
      addressees.want += want.addressees.length
      const at = left.findIndex((got) => got?.in === want.in && got.verb === want.verb)
      const got = left[at]
      if (!got) {
        misses.push(`${symbol} ${want.in} ${want.verb}: not found`)
        continue
      }
      left[at] = null
      clauses.hit++
      const names = got.addressees.map((body) => bare(body.text))
      for (const name of want.addressees) {
        if (names.includes(bare(name))) addressees.hit++
        else misses.push(`${symbol} ${want.in}: "${name}" among ${JSON.stringify(names)}`)
      }
      due.want++
      due.hit += JSON.stringify(got.due) === JSON.stringify(want.due) ? 1 : 0
    }
    for (const got of left) if (got) misses.push(`${symbol} ${got.in} ${got.verb}: not labelled`)
  }
  return { clauses: f1(clauses), addressees: f1(addressees), due: (100 * due.hit) / due.want, misses }
}

const tally = () => ({ hit: 0, want: 0, got: 0 })
const f1 = ({ hit, want, got }: ReturnType<typeof tally>) => (200 * hit) / (want + got)

/** An article or possessive before a name, its quotes and its hyphens, do not make it another name. */
function bare(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^(?:(?:all|the|its|their) )+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
