/** Where "to do" begins in a clause: `at` is the space or bracket before "to" (or "not to"), `verb` where the verb begins. */
export type Infinitive = { readonly at: number; readonly verb: number }

const TO = /(?:^|[\s:;])(?:not )?[Tt]o(?=[\s,:]|$)/g
// What takes its own "to do" and still belongs to the addressee: "States that have yet to ratify", "in a position to do so"
const GOVERNS_IT =
  /\b(?:yet|position|able|cooperating|working|endeavouring|intending|planning|striving|wishing|willing|seeking|desire|desiring|need|ability|capacity|right|opportunity|required|expected|intended|likely|due|ready|want|trying|invited|continue|aim|aiming|failed|declined|agreed|committed|decided|chosen|mandated|about|so as|as well as|order|addressed|in relation|with regard|in addition|pursuant|prior|according|subject|similar|relevant|contrary|close|next|thanks|relating|related|applicable|accredited|available|commitment|invitation|request|as)$/
const NOT_A_VERB = new Set(
  `the a an all any each every some no its their his her our your them it him this that these those such both other
  another which whom whose what one two three four five six ten human peace women men children girls boys
  persons people victims refugees education health food water justice nuclear climate conflict terrorism armed date
  parties states member members and or of in for on at as inter security disarmament development migrants
  indigenous youth older young vulnerable developing least landlocked small large more most greater full high low
  within outside`.split(/\s+/),
)
const NOT_A_VERB_SUFFIX = /(?:[^s][tnrdkglmp]s|es|ions?|ness|ity|ism|al|ible|able|ctive|ative|ous|ary|ic)$/
const VERB_AFTER_ALL = new Set(
  `appeal apportion caution channel commission condition deal disable enable envision function harness heal mention
  mimic petition pension position question reposition reveal sanction seal signal steal table transition vision
  witness`.split(/\s+/),
)

/** The first "to do" of the clause itself, from `from` on; null where it has none. */
export function findInfinitive(text: string, from: number, to: number): Infinitive | null {
  TO.lastIndex = from
  for (let match = TO.exec(text); match !== null && match.index < to; match = TO.exec(text)) {
    const verb = verbAfter(text, TO.lastIndex, to)
    if (verb === null) continue
    const before = text.slice(Math.max(from, match.index - 40), match.index)
    if (GOVERNS_IT.test(before)) continue
    return { at: match.index, verb }
  }
  return null
}

// "to, as appropriate, report"
const ASIDE = /^(?:[,:] ?(?:[^,;]{1,100}, )?)?\s*/

/** Where the verb of an infinitive begins, after adverbs and asides; null where no verb follows "to". */
function verbAfter(text: string, at: number, to: number): number | null {
  const rest = text.slice(at, Math.min(to, at + 160))
  // "to: (a) Adopt …; (b) Support …"
  if (rest === '' || rest.startsWith(':')) return Math.min(at + 1, to)
  const aside = ASIDE.exec(rest)?.[0] ?? ''
  const words = rest.slice(aside.length).replace(BEFORE_VERB, '')
  const first = /^(\p{L}[\p{L}‑-]*)/u.exec(words)?.[1]
  if (first === undefined || !looksLikeVerb(first)) return null
  return at + aside.length
}

// "to at least double" · "to not only take" · "to better integrate"
const BEFORE_VERB = /^(?:more [a-z]+ly|at least|at a minimum|not only|both|not|as a matter of [a-z]+,?) /

function looksLikeVerb(word: string): boolean {
  if (/^\p{Lu}/u.test(word)) return false
  if (NOT_A_VERB.has(word)) return false
  return VERB_AFTER_ALL.has(word) || !NOT_A_VERB_SUFFIX.test(word)
}
