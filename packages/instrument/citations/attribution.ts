import { firstFrom, indexFrom } from '../first-from.ts'
import { type Act, type Body, bearsNoSymbols, bodies, mayHaveAdopted, numbersSo } from './body.ts'
import type { CitedNumber } from './cited-number.ts'
import type { GoverningWord } from './governing-words.ts'
import type { Group } from './groups.ts'

/** What the words around a list of numbers say of it: which act they are, and whose. */
export type Attribution = {
  readonly act: Act
  /** The bodies that the words leave possible, the likeliest first. */
  readonly possible: readonly Body[]
  /** Whether the words name the body, rather than leave it to be understood. */
  readonly named: boolean
}

/** "Human Rights Council resolutions", "its previous decision", "the Council adopted resolution" */
const ATTRIBUTIVE = /^(?:['’]s?)?\s(?:(?!(?:and|or|et|ou|y|o|и|или)\s)[\p{Ll}’-]{1,20}\s){0,3}$/u
const COORDINATED = /^\s(?:and|or|et|y|и)\s(?:the\s|de\s|del\s|la\s)?$/u
const THROUGH = /^,?\s(?:in|by|through|under|of|to|dans|par|en|por|в|في)\s$/u
/** "résolutions du Conseil", "resoluciones de la Asamblea", "قرارات مجلس", "резолюции Совета" */
const THEN_BODY = /^\s(?:(?:of|de|du|del)\s)?(?:(?:the|la)\s|l['’])?$/u
const OF_BODY =
  /^,?\s(?:(?:(?:adopted|adoptées?|aprobadas?)\s)?(?:of|by|de|du|par|por|del)\s)?(?:(?:the|la|le)\s|l['’])?$/u
const RUSSIAN = /^\p{Script=Cyrillic}/u
/** In Chinese a clause ends before the body of another: "大会2021年3月25日第75/269号决议". */
const OTHER_CLAUSE = /[，；。：、]/u

/** What the words around a list say of its numbers. */
export function attributionOf(
  group: Group,
  words: readonly GoverningWord[],
  text: string,
  adopting: Body,
): Attribution {
  const word = words[group.act] as Extract<GoverningWord, { kind: 'act' }>
  const [first] = group.numbers as [CitedNumber]
  if (group.behind) return attributionBefore(first, word.act, words, text, adopting)
  const { act, own } = word
  const understood = [adopting, ...mentionedBefore(words, group.act)]
  const next = words[group.act + 1]
  if (next?.kind === 'body' && next.at < first.at && THEN_BODY.test(gap(text, word, next)))
    return { act, possible: next.bodies, named: true }
  const before = words[group.act - 1]
  if (own)
    return {
      act,
      possible: before === undefined ? understood : ownersOf(before, word, text, understood),
      named: true,
    }
  if (before !== undefined && before.kind !== 'act' && ATTRIBUTIVE.test(gap(text, before, word))) {
    if (before.kind === 'body')
      return { act, possible: withCoordinated(words, group.act - 1, text), named: true }
    const owner = words[group.act - 2]
    return {
      act,
      possible: owner === undefined ? understood : ownersOf(owner, before, text, understood),
      named: true,
    }
  }
  if (before?.kind === 'body' && before.supplement) return { act, possible: before.bodies, named: true }
  return { act, possible: understood, named: false }
}

/** A body named behind a number, and where its name ends. */
export type BodyBehind = { readonly bodies: readonly Body[]; readonly end: number }

/** "resolution 2254 (2015) of the Security Council", "la résolution 16/18 du Conseil des droits de l’homme", "резолюцию 17/4 Совета". */
export function bodyBehind(words: readonly GoverningWord[], text: string, end: number): BodyBehind | null {
  const word = firstFrom(words, end)
  if (word?.kind !== 'body' || word.supplement || word.at - end > 24) return null
  const between = text.slice(end, word.at)
  const follows =
    between === ' '
      ? RUSSIAN.test(text.slice(word.at, word.at + 1))
      : OF_BODY.test(between) && /\p{L}/u.test(between)
  return follows ? { bodies: word.bodies, end: word.end } : null
}

/** The body that gave the number, or null where the words leave none that could have. */
export function bodyOf(
  cited: CitedNumber,
  { possible, named }: Attribution,
  year: number | null,
): Body | null {
  const adopted = possible.find((body) => mayHaveAdopted(body, cited, year))
  if (adopted !== undefined) return adopted
  // A named body keeps its number though the date printed with it is wrong; that is for a person to see.
  const misdated = named ? possible.find((body) => mayHaveAdopted(body, cited, null)) : undefined
  if (misdated !== undefined) return misdated
  if (cited.numbering === 'session' || possible.every(bearsNoSymbols)) return null
  // "resolution 990 (LIV)": where not even the usual body can have counted so, it is that of a conference nobody listed.
  const usual = bodies.find((body) => numbersSo(body, cited.numbering))
  return usual !== undefined && mayHaveAdopted(usual, cited, null) ? usual : null
}

/** Where the word stands behind the numbers, the body is the last one named before them in the same clause. */
function attributionBefore(
  first: CitedNumber,
  act: Act,
  words: readonly GoverningWord[],
  text: string,
  adopting: Body,
): Attribution {
  const index = indexFrom(words, first.at) - 1
  const before = words[index]
  const understood = [adopting, ...mentionedBefore(words, index + 1)]
  if (before === undefined || before.kind === 'act' || first.at - before.end > 60)
    return { act, possible: understood, named: false }
  if (OTHER_CLAUSE.test(text.slice(before.end, first.at))) return { act, possible: understood, named: false }
  return { act, possible: before.kind === 'body' ? before.bodies : understood, named: true }
}

/** "Security Council and General Assembly resolutions 2282 (2016) and 70/262": each number tells which of the two. */
function withCoordinated(words: readonly GoverningWord[], index: number, text: string): readonly Body[] {
  const word = words[index] as Extract<GoverningWord, { kind: 'body' }>
  const before = words[index - 1]
  if (before?.kind !== 'body' || !COORDINATED.test(gap(text, before, word))) return word.bodies
  return [...word.bodies, ...before.bodies]
}

/** "the Human Rights Council, in its resolution 16/18": "its" is the Council’s; elsewhere it is the adopting body’s. */
function ownersOf(
  owner: GoverningWord,
  own: GoverningWord,
  text: string,
  understood: readonly Body[],
): readonly Body[] {
  if (owner.kind !== 'body' || !THROUGH.test(gap(text, owner, own))) return understood
  return owner.bodies.every(bearsNoSymbols) ? owner.bodies : [...owner.bodies, ...understood]
}

/** Bounded, so that a text that names bodies without end is read in linear time. */
function mentionedBefore(words: readonly GoverningWord[], index: number): Body[] {
  return words
    .slice(Math.max(0, index - 8), index)
    .reverse()
    .flatMap((word) => (word.kind === 'body' ? word.bodies : []))
}

function gap(text: string, before: GoverningWord, after: GoverningWord): string {
  return after.at - before.end > 80 ? ';' : text.slice(before.end, after.at)
}
