import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'

/** 12.4.1 does not install. One of its parts does not compile against the headers of Node 24, but against those of 22. */
const directus = 'directus@12.4.0'
const node = `node-${process.platform}-${process.arch}`

/** Where Directus stands, and the environment in which its programs run under the Node that it is written for. */
export type Installed = { readonly folder: string; readonly command: string; readonly env: NodeJS.ProcessEnv }

/**
 * Installs Directus into a scratch folder outside the checkout, where it is left for the next run: it takes some
 * minutes and 700 MB. Nothing of it is a dependency of Comity.
 */
export async function installDirectus(folder = join(tmpdir(), 'comity-bench-directus')): Promise<Installed> {
  const runtime = join(folder, 'node_modules', node)
  const command = join(folder, 'node_modules/.bin/directus')
  const env = {
    ...process.env,
    PATH: [join(runtime, 'bin'), process.env.PATH].join(delimiter),
    npm_config_nodedir: runtime,
  }
  if (!existsSync(command)) {
    console.error(`Installing ${directus} into ${folder}. This takes some minutes.`)
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'package.json'), '{ "private": true }\n')
    const install = (packages: readonly string[], inside: NodeJS.ProcessEnv) =>
      promisify(execFile)('npm', ['install', '--no-audit', '--no-fund', ...packages], {
        cwd: folder,
        env: inside,
        maxBuffer: 64_000_000,
      })
    await install([`${node}@22`], process.env)
    await install(['--legacy-peer-deps', directus, 'pg'], env)
  }
  return { folder, command, env }
}
