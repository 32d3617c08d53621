/** A file of the repository as the rules of the house see it. */
export type SourceFile = { readonly path: string; readonly text: string }

/** Which packages each package may import: the arrows of ARCHITECTURE.md, which point down only. */
const below: Readonly<Record<string, readonly string[]>> = {
  document: [],
  instrument: ['document'],
  programme: ['instrument'],
  exchange: [],
  report: ['programme', 'instrument'],
  contract: ['document', 'instrument', 'programme'],
  server: ['document', 'instrument', 'programme', 'exchange', 'report', 'contract'],
  web: ['contract'],
  cli: ['document', 'instrument', 'programme', 'exchange', 'report', 'contract', 'server', 'web'],
}

/** Below `server` nothing reads a clock, disk, network or chance: they are arguments. */
const pure = new Set(['document', 'instrument', 'programme', 'exchange', 'report', 'contract'])
const outside = /from 'node:|\bDate\.now\(|\bnew Date\(\)|\bfetch\(|\bMath\.random\(|\bprocess\./
/** A hash is a sum over its argument. `exchange` takes it from Node; what gives chance in that module stays out. */
const sums = /^import \{ hash \} from 'node:crypto'$/m

const kindsOfCode = /(?:^|\/)(?:utils?|helpers?|common|types|services)\//
const machine = /(?<![\w.:/@-])\/(?:home|root|Users|work)\/[\w.-]|registry\.npmjs|registry\.yarnpkg/

/** Every rule of the house that a file breaks, as "path: what is wrong". */
export function complaints(files: readonly SourceFile[]): string[] {
  const manifests = files.filter(({ path }) => /^(?:packages\/\w+\/)?package\.json$/.test(path))
  const ledger = files.find(({ path }) => path === 'docs/dependencies.md')?.text ?? ''
  return [
    ...files.flatMap((file) => arrowsUp(file)),
    ...files.flatMap((file) => undeclared(file, manifests)),
    ...files.flatMap((file) => misplaced(file)),
    ...manifests.flatMap((file) => unjustified(file, ledger)),
  ]
}

function arrowsUp({ path, text }: SourceFile): string[] {
  const from = packageOf(path)
  if (from === null || path.includes('/test/')) return []
  return importsOf({ path, text })
    .map((name) => /^@comity\/(\w+)/.exec(name)?.[1])
    .filter((to) => to !== undefined && !below[from]?.includes(to))
    .map((to) => `${path}: ${from} may not import ${to}`)
}

function undeclared(file: SourceFile, manifests: readonly SourceFile[]): string[] {
  const of = packageOf(file.path)
  if (of === null) return []
  const own = declaredIn(manifests, `packages/${of}/package.json`)
  const inTests = /\/test\/|\.config\.ts$/.test(file.path) ? declaredIn(manifests, 'package.json') : []
  const declared = [...own, ...inTests, `@comity/${of}`]
  return (
    importsOf(file)
      .map((name) => name.split('/', name.startsWith('@') ? 2 : 1).join('/'))
      // Where there is nothing but types under a name, their package declares it.
      .filter((name) => ![name, `@types/${name}`].some((one) => declared.includes(one)))
      .map((name) => `${file.path}: ${name} is not declared in packages/${of}/package.json`)
  )
}

function misplaced({ path, text }: SourceFile): string[] {
  const from = packageOf(path)
  const isPure = from !== null && pure.has(from) && /\.tsx?$/.test(path) && !path.includes('/test/')
  return [
    ...(kindsOfCode.test(path) ? [`${path}: a folder is named after a kind of code`] : []),
    ...(machine.test(text) ? [`${path}: names a registry or a folder of one machine`] : []),
    ...(isPure && outside.test(from === 'exchange' ? text.replace(sums, '') : text)
      ? [`${path}: ${from} reaches outside; pass it as an argument`]
      : []),
  ]
}

function unjustified({ path, text }: SourceFile, ledger: string): string[] {
  const { dependencies = {}, optionalDependencies = {} } = JSON.parse(text)
  return Object.keys({ ...dependencies, ...optionalDependencies })
    .filter((name) => !name.startsWith('@comity/') && !ledger.includes(`\`${name}\``))
    .map((name) => `${path}: ${name} has no line in docs/dependencies.md`)
}

function packageOf(path: string): string | null {
  return /^packages\/(\w+)\//.exec(path)?.[1] ?? null
}

/** What a file imports from other packages: `from 'x'`, `import 'x'`, `import('x')`, without `./` and `node:`. */
function importsOf({ path, text }: SourceFile): string[] {
  if (!/\.(?:tsx?|mjs)$/.test(path)) return []
  const found = text.matchAll(
    /^(?:import|export)[^'"`;]*?\bfrom '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm,
  )
  return [...found]
    .map((match) => match.slice(1).join(''))
    .filter((name) => /^@?[a-z]/.test(name) && !name.startsWith('node:'))
}

function declaredIn(manifests: readonly SourceFile[], path: string): string[] {
  const text = manifests.find((manifest) => manifest.path === path)?.text ?? '{}'
  const { dependencies = {}, devDependencies = {}, optionalDependencies = {} } = JSON.parse(text)
  return Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies })
}
