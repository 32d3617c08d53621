import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'

/** A file to read and the name that it is printed under. */
export type Source = { readonly path: string; readonly name: string }

/** The files that the paths stand for; a folder for its files in the order of their names. */
export async function sourcesOf(paths: readonly string[]): Promise<Source[]> {
  const sources: Source[] = []
  for (const path of paths) {
    if (path !== '-' && (await isFolder(path))) {
      const entries = await readdir(path, { withFileTypes: true })
      const names = entries.filter((e) => e.isFile() && !e.name.startsWith('.')).map((e) => e.name)
      for (const name of names.sort(byName)) sources.push({ path: join(path, name), name })
    } else sources.push({ path, name: path === '-' ? '-' : basename(path) })
  }
  return sources
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    return false
  }
}

/** By their letters' codes, so that the order is the same on every machine. */
function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
