import type { SheetMessages } from './en.ts'

/** Le retour d’un programme sous forme de tableur. */
export const sheet: SheetMessages = {
  'sheet.bring': 'Rapporter un tableur',
  'sheet.save': 'Enregistrer comme tableur',
  'sheet.save.csv': 'en CSV',
  'sheet.lead':
    'Enregistrez le programme, travaillez-y ailleurs et rapportez-le : chaque ligne est comparée au registre avant que rien ne soit proposé. Le tableau d’autrui (.xlsx, .csv, .docx) est pris aussi, une fois ses colonnes nommées.',
  'sheet.file': 'Le fichier',
  'sheet.file.hint':
    'Un tableur (.xlsx ou .csv), ou un document contenant un tableau (.docx). Jusqu’à 50 Mo.',
  'sheet.compare': 'Comparer',
  'sheet.refused': 'Cela n’a pas été fait.',
  'sheet.nothing': 'Choisissez un fichier.',
  'sheet.title': 'Ce qui revient',
  'sheet.from': '{name}, comparé au registre',
  'sheet.until': 'Gardé pour vous jusqu’au {date}.',
  'sheet.missing':
    '{n, plural, one {# activité de ces années ne figure pas dans le fichier et reste telle quelle} other {# activités de ces années ne figurent pas dans le fichier et restent telles quelles}}.',
  'sheet.ignored': 'Colonnes qui n’ont pas été prises : {heads}.',
  'sheet.as-it-is': 'Rien n’a changé.',
  'sheet.new': 'Nouvelles',
  'sheet.new.says': 'Activités que le registre n’a pas encore.',
  'sheet.changed': 'Modifiées',
  'sheet.changed.says': 'Modifiées dans le fichier, et pas depuis dans le registre.',
  'sheet.conflicting': 'En conflit',
  'sheet.conflicting.says':
    'Le registre a changé depuis que le fichier a été enregistré. Si vous les choisissez, les mots du fichier sont proposés à la place de ce qui tient aujourd’hui : rien n’est fusionné.',
  'sheet.wrong': 'Fautives',
  'sheet.wrong.says':
    'Cellules qui ne peuvent être prises telles quelles. Corrigez-les dans le fichier et rapportez-le.',
  'sheet.unknown': 'Inconnues',
  'sheet.unknown.says': 'Le fichier nomme des activités qui n’existent pas, ou que vous ne pouvez voir.',
  'sheet.unchanged': 'Inchangées',
  'sheet.row': 'Ligne',
  'sheet.row.choose': 'Ligne {n} : {title}',
  'sheet.activity': 'Activité',
  'sheet.field': 'Champ',
  'sheet.before': 'à l’enregistrement',
  'sheet.now': 'au registre aujourd’hui',
  'sheet.after': 'dans le fichier',
  'sheet.column': 'Colonne',
  'sheet.why': 'Pourquoi',
  'sheet.all':
    'Toutes, soit {n}, y compris celles des pages suivantes ; ce qui n’est pas coché ici est laissé de côté',
  'sheet.kinds': 'Toutes les sortes de lignes',
  'sheet.next': 'Lignes suivantes',
  'sheet.propose': 'Proposer les lignes choisies',
  'sheet.propose.says':
    'Toutes ou aucune. L’autre partie doit accepter chacune ; si quelqu’un s’est prononcé entre-temps sur l’une d’elles, rien n’est fait.',
  'sheet.none-chosen': 'Choisissez au moins une ligne.',
  'sheet.proposed': '{n, plural, one {# ligne a été proposée} other {# lignes ont été proposées}}.',
  'sheet.row.proposed': 'proposée',
  'sheet.moved': 'Ligne {row}',
  'sheet.back': 'Retour à la matrice',
  'sheet.again': 'Rapporter un autre fichier',
  'sheet.columns.title': 'Nommer les colonnes',
  'sheet.columns.lead':
    'Ce n’est pas un de nos tableurs. Dites une fois ce que contient chaque colonne ; les fichiers de mêmes en-têtes seront reconnus.',
  'sheet.columns.table': 'Tableau {name}',
  'sheet.columns.rows': '{n, plural, one {# ligne} other {# lignes}} sous les en-têtes de la ligne {head}',
  'sheet.columns.head': 'En-tête',
  'sheet.columns.example': 'Exemple',
  'sheet.columns.becomes': 'Devient',
  'sheet.columns.becomes-of': '« {head} » devient',
  'sheet.columns.none': 'non prise',
  'sheet.columns.unnamed': 'colonne {n}, sans en-tête',
  'sheet.columns.take': 'Utiliser ces colonnes',
  'sheet.key.lead': 'Chef de file, de l’une ou l’autre partie',
  'sheet.key.period': 'Période, début et fin ensemble',
  'sheet.key.id': 'Identifiant',
  'sheet.key.rev': 'Révision',

  'sheet.wrong.formula':
    'La cellule contient une formule, {given}. Écrivez-en le résultat en texte ordinaire.',
  'sheet.wrong.error-value': 'La cellule contient une erreur du tableur, {given}. Écrivez la valeur.',
  'sheet.wrong.title-missing': 'L’activité n’a pas de titre. Donnez-lui-en un.',
  'sheet.wrong.too-long': 'C’est plus long que le champ ne le permet : {given}. Abrégez.',
  'sheet.wrong.too-many': 'Il y a plus de valeurs que le champ n’en prend : {given}.',
  'sheet.wrong.date':
    '« {given} » n’est pas une date. Écrivez un jour, un mois ou une année : 2026-05-21, mai 2026, 2026.',
  'sheet.wrong.date-ambiguous': '« {given} » peut être deux dates. Écrivez l’année d’abord : 2026-05-21.',
  'sheet.wrong.dates-reversed': 'Elle finit avant de commencer : {given}.',
  'sheet.wrong.amount':
    '« {given} » n’est pas une somme. Écrivez montant, monnaie et qui paie : 125000.50 USD — FNUAP.',
  'sheet.wrong.amount-ambiguous':
    '« {given} » peut être des milliers ou une fraction. Écrivez 250000 ou 250.00.',
  'sheet.wrong.currency': '« {given} » ne nomme aucune monnaie. Écrivez son code : USD.',
  'sheet.wrong.name-unknown':
    '« {given} » n’est pas connu ici. Écrivez le nom, le sigle ou le code du registre.',
  'sheet.wrong.name-ambiguous': '« {given} » en désigne plusieurs. Ajoutez le code entre parenthèses.',
  'sheet.wrong.number': '« {given} » n’est aucun des numéros que prend le champ.',
  'sheet.wrong.marking':
    '« {given} » n’est pas une classification. Écrivez non classifié, confidentiel ou strictement confidentiel.',
  'sheet.wrong.status':
    '« {given} » n’est pas un état. Écrivez pas commencée, en cours, achevée, retardée ou abandonnée.',
  'sheet.wrong.status-of-other-side': 'L’état de l’autre partie, c’est à elle de le dire. Remettez-le.',
  'sheet.wrong.cell-cut':
    'C’est plus long que ce qu’une cellule peut tenir. Modifiez-le sur la page de l’activité.',
  'sheet.wrong.id-twice': 'Cette activité figure déjà à une autre ligne. Gardez l’une des deux.',
  'sheet.wrong.revision-unknown':
    'Cette révision n’est pas de cette activité. Rapportez le tableur tel qu’il a été enregistré ici.',
  'sheet.wrong.shape': '« {given} » n’a pas les parties que prend ce champ.',
}
