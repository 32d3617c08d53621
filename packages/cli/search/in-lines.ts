import type { SearchAnswer, SearchHit } from '@comity/contract'

/** How many signs of a paragraph stand before the first word that was found, and how many in all. */
const [before, longest] = [60, 240]

/** What was found, a line each: where it stands, and the words around what was looked for. */
export function linesOf({ items, named, total, more, instead }: SearchAnswer): string[] {
  return [
    ...named.map(({ symbol, title, in: at, text }) =>
      [`${symbol}${at === null ? '' : ` ${at}`}`, text ?? title ?? ''].join('  ').trimEnd(),
    ),
    ...items.map((hit) => `${placeOf(hit)}  ${around(hit)}`),
    total === 0 ? 'Nothing was found.' : `${more ? 'More than ' : ''}${total} found.`,
    ...(instead === null ? [] : [`Perhaps: ${instead}`]),
  ]
}

/** "A/RES/72/23 op5", "A/RES/72/23, title"; a text without a symbol is called by its title. */
function placeOf({ instrument: { symbol, title, id }, kind, in: at, number }: SearchHit): string {
  const text = symbol ?? title ?? id
  if (kind === 'title') return `${text}, title`
  return kind === 'note' ? `${text} ${at ?? ''}, note ${number ?? ''}`.trimEnd() : `${text} ${at ?? ''}`
}

function around({ text, lit }: SearchHit): string {
  const from = Math.max(0, (lit[0]?.[0] ?? 0) - before)
  const words = text
    .slice(from, from + longest)
    .replace(/\s+/g, ' ')
    .trim()
  return `${from > 0 ? '… ' : ''}${words}${from + longest < text.length ? ' …' : ''}`
}
