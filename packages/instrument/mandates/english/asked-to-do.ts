import { antecedentOf } from './antecedents.ts'
import { type Named, readBodyList } from './body-list.ts'
import { isAbstract } from './body-nouns.ts'
import { type ClauseWords, type Construed, skipAsides } from './construct.ts'
import { findInfinitive } from './infinitive.ts'
import { cutList, nameOf, namingOf, type Piece } from './pieces.ts'

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
  const pieces = cutList(text, from, Math.min(end, from + LIST_LENGTH))
  const first = pieces[0]
  if (first === undefined || !namesSomebody(text.slice(first.from, first.to))) return null
  if (
    infinitive === null &&
    !clause.sharesNext &&
    /[\s,](?:in|on|for|by|with|from|that)\s/.test(text.slice(first.from, first.to))
  )
    return null
  const list = readBodyList(text, from, Math.min(end, from + LIST_LENGTH), { closed: true })
  const addressees = withoutApposition(text, pieces, list).flatMap((body) => resolved(clause, body))
  return { addressees, action: { from: infinitive === null ? from : infinitive.at + 1, to } }
}

function namesSomebody(words: string): boolean {
  const named = words.replace(/(?: [a-z]+ly)+$/, '')
  if (namingOf(named) !== 'none') return true
  const last = nameOf(named).split(' ').at(-1) ?? ''
  return PEOPLE.test(last) && !isAbstract(last)
}

const PEOPLE = /^(?:people|persons|youth|women|men|children|girls|boys|victims|peoples|ones|victims)$/i

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
