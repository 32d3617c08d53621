import { bodies } from './bodies/fr.ts'
import { cooperations } from './cooperations/fr.ts'
import { desk } from './desk/fr.ts'
import type { MessageKey } from './en.ts'
import { histories } from './histories/fr.ts'
import { importing } from './importing/fr.ts'
import { judging } from './judging/fr.ts'
import { mandates } from './mandates/fr.ts'
import { named } from './named/fr.ts'
import { people } from './people/fr.ts'
import { planning } from './planning/fr.ts'
import { programme } from './programme/fr.ts'
import { records } from './records/fr.ts'
import { search } from './search/fr.ts'
import { sheet } from './sheet/fr.ts'
import { texts } from './texts/fr.ts'

/** The interface in French, with narrow no-break spaces before ; : ? ! and inside « ». */
export const fr: Record<MessageKey, string> = {
  skip: 'Aller au texte',
  sections: 'Sections',
  scrolls: '{name}, défile latéralement',
  comma: ', ',
  language: 'Langue',

  'section.glance': 'Vue d’ensemble',
  'section.texts': 'Textes',
  'section.mandates': 'Mandats',

  'foot.what':
    'Comity garde la trace de ce que deux organisations font ensemble, de ce qui a été adopté à ce qui a été fait, et retour.',
  'foot.sample':
    'Exemple : tout ceci a été lu dans les textes par un programme. Cela ne fait foi qu’une fois confirmé par une personne.',
  'foot.api': 'Les mêmes données pour les programmes',

  session: '{n, selectordinal, one {#re session} other {#e session}}',
  'session.named': 'session {name}',
  'range.long': '{from} – {to}',
  'unknown-date': 'sans date',
  'of-date': 'du {date}',
  held: 'texte conservé',
  cited: 'connu par citation',
  'next-page': 'Page suivante',
  'list.narrow': '{name} : filtrer, ordonner, colonnes',
  'list.open': 'Filtrer, ordonner, choisir les colonnes',
  'list.order': 'Ordre',
  'list.rising': '{name} (croissant)',
  'list.falling': '{name} (décroissant)',
  'list.as-it-comes': 'tel quel',
  'list.columns': 'Colonnes',
  'list.show': 'Afficher',
  'list.clear': 'Tout afficher',
  'list.first': 'Première page',
  'list.csv': 'Télécharger en CSV',
  'list.choice': '{name} ({n, number})',
  'list.found': '{n, plural, =0 {Aucun} one {#} other {#}} sur {all, number}',

  'spaces.title': 'Deux organisations, un seul registre de ce qu’elles font ensemble',
  'spaces.page': 'Coopérations',
  'spaces.lead':
    'Ce que les textes demandent, à qui, pour quand, et les mots qui le disent. Chaque chiffre ramène à son paragraphe.',
  'spaces.list': 'Coopérations tenues ici',
  'spaces.between': '{first} et {second}',
  'spaces.texts': '{n, plural, =0 {aucun texte encore} one {# texte} other {# textes}}',
  'spaces.latest': 'le dernier du {date}',
  'spaces.mandates': '{n, plural, =0 {aucun mandat} one {# mandat} other {# mandats}}',
  'spaces.agreements': '{n, plural, =0 {aucun accord} one {# accord} other {# accords}}',
  'spaces.meetings': '{n, plural, =0 {aucune réunion} one {# réunion} other {# réunions}}',
  'spaces.areas': '{n, plural, =0 {aucun domaine} one {# domaine} other {# domaines}}',
  'spaces.parties': '{n, plural, =0 {aucune entité} one {# entité} other {# entités}}',
  'spaces.sample': 'Exemple, ouvert à la lecture',
  'spaces.none': 'Aucune coopération n’est encore tenue ici. La commande « comity space add » en crée une.',

  'glance.title': 'La coopération en un coup d’œil',
  'glance.as-at': 'au {date}',
  'glance.lead.mandates':
    '<text>{kind, select, resolution {La résolution} draft {Le projet de résolution} decision {La décision} other {Le texte}} {name}</text> donne <list>{mandates, plural, =0 {aucun mandat} one {# mandat} other {# mandats}}</list>, <due>{dated, plural, =0 {aucun avec une échéance} one {# avec une échéance} other {# avec une échéance}}</due>. {confirmed, plural, =0 {Personne n’en a encore confirmé.} one {Une personne en a confirmé #.} other {Une personne en a confirmé #.}}',
  'glance.lead.programme':
    'La matrice {years} compte <matrix>{n, plural, =0 {aucune activité} one {# activité} other {# activités}}</matrix>{n, plural, =0 {} one {, {agreed, plural, =0 {non convenue} one {convenue} other {convenue}}} other {, {agreed, plural, =0 {aucune convenue} one {dont # convenue} other {dont # convenues}}}}.',
  'glance.lead.agreements':
    '{n, plural, =0 {Les textes ne nomment aucun accord.} one {Les textes nomment <agreements># accord</agreements>.} other {Les textes nomment <agreements># accords</agreements>.}}',
  'glance.lead.areas':
    '{empty, plural, =0 {Chacun des {all, number} domaines a un mandat.} one {<areas># des {all, number} domaines</areas> n’a aucun mandat.} other {<areas># des {all, number} domaines</areas> n’ont aucun mandat.}}',
  'glance.nothing':
    'Aucun texte donnant des mandats n’est encore conservé. La commande « comity import » en apporte un.',

  'meetings.title': 'Réunions',
  'meetings.hosts': 'hôte : {side}',
  'meetings.no-host': 'hôte non nommé',
  'meetings.today': 'aujourd’hui',
  'meetings.line':
    '{n, plural, one {Une réunion} other {# réunions}} entre {from} et {to} sur une ligne d’années. Celles dont l’hôte est {first} figurent au-dessus, celles dont l’hôte est {second} au-dessous. Le tableau qui suit dit la même chose en mots.',
  'meetings.table': 'La même chose en mots',
  'meetings.when': 'Quand',
  'meetings.what': 'Quoi',
  'meetings.where': 'Où',
  'meetings.host': 'Hôte',
  'meetings.words': 'Source',
  'meetings.none': 'Les textes conservés ici ne nomment aucune réunion.',

  'column.addressee': 'Destinataire',
  'column.area': 'Domaine',
  'column.mandates': 'Mandats',

  'agreements.title': 'Accords',
  'agreements.kind': 'Nature',
  'agreements.years': 'Sur les années',
  'agreements.signed': 'Signature',
  'agreements.unsigned': 'sans date dans le texte',
  'agreements.promises': 'promet {what}',
  'agreements.none': 'Les textes conservés ici ne nomment aucun accord.',

  'state.read': 'lu par le programme, non confirmé',
  'state.confirmed': 'confirmé',
  'state.corrected': 'corrigé',
  'state.rejected': 'rejeté',
  'state.by': '{state} le {date}, {by}',
  'state.on': '{state} le {date}',

  'refused.not-found.title': 'Il n’y a rien à cette adresse',
  'refused.not-found.says':
    'Rien n’est conservé à cette adresse, ou cela ne vous est pas ouvert. Vérifiez l’adresse, ou repartez des coopérations tenues ici.',
  'refused.invalid.title': 'Cette adresse demande ce à quoi on ne peut répondre',
  'refused.invalid.says': 'Une partie de l’adresse n’est pas une valeur que l’on puisse chercher :',
  'refused.forbidden.title': 'Ceci ne vous est pas ouvert',
  'refused.forbidden.says': 'Votre rôle dans cette coopération ne le comprend pas.',
  'refused.sign-in.title': 'Identifiez-vous pour lire ceci',
  'refused.sign-in.says': 'Ceci est réservé à celles et ceux qui prennent part à la coopération.',
  'refused.conflict.title': 'Cela a changé entre-temps',
  'refused.conflict.says':
    'Quelqu’un a modifié le registre pendant que cette page était ouverte. Rien de vous n’a été écrit.',
  'refused.too-large.title': 'Trop volumineux',
  'refused.too-large.says': 'Ce qui a été envoyé dépasse ce qui peut être lu.',
  'refused.method.title': 'Cette page ne peut qu’être lue',
  'refused.method.says': 'Rien n’a été envoyé ni modifié.',
  'refused.broken.title': 'La page n’a pas pu être faite',
  'refused.broken.says':
    'Une faute du programme, non de votre demande. Elle est consignée dans le journal de l’installation ; rien du registre n’a changé.',
  'refused.back': 'Les coopérations tenues ici',
  'refused.back-space': '{space} : vue d’ensemble',

  ...cooperations,
  ...desk,
  ...histories,
  ...importing,
  ...judging,
  ...mandates,
  ...people,
  ...planning,
  ...programme,
  ...records,
  ...bodies,
  ...named,
  ...search,
  ...sheet,
  ...texts,
}
