import { type OpeningGrammar, words } from './grammar.ts'

/** French opening phrases of the General Assembly. */
export const french: OpeningGrammar = {
  capital: true,
  shape: /^(?:Se |S['’]|Ne )?\p{L}\p{Ll}*ant(?!\p{L})/u,
  classes: {
    VERBING:
      words(`acceptant accueillant adoptant affirmant ajoutant appelant appréciant approuvant appuyant arrêtant
      attendant autorisant commémorant condamnant confirmant consciente considérant constatant craignant croyant
      demandant demeurant déclarant décidant déplorant désirant encourageant engageant espérant estimant exhortant
      exigeant exprimant félicitant gardant honorant insistant invitant jugeant louant mesurant notant observant
      partageant pensant persistant préconisant prévoyant priant proclamant promouvant rappelant réaffirmant recommandant
      reconnaissant redisant regrettant réitérant rejetant remerciant rendant renouvelant résolvant ressentant sachant
      saluant signalant souhaitant soulignant souscrivant suivant tenant tirant voulant`),
    REFLEXING:
      words(`félicitant réjouissant préoccupant inquiétant s'inquiétant s'associant s'engageant référant souvenant
      s'appuyant s'inspirant s'alarmant`),
    STATE:
      words(`consciente préoccupée convaincue guidée résolue déterminée alarmée encouragée désireuse soucieuse
      inquiète persuadée attachée indignée troublée consternée certaine reconnaissante animée`),
    STATED:
      words(`préoccupée convaincue inquiète consternée alarmée consciente résolue favorable opposée satisfaite
      déterminée indignée attachée`),
    VERBS:
      words(`accepte accueille adopte adresse affirme appelle apprécie approuve appuie arrête attend autorise avertit
      charge condamne confirme considère constate convient craint crée décide déclare demande demeure déplore désigne
      encourage engage entérine espère estime examine exhorte exige exprime félicite fixe insiste institue invite juge
      loue mesure met note nomme observe ouvre partage préconise prévoit prie proclame proroge propose rappelle
      réaffirme recommande reconnaît redit regrette réitère rejette remercie renouvelle requiert rend réprouve résout
      sait salue signale souhaite souligne soumet souscrit suggère supplie suit tient voit`),
    ALSO: ['également', 'en outre', 'de même', 'elle aussi', 'aussi', 'par ailleurs'],
    AGAIN: [
      'de nouveau',
      'à nouveau',
      'encore une fois',
      'une fois de plus',
      'une nouvelle fois',
      'une fois encore',
    ],
    HOW: [
      ...words(`instamment vivement fermement énergiquement vigoureusement gravement profondément particulièrement
        sérieusement spécialement extrêmement très fortement catégoriquement résolument expressément`),
      "d'urgence",
      'avec insistance',
      'tout particulièrement',
      'sans réserve',
      'en particulier',
      'à cet égard',
      'à ce propos',
      'dans les termes les plus vigoureux',
      'dans les termes les plus énergiques',
    ],
    MUCH: [
      ...words(
        'vive grande profonde grave sérieuse extrême plus vives vif grand profond particulière ferme fermes plein pleine',
      ),
      'très vive',
      'une vive',
      'une grande',
      'une profonde',
      'une extrême',
      'une grave',
    ],
    FEELING:
      words(`préoccupation inquiétude satisfaction gratitude intérêt reconnaissance regret remerciements appréciation
      soutien appui attachement volonté solidarité intention conviction détermination sympathie consternation engagement
      émotion tristesse espoir inquiétudes condamnation`),
  },
  preamble: [
    '[se|ne] [HOW*] VERBING [ALSO|AGAIN] [HOW*] [ALSO|AGAIN] [avec MUCH* FEELING] [ALSO]',
    'REFLEXING [ALSO|AGAIN] [HOW*] [ALSO]',
    'se REFLEXING [ALSO|AGAIN] [HOW*] [ALSO]',
    '[demeurant|restant|étant] [HOW*] [AGAIN] STATE [ALSO]',
    'se déclarant [AGAIN] [HOW*] STATED [ALSO]',
    'se disant [AGAIN] [HOW*] STATED [ALSO]',
    'prenant [ALSO] note|acte [ALSO|AGAIN] [HOW*] [avec MUCH* FEELING] [ALSO]',
    "prenant acte en s'en félicitant",
    'prenant [ALSO] en considération|compte [ALSO]',
    'accueillant [ALSO] [avec MUCH* FEELING] [ALSO]',
    "ayant|gardant [ALSO] à l'esprit [ALSO]",
    'ayant [ALSO] examiné|étudié|entendu|reçu|écouté|pris|noté|adopté [ALSO]',
    'tenant [ALSO] compte [ALSO]',
    'sachant gré',
    "mettant [ALSO] l'accent [ALSO]",
    "appelant [ALSO] l'attention [ALSO]",
    "attirant [ALSO] l'attention [ALSO]",
    'rendant [ALSO] hommage',
    'réaffirmant|confirmant|affirmant|exprimant|réitérant|renouvelant [ALSO] sa|son|ses|la|le|les [MUCH*] [plus] [MUCH*] FEELING [ALSO]',
    "continuant d'estimer",
    'déclarant [AGAIN] craindre',
    'faisant [ALSO] observer|remarquer|valoir|fond|sien|sienne',
  ],
  operative: [
    '[se|ne] VERBS [ALSO|AGAIN] [HOW*] [AGAIN] [ALSO] [avec MUCH* FEELING] [ALSO]',
    'se|s félicite|réjouit|préoccupe|alarme [ALSO|AGAIN] [HOW*] [ALSO]',
    "s'inquiète|s'associe|s'engage|s'alarme|s'élève [ALSO|AGAIN] [HOW*]",
    'est|demeure|reste [ALSO] [HOW*] STATE [ALSO]',
    'se déclare|dit [ALSO] [AGAIN] [HOW*] STATED|STATE [ALSO]',
    'a [ALSO] conscience',
    'prend [ALSO] note|acte [ALSO|AGAIN] [HOW*] [avec MUCH* FEELING] [ALSO]',
    'prend [ALSO] en considération|compte [ALSO]',
    'accueille [ALSO] [avec MUCH* FEELING] [ALSO]',
    'attend [ALSO] avec FEELING',
    'tient [ALSO] compte [ALSO]',
    "garde [ALSO] à l'esprit",
    "met [ALSO] l'accent",
    "appelle|attire [ALSO] l'attention",
    'rend [ALSO] hommage',
    'fait [AGAIN] sien|siens|sienne|siennes',
    'fait [ALSO] part de sa FEELING',
    'fait [ALSO] observer|remarquer|valoir',
    'exprime [AGAIN] [ALSO] sa|son|ses|la|le|les [MUCH*] [plus] FEELING [et] [sa] [FEELING] [ALSO]',
    'réaffirme|réitère [ALSO] sa|son [MUCH*] FEELING',
    "renouvelle l'expression de sa FEELING",
    "réaffirme qu'elle est résolue",
    'lance [ALSO|AGAIN] un appel',
  ],
}
