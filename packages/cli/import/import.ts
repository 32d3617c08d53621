import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { instrumentKinds, markings } from '@comity/contract'
import { organCalled } from '@comity/instrument'
import { limitsForMany, openDoor, openReadingPool } from '@comity/server'
import { besideServer } from '../beside.ts'
import type { Io } from '../index.ts'
import { type Into, importSources, type Result } from './import-sources.ts'
import { countSources, sourcesOf } from './sources.ts'
import { openSummary } from './summary.ts'
import { watchGrowth } from './watch-growth.ts'

const kinds = instrumentKinds.filter((kind) => kind !== 'other')

export const usage = `Usage: comity import FILE|FOLDER|ZIP… --space CODE [--kind KIND] [--organ NAME]
         [--marking confidential|"strictly confidential" --by SIDE [--for BODY,BODY] [--until DAY]]
--kind and --organ say what those texts are that do not say it themselves. KIND is one of:
  ${kinds.join(', ')}.
NAME is a body of either organization by any of its names, as "Council of Foreign Ministers".
`

/**
 * `comity import`: brings texts and indexes of sessions into a cooperation. Each file is kept by itself, so that a run
 * that was stopped is done again and goes on where it was. Exit code 1 when a file was refused.
 */
export async function importTexts(args: readonly string[], io: Io): Promise<number> {
  const given = parse(args)
  if (given === null || typeof given === 'string') {
    io.err(given === null ? usage : `${given}\n${usage}`)
    return 2
  }
  const missing = given.paths.find((path) => !existsSync(path))
  if (missing !== undefined) {
    io.err(`There is no file or folder ${missing}.\n`)
    return 1
  }
  return besideServer(io, async (installation) => {
    const pool = openReadingPool(limitsForMany(availableParallelism()))
    const stop = new AbortController()
    const onSignal = () => stop.abort()
    process.once('SIGINT', onSignal)
    try {
      const now = () => new Date()
      const door = openDoor(installation, await installation.admit('installation', 24 * 60), now, pool.read)
      const space = await door.ask('space', { id: given.into.space })
      if (!space.ok) {
        io.err(
          `There is no cooperation "${given.into.space}". Make it with: comity space add ${given.into.space} --sides un,oic\n`,
        )
        return 1
      }
      const summary = openSummary(
        io,
        await countSources(given.paths),
        process.stderr.isTTY ? process.stderr : null,
      )
      const growth = watchGrowth(installation.analyze)
      const began = performance.now()
      const told = (result: Result) => {
        summary.add(result)
        growth.add(result)
      }
      await importSources(door, given.into, sourcesOf(given.paths), told, stop.signal)
      await growth.end()
      return summary.end(performance.now() - began, stop.signal.aborted)
    } finally {
      process.off('SIGINT', onSignal)
      await pool.close()
    }
  })
}

function parse(args: readonly string[]): { readonly paths: string[]; readonly into: Into } | string | null {
  try {
    const { values, positionals: paths } = parseArgs({
      args: [...args],
      options: {
        space: { type: 'string' },
        kind: { type: 'string' },
        organ: { type: 'string' },
        marking: { type: 'string' },
        by: { type: 'string' },
        for: { type: 'string' },
        until: { type: 'string' },
      },
      allowPositionals: true,
    })
    const { space, kind, organ, marking: named, by, for: bodies, until } = values
    if (paths.length === 0 || !space) return null
    const known = kinds.find((one) => one === kind)
    if (kind !== undefined && known === undefined) return `"${kind}" is no kind of text.`
    if (organ !== undefined && organCalled(organ) === null)
      return `No organ that is known here is called "${organ}".`
    const unsaid = { ...(known ? { kind: known } : {}), ...(organ ? { organ } : {}) }
    const into = { space, ...((kind ?? organ) ? { unsaid } : {}) }
    if (named === undefined) return (by ?? bodies ?? until) ? null : { paths, into }
    const level = markings.find((one) => one === named)
    if (level === undefined) return `"${named}" is no marking.`
    if (by === undefined) return 'Say with --by which side marks the texts.'
    const audience = bodies?.split(',').filter(Boolean) ?? []
    return { paths, into: { ...into, marking: { level, by, audience, fallsOn: until ?? null } } }
  } catch {
    return null
  }
}
