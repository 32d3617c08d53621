import { FRENCH_BODY_NOUNS } from './body-nouns-fr.ts'
import type { PlainListGrammar } from './grammar.ts'

const DETERMINER =
  '(?:(?:à |aux |au |et |ou |dont |y compris |notamment |en particulier |particulièrement |surtout |ainsi que )*(?:tous |toutes |tout |toute |l’ensemble des |l’ensemble de la |l’ensemble du |chacun des |chaque )?(?:les |le |la |l’|des |du |de la |ses |leurs |son |leur |ces |ce |cet |cette |d’autres |certains )?(?:deux |trois |cinq |autres |principaux |principales |divers |diverses |différents |différentes |grands |anciens |nouveaux |nouveau |nouvelle |nouvelles )?)'
const BODY = new RegExp(`^${DETERMINER}(?:(?:${FRENCH_BODY_NOUNS})(?![\\p{L}])|\\p{Lu})`, 'u')
// "pour l’Asie" and "le Pacifique": a place belongs to the name before it
const PLACE =
  /^(?:le |la |les |l’)?(?:Pacifique|Caraïbes|Asie|Afrique|Europe|Amérique|Moyen-Orient|Océanie|Sahel)(?![\p{L}])/u
const ASIDE_PIECE =
  /^(?:agissant|à cet égard|à cette fin|afin|ainsi qu’il|au besoin|avec |celles? |ceux |celui|compte tenu|conformément|dans |de concert|d’ici|du |en (?!particulier)|eu égard|gardant|lorsque|lors|où |par |pour |qui |que |sans |s’il|s’ils|si |selon|sous |suivant|tenant|tout en|y compris (?:en|dans|par|au|à)|notamment (?:en|dans|par|au moyen|à|pour|dans le)|et, |le cas échéant|il y a|au titre|au moyen|à titre|individuellement|chacun |conscient|soucieu|ayant|étant|comme |à la |à leur demande|à l’échelle)/u
// "fonds" and "programmes des Nations Unies": kinds without an article share what follows
const BARE_KIND =
  /^(?:organes|organismes|institutions|fonds|programmes|entités|bureaux|commissions|départements|mécanismes)(?![\p{L}])/u

/** Lists of bodies in French: an article or a noun that names a body begins the next one. */
export const FRENCH_LIST: PlainListGrammar = {
  joint: /,? (?:ainsi qu(?:e |’(?=à |aux |au ))|de même qu(?:e |’))|, (?:et |ou )?| (?:et|ou) /g,
  resumes: /, (?:et|ou) |ainsi qu|de même qu/,
  pieceIs: (piece, joint, first) => {
    if (!first && /,/.test(joint) && ASIDE_PIECE.test(piece)) return 'aside'
    if (!first && /^(?:(?:à |de )?(?:ceux|celles|celui|celle)) /.test(piece)) return 'aside'
    if (PLACE.test(piece)) return 'goes-on'
    if (!first && BARE_KIND.test(piece)) return 'goes-on'
    return BODY.test(piece) ? 'body' : 'goes-on'
  },
  leading:
    /^(?:(?:à |aux |au |et |ou |dont |y compris |notamment |en particulier |particulièrement |surtout |ainsi que |les (?!deux )|le |la |l’|ses |leurs |son |leur )+)/,
  trailing:
    / (?:dans le cadre|dans les limites|dans la limite|en (?:coopération|collaboration|consultation|coordination)|à cet égard|selon qu’il|s’il y a lieu|le cas échéant)(?: .*)?$|(?: (?:instamment|également|en outre|de nouveau))+$/s,
  end: / (?:dans|en|sur|afin|par|visant|concernant|aux fins|au titre|sous|lors|grâce|tendant|ayant|qui|que|dont|où|tout|notamment|y|pour (?=[\p{Ll}]+(?:er|ir|re) ))(?![\p{L}])/u,
}
