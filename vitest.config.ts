import { defineConfig } from 'vitest/config'

const unit = ['document', 'instrument', 'programme', 'contract', 'web', 'cli']

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [`packages/{${unit.join(',')}}/test/**/*.test.ts`, 'test/*.test.ts'],
          exclude: ['**/*.browser.test.ts'],
        },
      },
      {
        test: {
          name: 'browser',
          include: ['packages/*/test/**/*.browser.test.ts', 'test/**/*.browser.test.ts'],
          globalSetup: 'test/browser/setup.ts',
          testTimeout: 60_000,
          maxWorkers: 2,
        },
      },
    ],
  },
})
