import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Journey } from './journey.ts'

const frame = ['all.ts', 'api.ts', 'free-years.ts', 'journey.ts', 'run.ts', 'sign-in.ts']

/** Every journey of this folder: a new file with a `journey` in it is played from then on. */
export async function allJourneys(): Promise<Journey[]> {
  const files = (await readdir(import.meta.dirname)).filter((file) => /^[\w-]+\.ts$/.test(file)).sort()
  const modules = await Promise.all(
    files.filter((file) => !frame.includes(file)).map((file) => import(join(import.meta.dirname, file))),
  )
  return modules.map((module) => module.journey)
}
