/**
 * A pattern for any of these words, the longest that fits. Words that begin alike share their beginning, so that
 * hundreds of them cost little more than one. A space stands for any white space, either apostrophe for the other.
 */
export function anyOf(words: Iterable<string>): string {
  const root: Branch = { next: new Map(), ends: false }
  for (const word of words) add(root, Array.from(word.replace(/\s+/g, ' '), unitOf))
  return patternOf(root)
}

/**
 * The characters that these words can begin with, for a set in a pattern. A pattern that first looks for one of them,
 * "(?=[JFMASOND])", passes over most of a text without asking what stands before each of its letters.
 */
export function beginningsIn(words: Iterable<string>): string {
  return [...new Set(Array.from(words, (word) => word.charAt(0)))].join('')
}

type Branch = { readonly next: Map<string, Branch>; ends: boolean }

function add(root: Branch, units: readonly string[]): void {
  let branch = root
  for (const unit of units) {
    const next = branch.next.get(unit) ?? { next: new Map(), ends: false }
    branch.next.set(unit, next)
    branch = next
  }
  branch.ends = true
}

function patternOf({ next, ends }: Branch): string {
  const branches = Array.from(next, ([unit, branch]) => unit + patternOf(branch))
  if (branches.length === 0) return ''
  const any = branches.length === 1 ? (branches[0] as string) : `(?:${branches.join('|')})`
  return ends ? `(?:${any})?` : any
}

function unitOf(character: string): string {
  if (character === ' ') return '\\s'
  if (character === '’' || character === "'") return "['’]"
  // Arabic may be stretched and vowelled: القــرار, القَرار.
  if (character >= '\u0621' && character <= '\u064A') return `${character}[\\u0640\\u064B-\\u0652]{0,9}`
  return /[.*+?^${}()|[\]\\/]/.test(character) ? `\\${character}` : character
}
