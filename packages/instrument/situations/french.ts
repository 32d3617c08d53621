import lexicon from '../lexicon/situations.json' with { type: 'json' }
import { nextOf, type SituationWords } from './words.ts'

/** Names that stand without an article: before them alone "à" means "in", before others it means "to". */
const BARE =
  'Anguilla|Bahreïn|Chypre|Cuba|Djibouti|Gibraltar|Guam|Kiribati|Madagascar|Malte|Maurice|Mayotte|Monaco|Montserrat|Nauru|Oman|Pitcairn|Saint|Sao|Singapour|Sri|Trinité|Tuvalu|Vanuatu'

/** Each name takes the preposition of its gender and number. */
const IN = new RegExp(
  `\\s(?:(?:en|aux?|dans\\s(?:les?|la))\\s(?=[\\p{Lu}bî])|dans\\s(?:l[’'])?(?=[\\p{Lu}î])|à\\s(?=${BARE}))`,
  'gu',
)

export const french: SituationWords = {
  names: () => [...lexicon.fr.states, ...lexicon.fr.territories],
  nextIn: (text, from) => nextOf(IN, text, from),
  // "en Afghanistan, en Bosnie-Herzégovine, au Mali et aux Comores", "dans le Territoire palestinien occupé"
  first: /\s(?:(?:en|aux?|à)\s|dans\s(?:les?\s|la\s|l[’'])?)/uy,
  next: /(?:,\set|,|\set)\s(?:(?:en|aux?|à)\s|dans\s(?:les?\s|la\s|l[’'])?)/uy,
  // "en Afrique du Sud-Est" is in no country’s name.
  ends: /(?![\p{L}-]|\s\p{Lu})/uy,
  // "tenue en Jamaïque", "le 12 octobre 2022 au Cambodge": where something happened. "Mission d’assistance des Nations
  // Unies en Afghanistan", "Mission … pour la stabilisation au Mali", "État islamique en Iraq": part of a name.
  // "demande à Cuba", "rend hommage au Maroc": whom something is said to.
  elsewhere:
    /(?:(?<!\p{L})(?:tenue?s?|tiendra|tiendront|accueillie?s?|visite|organisée?s?|réunie?s?|lancée?s?|signée?s?|adoptée?s?|conclue?s?|ouverte?s?|inaugurée?s?|eu\slieu|basée?s?|sise?s?|située?s?|siège|incombe|demande|demandé|demander|enjoint|recommande|conseille|ordonne|permet|permettre|appel|appelle|hommage|grâce|gré|rappelle|adresse|adressée?s?|fait)|[\d,]|\p{Lu}[\p{L}-]*|(?<!\p{L})(?:Mission|Force|Opération|Bureau|Coalition|Tribunal)\s[^,;.]{0,90}|État\sislamique)$/u,
  before: 100,
}
