/**
 * Words of English names that are spelt in more ways than one. The United Nations follows the Concise Oxford
 * Dictionary with "-ize" (United Nations Editorial Manual); Governments and other organizations, and texts before the
 * 1970s, write otherwise.
 */
const ALSO: Readonly<Record<string, string>> = {
  Organization: 'Organisation',
  Organizations: 'Organisations',
  organizations: 'organisations',
  specialized: 'specialised',
  Programme: 'Program',
  Programmes: 'Programs',
  programmes: 'programs',
  Cooperation: 'Co-operation',
  Coordination: 'Co-ordination',
  Coordinator: 'Co-ordinator',
  Centre: 'Center',
  Labour: 'Labor',
  Defence: 'Defense',
}

/** Offices that are also written small, as common nouns are. */
const OFFICES = new Set(['Secretary-General', 'Secretaries-General'])

const WORD = /\p{L}+/gu

/** The other spellings of a name: all of its words in their other form, and each alone where there are several. */
export function spellingsOf(name: string): string[] {
  if (OFFICES.has(name)) return [name.toLowerCase()]
  const found = [...name.matchAll(WORD)].filter(([word]) => ALSO[word] !== undefined)
  if (found.length === 0) return []
  const all = name.replace(WORD, (word) => ALSO[word] ?? word)
  if (found.length === 1) return [all]
  return [
    all,
    ...found.map(
      ({ 0: word, index }) => `${name.slice(0, index)}${ALSO[word]}${name.slice(index + word.length)}`,
    ),
  ]
}
