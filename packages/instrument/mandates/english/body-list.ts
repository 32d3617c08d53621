import { KIND } from './body-nouns.ts'
import { continuesName, type Entry } from './continued-names.ts'
import { cutList, type Naming, nameOf, namingOf, type Piece } from './pieces.ts'

/** A body in a list: a stretch of the text, trimmed to what names it. */
export type Named = { from: number; to: number }

export type ListKind = {
  /** Whether the list reaches up to `to`, or ends where its words end ("between A and B in Geneva"). */
  readonly closed: boolean
  /** Keep "its subsidiary organs, institutions and committees" together: counterparts are shown as printed. */
  readonly keepOwned?: boolean
}

// ", in cooperation with Member States," · ", taking into account …" : beside the list, not of it
const ADJUNCT =
  /^(?:and |while |when |if |where |where appropriate|where relevant|inter alia|acting|at (?:its|their|the|all)|based|bearing|by |consistent|due|during|following|for |from |given|guided|having|in (?!particular)|including (?:by|through|in|with|at|on|for|to|as|but)\b|jointly|making|mindful|no later|not later|noting|on |once|paying|pending|prior|pursuant|recalling|recogni[sz]ing|stressing|emphasizing|subject|taking|that |thereby|through|to |towards|under|upon|using|via|which |who |whose |with |within|without|working|as a |as (?!well)|before|beginning|building|considering|drawing|ensuring|keeping|notwithstanding|respecting|starting|throughout|together|until|also |not |so |whenever|wherever|whether|in accordance|among)/i
// "… and through official institutions"
const PREPOSED = /^(?:through|by|with|for|at|under|within|via|on|upon|to) /
const SHORT_ADJUNCT =
  /^(?:as appropriate|as applicable|as necessary|where appropriate|where relevant|inter alia|if appropriate|when appropriate|as relevant|where possible|where applicable|on a voluntary basis|upon request)$/i
// "including the regional commissions" · "in particular developing countries": asked as well
const AMONG_THEM =
  /^(?:and )?(?:including|in particular|especially|particularly|notably|such as|above all|inter alia)(?: also)? /
// "those in arrears": some of the bodies before, no body of its own
const SOME_OF_THEM =
  /^(?:and )?(?:above all |in particular |especially |particularly |notably |including )?(?:to )?(?:those|the least developed among)\b/i
const OWNED = /^(?:its|their|his) /
const PREPOSITION =
  / (?:in|for|on|to|at|through|towards?|regarding|concerning|under|within|during|by|via|with|aimed|as|against|into|from|over|upon|before|after|where|which|that|who|while|so|pursuant|following|throughout|across|among|based|to|thereby|including|set|established|made|held|dedicated|related|relating|taking|provided|is|are|should|shall|will|must|may) /g

/** The bodies of a list, in order; empty where the words name none. */
export function readBodyList(text: string, from: number, to: number, kind: ListKind): Named[] {
  const entries: Entry[] = []
  const pieces = cutList(text, from, to)
  let skipping = false
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] as Piece
    const words = text.slice(piece.from, piece.to)
    const last = entries.at(-1)
    if (SHORT_ADJUNCT.test(words)) continue
    if (SOME_OF_THEM.test(words) && last !== undefined) {
      if (!kind.closed) break
      skipping = /,/.test(piece.joint)
      continue
    }
    if (last !== undefined && (/,/.test(piece.joint) ? ADJUNCT : PREPOSED).test(words)) {
      if (!kind.closed) break
      skipping = true
      continue
    }
    if (skipping) {
      if (!/as well as|along with|together with/.test(piece.joint)) continue
      skipping = false
    }
    const cut = kind.closed ? words.length : listEnd(words)
    const offered = words.slice(0, cut)
    const naming = halfNamed(text, pieces, i, namingOf(offered.replace(AMONG_THEM, '')))
    if (last !== undefined && continuesName(text, last, { words: offered, naming, joint: piece.joint })) {
      last.to = piece.from + cut
      if (naming !== 'none') last.naming = naming
      last.parts++
      last.conjoined ||= /and/.test(piece.joint)
    } else if (naming === 'none' && last !== undefined) {
      if (!kind.closed) break
      if (/,/.test(piece.joint)) skipping = !followedByBody(text, pieces, i)
      if (skipping) continue
      last.to = piece.to
    } else {
      const from = piece.from + (AMONG_THEM.exec(offered)?.[0].length ?? 0)
      entries.push({ from, to: piece.from + cut, naming, parts: 1, conjoined: false })
    }
    if (cut < words.length) break
  }
  return joinKinds(text, joinOwned(text, entries, kind)).map((entry) => trim(text, entry))
}

/** "development and humanitarian actors": a bare noun before "and" may be the first half of what follows. */
function halfNamed(text: string, pieces: readonly Piece[], i: number, naming: Naming): Naming {
  const piece = pieces[i] as Piece
  const next = pieces[i + 1]
  if (naming !== 'none' || next === undefined || !/^ and $/.test(next.joint)) return naming
  if (!/^\p{Ll}[\p{L}-]+$/u.test(text.slice(piece.from, piece.to))) return naming
  return namingOf(text.slice(next.from, next.to)) === 'body' ? 'unfinished' : naming
}

function followedByBody(text: string, pieces: readonly Piece[], i: number): boolean {
  for (const piece of pieces.slice(i + 1, i + 5)) {
    const words = text.slice(piece.from, piece.to)
    if (ADJUNCT.test(words) && /,/.test(piece.joint)) return false
    if (/^(?:the|all|other|relevant) /.test(words) && namingOf(words) === 'body') return true
  }
  return false
}

/** Where an open list ends inside a piece: "the United Nations in the field of" at " in". */
export function listEnd(words: string): number {
  PREPOSITION.lastIndex = 0
  for (let match = PREPOSITION.exec(words); match !== null; match = PREPOSITION.exec(words)) {
    if (!withinName(words, match.index, match[0])) return match.index
    PREPOSITION.lastIndex = match.index + match[0].length - 1
  }
  return words.length
}

// "Commission on Human Rights" · "Rapporteur on trafficking" · "parties to the Convention" · "Mission in Somalia"
function withinName(words: string, at: number, preposition: string): boolean {
  const before = words.slice(0, at)
  const after = words.slice(at + preposition.length).replace(/^the /, '')
  const lastWord = before.slice(before.lastIndexOf(' ') + 1)
  const toName = /^\p{Lu}/u.test(after)
  switch (preposition.trim()) {
    case 'on':
    case 'for':
    case 'against':
      return (
        (/^\p{Lu}/u.test(lastWord) && toName) ||
        /\b(?:Rapporteurs?|Representatives?|Experts?|Adviser|Envoy|Groups?)\b[\p{L} -]*$/u.test(before)
      )
    case 'to':
      return toName && /^(?:parties|party|Parties|Adviser|Envoy|accredited)$/.test(lastWord)
    case 'in':
      return (
        toName &&
        /\b(?:Mission|Office|Centre|Center|Force|Operation|Measures|Courts?|Presence)\b[^,]*$/.test(before)
      )
    case 'with':
      return /^non-/.test(before)
    default:
      return false
  }
}

/** "its subsidiary organs, institutions and committees" stay one counterpart. */
function joinOwned(text: string, entries: readonly Named[], kind: ListKind): readonly Named[] {
  if (!kind.keepOwned) return entries
  const at = entries.findIndex((entry) => OWNED.test(text.slice(entry.from, entry.to)))
  if (at < 0 || at === entries.length - 1) return entries
  const rest = entries.slice(at)
  if (
    rest
      .slice(1)
      .some(
        (entry) => !/^\p{Ll}/u.test(text.slice(entry.from)) || /^(?:the|other) /.test(text.slice(entry.from)),
      )
  )
    return entries
  return [...entries.slice(0, at), { from: (rest[0] as Named).from, to: (rest.at(-1) as Named).to }]
}

const BARE = `(?:(?:all|relevant|various|related|appropriate|competent|concerned|specialized|subsidiary|affiliated|standing|and|United Nations|principal|interested|the|other|such) )*(?:${KIND})`
const FIRST_KIND = new RegExp(`^${BARE}(?: concerned)?$`)
const NEXT_KIND = new RegExp(`^(?!the |relevant |all )${BARE}( (?:of|within|in) .+)?(?: concerned)?$`)

/**
 * "specialized agencies, funds and programmes of the United Nations system" is one addressee, for its kinds share
 * what follows or precedes them. Of two kinds the second, where it is "other organizations", is one of its own.
 */
function joinKinds(text: string, entries: readonly Named[]): Named[] {
  const joined: Named[] = []
  for (let i = 0; i < entries.length; i++) {
    const first = entries[i] as Named
    let end = i
    if (FIRST_KIND.test(text.slice(first.from, first.to))) {
      while (end + 1 < entries.length) {
        const next = entries[end + 1] as Named
        const match = NEXT_KIND.exec(text.slice(next.from, next.to))
        if (match === null) break
        end++
        if (match[1] !== undefined) break
      }
    }
    if (end > i + 1 && isOther(text, entries[end] as Named)) end--
    if (end > i && sharesWords(text, entries.slice(i, end + 1))) {
      joined.push({ from: first.from, to: (entries[end] as Named).to })
      i = end
    } else joined.push(first)
  }
  return joined
}

/** "other organizations", which share nothing with the kinds before them: unlike "other organizations of the system". */
function isOther(text: string, { from, to }: Named): boolean {
  return /^other (?!.* (?:of|within|in) )/.test(text.slice(from, to))
}

/** Whether a run of kinds has an "of the United Nations system" behind it, or a "United Nations" before it, for all. */
function sharesWords(text: string, run: readonly Named[]): boolean {
  const first = text.slice(run[0]?.from, run[0]?.to)
  const closing = text.slice(run.at(-1)?.from, run.at(-1)?.to)
  if (run.length === 2 && /^other /.test(closing)) return false
  if (/ (?:of|within|in) /.test(closing) || /\bUnited Nations\b/.test(first)) return true
  return !/\b(?:subsidiary|affiliated|standing)\b/.test(first + closing)
}

const LEADING =
  /^(?:(?:and|to|also|above all|in particular|including|especially|newly established|the(?! (?:two|three|four|five|six)\b)|its|their|his|her) )+/i
// "at its seventy-eighth session" · " within existing resources" · " in cooperation with" printed without commas
const TRAILING =
  / (?:within (?:its|their|existing|available|the limits)|at its|through|as appropriate|upon (?:their )?request|when|while|if|jointly|pursuant to|in (?:cooperation|collaboration|coordination|consultation|partnership|close|conformity|accordance|its capacity|his capacity|their capacity|this|that)|on (?:the basis|a )|as a matter)(?: .*)?$|(?: (?:not|also|further|again|as well|in turn|once again|[a-z]+ly))+$/s
// "the Commission on Human Rights of the Organization": a body with a proper name of its own is known by it
const OWNER_OF_NAMED =
  /^(?:[\p{Lu}][\p{L}-]+ )*(?:Commission|Committee|Council|Centre|Department|Board|Bureau|Forum|Office) (?:on|for) (?:the )?\p{Lu}[\p{L} -]*?( of the (?:Organization|Organisation|League|Association|Union|Community) (?:of|for) \p{Lu}[\p{L} -]+)$/u

function trim(text: string, entry: Named): Named {
  let { from, to } = entry
  from += LEADING.exec(text.slice(from, to))?.[0].length ?? 0
  const tail = TRAILING.exec(text.slice(from, to))
  if (tail !== null && nameOf(text.slice(from, from + tail.index)) !== '') to = from + tail.index
  const owner = OWNER_OF_NAMED.exec(text.slice(from, Math.min(to, from + 300)))
  if (owner?.[1] !== undefined && to - from <= 300) to -= owner[1].length
  while (to > from && /[\s,;:]/.test(text[to - 1] as string)) to--
  return { from, to }
}
