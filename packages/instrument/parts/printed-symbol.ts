import type { Line } from '@comity/document'
import { adoptingBody } from '../citations/body.ts'
import type { PrintedTitle } from './title.ts'

/** "A/RES/77/18", "A/72/L.32*", "S/RES/2254 (2015)", also behind "United Nations" at the head of the page. */
const SYMBOL =
  /^(?:(?:United Nations|Nations Unies|Naciones Unidas|Организация Объединенных Наций|الأمم المتحدة|联合国) {1,9})?([A-Z]{1,8}(?:\/[A-Z0-9][A-Za-z0-9.-]*)+(?: \(\d{4}\)| [A-Z](?:-[A-Z])?)?)\*{0,3}$/

/** "Resolution 2719 (2023)", "Economic and Social Council resolution 2022/13", "Résolution 16/18" */
const RESOLUTION =
  /^(?:[\p{L} ]{1,60} )?(?:résolution|resolution|resolución)(?: of the [\p{L} ]{1,60})? (\d{1,4}\/\d{1,4}|\d{1,4} \(\d{4}\))\.?$/iu

/** The symbol that the head of a text bears, or that its organ gives a resolution of this number; null for none. */
export function symbolOf(top: readonly Line[], title: PrintedTitle, organ: string | null): string | null {
  const short = top.filter(({ text }) => text.length < 90)
  const printed = short.flatMap(({ text }) => SYMBOL.exec(text)?.[1] ?? [])
  const symbol = printed.find((s) => /(?:^|\/)RES\//.test(s)) ?? printed[0]
  if (symbol !== undefined) return symbol
  // "37/4. Co-operation …": a resolution printed in a volume bears its number before its title only.
  const number = title.number ?? short.flatMap(({ text }) => RESOLUTION.exec(text)?.[1] ?? [])[0]
  const scheme = organ === null || number === undefined ? undefined : adoptingBody(organ).resolution
  return scheme === undefined || !numbersSo(organ, number as string) ? null : `${scheme}${number}`
}

/** "2719 (2023)" is a number of the Security Council’s, "2022/13" of the Economic and Social Council’s. */
function numbersSo(organ: string | null, number: string): boolean {
  if (organ === 'Security Council') return / \(\d{4}\)$/.test(number)
  if (organ === 'Economic and Social Council') return /^\d{4}\//.test(number)
  return organ === 'General Assembly' || (organ === 'Human Rights Council' && /^\d{1,3}\//.test(number))
}
