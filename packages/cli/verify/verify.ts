import { parseArgs } from 'node:util'
import { type RecordsVerified, verifyInstallation } from '@comity/server'
import { inWords } from '../in-words.ts'
import type { Io } from '../index.ts'
import { installationSettings } from '../installation.ts'
import { sentenceOf } from './sentences.ts'

export const usage = `Usage: comity verify [--root HASH]
Checks that no history was altered or shortened. HASH is a root that an earlier run printed, noted elsewhere.\n`

/** `comity verify`: checks histories, their tree, originals and the words of texts; exit code 1 where something does not hold. */
export async function verify(args: readonly string[], io: Io): Promise<number> {
  const given = parse(args)
  if (given === null) {
    io.err(usage)
    return 2
  }
  return inWords(io, async () => {
    const settings = { ...installationSettings(), say: () => {} }
    const verified = await verifyInstallation(
      settings,
      (fault) => io.out(`${sentenceOf(fault)}\n`),
      given.root,
    )
    for (const sentence of summaryOf(verified, given.root)) io.out(`${sentence}\n`)
    return verified.faults === 0 ? 0 : 1
  })
}

function parse(args: readonly string[]): { root?: Buffer } | null {
  try {
    const { root } = parseArgs({ args: [...args], options: { root: { type: 'string' } } }).values
    if (root === undefined) return {}
    return /^[0-9a-f]{64}$/i.test(root) ? { root: Buffer.from(root, 'hex') } : null
  } catch {
    return null
  }
}

function summaryOf(verified: RecordsVerified, noted?: Buffer): string[] {
  const { records, entries, erased, waiting, originals, wordings, revisions, tree, faults } = verified
  const n = (count: number) => count.toLocaleString('en')
  return [
    `Checked: the histories of ${n(records)} records with ${n(entries)} entries, ${n(tree.size)} leaves of the tree of ` +
      `heads, the bytes of ${n(originals)} originals, the words of ${n(wordings)} texts in their languages and versions, and ` +
      `${n(revisions)} revisions that sides proposed.`,
    ...(erased > 0
      ? [`The words of ${n(erased)} entries were erased; that they stood there is still proved.`]
      : []),
    ...(waiting > 0 ? [`${n(waiting)} entries came while this ran and are not in the tree yet.`] : []),
    `The tree of heads has the root ${tree.root}.`,
    ...(noted !== undefined && tree.notedAt !== null
      ? [`It had the noted root when it had ${n(tree.notedAt)} leaves; nothing before that was changed.`]
      : [
          'Note it outside this machine: comity verify --root HASH then also finds a history that was rewritten as a whole.',
        ]),
    'Not covered: what was read in the texts, as mandates and citations, and the rows that lists show of other records are ' +
      'not worked out from the histories, so one that was changed past the program is not found here; and entries that somebody with the database’s rights added in good order look like any other.',
    faults === 0
      ? 'No fault was found.'
      : `${n(faults)} ${faults === 1 ? 'fault was' : 'faults were'} found.`,
  ]
}
