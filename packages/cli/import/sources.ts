import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type Archive, defaultLimits, openArchive } from '@comity/document'

/** A file to be brought in: where it stands, for people, and how its bytes are got. */
export type Source = {
  readonly path: string
  readonly name: string
  readonly bytes: () => Promise<Uint8Array>
}

/** An archive of files may hold sessions of them, unlike a document that is one; they are unpacked one by one. */
const limits = { ...defaultLimits, members: 65_535, unpacked: 10 * defaultLimits.unpacked }

/** The files behind the paths that were given: folders with all below them, ZIP archives with their members. */
export async function* sourcesOf(paths: readonly string[]): AsyncGenerator<Source> {
  for (const path of paths) {
    if ((await stat(path)).isDirectory()) {
      const below = await readdir(path, { recursive: true, withFileTypes: true })
      const files = below.filter((entry) => entry.isFile() && !isHidden(entry.name))
      const sorted = files.map((entry) => join(entry.parentPath, entry.name)).sort(byNumber.compare)
      for (const file of sorted) yield* fileOrArchive(file)
    } else yield* fileOrArchive(path)
  }
}

/** How many files stand behind the paths, without keeping any of them. */
export async function countSources(paths: readonly string[]): Promise<number> {
  let count = 0
  for await (const _ of sourcesOf(paths)) count++
  return count
}

/** "A_RES_77_9" before "A_RES_77_18". */
const byNumber = new Intl.Collator('en', { numeric: true })

/** What a system keeps for itself beside people's files: ".DS_Store". */
const isHidden = (name: string): boolean => name.startsWith('.')

async function* fileOrArchive(path: string): AsyncGenerator<Source> {
  const name = basename(path)
  if (!path.toLowerCase().endsWith('.zip')) {
    yield { path, name, bytes: () => readFile(path) }
    return
  }
  let archive: Archive
  try {
    archive = openArchive(await readFile(path), limits)
  } catch (error) {
    // An archive that cannot be opened is refused like any other file, and the others are brought in.
    yield { path, name, bytes: () => Promise.reject(error) }
    return
  }
  for (const member of [...archive.names].sort(byNumber.compare)) {
    if (member.endsWith('/') || isHidden(basename(member))) continue
    yield {
      path: `${path} › ${member}`,
      name: basename(member),
      bytes: async () => archive.unpack(member) ?? new Uint8Array(),
    }
  }
}
