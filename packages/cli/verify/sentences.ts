import type { Fault } from '@comity/server'

type Of<F extends Fault['fault']> = Extract<Fault, { fault: F }>

/** What does not hold, where, and why that is said. */
export function sentenceOf(fault: Fault): string {
  return (sentences[fault.fault] as (of: Fault) => string)(fault)
}

const sentences: { readonly [F in Fault['fault']]: (of: Of<F>) => string } = {
  'record-removed': (of) =>
    `${chain(of)}: the whole record was removed; ${of.entries} ${of.entries === 1 ? 'entry' : 'entries'} stood in its history.`,
  'tail-removed': (of) => `${chain(of)}, ${run(of)}: the end of the history was removed.`,
  'entries-removed': (of) => `${chain(of)}, ${run(of)}: removed from the history.`,
  'entry-altered': (of) => `${entry(of)}: altered; its digest is not that of what it tells.`,
  'chain-broken': (of) =>
    `${entry(of)}: does not follow from the entry that stands before it; one of the two was altered.`,
  'leaf-missing': (of) => `${entry(of)}: its leaf was removed from the tree of heads.`,
  'leaf-differs': (of) =>
    `${entry(of)}: the tree of heads has another digest for it; one of the two was altered.`,
  'head-removed': (of) => `${chain(of)}: the row that keeps the end of its history was removed.`,
  'head-differs': (of) =>
    `${chain(of)}: the row that keeps the end of its history tells of another end; it was altered.`,
  'leaves-removed': (of) =>
    `The tree of heads: ${of.from === of.to ? `leaf ${of.from} was` : `leaves ${of.from} to ${of.to} were`} removed.`,
  'root-differs': (of) =>
    `The tree of heads: its ${of.size} leaves give the root ${of.found}, and ${of.kept} is kept; leaves or root were altered.`,
  'earlier-root-differs': (of) =>
    `The tree of heads: at ${of.size} leaves, on ${of.at.toISOString()}, it had another root; leaves before that were altered or removed.`,
  'noted-root-unknown': (of) =>
    `The tree of heads never had the root ${of.root}: it was rewritten since that root was noted, or the root is another installation’s.`,
  'original-altered': (of) =>
    `${of.space}, the original “${of.name}”: altered; its bytes no longer give the hash ${of.sha256}.`,
  'original-removed': (of) =>
    `${of.space}, the original “${of.name}”: removed; the history tells that it was brought in with the hash ${of.sha256}.`,
  'text-removed': (of) => `${chain(of)}: the text was removed; its history stands.`,
  'title-altered': (of) => `${chain(of)}: altered; its title is not that of its wording.`,
  'wording-removed': (of) =>
    `${chain(of)}: version ${of.version} in the language “${of.language}” was removed; its history stands.`,
  'words-altered': (of) =>
    `${chain(of)}: version ${of.version} in the language “${of.language}” was altered; its title, paragraphs and notes are not those that were brought in.`,
  'revision-altered': (of) =>
    `${chain(of)}: what a side proposed as ${of.rev} was altered; it no longer gives that digest.`,
  'tree-stuck': (of) => `The tree of heads takes no more leaves: ${of.reason}`,
}

type Chain = { readonly space: string; readonly kind: string; readonly record: string }

function chain({ space, kind, record }: Chain): string {
  return `${space}, ${kind} ${record}`
}

function entry(of: Chain & { readonly seq: number }): string {
  return `${chain(of)}, entry ${of.seq}`
}

function run({ from, to }: { readonly from: number; readonly to: number }): string {
  return from === to ? `entry ${from}` : `entries ${from} to ${to}`
}
