import type { CooperationMessages } from './en.ts'

export const cooperations: CooperationMessages = {
  'section.cooperations': 'Autres coopérations',

  'cooperations.title': 'Autres coopérations dans ces textes',
  'cooperations.under':
    '{n, plural, =0 {Aucun texte conservé ici ne porte sur la coopération de deux autres organisations.} one {Les textes conservés ici portent aussi sur # autre coopération.} other {Les textes conservés ici portent aussi sur # autres coopérations.}} Chacune peut être tenue dans un espace à elle, ouvert à partir de son texte.',
  'cooperations.caption': 'Coopérations d’autres organisations, avec les textes qui portent sur elles',
  'cooperations.between': 'Entre',
  'cooperations.texts': 'Textes',
  'cooperations.kept': 'Tenue ici',
  'cooperations.open': 'L’ouvrir',
  'cooperations.start': 'L’engager',

  'cooperation.about': 'Ce texte porte sur une autre coopération : {first} et {second}.',
  'cooperation.open': 'Ouvrir cette coopération',
  'cooperation.start': 'Engager cette coopération',

  'start.title': 'Engager une coopération',
  'start.lead':
    'La coopération devient un espace à elle : fermé à tous sauf à ses deux parties, avec ce texte dedans. Vous y tenez le poste que vous tenez ici.',
  'start.from': 'À partir de',
  'start.recognized': 'Le titre nomme ces deux-là. Corrigez si ce n’est pas juste.',
  'start.unrecognized': 'Le titre ne nomme pas deux organisations que le programme connaît. Choisissez-les.',
  'start.first': 'Première partie',
  'start.second': 'Seconde partie',
  'start.choose': 'choisir une organisation',
  'start.send': 'Engager cette coopération',
  'start.not-done': 'Rien n’a été engagé.',
  'start.may-not':
    'Vous pouvez lire cette coopération mais pas en engager une autre. Un approbateur ou un administrateur qui agit pour l’une des deux organisations le peut.',
  'start.sign-in': 'Se connecter pour l’engager',
  'start.back': 'Retour au texte',

  'release.title': 'Qui peut lire cette coopération',
  'release.open': 'ouverte à tous',
  'release.closed': 'fermée à tous sauf à ses deux parties',
  'release.open-says':
    'Elle est ouverte : quiconque atteint ces pages peut la lire, sans se connecter. Ce qui porte une mention de confidentialité, ce que les deux parties se disent et les lettres restent à ceux à qui ils s’adressent.',
  'release.closed-says':
    'Elle est fermée à tous sauf à ses deux parties, {first} et {second}, jusqu’à ce que toutes deux l’ouvrent. Pour tous les autres, c’est comme si elle n’existait pas.',
  'release.refused': 'Rien n’a été changé.',
  'release.proposed': 'Une ouverture est proposée',
  'release.proposed-says':
    '{by} a proposé le {date} d’ouvrir cette coopération. Elle reste fermée jusqu’à l’accord de l’autre partie.',
  'release.release': 'Proposer de l’ouvrir',
  'release.release-says':
    'Un approbateur de l’autre partie donne alors son accord, et dès cet instant chacun peut lire ses textes, ses mandats, son programme et son historique. D’ici là rien ne change, et votre partie peut retirer sa proposition.',
  'release.agree': 'Donner son accord et l’ouvrir',
  'release.agree-says':
    'Les deux parties sont alors d’accord. Dès cet instant, chacun peut lire ses textes, ses mandats, son programme et son historique. Marquez d’abord ce qui n’est pas pour tous : ce qui a été lu ne peut être repris.',
  'release.withdraw': 'Retirer la proposition',
  'release.withdraw-says':
    'Votre partie l’a proposé. La proposition peut être retirée jusqu’à l’accord de l’autre partie.',
  'release.close': 'La refermer',
  'release.close-says':
    'L’une ou l’autre partie peut la fermer, aussitôt et sans l’autre. Qui n’est d’aucune des deux parties ne la trouve plus, et les adresses transmises ne mènent nulle part. Ce qui a été lu, copié ou gardé par des moteurs de recherche tant qu’elle était ouverte reste à ceux qui l’ont. Pour la rouvrir, les deux parties doivent à nouveau s’accorder.',
  'release.reason': 'Motif, s’il y a lieu',
  'release.reason-hint':
    'Il figure dans l’historique, que chacun peut lire tant que la coopération est ouverte.',
  'release.who-may': 'Un approbateur de l’une ou l’autre partie peut proposer de l’ouvrir ou la fermer.',
  'release.waits': '{by} propose d’ouvrir cette coopération à tous. Voir et donner son accord',
}
