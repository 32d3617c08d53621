/** What signing in, posts and their people say, in French. */
export const people = {
  'sign-in': 'Se connecter',
  'sign-in.title': 'Se connecter',
  'sign-in.lead': 'Avec votre adresse électronique et votre mot de passe.',
  'sign-in.address': 'Adresse électronique',
  'sign-in.password': 'Mot de passe',
  'sign-in.shown': 'Montrer ce qui est saisi',
  'sign-in.wrong': 'L’adresse et le mot de passe ne vont pas ensemble. Personne n’a été connecté.',
  'sign-in.wait':
    'Il y a eu trop d’essais. Rien n’a été vérifié cette fois ; réessayez dans {n, plural, one {# seconde} other {# secondes}}.',
  'sign-in.unfounded':
    'Personne n’administre encore cette installation : ce qu’elle montre ne peut être que lu. Sur sa machine, {command} donne une adresse qui s’ouvre une seule fois et installe l’administration.',
  'sign-in.ended':
    'Votre connexion a pris fin : sa durée est écoulée, ou votre rôle dans la coopération a changé.',
  'sign-in.without': 'Continuer sans se connecter',
  'sign-in.by-token': 'Avec le jeton d’un poste',
  'sign-in.token': 'Jeton',
  'sign-in.with-token': 'Se connecter avec le jeton',
  'sign-in.how': 'Les programmes le portent. Sur la machine de l’installation : {command}',
  'sign-in.unknown': 'Ce jeton n’est pas connu ici, ou sa durée est écoulée. Demandez-en un autre.',
  'sign-out': 'Se déconnecter',
  'sign-in.who': 'Connecté',
  'who.administrator': 'Administration de l’installation, en lecture',
  'refused.too-often.title': 'Trop d’essais',
  'refused.too-often.says': 'Rien n’a été fait cette fois. Attendez un peu et réessayez.',

  'one-time.title': 'Installer votre compte',
  'one-time.title.password': 'Donner un nouveau mot de passe',
  'one-time.administrator':
    'Cette adresse s’ouvre une seule fois. Elle vous confie l’administration de cette installation : vous nommez les administrations des deux parties, lisez toutes les coopérations et ne parlez pour aucune partie.',
  'one-time.post': 'Cette adresse s’ouvre une seule fois. Elle vous donne le poste : {post}.',
  'one-time.password':
    'Cette adresse s’ouvre une seule fois. Votre ancien mot de passe, votre second facteur et toutes vos connexions prennent fin.',
  'one-time.for': 'Pour {address}',
  'one-time.rule':
    '{n} signes au moins ; rien d’autre n’est demandé. Une phrase que vous seul connaissez convient. Pas votre propre adresse.',
  'one-time.again': 'Le même mot de passe, une seconde fois',
  'one-time.keep': 'Conserver le mot de passe et entrer',
  'one-time.known':
    'Cette adresse a déjà un compte ici. Connectez-vous avec ce compte ; vous acceptez ensuite ici ce qui a été promis.',
  'one-time.take': 'Accepter',
  'one-time.fault.address': 'Ceci n’est pas une adresse électronique.',
  'one-time.fault.short': 'Le mot de passe doit avoir {n} signes au moins.',
  'one-time.fault.long': 'Le mot de passe est trop long : {n} signes au plus.',
  'one-time.fault.own': 'Le mot de passe ne peut pas être votre propre adresse.',
  'one-time.fault.other': 'La seconde saisie est différente. Saisissez les deux à nouveau.',
  'one-time.gone.title': 'Cette adresse n’ouvre rien',
  'one-time.gone.says':
    'Elle a déjà été ouverte, sa durée est écoulée, ou une autre l’a remplacée. Demandez-en une nouvelle à qui vous l’a donnée.',

  'account.title': 'Votre compte',
  'account.link': 'Votre compte',
  'account.speaks': 'Au nom duquel de vos postes vous agissez',
  'account.speaks.lead':
    'Ce que vous faites est consigné au nom du poste choisi ; les autres n’agissent pas pendant ce temps.',
  'account.speaks.choose': 'Agir au nom de ce poste',
  'account.speaks.now': 'actif à présent',
  'account.speaks.none':
    'Vous n’occupez aucun poste à présent. L’administration de votre partie en attribue.',
  'account.speaks.program': 'Vous êtes entré au moyen du jeton d’un poste ; il n’a pas de compte à lui.',
  'account.sessions': 'Où vous êtes connecté',
  'account.sessions.opened': 'Connexion',
  'account.sessions.ends': 'Fin',
  'account.sessions.this': 'celle-ci',
  'account.sessions.end': 'Terminer',
  'account.sessions.end.says':
    'Qui y est connecté perd aussitôt l’accès ; ce qui y a été saisi sans être envoyé reste sur cette machine. Rien de ce qui a été fait n’est perdu.',
  'account.sessions.end-of': 'Terminer la connexion du {date}',

  'admin.title': 'Personnes et postes',
  'admin.link': 'Personnes',
  'admin.lead':
    'Les postes de votre partie. Un poste garde ses inscriptions quand une autre personne le reprend ; qui part perd aussitôt l’accès.',
  'admin.installation':
    'L’administration de l’installation lit tout ici, nomme les personnes des deux parties et ne parle pour aucune.',
  'admin.posts': 'Postes',
  'admin.post': 'Poste',
  'admin.areas': 'Domaines : {areas}',
  'admin.who': 'Titulaire',
  'admin.who.nobody': 'personne pour le moment',
  'admin.who.service': 'un programme, par un jeton qui finit le {date}',
  'admin.who.person': 'une personne',
  'admin.since': 'Depuis',
  'admin.seen': 'Dernière connexion',
  'admin.seen.never': 'pas encore',
  'admin.change': 'Changer',
  'admin.change-of': 'Changer {post}',
  'admin.hand-over': 'Transmettre',
  'admin.hand-over.says':
    'Qui l’occupe à présent perd aussitôt l’accès ; ce qui a été fait reste avec le poste.',
  'admin.hand-over.to': 'Adresse électronique de qui le reprend',
  'admin.end': 'Mettre fin au poste',
  'admin.end.says': 'Qui l’occupe perd aussitôt l’accès. Ce qui a été fait reste inscrit.',
  'admin.invitations': 'Proposé, pas encore repris',
  'admin.invitations.none': 'Rien n’est proposé à présent.',
  'admin.invited': 'Proposé le',
  'admin.ends': 'Fin',
  'admin.withdraw': 'Retirer la proposition',
  'admin.withdraw.says':
    'L’adresse à usage unique envoyée ou remise n’ouvre plus rien. Le poste peut être proposé de nouveau.',
  'admin.withdraw-of': 'Retirer la proposition à {address}',
  'admin.invite': 'Inviter',
  'admin.invite.title': 'Inviter quelqu’un à un poste',
  'admin.invite.address': 'Adresse électronique',
  'admin.invite.party': 'Entité',
  'admin.invite.role': 'Rôle',
  'admin.invite.areas': 'Domaines dont répond un point focal ; tous si aucun n’est choisi',
  'admin.once':
    'Le poste est proposé. Donnez cette adresse à {address} par une voie que cette personne seule lit ; elle est montrée cette seule fois, s’ouvre une fois et finit dans sept jours.',
  'admin.once.label': 'L’adresse à transmettre',
  'admin.once.again':
    'Ceci a déjà été envoyé, et l’adresse a été montrée alors. Si elle est perdue, retirez la proposition et invitez à nouveau.',
  'admin.refused': 'Rien n’a été changé.',

  'admin.lead.all':
    'Les postes des deux parties. Un poste garde ses inscriptions quand une autre personne le reprend ; qui part perd aussitôt l’accès.',
  'admin.none':
    'Personne n’a encore de poste ici. Invitez l’administration de chaque partie : elle invite les autres.',

  'second.title': 'Seconde étape',
  'second.lead':
    'Le mot de passe est correct. Saisissez maintenant le code qu’affiche votre authentificateur.',
  'second.code': 'Code',
  'second.hint': 'Six chiffres. Si vous avez perdu l’authentificateur : l’un de vos codes de secours.',
  'second.wrong': 'Ce code est incorrect, a déjà servi, ou ses dix minutes sont écoulées.',
  'factor.title': 'Second facteur',
  'factor.is-on':
    'Il est actif. {n, plural, =0 {Il ne reste aucun code de secours.} one {Il reste # code de secours.} other {Il reste # codes de secours.}}',
  'factor.is-off': 'Il est inactif : votre mot de passe suffit pour entrer.',
  'factor.change': 'Changer',
  'factor.lead':
    'À côté du mot de passe, un code qu’une application de votre téléphone produit toutes les trente secondes. Qui apprend votre mot de passe n’entre pas sans lui.',
  'factor.begin': 'L’installer',
  'factor.begun':
    'Enregistrez ceci dans votre authentificateur, puis saisissez le code qu’il affiche. Ceci n’est affiché qu’une seule fois.',
  'factor.picture': 'Le secret en image pour l’appareil photo d’un téléphone',
  'factor.secret': 'Le secret, à saisir',
  'factor.open': 'L’ouvrir dans une application de cet ordinateur',
  'factor.keep': 'L’activer',
  'factor.wrong':
    'Le code ne correspond pas à ce secret, et rien n’a été changé. Recommencez avec un nouveau.',
  'factor.codes':
    'Le second facteur est actif. Notez ces codes et gardez-les loin de votre téléphone : chacun vous laisse entrer une fois si vous l’avez perdu. Ils ne sont affichés qu’une seule fois.',
  'factor.written': 'Ils sont notés',
  'factor.on':
    'Le second facteur est actif. Donnez votre mot de passe pour le désactiver, ou avant d’en installer un autre.',
  'factor.wrong-password': 'Ce n’est pas votre mot de passe. Rien n’a été changé.',
  'factor.end': 'Le désactiver',

  'sign-in.by-organization': 'Par votre organisation',
  'sign-in.no-organization':
    'Aucune organisation n’a ici de fournisseur d’identité pour cette adresse. Connectez-vous avec votre mot de passe.',
  'sign-in.not-by-organization':
    'Votre organisation ne vous a pas laissé entrer ici : l’adresse qu’elle a donnée n’a aucun poste et n’est pas invitée, ou elle n’a pas répondu comme il faut.',
  'sign-in.onward': 'Votre organisation demande qui vous êtes, et vous renvoie ici.',
  'sign-in.go-on': 'Continuer vers votre organisation',
  'forgotten.link': 'J’ai oublié mon mot de passe',
  'forgotten.title': 'Mot de passe oublié',
  'forgotten.lead':
    'Si cette adresse a un mot de passe ici, un message lui est envoyé, avec un lien où vous en choisissez un autre. Le lien s’ouvre une seule fois et expire dans une heure.',
  'forgotten.ask': 'M’envoyer un lien',
  'forgotten.asked':
    'Si cette adresse a un mot de passe ici, un message est en route. Le lien qu’il contient s’ouvre une seule fois et expire dans une heure ; de plusieurs, seul le dernier s’ouvre. Rien ne change tant que vous ne l’ouvrez pas.',
  'forgotten.no-mail':
    'Cette installation n’envoie pas de messages. Demandez un nouveau mot de passe à l’administrateur de votre partie : il le trouve à côté de votre poste, sous Personnes. Les administrateurs s’adressent à qui fait fonctionner l’installation.',
  'forgotten.back': 'Retour à la connexion',
  'one-time.password.mailed':
    'Cette adresse s’ouvre une seule fois. Votre ancien mot de passe et toutes vos connexions prennent fin. Un second facteur demeure : son code vous est demandé ensuite.',
  'admin.mailed':
    'Le poste est proposé, et l’adresse qui l’ouvre a été envoyée à {address}. Elle s’ouvre une seule fois et expire dans sept jours.',
  'admin.mailed.password':
    'Un lien pour choisir un nouveau mot de passe a été envoyé à {address}. Il s’ouvre une seule fois et expire dans un jour.',
  'admin.not-mailed':
    'Ce que vous avez demandé tient, mais le serveur de messagerie n’a pas pris le message pour {address}. Vérifiez l’adresse : retirez la proposition et refaites-la, ou redemandez le mot de passe. Qui fait fonctionner l’installation en trouve la raison dans son journal.',
  'admin.once.password':
    'Donnez cette adresse à {address} par un moyen que seule cette personne lit. Qui l’ouvre choisit le nouveau mot de passe ; elle est montrée cette seule fois, s’ouvre une seule fois et expire dans un jour.',
  'admin.renew': 'Lui faire choisir un nouveau mot de passe',
  'admin.renew.says':
    'Pour qui a oublié le sien. L’ancien vaut jusqu’à ce que le nouveau soit choisi ; toutes ses connexions prennent alors fin.',
  'account.leave': 'Quitter ce poste',
  'account.leave.says':
    'Dès ce moment vous ne parlez plus pour lui. Il reste sans titulaire jusqu’à ce que l’administrateur de votre partie le transmette ; ce que vous avez fait y reste.',
  'account.leave.last':
    'Vous êtes seul à administrer votre partie : personne ne pourrait transmettre ce poste. Transmettez-le à qui vous succède, sous Personnes, ou invitez d’abord un autre administrateur.',
  'account.leave.reason':
    'Ce que devrait savoir qui le reprend, s’il y a lieu ; l’historique le garde pour votre partie',
  'provider.title': 'Fournisseur d’identité',
  'provider.lead':
    'Si votre organisation en a un (OpenID Connect), ses personnes se connectent par lui et n’ont pas besoin de mot de passe ici. Il n’ouvre que les postes de sa propre partie, pour les adresses de ses propres domaines qui ont un poste ou sont invitées.',
  'provider.callback': 'L’adresse que le fournisseur doit connaître comme URI de redirection',
  'provider.issuer': 'Émetteur, son adresse https',
  'provider.client': 'Identifiant du client',
  'provider.secret': 'Secret du client ; il est scellé et n’est plus montré',
  'provider.domains': 'Domaines des adresses dont il peut parler',
  'provider.set': 'Installer le fournisseur',
  'provider.end': 'Le retirer ; qui est entré par lui perd l’accès',
}
