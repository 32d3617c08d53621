import { type Act, type Body, bearsNoSymbols, bodies, mayHaveAdopted, numbersSo } from './body.ts'
import type { CitedNumber } from './cited-number.ts'
import type { GoverningWord } from './governing-words.ts'

/** What the words before a number say of it: which act it is, and whose. */
export type Attribution = {
  readonly act: Act
  /** The bodies that the words leave possible, the likeliest first. */
  readonly possible: readonly Body[]
  /** Whether the words name the body, rather than leave it to be understood. */
  readonly named: boolean
}

/** "Human Rights Council resolutions", "its previous decision", "Council, acting unanimously, adopted resolution" (not the last). */
const ATTRIBUTIVE = /^(?:['’]s?)?\s(?:(?!(?:and|or|et|ou|y|o|и|или)\s)[\p{Ll}’-]{1,20}\s){0,3}$/u
const COORDINATED = /^\s(?:and|or|et|y|и)\s(?:the\s|de\s|del\s|la\s)?$/u
const THROUGH = /^,?\s(?:in|by|through|under|of|to|dans|par|en|por|в)\s$/u
const OF_THE_BODY =
  /^,?\s(?:(?:adopted|adoptées?|aprobadas?)\s)?(?:of|by|de|du|par|por|del)\s(?:the\s|la\s|le\s|l['’])?$/u

/** What the act word at `index` and the words before it say of the numbers that follow. */
export function attributionAt(
  words: readonly GoverningWord[],
  index: number,
  text: string,
  adopting: Body,
): Attribution {
  const word = words[index] as Extract<GoverningWord, { kind: 'act' }>
  const before = words[index - 1]
  const understood = [adopting, ...mentionedBefore(words, index)]
  if (word.own) return { act: word.act, possible: understood, named: true }
  if (before !== undefined && before.kind !== 'act' && ATTRIBUTIVE.test(gap(text, before, word))) {
    if (before.kind === 'body')
      return { act: word.act, possible: withCoordinated(words, index - 1, text), named: true }
    return { act: word.act, possible: ownersOf(words, index - 1, text, understood), named: true }
  }
  if (before?.kind === 'body' && before.supplement)
    return { act: word.act, possible: before.bodies, named: true }
  return { act: word.act, possible: understood, named: false }
}

/** "resolution 2254 (2015) of the Security Council", "la résolution 16/18 du Conseil des droits de l’homme". */
export function bodyAfter(
  words: readonly GoverningWord[],
  next: number,
  text: string,
  end: number,
): readonly Body[] | null {
  const word = words[next]
  if (word?.kind !== 'body' || word.supplement || word.at - end > 24) return null
  return OF_THE_BODY.test(text.slice(end, word.at)) ? word.bodies : null
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
  return bodies.find((body) => numbersSo(body, cited.numbering)) ?? null
}

/** "Security Council and General Assembly resolutions 2282 (2016) and 70/262": each number tells which of the two. */
function withCoordinated(words: readonly GoverningWord[], index: number, text: string): readonly Body[] {
  const word = words[index] as Extract<GoverningWord, { kind: 'body' }>
  const before = words[index - 1]
  if (before?.kind !== 'body' || !COORDINATED.test(gap(text, before, word))) return word.bodies
  return [...word.bodies, ...before.bodies]
}

/** "the Human Rights Council, in its resolution 16/18": "its" is the Council's; elsewhere it is the adopting body's. */
function ownersOf(
  words: readonly GoverningWord[],
  index: number,
  text: string,
  understood: readonly Body[],
): readonly Body[] {
  const own = words[index] as GoverningWord
  const before = words[index - 1]
  if (before?.kind !== 'body' || !THROUGH.test(gap(text, before, own))) return understood
  return before.bodies.every(bearsNoSymbols) ? before.bodies : [...before.bodies, ...understood]
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
