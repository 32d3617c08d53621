import {
  chmodSync,
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import type { Program } from './program.ts'

/**
 * The program's folder as the server may run from it. The embedded one is copied beside the data, once a version:
 * a reinstall must not pull it from under a server that runs, and who can reach the data can reach it there.
 */
export function keepProgram(program: Program, data: string): string {
  if (program.origin === 'machine') return program.home
  const kept = join(data, `postgres-${program.version}`)
  if (existsSync(kept)) return kept
  const unfinished = `${kept}.copy-${process.pid}`
  copyFolder(program.home, unfinished)
  linkNames(program.home, unfinished)
  try {
    renameSync(unfinished, kept)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    // Another process that started at the same moment was first; its copy is as good.
    if (!existsSync(kept)) throw error
  }
  return kept
}

/** Copies what a server needs. Modes are set, not inherited: another user may have to read them. */
function copyFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true })
  chmodSync(to, 0o755)
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const source = join(from, entry.name)
    const target = join(to, entry.name)
    if (entry.isDirectory()) copyFolder(source, target)
    else if (entry.isFile() && isNeeded(entry.name)) {
      copyFileSync(source, target, constants.COPYFILE_FICLONE)
      chmodSync(target, statSync(source).mode & 0o100 ? 0o755 : 0o644)
    }
  }
}

function isNeeded(name: string): boolean {
  return !name.endsWith('.a') && !name.endsWith('.pc')
}

/**
 * A package of npm cannot hold links; this one lists them for an install script to make, which npm may not run.
 * [{"source":"native/lib/libicuuc.so.60.2","target":"native/lib/libicuuc.so.60"}]: target is the link.
 */
function linkNames(home: string, copy: string): void {
  const list = join(home, 'pg-symlinks.json')
  const links: { source: string; target: string }[] = existsSync(list)
    ? JSON.parse(readFileSync(list, 'utf8'))
    : []
  for (const { source, target } of links) {
    const link = join(copy, relative('native', target))
    if (!existsSync(link)) symlinkSync(relative(dirname(target), source) || basename(source), link)
  }
}
