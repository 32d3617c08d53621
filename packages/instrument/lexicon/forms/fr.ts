import type { Forms } from './forms.ts'
import { numberWords } from './number-words.ts'

export const french: Forms = {
  distribution: /^Distr\.?\s?:?\s?(\S+)/i,
  session: () => null,
  agendaItem: /^Points? (\d.*?) de l['’]ordre du jour/i,
  adopted: /^(?:Résolutions?|Décisions?) adoptées? (?:par|le|sans) /,
  source: /^\[(?:sans renvoi|sur (?:la base du|le) rapport|sur la recommandation|sans vote)/i,
  draft:
    /^(?:(.*?)(?:\s?:\s?\*?|\*)\s*)?projet de (?:résolution|décision)(?: révisé)?(?: [IVXL]{1,7}| [A-Z])?(?: (?:présenté|déposé) par .*)?$/i,
  decision: /^Décisions? adoptées? |^projet de décision/i,
  agreement: /^(?:Mémorandum d['’](?:accord|entente)|Accord(?:-cadre)?(?: de coopération)?) (?:entre|sur)\b/i,
  report: /^Rapport (?:annuel |conjoint )?(?:du|de la|des)\b/i,
  and: ['et'],
  onBehalf: /^Au nom (?:de |du |des |d['’])(.*?)\.?$/s,
  closing: /^\d{1,5} ?(?:re|er|e|ème|ᵉ|<sup>e<\/sup>) ?séance(?: plénière)?(?!\p{L})/iu,
  annex: /^(?:Annexe|Appendice|Pièce jointe)(?: (?:[IVXL]{1,7}|[A-Z]|\d{1,2}))?$/i,
  opensNote: /^(?:Voir |Ibid|Documents officiels|Résolutions? |Nations Unies, Recueil|Rapport |[A-Z]{1,5}\/)/,
  marksInBrackets: false,
  decimalComma: true,
  numbers: numberWords('fr', {
    before: `et, ou, à, au, aux, de, du, des, le, la, les, un, une, en, dans, par, pour, sur, que, dont, entre, vers, plus,
      moins, environ, son, sa, ses, leur, leurs, ces, premiers, derniers, est, sont, a, ont, no, nos, n°,
      article, articles, art., paragraphe, paragraphes, par., alinéa, alinéas, chapitre, chapitres, chap., section,
      sections, sect., vol., volume, règle, règles, tableau, tableaux, figure, point, points, numéro`,
    numbered: `objectif de développement durable, résolution, résolutions, décision, décisions, annexe, annexes, objectif, objectifs, cible, cibles,
      indicateur, indicateurs, partie, parties, phase, phases, pilier, groupe, groupes, niveau, niveaux, étape, protocole,
      protocoles, catégorie, classe, version, jour, jours, action`,
    after: 'pour cent, %, million, millions, milliard, milliards, heures, h, degrés',
    counted: `an, ans, année, années, mois, jour, jours, semaine, semaines, heure, minutes, poste, postes, membre, membres,
      pays, États, autres`,
  }),
}
