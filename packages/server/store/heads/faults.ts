/** One record's chain. */
export type Chain = { readonly space: string; readonly kind: string; readonly record: string }

/** A run of entries of one chain, both ends included. */
type Run = Chain & { readonly from: number; readonly to: number }

/** A wording of a text: a version of it in a language. */
type Wording = Chain & { readonly language: string; readonly version: number }

/** What does not hold, and where. */
export type Fault =
  /** No entry is left of a record that the tree or the record's head knows. */
  | (Chain & { readonly fault: 'record-removed'; readonly entries: number })
  | (Run & { readonly fault: 'tail-removed' | 'entries-removed' })
  /** The entry's digests are not those of what it tells. */
  | (Chain & { readonly fault: 'entry-altered'; readonly seq: number })
  /** The entry holds by itself but follows from another one than stands before it. */
  | (Chain & { readonly fault: 'chain-broken'; readonly seq: number })
  /** The tree has no leaf for the entry, or one with another digest. */
  | (Chain & { readonly fault: 'leaf-missing' | 'leaf-differs'; readonly seq: number })
  /** The row of the chain's head is gone, or tells another end than the chain has. */
  | (Chain & { readonly fault: 'head-removed' | 'head-differs' })
  | { readonly fault: 'leaves-removed'; readonly from: number; readonly to: number }
  /** The root worked out from the leaves is not the one that is kept. */
  | { readonly fault: 'root-differs'; readonly size: number; readonly kept: string; readonly found: string }
  | { readonly fault: 'earlier-root-differs'; readonly size: number; readonly at: Date }
  /** The tree has never had the root that somebody noted elsewhere. */
  | { readonly fault: 'noted-root-unknown'; readonly root: string }
  | {
      readonly fault: 'original-altered'
      readonly space: string
      readonly name: string
      readonly sha256: string
    }
  /** The history tells of a file that is no longer kept. */
  | {
      readonly fault: 'original-removed'
      readonly space: string
      readonly name: string
      readonly sha256: string
    }
  /** The history tells of a text that is no longer there; of a wording of it; or its title is not that of its wording. */
  | (Chain & { readonly fault: 'text-removed' })
  | (Chain & { readonly fault: 'title-altered' })
  /** A wording is gone, or its paragraphs, notes and title are not those that were brought in. */
  | (Wording & { readonly fault: 'wording-removed' })
  | (Wording & { readonly fault: 'words-altered' })
  /** What a side proposed no longer gives the digest by which both sides name it. */
  | (Chain & { readonly fault: 'revision-altered'; readonly rev: string })
  /** What waits for the tree cannot be put into it. */
  | { readonly fault: 'tree-stuck'; readonly reason: string }
