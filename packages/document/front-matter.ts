/** What a Markdown file says of itself above its text, and where the text begins. */
export type FrontMatter = { readonly values: ReadonlyMap<string, unknown>; readonly end: number }

const OPENING = /^\uFEFF?---[ \t]*\r?\n/
/** `symbol: "A/RES/77/18"` */
const ENTRY = /^([A-Za-z]\w{0,40}):[ \t]*(.*)$/
const LONGEST = 100

/** Front matter between two lines of three hyphens at the head of a file; null where there is none. */
export function frontMatterOf(text: string): FrontMatter | null {
  const opening = OPENING.exec(text)
  if (opening === null) return null
  const values = new Map<string, unknown>()
  let at = opening[0].length
  for (let i = 0; i < LONGEST; i++) {
    const end = text.indexOf('\n', at)
    if (end < 0) return null
    const line = text.slice(at, end).trimEnd()
    at = end + 1
    if (line === '---') return { values, end: at }
    const entry = ENTRY.exec(line)
    if (entry === null) return null
    values.set(entry[1] as string, valueIn(entry[2] as string))
  }
  return null
}

/** A value is JSON, or plain words. */
function valueIn(written: string): unknown {
  try {
    return JSON.parse(written)
  } catch {
    return written
  }
}
