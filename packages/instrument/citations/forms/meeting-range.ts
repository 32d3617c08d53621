/** "A/C.6/56/SR.11-13" · "A/62/PV.117-118": the records of several meetings in one. */
const RANGE = /^(.*\/(?:SR|PV)\.)(\d{1,4})-(\d{1,4})$/

/** More meetings than a session holds in a month are a misprint. */
const LONGEST = 30

/** The symbol of each record that a range of meetings stands for; a symbol that is no range gives itself. */
export function expandMeetings(symbol: string): string[] {
  const range = RANGE.exec(symbol)
  if (range === null) return [symbol]
  const [, series, printedFirst, printedLast] = range as unknown as [string, string, string, string]
  const first = Number(printedFirst)
  const last = Number(printedLast)
  if (last <= first || last - first > LONGEST) return [symbol]
  return Array.from({ length: last - first + 1 }, (_, i) => `${series}${first + i}`)
}
