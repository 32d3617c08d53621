/** "5. ", "(a) ", "5 - ", "¹ ", "[1] ": what may stand around a number that is printed before its words. */
const AROUND = /^[\s([]*/
const BEHIND = /^[\s.．。)\]:–—-]*/

/** Where a line's words begin behind the number that it is marked with; 0 where the line does not print it first. */
export function numberAt(text: string, number: string): number {
  const bare = number.replace(/^[\s([]+|[\s).\]]+$/g, '')
  if (bare === '') return 0
  const from = AROUND.exec(text)?.[0].length ?? 0
  if (
    !text
      .slice(from, from + bare.length)
      .normalize('NFKC')
      .startsWith(bare.normalize('NFKC'))
  )
    return 0
  const end = from + bare.length
  // "12" in "120 States": the number goes on.
  if (/^[\p{L}\p{N}]/u.test(text.slice(end)) && !/^[⁰¹²³⁴-⁹]/.test(text)) return 0
  return end + (BEHIND.exec(text.slice(end))?.[0].length ?? 0)
}
