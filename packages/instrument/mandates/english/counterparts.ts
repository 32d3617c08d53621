import { beginsAt, withoutRepresentatives } from './antecedents.ts'
import { type Named, readBodyList } from './body-list.ts'
import { cutList, namingOf } from './pieces.ts'

// " with a view to" names nobody
const WITH = / with (?!a view|regard|respect|the aim|the view|due regard|the participation|full)/g
// "to cooperate with the League" · "expand their cooperation with" · "regular consultations with"
const TOGETHER =
  /\b(?:cooperat(?:e|ing|ion)|collaborat(?:e|ing|ion)|consult(?:ations?|ing)?|coordinat(?:e|ing|ion)|interact(?:ions?|ing)?|work(?:ing)?(?: (?:closely|collaboratively|jointly|together|in close cooperation|in partnership))?|partner(?:ships?|ing)?|dialogues?|engag(?:e|ing|ement)|exchanges?|contacts?|liais(?:e|ing|on)|relations(?:hips?)?|meetings?|discussions|ties|links|agreements?|activities)(?: (?:closely|further|directly|actively|constructively|and [a-z]+|effectively|fully|regularly))?$/
// "assistance to the League"
const AID = /\b(?:assistance|support|aid|help) (?:to|for) (?=the [A-Z\u00c0-\u00de])/g
// Further on, the words tell of something else than with whom.
const REACH = 300
// " with the participation", and what the patterns above look for ahead: no text is searched to its end for it.
const LONGEST_MATCH = 60

/** With whom the action is to be done, where the words of the action say so at their beginning. */
export function findCounterparts(text: string, from: number, to: number): Named[] {
  const reach = Math.min(to, from + REACH)
  for (const at of [
    ...placesOf(WITH, text, from, reach).filter((at) => isTogether(text, from, at)),
    ...placesOf(AID, text, from, reach),
  ].sort((a, b) => a - b)) {
    const start = at + (/^and [a-z]+ (?=the )/.exec(text.slice(at, at + 30))?.[0].length ?? 0)
    const list = readBodyList(text, start, Math.min(to, start + 1500), { closed: false, keepOwned: true })
    const first = list[0]
    if (
      first === undefined ||
      !beginsAt(list, start) ||
      namingOf(text.slice(first.from, first.to)) === 'none'
    )
      continue
    if (/^(?:each other|one another|them|it|others)\b/.test(text.slice(first.from))) continue
    return withoutRepresentatives(text, list)
  }
  return []
}

/** Where the words behind each match begin. */
function placesOf(pattern: RegExp, text: string, from: number, reach: number): number[] {
  const places: number[] = []
  const near = text.slice(0, reach + LONGEST_MATCH)
  pattern.lastIndex = from
  for (let match = pattern.exec(near); match !== null && match.index < reach; match = pattern.exec(near)) {
    places.push(pattern.lastIndex)
  }
  return places
}

function isTogether(text: string, from: number, at: number): boolean {
  const before = at - ' with '.length
  return TOGETHER.test(text.slice(Math.max(from, before - 60), before))
}

// "and its member States" behind its owner
const OWNED = /^(?:its|their) /

/**
 * The words to show for a counterpart: "its member States" gets its owner's name, for alone it tells nothing;
 * a series ("its subsidiary organs, institutions and committees") stays as printed.
 */
export function counterpartText(text: string, list: readonly Named[], i: number): string {
  const body = list[i] as Named
  const from = leadOwned(text, body)
  const words = text.slice(from, body.to)
  const owner = ownerOf(text, list.slice(0, i))
  if (!OWNED.test(words) || owner === undefined) return text.slice(body.from, body.to)
  if (cutList(text, from, body.to).length > 1) return words
  return `${words.replace(OWNED, '')} of the ${text.slice(owner.from, owner.to)}`
}

/** The body that "its" belongs to: not one that is only told beside it, "including the Bank". */
function ownerOf(text: string, before: readonly Named[]): Named | undefined {
  return before.findLast(
    ({ from }) =>
      !/\b(?:including|especially|in particular) (?:the )?$/.test(text.slice(Math.max(0, from - 20), from)),
  )
}

function leadOwned(text: string, { from }: Named): number {
  const before = / (its|their) $/.exec(text.slice(Math.max(0, from - 8), from))
  return before === null ? from : from - (before[1] as string).length - 1
}
