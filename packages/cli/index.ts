import { openStandardIo } from './standard-io.ts'

/** What a command is given of the world, so that tests can give it another. */
export type Io = {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  readonly stdin: () => Promise<Uint8Array>
  /** Whether nobody reads any more what is put out: "comity read … | head". */
  readonly isGone?: () => boolean
}

type Command = (args: readonly string[], io: Io) => Promise<number>

/** One file a command; it is loaded when it is asked for. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  read: async () => (await import('./read/read.ts')).read,
  start: async () => (await import('./start/start.ts')).start,
  init: async () => (await import('./init/init.ts')).init,
  doctor: async () => (await import('./doctor/doctor.ts')).doctor,
  space: async () => (await import('./space/space.ts')).space,
  import: async () => (await import('./import/import.ts')).importTexts,
  invite: async () => (await import('./invite/invite.ts')).invite,
  renew: async () => (await import('./renew/renew.ts')).renew,
  provider: async () => (await import('./provider/provider.ts')).provider,
  token: async () => (await import('./token/token.ts')).token,
  backup: async () => (await import('./backup/backup.ts')).backup,
  restore: async () => (await import('./restore/restore.ts')).restore,
  sheet: async () => (await import('./sheet/sheet.ts')).sheet,
  desk: async () => (await import('./desk/desk.ts')).desk,
  export: async () => (await import('./export/export.ts')).exportRecords,
  verify: async () => (await import('./verify/verify.ts')).verify,
}

/** Runs `comity COMMAND …` and gives its exit code. */
export async function run(args: readonly string[], io: Io = openStandardIo()): Promise<number> {
  const [name = '', ...rest] = args
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command === undefined) {
    const known = Object.keys(commands).join(', ')
    if (name === '--help' || name === 'help') {
      io.out(`Usage: comity COMMAND …\nCommands: ${known}.\n`)
      return 0
    }
    io.err(
      name === ''
        ? `Say what to do: comity COMMAND. Commands: ${known}.\n`
        : `There is no command "${name}". Commands: ${known}.\n`,
    )
    return 2
  }
  return (await command())(rest, io)
}
