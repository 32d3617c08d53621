import { BODY_NOUNS, isAbstract, isAdjective } from './body-nouns.ts'

/** A part of a list between two separators, [from, to) in the text; `joint` is the separator before it. */
export type Piece = { readonly from: number; readonly to: number; readonly joint: string }

// ", and " · " as well as " · ", along with " · ", and above all "
const JOINT =
  /,? (?:as well as|along with|together with|in addition to)(?: to| with)? |, (?:and|or) (?:also )?|, |; (?:and )?| (?:and|or)(?:,| also)? | and\/or /g

/** Cuts [from, to) at its commas and conjunctions, but not within brackets. */
export function cutList(text: string, from: number, to: number): Piece[] {
  const pieces: Piece[] = []
  let start = from
  let joint = ''
  let scanned = from
  let depth = 0
  JOINT.lastIndex = from
  for (let match = JOINT.exec(text); match !== null && match.index < to; match = JOINT.exec(text)) {
    for (; scanned < match.index; scanned++) depth += bracket(text.charCodeAt(scanned))
    if (depth > 0) continue
    if (match.index > start) pieces.push({ from: start, to: match.index, joint })
    else if (pieces.length === 0 && match.index > from) continue
    joint = match[0]
    start = JOINT.lastIndex
    if (pieces.length > 400) break
  }
  if (start < to) pieces.push({ from: start, to, joint })
  return pieces
}

function bracket(unit: number): number {
  return unit === 0x28 ? 1 : unit === 0x29 ? -1 : 0
}

const DETERMINER =
  /^(?:(?:the|a|an|all|any|each|every|both|its|their|his|her|those|these|such|other|relevant|interested|concerned|respective|and|also|in particular|especially|particularly|notably|including|such as|above all|inter alia|newly established|appropriate) )+/i
const COMPLEMENT =
  /,| (?:of|for|on|in|with|to|from|by|at|under|within|that|which|who|whose|whom|where|thereto|thereof|upon|during|through|against|between|among|dealing|working|involved|wishing|able|engaged|participating|having|including|aimed|into|towards|as|based|designed|intended|established|entitled|referred) /

/** The words of a piece up to its first complement: "Special Rapporteur" of "the Special Rapporteur on torture". */
export function nameOf(piece: string): string {
  const bare = piece.replace(DETERMINER, '')
  const cut = COMPLEMENT.exec(bare)
  const name = (cut === null ? bare : bare.slice(0, cut.index)).replace(/[,\s]+$/, '')
  return name.endsWith(')') ? name.replace(/\s*\([^()]*\)$/, '') : name
}

export type Naming = 'body' | 'name' | 'unfinished' | 'none'

/**
 * What a piece of a list is: a body by its noun, perhaps one by its capitals ("Israel"), the first half of
 * a name that goes on behind the conjunction ("the Economic" and Social Council), or none.
 */
export function namingOf(piece: string): Naming {
  const name = nameOf(piece)
  const words = name.split(' ')
  const last = words.at(-1) as string
  if (last === '') return /^(?:all|those|both|such|others)\b/i.test(piece) ? 'body' : 'none'
  if (PRONOUN.test(name)) return 'body'
  if (isHalfNamed(piece)) return 'unfinished'
  const noun = words.findLastIndex((word) => isBodyNoun(word))
  if (noun >= 0) {
    if (isAbstract(last) && !/^\p{Lu}/u.test(last)) return 'none'
    // "United Nations humanitarian" and "development organizations"
    if (words[noun] === 'Nations' && noun < words.length - 1 && /^\p{Ll}/u.test(last) && isAdjective(last))
      return 'unfinished'
    return 'body'
  }
  if (/^\p{Ll}/u.test(last) && isAbstract(last)) return 'none'
  if (/^\p{Lu}/u.test(last)) return 'name'
  if (PERSONS.test(last)) return 'body'
  return isAdjective(last) ? 'unfinished' : 'none'
}

// Who does something: "contractors", "scientists", "volunteers"
const PERSONS = /(?:ctors|tors|sors|ists|cians|yees|teers|gners|urers|wners|fishers)$/
// "of the United Nations Educational", "the Economic": a name goes on behind the conjunction
const CAPITAL_ADJECTIVES = new Set(
  `Academic Administrative Agricultural Anti-Discrimination Bilateral Civic Civil Commercial Constitutional Cultural
  Economic Educational Electoral Environmental Ethnic Financial Governmental Humanitarian Industrial Intellectual
  Intergovernmental International Judicial Legal Medical Multilateral National Nuclear Oceanographic Parliamentary
  Peaceful Physical Political Public Racial Regional Religious Rural Scientific Small Social Strategic Technical
  Technological Tropical Urban`.split(/\s+/),
)
// "Scientific": the whole piece, behind a name that was cut
const ALONE = new Set(
  `Administrative Cultural Economic Environmental Financial Humanitarian Legal Political Scientific Social
  Technical`.split(/\s+/),
)
// "banks in the public" and "private sectors"
const SECTORS = new Set(['public', 'private', 'local', 'regional', 'national', 'international', 'bilateral'])
// "the Latin American", "the Palestinian" and "Israeli sides", but not "the Secretary General"
const PEOPLE_OF =
  /^the \p{Lu}\p{Ll}+ (?!General$)\p{Lu}\p{Ll}+(?:an|ese|ish|ic|al)$|^the \p{Lu}\p{Ll}+(?:ian|ese|ish|eli)$/u

/** What is told by the last word of a piece need not be searched for in all of it. */
function isHalfNamed(piece: string): boolean {
  const space = piece.lastIndexOf(' ')
  const last = piece.slice(space + 1)
  if (space < 0 ? ALONE.has(last) : CAPITAL_ADJECTIVES.has(last)) return true
  if (SECTORS.has(last) && piece.endsWith(` the ${last}`)) return true
  return piece.startsWith('the ') && PEOPLE_OF.test(piece)
}

const PRONOUN =
  /^(?:them|it|him|her|those|others|everyone|one another|themselves)(?: once again| again| once more| also| all)?$/i

// "Secretary-General", "Nations’"
const JOINED = /[-‑’']/

export function isBodyNoun(word: string): boolean {
  const small = word.toLowerCase()
  if (BODY_NOUNS.has(small)) return true
  if (!JOINED.test(small)) return false
  const plain = small.replace(/[’']s?$/, '').replaceAll('‑', '-')
  if (BODY_NOUNS.has(plain) || plain.endsWith('s-general')) return true
  const hyphen = plain.lastIndexOf('-')
  return hyphen > 0 && BODY_NOUNS.has(plain.slice(hyphen + 1))
}
