import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { openDatabase } from '../../store/database.ts'
import { migrate } from '../../store/migrate.ts'
import type { Program } from '../../store/postgres/program.ts'
import '../database.ts'

/** One server for a whole run, without fsync, with a migrated database to copy. */
export async function shareServer(project: TestProject, program: Program): Promise<() => Promise<void>> {
  const data = mkdtempSync(join(tmpdir(), 'comity-test-'))
  const database = await openDatabase({ data, say: () => {}, programs: [program], fsync: false })
  await migrate(database.owner, () => {})
  const { host, database: template } = database.owner
  project.provide('server', { socket: host as string, major: program.major, template: template as string })
  return async () => {
    await database.close()
    rmSync(data, { recursive: true, force: true })
  }
}
