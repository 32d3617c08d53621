import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

const given = new Map<string, Promise<string>>()

/** A token that was given before, or a new one where whoever had it signed out: each is a start of the program. */
export async function tokenAt(
  { base, data }: { readonly base: string; readonly data: string | undefined },
  party: string,
  role: string,
): Promise<string> {
  const post = [base, party, role].join(' ')
  const before = await given.get(post)
  if (before !== undefined) {
    const { status } = await fetch(`${base}/api/v1/desk?space=un-oic`, {
      headers: { authorization: `Bearer ${before}` },
    })
    if (status === 200) return before
  }
  const token = tokenFrom(data, party, role)
  given.set(post, token)
  return token
}

const program = join(import.meta.dirname, '../packages/cli/comity.mjs')

/** A bearer token for a post in the sample of an installation that runs, from the command that gives them out. */
export async function tokenFrom(data: string | undefined, party: string, role: string): Promise<string> {
  const args = [program, 'token', '--space', 'un-oic', '--party', party, '--role', role]
  const env = { ...process.env, ...(data === undefined ? {} : { COMITY_DATA: data }) }
  const { stdout } = await promisify(execFile)(process.execPath, args, { env })
  return stdout.trim()
}
