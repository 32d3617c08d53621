/** The nouns that name who can be asked to act, as addressees in French print them: patterns, parted by bars. */
export const FRENCH_BODY_NOUNS =
  'académies|acteurs?|administrations?|agences?|armateurs|assemblées?|associations?|autorités?|autres|' +
  'avocats|bailleurs|banques?|bureaux?|bénéficiaire|bénéficiaires|centres?|chefs?|chercheurs|citoyens|' +
  'collectivités|comités?|commissaires?|commissions?|communautés?|conférences?|conseils?|consommateurs|' +
  'contractants|coordonnateurs?|coordonnatrices?|créanciers|dirigeants|donateurs|débiteurs|' +
  'délégations?|départements?|employeurs|enseignants|entités|entreprises?|experts?|expéditeurs|' +
  'fabricants|femmes|fondations?|fonds|forces|forums?|fournisseurs|fédérations?|gouvernements?|' +
  'groupes?|groupes? d’experts|haut-commissaire|haut-commissariat|hauts? fonctionnaires|hôpitaux|' +
  'industrie|instances?|institutions?|instituts?|intervenants|intéressés|investisseurs|jeunes|' +
  'journalistes|juges|juridictions?|laboratoires|membres?|milieux|ministres?|missions?|mécanismes?|' +
  'médias|observateurs?|opérateurs|organes?|organisations?|organismes?|parlementaires|parlements?|' +
  'partenaires?|particuliers|parties?|pays|personnel|personnes|peuples|philanthropes|plateformes?|' +
  'points de contact|police|populations|procureurs?|procédures|producteurs|programmes?|présidence|' +
  'présidents?|puissance|puissances?|rapporteurs?|représentants?|responsables|régimes?|réseaux?|' +
  'scientifiques|secrétaires?|secrétariats?|secteurs?|services?|signataires|société civile|sociétés|' +
  'structures|syndicats|système|titulaires|travailleurs|tribunaux|universitaires|universités|' +
  'utilisateurs|volontaires|États?|équipes?|établissements'
