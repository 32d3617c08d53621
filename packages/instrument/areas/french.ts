import { type AreaWords, isTriple } from './words.ts'

/** "de la paix", "du commerce", "des droits humains", "de l’environnement" */
const OF = "(?:de\\sl[’']|de\\sla\\s|du\\s|des\\s|de\\s|d[’'])"
const ARTICLE = "(?:les?\\s|la\\s|l[’'])"
/** Each area of a list begins as the first one does; what begins otherwise goes on with the sentence. */
const ENDS: readonly (readonly [begins: RegExp, ends: RegExp])[] = [
  [new RegExp(`^${OF}`, 'u'), new RegExp(`[;.]|,\\s(?!(?:et\\s)?${OF})`, 'u')],
  [new RegExp(`^${ARTICLE}`, 'u'), new RegExp(`[;.]|,\\s(?!(?:et\\s)?${ARTICLE})`, 'u')],
]
const BARE_ENDS = /[;.]|,\s(?:et\s)?(?:que?|qui|dont|notant|ainsi|afin|en|dans|avec|pour|par|à|y\scompris)\s/u

export const french: AreaWords = {
  wordsOfLists: ['domaines', 'secteurs'],
  mayList: /prioritaires|examin|évalu|revue/,
  // "examiner et évaluer le degré de coopération dans les domaines de …", "dans les domaines prioritaires que sont …"
  listed:
    /(?<!\p{L})(?:(?:examin|évalu)\p{L}*[^.;]{0,160}?\sdans\sles\s(?:domaines|secteurs)(?:\sprioritaires)?(?:\ssuivants\s?:)?|(?:domaines|secteurs)\sprioritaires(?:\sde\s(?:la\s)?coopération)?,?\s(?:dans\sles\sdomaines|comme|tels\sque|que\ssont|à\ssavoir|suivants\s?:|:))\s(?=\p{L})/gu,
  noArea: new RegExp(
    `^(?:${OF}|${ARTICLE})?(?:intérêt|coopération|travail|action|activités?|compétence|deux|leurs?|ses|son|préoccupation|intervention|\\p{Lu})`,
    'u',
  ),
  endOf(list) {
    const ends = ENDS.find(([begins]) => begins.test(list))?.[1] ?? BARE_ENDS
    return ends.exec(list)?.index ?? list.length
  },
  lists: {
    semicolon: ';',
    comma: ',',
    opening: new RegExp(`^(?:et\\s)?(?:${OF}|${ARTICLE})?`, 'u'),
    and: new RegExp(`\\set\\s(?:${OF}|${ARTICLE})?`, 'u'),
    detail: ', y compris',
    belongs: (before, part, last) =>
      !last && isTriple(before, part, new RegExp(`^\\p{L}+\\set\\s(?:${OF}|${ARTICLE})?\\p{L}+$`, 'u')),
  },
}
