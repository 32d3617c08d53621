import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { findOnMachine } from './packages/server/store/postgres/program.ts'

const unit = ['document', 'instrument', 'programme', 'report', 'exchange', 'contract', 'web', 'cli']

/**
 * The same for all, so that they run in one queue and no core waits for the last file of a project. Vitest of itself
 * leaves one core alone, which is half of a machine with two.
 */
const maxWorkers = Math.max(2, availableParallelism())

const store = {
  maxWorkers,
  // One file after the other in the same process: loading the program anew for each took longer than most tests.
  isolate: false,
  include: ['packages/server/test/**/*.test.ts'],
  exclude: ['**/*.browser.test.ts'],
  setupFiles: ['test/seed.ts'],
  testTimeout: 60_000,
  hookTimeout: 60_000,
}
const onMachine = findOnMachine().at(-1)
if (!onMachine)
  console.log('No PostgreSQL was found on this machine: the store tests run on the embedded one only.')

export default defineConfig({
  test: {
    // How long a test took is nobody's concern here: the list of slow ones would hide what failed.
    slowTestThreshold: 60_000,
    projects: [
      {
        test: {
          name: 'unit',
          maxWorkers,
          isolate: false,
          include: [`packages/{${unit.join(',')}}/test/**/*.test.ts`, 'test/*.test.ts'],
          exclude: ['**/*.browser.test.ts'],
          setupFiles: ['test/seed.ts'],
          // Generous, as everywhere: a slow machine is no fault of the program.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      { test: { name: 'store', ...store, globalSetup: 'packages/server/test/setup/embedded.ts' } },
      ...(onMachine
        ? [
            {
              test: {
                name: `store on ${onMachine.version}`,
                ...store,
                globalSetup: 'packages/server/test/setup/on-machine.ts',
              },
            },
          ]
        : []),
      {
        test: {
          name: 'browser',
          include: ['packages/*/test/**/*.browser.test.ts', 'test/**/*.browser.test.ts'],
          globalSetup: 'test/browser/setup.ts',
          // One test looks at every page in every language: minutes, where the machine is busy.
          testTimeout: 600_000,
          hookTimeout: 120_000,
          maxWorkers,
        },
      },
    ],
  },
})
