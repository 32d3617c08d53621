import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

const program = join(import.meta.dirname, '../packages/cli/comity.mjs')

/** A bearer token for a post in the sample of an installation that runs, from the command that gives them out. */
export async function tokenFrom(data: string | undefined, party: string, role: string): Promise<string> {
  const args = [program, 'token', '--space', 'un-oic', '--party', party, '--role', role]
  const env = { ...process.env, ...(data === undefined ? {} : { COMITY_DATA: data }) }
  const { stdout } = await promisify(execFile)(process.execPath, args, { env })
  return stdout.trim()
}
