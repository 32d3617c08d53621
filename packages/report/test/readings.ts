import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { readFile } from '@comity/document'
import { type Instrument, readInstrument } from '@comity/instrument'

/** Where the corpus lies; tests that need it say that they were skipped where it does not. */
export const corpus =
  process.env.COMITY_CORPUS ?? new URL('../../../../shared/corpus', import.meta.url).pathname
export const corpusIsThere = existsSync(corpus)

/** One text in so many of a set is tried in every run; all of them where COMITY_LONG is set. */
export function sample(folder: string, oneIn: number): string[] {
  const step = process.env.COMITY_LONG === undefined ? oneIn : 1
  return readdirSync(`${corpus}/${folder}`)
    .sort()
    .filter((_, i) => i % step === 0)
    .map((name) => `${corpus}/${folder}/${name}`)
}

export async function readPath(path: string): Promise<Instrument> {
  return readInstrument(await readFile(new Uint8Array(readFileSync(path))))
}

export async function readText(text: string): Promise<Instrument> {
  return readInstrument(await readFile(new TextEncoder().encode(text)))
}

/** What was read, apart from where it stood: another form has its words in other places, and other doubts. */
export function apartFromPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(apartFromPlaces)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !['span', 'pieces', 'findings'].includes(key))
      .map(([key, of]) => [key, apartFromPlaces(of)]),
  )
}
