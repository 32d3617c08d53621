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
    'Cette adresse a déjà un compte ici. Connectez-vous : ce qui a été promis se trouve parmi vos postes.',
  'one-time.fault.address': 'Ceci n’est pas une adresse électronique.',
  'one-time.fault.short': 'Le mot de passe doit avoir {n} signes au moins.',
  'one-time.fault.long': 'Le mot de passe est trop long : {n} signes au plus.',
  'one-time.fault.own': 'Le mot de passe ne peut pas être votre propre adresse.',
  'one-time.fault.other': 'La seconde saisie est différente. Saisissez les deux à nouveau.',
  'one-time.gone.title': 'Cette adresse n’ouvre rien',
  'one-time.gone.says':
    'Elle a déjà été ouverte, sa durée est écoulée, ou une autre l’a remplacée. Demandez-en une nouvelle à qui vous l’a donnée.',
}
