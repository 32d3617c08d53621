import { type Named, readBodyList } from './body-list.ts'
import type { EarlierClause } from './construct.ts'
import { nameOf, namingOf } from './pieces.ts'

// "cooperation between the United Nations and the League" · "consultations among States"
const BETWEEN = /\b(?:between|among|amongst)(?= )/g
// "the efforts of the secretariats" · "to the Secretary-General" · "by the Council" · "in collaboration with States"
const LINK =
  / (?:by|of|from|with|to(?= (?:the|all|its|those|relevant|\p{Lu}))) (?=(?:the |all |its |those |relevant )?[\p{L}-]+)/gu

/** The bodies that "them", "him" or "their" stands for: those of the clause before, else of the one before that. */
export function antecedentOf(
  text: string,
  earlier: readonly EarlierClause[],
  single: boolean,
): readonly Named[] {
  for (let i = earlier.length - 1; i >= Math.max(0, earlier.length - 3); i--) {
    const clause = earlier[i] as EarlierClause
    const found = clause.addressees.length > 0 ? clause.addressees : bodiesNamedIn(text, clause, !single)
    if (found.length > 0) return single ? found.slice(0, 1) : found
  }
  return []
}

/** The bodies of "cooperation between A and B" told before, for "such cooperation" and "this partnership". */
export function partnersNamedBefore(text: string, earlier: readonly EarlierClause[]): readonly Named[] {
  for (let i = earlier.length - 1; i >= Math.max(0, earlier.length - 2); i--) {
    const found = between(text, (earlier[i] as EarlierClause).from, (earlier[i] as EarlierClause).to)
    if (found.length > 1) return found
  }
  return []
}

/** The list behind the first "between" or "among" of a stretch. */
export function between(text: string, from: number, to: number): Named[] {
  BETWEEN.lastIndex = from
  for (
    let match = BETWEEN.exec(text), tries = 0;
    match !== null && match.index < to && tries < 3;
    match = BETWEEN.exec(text), tries++
  ) {
    const start = behindStandIn(text, BETWEEN.lastIndex + 1)
    const list = readBodyList(text, start, Math.min(to, start + 1500), { closed: false })
    const bodies = withoutRepresentatives(text, withoutAsides(text, list))
    if (beginsAt(list, start)) return bodies
  }
  return []
}

/** Whether a list names bodies from its beginning; what comes first may be "member cities", which names none. */
export function beginsAt(list: readonly Named[], from: number): boolean {
  return list[0] !== undefined && list[0].from - from <= 30
}

/** The first bodies that a clause without addressees names: its object, "between A and B", or "the efforts of A". */
function bodiesNamedIn(text: string, clause: EarlierClause, several: boolean): readonly Named[] {
  const to = Math.min(clause.to, clause.from + 1500)
  const start =
    clause.from +
    (/^(?: with [a-z]+)?(?: that)? /.exec(text.slice(clause.from, clause.from + 40))?.[0].length ?? 0)
  const object = readBodyList(text, start, to, { closed: false })
  const first = object[0]
  if (first !== undefined && beginsAt(object, start) && namingOf(text.slice(first.from, first.to)) === 'body')
    return object
  let single: readonly Named[] = []
  const partners = between(text, clause.from, to)
  if (partners.length > 0) return partners
  LINK.lastIndex = clause.from
  for (
    let match = LINK.exec(text), tries = 0;
    match !== null && match.index < to && tries < 12;
    match = LINK.exec(text), tries++
  ) {
    const list = readBodyList(text, LINK.lastIndex, to, { closed: false })
    const head = list[0]
    if (
      head === undefined ||
      !beginsAt(list, LINK.lastIndex) ||
      namingOf(text.slice(head.from, head.to)) !== 'body'
    )
      continue
    if (!several || list.length > 1 || isPlural(text, head)) return list
    if (single.length === 0) single = list
  }
  return single
}

/** "the secretariats of both" may be "they"; "the Economic Cooperation Organization" is "it". */
function isPlural(text: string, { from, to }: Named): boolean {
  return /s$/.test(nameOf(text.slice(from, to))) && !/\bUnited Nations$/.test(nameOf(text.slice(from, to)))
}

/** "…, as well as between senior officials": the words of an aside are no part of who "they" are. */
function withoutAsides(text: string, list: readonly Named[]): Named[] {
  const aside = list.findIndex((body) => /^(?:between|among) /.test(text.slice(body.from, body.to)))
  return aside < 0 ? [...list] : list.slice(0, aside)
}

// "representatives of the United Nations system" · "the programmes and activities of the United Nations system"
const STANDS_FOR =
  /^(?:the )?(?:representatives|programmes and activities|activities|efforts|work|actions) of (?:the )?/i

function behindStandIn(text: string, from: number): number {
  return from + (STANDS_FOR.exec(text.slice(from, from + 60))?.[0].length ?? 0)
}

export function withoutRepresentatives(text: string, list: readonly Named[]): Named[] {
  return list.map(({ from, to }) => ({
    from: from + (STANDS_FOR.exec(text.slice(from, to))?.[0].length ?? 0),
    to,
  }))
}
