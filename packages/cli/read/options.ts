export type Format = 'ndjson' | 'json' | 'akn' | 'markdown'

export type Options =
  | { readonly ok: true; readonly paths: readonly string[]; readonly format: Format }
  | { readonly ok: false; readonly message: string }

const FORMATS: readonly string[] = ['ndjson', 'json', 'akn', 'markdown'] satisfies Format[]
/** These print one text, which two could not share. */
export const ofOneFile: readonly string[] = ['akn', 'markdown'] satisfies Format[]

/** Reads `FILE... --format FORMAT`; after `--` everything is a file. */
export function parseOptions(args: readonly string[]): Options {
  const paths: string[] = []
  let format = 'ndjson'
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] as string
    if (arg === '--') {
      paths.push(...args.slice(i + 1))
      break
    }
    if (arg === '--format') format = args[++i] ?? ''
    else if (arg.startsWith('--format=')) format = arg.slice('--format='.length)
    else if (arg.startsWith('-') && arg !== '-') return { ok: false, message: `There is no option "${arg}".` }
    else paths.push(arg)
  }
  if (!FORMATS.includes(format))
    return { ok: false, message: `"${format}" is no format that can be printed.` }
  if (paths.length === 0) return { ok: false, message: 'Name at least one file.' }
  return { ok: true, paths, format: format as Format }
}
