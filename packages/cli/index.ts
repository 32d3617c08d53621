import { commands } from './commands.ts'
import { openStandardIo } from './standard-io.ts'

/** What a command is given of the world, so that tests can give it another. */
export type Io = {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  readonly stdin: () => Promise<Uint8Array>
  /** Whether nobody reads any more what is put out: "comity read … | head". */
  readonly isGone?: () => boolean
}

/** Runs `comity COMMAND …` and gives its exit code: 0 done, 1 not done, 2 wrongly used. Asked for help it does nothing else. */
export async function run(words: readonly string[], io: Io = openStandardIo()): Promise<number> {
  const [name = '', ...args] = words[0] === 'help' ? [...words.slice(1), '--help'] : words
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  const known = Object.keys(commands).join(', ')
  if (load === undefined) {
    if (name === '--help' || name === '-h') {
      io.out(`Usage: comity COMMAND …\nCommands: ${known}.\n"comity COMMAND --help" says how one is used.\n`)
      return 0
    }
    io.err(
      name === ''
        ? `Say what to do: comity COMMAND. Commands: ${known}.\n`
        : `There is no command "${name}". Commands: ${known}.\n`,
    )
    return 2
  }
  const command = await load()
  const options = optionsIn(args)
  if (options.some((option) => option === '--help' || option === '-h')) {
    io.out(command.usage)
    return 0
  }
  const unknown = options.find((option) => !namesOption(command.usage, option))
  if (unknown !== undefined) {
    io.err(`comity ${name} knows no option "${unknown}".\n${command.usage}`)
    return 2
  }
  return command.run(args, io)
}

/** What stands as an option among the words: not "-", which is standard input, and nothing behind "--". */
function optionsIn(args: readonly string[]): string[] {
  const end = args.indexOf('--')
  const before = end < 0 ? args : args.slice(0, end)
  return before.filter((word) => /^-./.test(word)).map((word) => word.replace(/=.*$/s, ''))
}

/** The usage names every option: "[--format ndjson|json]" names --format, and not --form. */
function namesOption(usage: string, option: string): boolean {
  return usage.split(/[^\w-]+/).includes(option)
}
