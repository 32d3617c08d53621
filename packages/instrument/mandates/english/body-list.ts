import { type Aside, asideOf } from './asides.ts'
import { continuesName, type Entry } from './continued-names.ts'
import { joinKinds } from './joined-kinds.ts'
import { joinOwned } from './joined-owned.ts'
import { listEnd } from './list-end.ts'
import { cutList, type Naming, nameOf, namingOf, type Piece } from './pieces.ts'
import { trimName } from './trimmed-name.ts'

/** A body in a list: a stretch of the text, trimmed to what names it. */
export type Named = { from: number; to: number }

export type ListKind = {
  /** Whether the list reaches up to `to`, or ends where its words end ("between A and B in Geneva"). */
  readonly closed: boolean
  /** Keep "its subsidiary organs, institutions and committees" together: counterparts are shown as printed. */
  readonly keepOwned?: boolean
}

// "including the regional commissions" · "in particular developing countries": asked as well
const AMONG_THEM =
  /^(?:and )?(?:including|in particular|especially|particularly|notably|such as|above all|inter alia)(?: also)? /

/** The bodies of a list, in order; empty where the words name none. */
export function readBodyList(text: string, from: number, to: number, kind: ListKind): Named[] {
  return readBodies(text, cutList(text, from, to), kind)
}

/** The same, of a list that has been cut. */
export function readBodies(text: string, pieces: readonly Piece[], kind: ListKind): Named[] {
  const entries = readEntries(text, pieces, kind.closed).filter((entry) => isSomebody(text, entry))
  const owned = kind.keepOwned ? joinOwned(text, entries) : entries
  return joinKinds(text, owned).map((entry) => trimName(text, entry))
}

function readEntries(text: string, pieces: readonly Piece[], closed: boolean): Entry[] {
  const entries: Entry[] = []
  let beside = false
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] as Piece
    const words = text.slice(piece.from, piece.to)
    const last = entries.at(-1)
    if (last !== undefined && isAlsoTheirs(text, last, words, piece.joint)) {
      last.to = piece.to
      continue
    }
    const aside: Aside = last === undefined ? 'no' : asideOf(words, piece.joint)
    if (aside === 'short') continue
    if (aside !== 'no' && !closed) break
    if (aside !== 'no' || (beside && !/as well as|along with|together with/.test(piece.joint))) {
      beside = aside === 'no' || aside === 'long'
      continue
    }
    beside = false
    const end = piece.from + (closed ? words.length : listEnd(words))
    const offered = text.slice(piece.from, end)
    const among = AMONG_THEM.exec(offered)?.[0].length ?? 0
    const naming = halfNamed(text, pieces, i, namingOf(among === 0 ? offered : offered.slice(among)))
    if (last !== undefined && continuesName(text, last, { words: offered, naming, joint: piece.joint })) {
      last.to = end
      if (naming !== 'none' || last.naming === 'unfinished') last.naming = naming
      last.conjoined ||= piece.joint === ' and '
    } else if (naming === 'none' && last !== undefined) {
      if (
        !closed &&
        !(MANDATED.test(text.slice(last.from, last.from + 200)) && followedByBody(text, pieces, i))
      )
        break
      beside = /,/.test(piece.joint) && !followedByBody(text, pieces, i)
      if (!beside) last.to = end
    } else {
      entries.push({ from: piece.from + among, to: end, naming, conjoined: false })
    }
    if (end < piece.to) break
  }
  return entries
}

/** "the secretariats of the United Nations | and of the League": one kind of body of two owners. */
function isAlsoTheirs(text: string, last: Named, words: string, joint: string): boolean {
  return (
    joint === ' and ' &&
    /^of (?:the )?\p{Lu}/u.test(words) &&
    /^(?:the |both )?secretariats of /.test(text.slice(last.from, last.to))
  )
}

// "the Special Rapporteur on the sale and sexual exploitation of children, … and the Council": a title may hold a list
const MANDATED =
  /\b(?:Rapporteurs?|Experts?|Representatives?|Advisers?|Envoys?|Working Group) (?:of [\p{L} -]{1,60} )?(?:on|for|in) /u

/** What is named only by an adjective or an action ("continued and enhanced support") is nobody. */
function isSomebody(text: string, { from, to, naming }: Entry): boolean {
  if (naming === 'body' || naming === 'name') return true
  return PEOPLE.test(nameOf(text.slice(from, to)).split(' ').at(-1) ?? '')
}

const PEOPLE =
  /^(?:people|persons|youth|women|men|children|girls|boys|victims|peoples|ones|refugees|migrants)$/i

/** "development and humanitarian actors": a bare noun before "and" may be the first half of what follows. */
function halfNamed(text: string, pieces: readonly Piece[], i: number, naming: Naming): Naming {
  const piece = pieces[i] as Piece
  const next = pieces[i + 1]
  if (naming !== 'none' || next === undefined || next.joint !== ' and ') return naming
  if (!/^\p{Ll}[\p{L}-]+$/u.test(text.slice(piece.from, piece.to))) return naming
  const following = text.slice(next.from, next.to)
  return namingOf(following) === 'body' && !/^(?:the|all|any|other|relevant|their|its) /.test(following)
    ? 'unfinished'
    : naming
}

function followedByBody(text: string, pieces: readonly Piece[], i: number): boolean {
  for (const piece of pieces.slice(i + 1, i + 5)) {
    const words = text.slice(piece.from, piece.to)
    if (asideOf(words, piece.joint) !== 'no') return false
    if (/^(?:the|all|other|relevant) /.test(words) && namingOf(words) === 'body') return true
  }
  return false
}
