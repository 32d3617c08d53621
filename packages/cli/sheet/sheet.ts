import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { type Answer, type Door, sheetChoices } from '@comity/contract'
import { openDoor, openReadingPool } from '@comity/server'
import { besideServer } from '../beside.ts'
import type { Io } from '../index.ts'

export const usage = `Usage: comity sheet compare BIENNIUM FILE [--columns HEAD=FIELD,…] [--token TOKEN]
       comity sheet apply COMPARISON ROW,ROW… [--except ROW,…] [--token TOKEN]
In place of rows, "new" and "changed" choose all that stand so. The token is that of a post of either side (comity token), here or in COMITY_TOKEN.
`

/**
 * `comity sheet compare`: how each row of a spreadsheet stands beside the record, one JSON object a line after one of
 * the whole, which names the comparison. `comity sheet apply`: proposes chosen rows of it, all or none.
 */
export async function sheet(args: readonly string[], io: Io): Promise<number> {
  const given = parse(args)
  if (given === null) {
    io.err(usage)
    return 2
  }
  return besideServer(io, async (installation) => {
    const pool = openReadingPool()
    try {
      const door = openDoor(installation, given.token, () => new Date(), pool.read)
      return await (given.act === 'compare' ? compare(door, given, io) : apply(door, given, io))
    } finally {
      await pool.close()
    }
  })
}

type Given = {
  readonly act: string
  readonly of: string
  readonly what: string
  readonly except: readonly number[]
  readonly token: string
  readonly columns: Record<string, string> | null
}

async function compare(door: Door, { of, what, columns }: Given, io: Io): Promise<number> {
  const bytes = await readFile(what).catch(() => null)
  if (bytes === null) {
    io.err(`The file ${what} cannot be opened.\n`)
    return 1
  }
  const body = { biennium: of, name: basename(what), base64: bytes.toString('base64'), columns }
  return told(await door.act('compare-sheet', body), io, ({ rows, ...whole }) => [whole, ...rows])
}

async function apply(door: Door, { of, what, except }: Given, io: Io): Promise<number> {
  const named = what.split(',')
  const all = sheetChoices.filter((state) => named.includes(state))
  const rows = named.filter((one) => all.every((state) => state !== one)).map(Number)
  const body = { comparison: of, rows, all, except: [...except] }
  return told(await door.act('apply-sheet', body), io, ({ applied }) => applied)
}

function told<T>(answer: Answer<T>, io: Io, lines: (value: T) => readonly unknown[]): number {
  if (answer.ok) {
    for (const line of lines(answer.value)) io.out(`${JSON.stringify(line)}\n`)
    return 0
  }
  const { refusal } = answer
  if (refusal.reason === 'invalid') for (const { message } of refusal.violations) io.err(`${message}\n`)
  else
    io.err(
      `${'message' in refusal && refusal.message ? refusal.message : 'Nothing of that name is there for this token.'}\n`,
    )
  if (refusal.reason === 'conflict') io.err(`${JSON.stringify(refusal.current)}\n`)
  return 1
}

function parse(args: readonly string[]): Given | null {
  try {
    const options = {
      token: { type: 'string' },
      columns: { type: 'string' },
      except: { type: 'string' },
    } as const
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const [act = '', of, what, ...more] = positionals
    const token = values.token ?? process.env.COMITY_TOKEN
    if (!['compare', 'apply'].includes(act) || !of || !what || more.length > 0 || !token) return null
    if (act === 'apply' && !/^([1-9]\d*|new|changed)(,([1-9]\d*|new|changed))*$/.test(what)) return null
    if (values.except !== undefined && !/^[1-9]\d*(,[1-9]\d*)*$/.test(values.except)) return null
    const except = values.except?.split(',').map(Number) ?? []
    const pairs = values.columns?.split(',').map((pair) => pair.split('='))
    if (pairs?.some((pair) => pair.length !== 2)) return null
    const columns = pairs === undefined ? null : (Object.fromEntries(pairs) as Record<string, string>)
    return { act, of, what, except, token, columns }
  } catch {
    return null
  }
}
