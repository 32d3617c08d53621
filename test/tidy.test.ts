import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { complaints, type SourceFile } from './tidy.ts'

const root = join(import.meta.dirname, '..')

test('nothing that git keeps breaks a rule of the house', (context) => {
  if (!existsSync(join(root, '.git'))) context.skip('This is no git clone.')
  expect(complaints(filesInGit())).toEqual([])
})

// Each rule refuses a bad example, so that none of them passes because it sees nothing.
test.each([
  [
    'an arrow that points up',
    'packages/document/index.ts',
    "import { x } from '@comity/server'",
    'document may not import server',
  ],
  [
    'web importing the server',
    'packages/web/pages/a.tsx',
    "import type {\n  A,\n} from '@comity/server'",
    'web may not import server',
  ],
  [
    'a re-export upward',
    'packages/instrument/index.ts',
    "export * from '@comity/contract'",
    'instrument may not import contract',
  ],
  [
    'an undeclared dependency',
    'packages/web/pages/a.tsx',
    "const a = await import('lodash/get')",
    'lodash is not declared',
  ],
  [
    'a side effect undeclared',
    'packages/web/pages/a.tsx',
    "import '@fontsource/x/400.css'",
    '@fontsource/x is not declared',
  ],
  ['a folder of utils', 'packages/web/utils/a.ts', '', 'named after a kind of code'],
  ['a folder of a machine', 'docs/a.md', `Look in ${'/ho'}me/ada/comity`, 'one machine'],
  ['a registry', 'docs/a.md', `https://registry.${'npm'}js.org/`, 'names a registry'],
  ['a clock below the server', 'packages/instrument/a.ts', 'const now = Date.now()', 'reaches outside'],
  ['a disk below the server', 'packages/document/a.ts', "import { open } from 'node:fs'", 'reaches outside'],
  [
    'chance in the exchange',
    'packages/exchange/a.ts',
    "import { hash } from 'node:crypto'\nimport { randomBytes } from 'node:crypto'",
    'exchange reaches outside',
  ],
  [
    'a dependency without a reason',
    'packages/web/package.json',
    '{"dependencies":{"left-pad":"1.3.0"}}',
    'no line in docs/dependencies.md',
  ],
])('complains of %s', (_, path, text, complaint) => {
  expect(complaints([{ path, text }]).join('\n')).toContain(complaint)
})

function filesInGit(): SourceFile[] {
  const args = ['-c', 'safe.directory=*', 'ls-files', '-z', '--cached']
  const paths = execFileSync('git', args, { cwd: root, encoding: 'utf8' }).split('\0')
  return paths
    .filter((path) => path !== '' && existsSync(join(root, path)))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}
