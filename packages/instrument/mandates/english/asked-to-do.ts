import { antecedentOf } from './antecedents.ts'
import { type Named, readBodies } from './body-list.ts'
import { type ClauseWords, type Construed, skipAsides } from './construct.ts'
import { findInfinitive } from './infinitive.ts'
import { cutList, type Piece } from './pieces.ts'

// Nobody's addressee list is longer; a bound keeps hostile text cheap.
const LIST_LENGTH = 4000

/**
 * "Requests the Secretary-General to report" · "Calls upon Israel, the occupying Power, to desist" ·
 * "urges them to continue" · "Encourages States, and invites others, to contribute"
 */
export function askedToDo(clause: ClauseWords): Construed | null {
  const { text, to } = clause
  const from = skipAsides(text, clause.from, to)
  const infinitive = findInfinitive(text, from, Math.min(to, from + LIST_LENGTH))
  const end = infinitive?.at ?? to
  const region = Math.min(end, from + LIST_LENGTH)
  const pieces = cutList(text, from, region)
  const list = readBodies(text, pieces, { closed: true })
  const first = list[0]
  // "encourages the scheduling of a meeting between …": what comes first is no body
  if (first === undefined || first.from - from > FIRST_WORDS || GERUND.test(text.slice(from, from + 20)))
    return null
  if (
    infinitive === null &&
    !clause.sharesNext &&
    !clause.opensList &&
    GOES_ON.test(text.slice(first.from, region))
  )
    return null
  const addressees = withoutApposition(text, pieces, list).flatMap((body) => resolved(clause, body))
  return { addressees, action: { from: infinitive === null ? from : infinitive.at + 1, to } }
}

// "the ", "its ", "newly established "
const FIRST_WORDS = 30
const GERUND =
  /^(?:the )?(?:accelerat|address|assist|advanc|build|deepen|enhanc|ensur|establish|expand|facilitat|foster|further|improv|increas|promot|provid|scal|sett|strengthen|support|us)ing /
// A clause without "to do" that names more than bodies asks for something else: "the Government for support"
const GOES_ON = /[\s,](?:in|on|for|by|with|from|that)\s/

/** A list has a conjunction before its last member; "Israel, the occupying Power," is one body. */
function withoutApposition(text: string, pieces: readonly Piece[], list: readonly Named[]): readonly Named[] {
  const conjoined = pieces.some(
    ({ joint, from }) =>
      /and|or|as well/.test(joint) ||
      /^(?:including|especially|in particular|particularly|notably)\b/i.test(text.slice(from, from + 14)),
  )
  return conjoined ? list : list.slice(0, 1)
}

function resolved(clause: ClauseWords, body: Named): readonly Named[] {
  const pronoun = /^(?:them|it|him|her)$/i.exec(clause.text.slice(body.from, body.to))
  if (pronoun === null) return [body]
  return antecedentOf(clause.text, clause.earlier, pronoun[0].toLowerCase() !== 'them')
}
