import { strToU8, zipSync } from 'fflate'

/** An archive of texts by their names, for tests of what takes archives in. */
export function zipOf(members: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(members).map(([name, text]) => [name, strToU8(text)])))
}
