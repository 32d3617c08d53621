import type { SearchMessages } from './en.ts'

export const search: SearchMessages = {
  'search.title': 'Recherche',
  'search.field': 'Chercher dans cette coopération',
  'search.label': 'Des mots, une « phrase » ou une cote',
  'search.go': 'Chercher',
  'search.how':
    'Les mots sont trouvés sous toutes leurs formes, une suite de mots entre “guillemets” telle quelle, et une cote dans toutes ses écritures : 77/18, A/RES/77/18, résolution 77/18. Un signe moins devant un mot écarte ce qui le contient.',
  'search.found':
    '{n, plural, =0 {Rien n’a été trouvé} one {Trouvé à # endroit} other {Trouvé à # endroits}}',
  'search.more':
    'Trouvé à plus de {n, number} endroits : les meilleurs de ceux qui ont été regardés viennent d’abord.',
  'search.none':
    'Aucun alinéa, aucune note ni aucun titre ne contient tous ces mots. Prenez-en moins, ou d’autres choix. Les mots que tous les textes contiennent, comme « le » ou « de », ne sont pas cherchés seuls.',
  'search.instead': 'Vouliez-vous dire {words} ?',
  'search.too-long': 'Une recherche prend au plus {n, number} caractères. Gardez les mots qui importent.',
  'search.narrow': 'Restreindre ce qui est trouvé',
  'search.kind': 'dans',
  'search.any-kind': 'tout',
  'search.kind.provision': 'les paragraphes',
  'search.kind.title': 'les titres',
  'search.kind.note': 'les notes',
  'search.organ': 'organe',
  'search.any-organ': 'tout organe',
  'search.session': 'session',
  'search.any-session': 'toute session',
  'search.language': 'langue',
  'search.any-language': 'toute langue',
  'search.from': 'de',
  'search.to': 'à',
  'search.any-year': 'toute année',
  'search.clear': 'Sans ces choix',
  'search.named': 'Le texte de cette cote',
  'search.bodies': 'Entités de ce nom',
  'search.hits': 'Où se trouvent les mots',
  'search.hits.page': 'Où se trouvent les mots, suite',
  'search.title-of': 'titre',
  'search.note-of': 'note {marker}',
}
