import type { Line } from '@comity/document'
import { textOf } from '../layout/running-text.ts'
import type { Forms } from '../lexicon/forms/index.ts'
import { NAMES_WITH_AND } from '../lexicon/names-with-and.ts'

/** "Angola and Côte d’Ivoire:* draft resolution": who tables it; their names may begin some lines above. */
export function sponsorsOf(top: readonly Line[], draft: number, forms: Forms): string[] {
  let from = draft
  while (from > 0 && (top[from] as Line).gap === 'line' && draft - from < 12) from--
  if ((top[from] as Line).gap === 'line') from = draft
  const names =
    forms.draft.exec(textOf(top.slice(from, draft + 1)))?.[1] ?? forms.draft.exec(top[draft]?.text ?? '')?.[1]
  return names === undefined ? [] : split(names, forms.and)
}

function split(names: string, and: readonly string[]): string[] {
  let shielded = names
  NAMES_WITH_AND.forEach((name, i) => {
    shielded = shielded.replaceAll(name, `\uE000${i}\uE001`)
  })
  const joints = new RegExp(`\\s*[,،、，]\\s*(?:(?:${and.join('|')})\\s+)?|\\s+(?:${and.join('|')})\\s+`, 'u')
  return shielded
    .split(joints)
    .map((name) => name.replace(/\uE000(\d+)\uE001/g, (_, i) => NAMES_WITH_AND[Number(i)] as string))
    .map((name) => name.replace(/^the /, '').trim())
    .filter((name) => name !== '')
}
