/** A field of cooperation: its code, its names and the words by which a paragraph touches on it. */
export type Area = {
  readonly id: string
  readonly names: { readonly en: string; readonly fr: string; readonly ar: string }
  /** English words or phrases, lower case; a phrase matches at word boundaries, `*` ends a stem. */
  readonly terms: readonly string[]
}

/**
 * The ten priority areas of the United Nations and the Organization of Islamic Cooperation.
 * Source: draft resolution of 21 November 2017 under agenda item 176, twelfth preambular paragraph;
 * the split into exactly ten is a reading. The terms are ours.
 */
export const priorityAreas: readonly Area[] = [
  {
    id: 'peace-and-security',
    names: {
      en: 'International peace and security',
      fr: 'Paix et sécurité internationales',
      ar: 'السلام والأمن الدوليان',
    },
    terms: [
      'peace and security',
      'peacemaking',
      'peacekeeping',
      'peacebuilding',
      'preventive diplomacy',
      'mediation',
      'conflict prevention',
      'conflict resolution',
      'peace process',
      'terrorism',
      'terrorist*',
      'violent extremism',
      'disarmament',
    ],
  },
  {
    id: 'science-and-technology',
    names: { en: 'Science and technology', fr: 'Science et technologie', ar: 'العلم والتكنولوجيا' },
    terms: ['science and technology', 'scientific', 'technology', 'innovation'],
  },
  {
    id: 'trade-and-development',
    names: { en: 'Trade and development', fr: 'Commerce et développement', ar: 'التجارة والتنمية' },
    terms: ['trade', 'industrial capacity', 'transportation', 'tourism', 'investment'],
  },
  {
    id: 'sustainable-development-goals',
    names: {
      en: 'Implementation of the Sustainable Development Goals',
      fr: 'Réalisation des objectifs de développement durable',
      ar: 'تنفيذ أهداف التنمية المستدامة',
    },
    terms: [
      'sustainable development goals',
      'internationally agreed development goals',
      '2030 agenda',
      'sustainable development',
      'eradicate poverty',
    ],
  },
  {
    id: 'refugees',
    names: {
      en: 'Protection of and assistance to refugees',
      fr: 'Protection et assistance aux réfugiés',
      ar: 'حماية اللاجئين ومساعدتهم',
    },
    terms: ['refugee*', 'displaced persons', 'forcibly displaced'],
  },
  {
    id: 'human-rights',
    names: { en: 'Human rights', fr: 'Droits humains', ar: 'حقوق الإنسان' },
    terms: ['human rights', 'fundamental freedoms', 'religious intolerance', 'incitement to hatred'],
  },
  {
    id: 'human-resource-development',
    names: {
      en: 'Human resource development',
      fr: 'Mise en valeur des ressources humaines',
      ar: 'تنمية الموارد البشرية',
    },
    terms: [
      'human resource*',
      'human and industrial capacity',
      'higher education',
      'training',
      'capacity-building',
      'capacity development',
    ],
  },
  {
    id: 'food-security-and-agriculture',
    names: {
      en: 'Food security and agriculture',
      fr: 'Sécurité alimentaire et agriculture',
      ar: 'الأمن الغذائي والزراعة',
    },
    terms: ['food security', 'agricultur*', 'nutrition'],
  },
  {
    id: 'environment-health-and-population',
    names: {
      en: 'Environment, health and population',
      fr: 'Environnement, santé et population',
      ar: 'البيئة والصحة والسكان',
    },
    terms: [
      'environment',
      'climate change',
      'health',
      'health-related',
      'endemic diseases',
      'pandemic*',
      'population',
    ],
  },
  {
    id: 'arts-crafts-and-heritage',
    names: {
      en: 'Arts and crafts and the promotion of heritage',
      fr: 'Arts, artisanat et promotion du patrimoine',
      ar: 'الفنون والحرف وتعزيز التراث',
    },
    terms: ['heritage', 'crafts', 'arts'],
  },
]

/** The codes of the areas that the words of a paragraph touch on, in the order of the areas. */
export function areasTouched(text: string, areas: readonly Area[] = priorityAreas): string[] {
  const words = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}-]+/gu, ' ')} `
  const terms = termsOf(areas)
  const touched = new Set<string>()
  for (let at = 0; at >= 0; at = words.indexOf(' ', at + 1))
    for (const { sought, area } of terms.get(startOf(words, at)) ?? [])
      if (words.startsWith(sought, at)) touched.add(area)
  return areas.flatMap(({ id }) => (touched.has(id) ? id : []))
}

/** What is sought from a space on: "agricultur*" is the beginning of a word, "nutrition" is all of one. */
type Term = { readonly sought: string; readonly area: string }

/** Every paragraph that is kept is asked for every term: at each word only those are tried that begin like it. */
function termsOf(areas: readonly Area[]): ReadonlyMap<string, readonly Term[]> {
  const known = termsByAreas.get(areas)
  if (known !== undefined) return known
  const all = areas.flatMap(({ id, terms }) =>
    terms.map((term) => ({ sought: term.endsWith('*') ? ` ${term.slice(0, -1)}` : ` ${term} `, area: id })),
  )
  const terms = Map.groupBy(all, ({ sought }) => startOf(sought, 0))
  termsByAreas.set(areas, terms)
  return terms
}
const termsByAreas = new WeakMap<readonly Area[], ReadonlyMap<string, readonly Term[]>>()

/** A space and three letters: no term is shorter with the space that ends it. */
function startOf(words: string, at: number): string {
  return words.slice(at, at + 4)
}
