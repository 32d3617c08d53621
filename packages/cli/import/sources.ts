import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { defaultLimits, openArchive } from '@comity/document'

/** A file to be brought in: where it stands, for people, and how its bytes are got. */
export type Source = {
  readonly path: string
  readonly name: string
  readonly bytes: () => Promise<Uint8Array>
}

/** The files behind the paths that were given: folders with all below them, ZIP archives with their members. */
export async function* sourcesOf(paths: readonly string[]): AsyncGenerator<Source> {
  for (const path of paths) {
    if ((await stat(path)).isDirectory()) {
      const below = await readdir(path, { recursive: true, withFileTypes: true })
      const files = below.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
      for (const file of files.sort(byNumber.compare)) yield* fileOrArchive(file)
    } else yield* fileOrArchive(path)
  }
}

/** "A_RES_77_9" before "A_RES_77_18". */
const byNumber = new Intl.Collator('en', { numeric: true })

async function* fileOrArchive(path: string): AsyncGenerator<Source> {
  if (!path.toLowerCase().endsWith('.zip')) {
    yield { path, name: basename(path), bytes: () => readFile(path) }
    return
  }
  const archive = openArchive(await readFile(path), defaultLimits)
  for (const name of [...archive.names].sort(byNumber.compare)) {
    if (name.endsWith('/')) continue
    yield {
      path: `${path} › ${name}`,
      name: basename(name),
      bytes: async () => archive.unpack(name) ?? new Uint8Array(),
    }
  }
}
