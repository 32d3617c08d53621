import type { PlainVerb } from '../../lexicon/plain-verb.ts'
import { FRENCH_BESIDE, FRENCH_OTHER_VERBS, FRENCH_VERBS } from '../../lexicon/verbs-fr.ts'
import { frenchOrdinalOf } from '../../sessions/index.ts'
import type { PlainGrammar, PlainVerbAt } from './grammar.ts'

const beside = [...FRENCH_BESIDE].sort((a, b) => b.length - a.length).join('|')
const names = [...FRENCH_VERBS.map((v) => v.verb), ...FRENCH_OTHER_VERBS].sort((a, b) => b.length - a.length)
// "Prie" · ", et, à cet égard, engage" · " et invite également instamment"
const VERB = new RegExp(
  `(?:^|[,;:] (?:et,? )?| et,? )(?:(?:${beside}),? ){0,3}(?<verb>${names.map(eitherCase).join('|')})(?![\\p{L}’'-])(?<beside>(?:,? (?:${beside}|instamment)(?![\\p{L}’'-])){0,3})`,
  'gu',
)
const byName: ReadonlyMap<string, PlainVerb> = new Map(FRENCH_VERBS.map((v) => [v.verb, v]))

function findVerbs(text: string): PlainVerbAt[] {
  return Array.from(text.matchAll(VERB), (match) => {
    const { verb: printed, beside: after } = match.groups as { verb: string; beside: string }
    const verb = byName.get(printed.toLowerCase()) ?? null
    const end = match.index + match[0].length
    const urgent = after.includes('instamment') ? ' instamment' : ''
    return { verb, name: `${verb?.verb ?? ''}${urgent}`, from: end - after.length - printed.length, end }
  })
}

function eitherCase(verb: string): string {
  return `[${verb[0]?.toUpperCase()}${verb[0]}]${verb.slice(1)}`
}

const NOUN =
  'acteurs?|administrations?|associations?|autorités?|autres|banques?|bénéficiaires|bureaux?|chefs?|collectivités|commissions?|communautés?|comités?|conseils?|coordonnateurs?|créanciers|délégations?|départements?|dirigeants|donateurs|entités|entreprises?|équipes?|experts?|fondations?|fonds|forums?|gouvernements?|groupes?|hauts? fonctionnaires|institutions?|instances?|juridictions?|mécanismes?|médias|membres?|milieux|ministres?|missions?|observateurs?|opérateurs|organes?|organisations?|organismes?|parlements?|parlementaires|parties?|partenaires?|particuliers|pays|personnel|présidents?|programmes?|puissances?|rapporteurs?|représentants?|régimes?|responsables|secrétaires?|secrétariats?|secteurs?|services?|société civile|sociétés|structures|syndicats|système|tribunaux|universités|États?|établissements|expéditeurs|industrie|jeunes|femmes|titulaires|fournisseurs|utilisateurs|signataires|intervenants|volontaires|bailleurs|chercheurs|procédures'
const DETERMINER =
  '(?:(?:à |aux |au |et |ou |y compris |notamment |en particulier |particulièrement |surtout |ainsi que )*(?:tous |toutes |tout |toute |l’ensemble des |l’ensemble de la |l’ensemble du |chacun des |chaque )?(?:les |le |la |l’|des |du |de la |ses |leurs |son |leur |ces |ce |cet |cette |d’autres |certains )?(?:deux |trois |cinq |autres |principaux |principales |divers |diverses |différents |différentes |grands |anciens |nouveaux )?)'
const BODY = new RegExp(`^${DETERMINER}(?:(?:${NOUN})(?![\\p{L}])|\\p{Lu})`, 'u')
// "pour l’Asie" and "le Pacifique": a place belongs to the name before it
const PLACE =
  /^(?:le |la |les |l’)?(?:Pacifique|Caraïbes|Asie|Afrique|Europe|Amérique|Moyen-Orient|Océanie|Sahel)(?![\p{L}])/u
const ASIDE_PIECE =
  /^(?:agissant|à cet égard|à cette fin|afin|ainsi qu’il|au besoin|avec |celles? |ceux |celui|compte tenu|conformément|dans |de concert|d’ici|dont |du |en (?!particulier)|eu égard|gardant|lorsque|lors|où |par |pour |qui |que |sans |s’il|s’ils|si |selon|sous |suivant|tenant|tout en|y compris (?:en|dans|par|au|à)|notamment (?:en|dans|par|au moyen|à|pour|dans le)|et, |le cas échéant|il y a|au titre|au moyen|à titre|individuellement|chacun |conscient|soucieu|ayant|étant|comme |à la |à leur demande|à l’échelle)/u

// Nouns and adjectives that end as infinitives do
const NO_INFINITIVE =
  /^(?:affaire|adulaire|air|ancien|autre|avenir|cadre|cancer|caractère|chambre|chapitre|chercher? pas|climatère|commentaire|contraire|danger|dernier|désir|devoir|dossier|espoir|étranger|exemplaire|fer|financier|frontière|genre|guerre|hiver|huître|lettre|libre|lumière|lutte|manière|maritime|matière|membre|mer|mètre|métier|ministre|moindre|moitié|nature|nombre|nucléaire|ombre|ordre|papier|part|particulier|plaisir|plein|pouvoir|premier|quartier|quatre|régulier|rivière|rôle|savoir|semestre|septembre|octobre|novembre|décembre|sphère|terre|theatre|théâtre|titre|travers|trimestre|vivre|entre|notre|votre|encontre|outre|propre|carrière|barrière|filière|ressources|infrastructure|structure|culture|agriculture|mesure|procédure|nature|future|ouverture|lecture|rupture|couverture|fermeture|torture|facture|gouvernementaire|humanitaire|parlementaire|judiciaire|alimentaire|militaire|monétaire|budgétaire|sanitaire|solidaire|territoire|histoire|mémoire|laboratoire|observatoire|préparatoire|obligatoire|provisoire)$/
// "de lui présenter" · "à continuer" · "d’adopter" · "de ne pas produire" · "de s’efforcer"
const MARKED_INFINITIVE =
  /(?<![\p{L}’'])(?<mark>de|d’|à|pour)(?:(?<=’)| )(?:, [^,;]{1,80}, )?(?:ne (?:pas|plus|jamais) )?(?:(?:mieux|bien|pleinement|également|[\p{Ll}]+ment) )?(?:(?:lui|leur|se|les|la|le|en|y|nous) |s’|l’|en |y |n’)?(?:(?:mieux|bien|pleinement|encore) )?(?<verb>[\p{Ll}-]+(?:er|ir|oir|re))(?![\p{L}’])/gu
const LIST_MARK = /(?<![\p{L}’'])(?:de|d’|à)(?: ?:|$| ?faire ce qui suit)/gu

function actionAt(text: string, from: number, to: number, verb: PlainVerb): number | null {
  MARKED_INFINITIVE.lastIndex = from
  for (
    let match = MARKED_INFINITIVE.exec(text);
    match !== null && match.index < to;
    match = MARKED_INFINITIVE.exec(text)
  ) {
    const { mark, verb: infinitive } = match.groups as { mark: string; verb: string }
    if (verb.action?.includes(mark === 'd’' ? 'de' : mark) && !NO_INFINITIVE.test(infinitive))
      return match.index
    MARKED_INFINITIVE.lastIndex = match.index + 2
  }
  LIST_MARK.lastIndex = from
  const listed = LIST_MARK.exec(text)
  return listed !== null && listed.index < to ? listed.index : null
}

/** "Prie le" · "Demande aux" · "Recommande à la": the particle is the article's beginning. */
function behindParticle(text: string, from: number, { to }: PlainVerb): number | null {
  if (to === undefined) return from
  const match = /^(?:à |aux |au )/.exec(text.slice(from, from + 5))
  return match === null ? null : from
}

// "les États doivent" · "que le Groupe tiendra" · "que les Parties veillent"
const MODAL = / (?:doit|doivent|devrait|devraient|devra|devront)(?![\p{L}])/gu
const ASKED =
  / (?:doit|doivent|devrait|devraient|devra|devront|puisse|puissent|continue|continuent|fasse|fassent|prenne|prennent|veille|veillent|soit|soient|mette|mettent|tienne|tiennent|établisse|établissent|fournisse|fournissent|se retire|se retirent|cesse|cessent|respecte|respectent|applique|appliquent|coopère|coopèrent|renforce|renforcent|adopte|adoptent|présente|présentent|[\p{Ll}]{2,}(?:era|eront|ira|iront|dra|dront))(?![\p{L}])/gu

function predicateAt(text: string, from: number, to: number, asked: boolean): number | null {
  const pattern = asked ? ASKED : MODAL
  pattern.lastIndex = from
  const match = pattern.exec(text)
  if (match === null || match.index >= to) return null
  // "soient prises": what is done to a thing names nobody
  return / (?:soit|soient|sera|seront|doit être|doivent être|devrait être|devraient être)$/.test(
    text.slice(match.index, match.index + match[0].length + 5).trimEnd(),
  )
    ? null
    : match.index
}

const REPEATED =
  /^(?:l’|la |sa |ses |son |les )(?:[\p{Ll}]+ )?(?<noun>demandes?|invitation|appels?|recommandation|prière)(?: [\p{Ll}]+)? (?=à |aux |au |adressée? (?:à |aux |au ))(?:adressée? )?/u

export const FRENCH: PlainGrammar = {
  language: 'fr',
  assembly: 'Assemblée générale',
  findVerbs,
  aside: new RegExp(`^\\s*(?:,[^,;:]{1,160},\\s*|(?:${beside}|instamment)(?![\\p{L}]),?\\s*)`, 'u'),
  that: /^(?:que |qu’)/,
  organActs: (words) => /^(?:de (?!l’|la |les )|d’)/.test(words),
  behindParticle,
  actionAt,
  predicateAt,
  repeated: (text, from, to) => {
    const match = REPEATED.exec(text.slice(from, Math.min(to, from + 120)))
    if (match === null) return null
    const noun = match.groups?.noun as string
    const verb = byName.get(
      noun.startsWith('invitation') ? 'invite' : noun.startsWith('appel') ? 'lance un appel' : 'demande',
    ) as PlainVerb
    return { from: from + match[0].length, verb: { ...verb, to: 'à', action: ['de', 'à'] } }
  },
  list: {
    joint: /,? (?:ainsi qu(?:e |’(?=à |aux |au ))|de même qu(?:e |’))|, (?:et |ou )?| (?:et|ou) /g,
    pieceIs: (piece, joint, first) => {
      if (!first && /,/.test(joint) && ASIDE_PIECE.test(piece)) return 'aside'
      if (!first && /^(?:(?:à |de )?(?:ceux|celles|celui|celle)) /.test(piece)) return 'aside'
      if (PLACE.test(piece)) return 'goes-on'
      return BODY.test(piece) ? 'body' : 'goes-on'
    },
    leading:
      /^(?:(?:à |aux |au |et |ou |y compris |notamment |en particulier |particulièrement |surtout |ainsi que |les (?!deux )|le |la |l’|ses |leurs |son |leur )+)/,
    trailing:
      / (?:dans le cadre|dans les limites|dans la limite|en (?:coopération|collaboration|consultation|coordination)|à cet égard|selon qu’il|s’il y a lieu|le cas échéant)(?: .*)?$|(?: (?:instamment|également|en outre|de nouveau))+$/s,
    end: / (?:dans|en|sur|afin|par|visant|concernant|aux fins|au titre|sous|lors|grâce|tendant|ayant|qui|que|dont|où|tout|notamment|y|pour (?=[\p{Ll}]+(?:er|ir|re) ))(?![\p{L}])/u,
  },
  between: / (?:entre|parmi) (?=(?:les |le |la |l’|ses |tous |toutes |\p{Lu}))/gu,
  counterpart:
    /(?:coop(?:érer|ération)|collabor(?:er|ation)|consult(?:er|ations?)|concert(?:ation)?|dialogue[rs]?|travailler|partenariats?|échanges?|contacts)(?: (?:étroitement|pleinement|activement|plus étroitement))? avec (?=les |le |la |l’|ses |tous |\p{Lu})/gu,
  session: /(?:à|de|durant|lors de|pendant|avant|pour) (?:sa|la) ([\p{Ll}-]+(?: et [\p{Ll}-]+)?) session/gu,
  sessionOf: frenchOrdinalOf,
  deadline:
    /(?:au plus tard (?:le |en |fin |à la fin de )?|avant (?:le |la fin de |fin )?|d’ici (?:à |au |à la fin de |fin |la fin de )?(?:la fin de )?|le )$/,
  recurs: [
    [/tous les deux ans|biennal(?:e|es|aux)?(?![\p{L}])/u, 'P2Y'],
    [/tous les trois ans|triennal/u, 'P3Y'],
    [
      /chaque année|annuellement|tous les ans|une fois par an|(?:un|de|des) (?:rapports?|réunions?|consultations?) annuel/u,
      'P1Y',
    ],
  ],
  reports:
    /(?:présenter|soumettre|établir|transmettre|communiquer|remettre|adresser|fournir|donner)(?![\p{L}])[^;]{0,160}(?<![\p{L}])(?:rapports?|comptes? rendus?|exposés?|informations?|renseignements)(?![\p{L}])|faire rapport|rendre compte|(?:l’|les |la |le |lui |s’)?informer |tenir (?:[\p{L}’ ]{1,80} )?informée?s?(?![\p{L}])|faire figurer dans (?:son|ses|leurs?) rapports?/u,
}
