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
    'La coopération devient un espace à elle : fermé à tous sauf à ses deux côtés, avec ce texte dedans. Vous y tenez le poste que vous tenez ici.',
  'start.from': 'À partir de',
  'start.recognized': 'Le titre nomme ces deux-là. Corrigez si ce n’est pas juste.',
  'start.unrecognized': 'Le titre ne nomme pas deux organisations que le programme connaît. Choisissez-les.',
  'start.first': 'Premier côté',
  'start.second': 'Second côté',
  'start.choose': 'choisir une organisation',
  'start.send': 'Engager cette coopération',
  'start.not-done': 'Rien n’a été engagé.',
  'start.may-not':
    'Vous pouvez lire cette coopération mais pas en engager une autre. Un approbateur ou un administrateur qui agit pour l’une des deux organisations le peut.',
  'start.sign-in': 'Se connecter pour l’engager',
  'start.back': 'Retour au texte',
}
