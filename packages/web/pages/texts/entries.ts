import type { Found, ProvisionView } from '@comity/contract'

type FoundOf<K extends Found['kind']> = Extract<Found, { kind: K }>
type Numbered<K extends Found['kind']> = { readonly found: FoundOf<K>; readonly n: number }

/** What stands in the margin beside a paragraph: each thing found, or several of a kind under one head. */
export type Entry =
  | {
      readonly kind: 'single'
      readonly item: Numbered<'mandate' | 'undertaking' | 'event' | 'agreement' | 'former-name'>
    }
  | {
      readonly kind: 'list'
      readonly of: 'area' | 'situation' | 'citation'
      readonly items: readonly Numbered<'area' | 'situation' | 'citation'>[]
    }
  /** More citations than one would read in a margin: their count, their years, and a way to the list. */
  | {
      readonly kind: 'many-citations'
      readonly n: number
      readonly citations: readonly FoundOf<'citation'>[]
    }

/** Beyond this many, the citations of a paragraph are counted and not listed beside it. */
const citationsListed = 4

/**
 * The entries of a paragraph's margin, and the number by which the style sheet ties each thing found to its words:
 * pointing at either lights both. Citations in a note are marked where the note stands; what a person rejected is
 * not shown.
 */
export function entriesOf(provision: ProvisionView): { entries: Entry[]; numbers: Map<string, number> } {
  const numbers = new Map<string, number>()
  const entries: Entry[] = []
  let n = 0
  const numbered = <F extends Found>(found: F): { found: F; n: number } => {
    numbers.set(found.id, ++n)
    return { found, n }
  }

  const stands = provision.found.filter(({ standing }) => standing.state !== 'rejected')
  for (const found of stands) {
    if (
      found.kind === 'mandate' ||
      found.kind === 'undertaking' ||
      found.kind === 'event' ||
      found.kind === 'agreement' ||
      found.kind === 'former-name'
    )
      entries.push({ kind: 'single', item: numbered(found) })
  }
  for (const kind of ['area', 'situation', 'citation'] as const) {
    const group = stands.filter(
      (found): found is FoundOf<typeof kind> =>
        found.kind === kind && !(found.kind === 'citation' && found.note !== null),
    )
    if (group.length === 0) continue
    if (kind === 'citation' && group.length > citationsListed) {
      n++
      for (const { id } of group) numbers.set(id, n)
      entries.push({ kind: 'many-citations', n, citations: group as FoundOf<'citation'>[] })
    } else {
      entries.push({ kind: 'list', of: kind, items: group.map(numbered) })
    }
  }
  return { entries, numbers }
}

/** The address of a thing found: "op24-f1". */
export const addressOfFound = (provision: string, n: number): string => `${provision}-f${n}`
