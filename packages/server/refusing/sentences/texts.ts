import type { Sentence } from './sentence.ts'

/** What is brought in and read: texts, files, findings, spreadsheets. */
export const texts: readonly Sentence[] = [
  { en: 'The file is empty.', fr: 'Le fichier est vide.', ar: 'الملف فارغ.' },
  {
    en: 'The file is larger than 20 MB. Send it in parts.',
    fr: 'Le fichier dépasse 20 Mo. Envoyez-le en plusieurs parties.',
    ar: 'الملف أكبر من 20 ميغابايت. فأرسله على أجزاء.',
  },
  {
    en: 'Send the text as `text` or, for a file, its bytes as `base64`; not both.',
    fr: 'Envoyez le texte dans `text` ou, pour un fichier, ses octets dans `base64`, mais non les deux.',
    ar: 'أرسل النص في `text`، أو بايتات الملف في `base64`، لا الاثنين معا.',
  },
  {
    en: 'The text is empty. Send the words of the resolution.',
    fr: 'Le texte est vide. Envoyez les mots de la résolution.',
    ar: 'النص فارغ. فأرسل كلمات القرار.',
  },
  {
    en: 'The text is larger than 50 MB. Send it in parts.',
    fr: 'Le texte dépasse 50 Mo. Envoyez-le en plusieurs parties.',
    ar: 'النص أكبر من 50 ميغابايت. فأرسله على أجزاء.',
  },
  {
    en: 'No words could be read in this file.',
    fr: 'Aucun mot n’a pu être lu dans ce fichier.',
    ar: 'تعذرت قراءة أي كلمة في هذا الملف.',
  },
  {
    en: 'This text is no longer held: two hours have passed, or it has been kept. Bring it again.',
    fr: 'Ce texte n’est plus en attente : deux heures ont passé, ou il a été conservé. Apportez-le de nouveau.',
    ar: 'لم يعد هذا النص في الانتظار: فقد مضت ساعتان، أو حُفظ. فأحضره من جديد.',
  },
  {
    en: 'The records cannot hold this text as it was read: its title, its symbol or another value is too long, or holds signs that are no text. Look at the file.',
    fr: 'Le registre ne peut conserver ce texte tel qu’il a été lu : son titre, sa cote ou une autre valeur est trop long, ou contient des signes qui ne sont pas du texte. Examinez le fichier.',
    ar: 'لا يمكن حفظ هذا النص كما قُرئ: فعنوانه أو رمزه أو قيمة أخرى فيه أطول مما ينبغي، أو فيها علامات ليست نصا. فانظر في الملف.',
  },
  {
    en: 'Reading this file took too long and was stopped.',
    fr: 'La lecture de ce fichier a pris trop de temps et a été interrompue.',
    ar: 'طالت قراءة هذا الملف أكثر مما ينبغي فأُوقفت.',
  },
  {
    en: 'Reading was stopped before this file was done. Bring it again.',
    fr: 'La lecture a été interrompue avant la fin de ce fichier. Apportez-le de nouveau.',
    ar: 'أُوقفت القراءة قبل الانتهاء من هذا الملف. فأحضره من جديد.',
  },
  {
    en: 'This file needs more memory than one file may take, and reading was stopped.',
    fr: 'Ce fichier demande plus de mémoire qu’un fichier ne peut en prendre, et la lecture a été interrompue.',
    ar: 'يحتاج هذا الملف إلى ذاكرة أكبر مما يُسمح به لملف واحد، فأُوقفت القراءة.',
  },
  {
    en: 'Give the words, or their span in the source; one of the two.',
    fr: 'Donnez les mots, ou leur place dans la source, l’un des deux.',
    ar: 'اذكر الكلمات أو موضعها في المصدر، أحد الاثنين.',
  },
  {
    en: 'This paragraph stands from {a} to {b} in its source.',
    fr: 'Ce paragraphe va de {a} à {b} dans sa source.',
    ar: 'تقع هذه الفقرة من {a} إلى {b} في مصدرها.',
  },
  {
    en: 'These words do not stand together in this paragraph. Copy them as they are printed.',
    fr: 'Ces mots ne se suivent pas dans ce paragraphe. Copiez-les tels qu’ils sont imprimés.',
    ar: 'لا ترد هذه الكلمات متصلة في هذه الفقرة. فانسخها كما طُبعت.',
  },
  {
    en: 'These words stand in this paragraph more than once. Take some words more.',
    fr: 'Ces mots figurent plusieurs fois dans ce paragraphe. Prenez-en quelques-uns de plus.',
    ar: 'ترد هذه الكلمات في هذه الفقرة أكثر من مرة. فخذ كلمات أخرى معها.',
  },
  {
    en: 'Say which verb mandates: "requests", "invites", "decides".',
    fr: 'Dites quel verbe donne le mandat : « prie », « invite », « décide ».',
    ar: 'اذكر الفعل الذي يكلف: ”يطلب“ أو ”يدعو“ أو ”يقرر“.',
  },
  {
    en: 'Say when it was or will be: a day, a month or a year.',
    fr: 'Dites quand cela a eu ou aura lieu : un jour, un mois ou une année.',
    ar: 'اذكر متى كان أو سيكون: يوما أو شهرا أو سنة.',
  },
  {
    en: 'These stand in several cooperations. Judge those of one at a time.',
    fr: 'Ces constats relèvent de plusieurs coopérations. Jugez-les une coopération à la fois.',
    ar: 'هذه من عدة أوجه تعاون. فاحكم فيها تعاونا بعد تعاون.',
  },
  {
    en: 'Say what is otherwise: at least one value.',
    fr: 'Dites ce qui est autrement : au moins une valeur.',
    ar: 'اذكر ما هو على غير ذلك: قيمة واحدة على الأقل.',
  },
  {
    en: 'Values are changed only with the verdict "correct".',
    fr: 'Des valeurs ne se changent qu’avec le verdict « correct ».',
    ar: 'لا تُغيَّر القيم إلا مع الحكم ”correct“.',
  },
  {
    en: 'A person added this: no reading stands behind it. Correct it or reject it.',
    fr: 'Une personne a ajouté ceci : aucune lecture ne l’appuie. Corrigez-le ou rejetez-le.',
    ar: 'أضاف شخص هذا: فليست وراءه قراءة. فصححه أو ارفضه.',
  },
  {
    en: 'Of this kind ({a}) only these can be said: {b}.',
    fr: 'Pour ce genre ({a}), on ne peut indiquer que : {b}.',
    ar: 'لا يُذكر لهذا النوع ({a}) إلا ما يلي: {b}.',
  },
  {
    en: 'Somebody has spoken of this since you saw it. Look at what stands now, then decide.',
    fr: 'Quelqu’un s’est prononcé depuis votre consultation. Voyez ce qui est maintenant consigné, puis décidez.',
    ar: 'قال غيرك في هذا شيئا منذ اطلاعك. فانظر ما هو قائم الآن، ثم قرر.',
  },
  {
    en: 'Others have spoken of some of these activities since. Compare the sheet again.',
    fr: 'D’autres se sont prononcés depuis sur certaines de ces activités. Comparez de nouveau la feuille.',
    ar: 'قال غيرك في بعض هذه الأنشطة شيئا منذ ذلك. فقارن الجدول من جديد.',
  },
  {
    en: 'Row {a} has nothing to propose.',
    fr: 'La ligne {a} n’a rien à proposer.',
    ar: 'ليس في الصف {a} ما يُقترح.',
  },
  {
    en: 'Row {a} was proposed already.',
    fr: 'La ligne {a} a déjà été proposée.',
    ar: 'سبق اقتراح الصف {a}.',
  },
  { en: 'Choose at least one row.', fr: 'Choisissez au moins une ligne.', ar: 'اختر صفا واحدا على الأقل.' },
  {
    en: 'Send the bytes of the file as `base64`, or name a `comparison` before; not both.',
    fr: 'Envoyez les octets du fichier dans `base64`, ou indiquez une comparaison antérieure dans `comparison`, mais non les deux.',
    ar: 'أرسل بايتات الملف في `base64`، أو سمِّ مقارنة سابقة في `comparison`، لا الاثنين معا.',
  },
  {
    en: 'The file is not kept. Bring it again to compare it with the record as it is now.',
    fr: 'Le fichier n’est pas conservé. Apportez-le de nouveau pour le comparer au registre tel qu’il est maintenant.',
    ar: 'الملف غير محفوظ. فأحضره من جديد لمقارنته بالسجل كما هو الآن.',
  },
  {
    en: 'The file holds no table. Bring a spreadsheet (.xlsx, .csv) or a document (.docx).',
    fr: 'Le fichier ne contient pas de tableau. Apportez une feuille de calcul (.xlsx, .csv) ou un document (.docx).',
    ar: 'ليس في الملف جدول. فأحضر جدولا إلكترونيا (.xlsx, .csv) أو وثيقة (.docx).',
  },
  {
    en: 'There is no field "{a}". Fields: {b}.',
    fr: 'Il n’y a pas de champ « {a} ». Champs : {b}.',
    ar: 'لا توجد خانة ”{a}“. الخانات: {b}.',
  },
  {
    en: 'Two columns are named "{a}". Keep one of them.',
    fr: 'Deux colonnes s’appellent « {a} ». Gardez-en une.',
    ar: 'هناك عمودان باسم ”{a}“. فأبق أحدهما.',
  },
  {
    en: 'Name the column that holds the titles.',
    fr: 'Indiquez la colonne qui contient les titres.',
    ar: 'سمِّ العمود الذي فيه العناوين.',
  },
  {
    en: 'No table of the file has these columns. Write their heads as the file prints them.',
    fr: 'Aucun tableau du fichier n’a ces colonnes. Écrivez leurs en-têtes comme le fichier les imprime.',
    ar: 'ليس في الملف جدول له هذه الأعمدة. فاكتب رؤوسها كما ترد في الملف.',
  },
  { en: 'There is nothing to keep.', fr: 'Il n’y a rien à conserver.', ar: 'ليس هناك ما يُحفظ.' },
  { en: 'This is longer than {a} KiB.', fr: 'Ceci dépasse {a} Kio.', ar: 'هذا أطول من {a} كيبيبايت.' },
  {
    en: 'Values lie more than {a} deep in each other.',
    fr: 'Des valeurs sont imbriquées sur plus de {a} niveaux.',
    ar: 'القيم متداخلة بأكثر من {a} من المستويات.',
  },
  {
    en: 'A text holds half of a character.',
    fr: 'Un texte contient la moitié d’un caractère.',
    ar: 'في أحد النصوص نصف حرف.',
  },
  {
    en: 'A number is no whole number; write a decimal as text.',
    fr: 'Un nombre n’est pas entier ; écrivez une décimale comme texte.',
    ar: 'أحد الأعداد ليس صحيحا؛ فاكتب الكسر العشري نصا.',
  },
  {
    en: 'A name holds half of a character.',
    fr: 'Un nom contient la moitié d’un caractère.',
    ar: 'في أحد الأسماء نصف حرف.',
  },
  {
    en: 'A value is neither text, number, list nor record.',
    fr: 'Une valeur n’est ni texte, ni nombre, ni liste, ni enregistrement.',
    ar: 'إحدى القيم ليست نصا ولا عددا ولا قائمة ولا سجلا.',
  },
]
