import type { Sentence } from './sentence.ts'

/** What the reader says of a file: why nothing could be read of it, or what has to be checked. */
export const ofFiles: readonly Sentence[] = [
  {
    en: 'The file is not UTF-8; it was read as {a} text ({b}). Check letters outside plain English.',
    fr: 'Le fichier n’est pas en UTF-8 ; il a été lu comme du texte {a} ({b}). Vérifiez les lettres autres que celles de l’anglais.',
    ar: 'ليس الملف بترميز UTF-8؛ وقد قُرئ على أنه نص {a} ({b}). فتحقق من الحروف غير الإنكليزية.',
  },
  {
    en: 'The file has {a} MB; at most {b} MB are read. Nothing was read.',
    fr: 'Le fichier fait {a} Mo ; on en lit {b} Mo au plus. Rien n’a été lu.',
    ar: 'حجم الملف {a} ميغابايت؛ ولا يُقرأ أكثر من {b} ميغابايت. لم يُقرأ شيء.',
  },
  {
    en: 'The file is larger than 50 MB. Nothing was read.',
    fr: 'Le fichier dépasse 50 Mo. Rien n’a été lu.',
    ar: 'الملف أكبر من 50 ميغابايت. لم يُقرأ شيء.',
  },
  {
    en: 'The file holds no words. Check that it is the right one and bring it again.',
    fr: 'Le fichier ne contient aucun mot. Vérifiez que c’est le bon et apportez-le de nouveau.',
    ar: 'ليس في الملف كلمات. فتحقق من أنه الملف المقصود وأحضره من جديد.',
  },
  {
    en: 'The file is a web page (HTML). Save it as .docx or as plain text and bring that.',
    fr: 'Le fichier est une page Web (HTML). Enregistrez-la en .docx ou en texte brut et apportez ce fichier.',
    ar: 'الملف صفحة شبكية (HTML). فاحفظه بصيغة .docx أو نصا عاديا وأحضره بها.',
  },
  {
    en: 'The file is rich text (RTF). Save it as .docx and bring that.',
    fr: 'Le fichier est au format RTF. Enregistrez-le en .docx et apportez celui-ci.',
    ar: 'الملف نص منسق (RTF). فاحفظه بصيغة .docx وأحضره بها.',
  },
  {
    en: 'The file is a picture: it holds no text that can be read. Bring the document itself.',
    fr: 'Le fichier est une image : il ne contient pas de texte lisible. Apportez le document lui-même.',
    ar: 'الملف صورة: ليس فيه نص يمكن قراءته. فأحضر الوثيقة نفسها.',
  },
  {
    en: 'The file is of no kind that can be read. Bring text, Markdown, .docx, .doc, PDF or AKN4UN XML.',
    fr: 'Le fichier n’est d’aucun format lisible. Apportez du texte, du Markdown, un .docx, un .doc, un PDF ou du XML AKN4UN.',
    ar: 'ليس الملف من نوع يمكن قراءته. فأحضر نصا أو Markdown أو .docx أو .doc أو PDF أو AKN4UN XML.',
  },
  {
    en: 'The file is damaged: it could not be read to its end. Ask for it again.',
    fr: 'Le fichier est endommagé : il n’a pas pu être lu jusqu’au bout. Demandez-le de nouveau.',
    ar: 'الملف تالف: تعذرت قراءته إلى آخره. فاطلبه من جديد.',
  },
  {
    en: 'The file is damaged or was not copied in full: its parts cannot be unpacked. Ask for it again.',
    fr: 'Le fichier est endommagé ou n’a pas été copié en entier : ses parties ne peuvent être décompressées. Demandez-le de nouveau.',
    ar: 'الملف تالف أو لم يُنسخ كاملا: يتعذر فك ضغط أجزائه. فاطلبه من جديد.',
  },
  {
    en: 'The file is damaged: its pages cannot be found. Ask for it again.',
    fr: 'Le fichier est endommagé : ses pages sont introuvables. Demandez-le de nouveau.',
    ar: 'الملف تالف: يتعذر العثور على صفحاته. فاطلبه من جديد.',
  },
  {
    en: 'The file is protected by a password. Save it without one and bring it again.',
    fr: 'Le fichier est protégé par un mot de passe. Enregistrez-le sans mot de passe et apportez-le de nouveau.',
    ar: 'الملف محمي بكلمة سر. فاحفظه بلا كلمة سر وأحضره من جديد.',
  },
  {
    en: 'The file holds {a} parts; at most {b} are unpacked. Nothing was read.',
    fr: 'Le fichier contient {a} parties ; on en décompresse {b} au plus. Rien n’a été lu.',
    ar: 'عدد أجزاء الملف {a}؛ ولا يُفك ضغط أكثر من {b}. لم يُقرأ شيء.',
  },
  {
    en: 'The file would grow far beyond what a document needs when it is unpacked. Nothing was read; check where it comes from.',
    fr: 'Une fois décompressé, le fichier dépasserait de loin ce qu’il faut à un document. Rien n’a été lu ; vérifiez sa provenance.',
    ar: 'لو فُك ضغط الملف لتجاوز كثيرا ما تحتاج إليه وثيقة. لم يُقرأ شيء؛ فتحقق من مصدره.',
  },
  {
    en: 'The file is older than Word 97 and cannot be read. Save it as .docx and bring that.',
    fr: 'Le fichier est antérieur à Word 97 et ne peut être lu. Enregistrez-le en .docx et apportez celui-ci.',
    ar: 'الملف أقدم من Word 97 ولا يمكن قراءته. فاحفظه بصيغة .docx وأحضره بها.',
  },
  {
    en: 'The file is of an office program, but no document of a word processor. Bring the document itself.',
    fr: 'Le fichier provient d’un logiciel de bureau, mais n’est pas un document de traitement de texte. Apportez le document lui-même.',
    ar: 'الملف من برنامج مكتبي، لكنه ليس وثيقة من معالج نصوص. فأحضر الوثيقة نفسها.',
  },
  {
    en: 'The file is a ZIP archive but no document of a word processor (.docx). Bring the document itself.',
    fr: 'Le fichier est une archive ZIP, mais pas un document de traitement de texte (.docx). Apportez le document lui-même.',
    ar: 'الملف محفوظة ZIP، لكنه ليس وثيقة من معالج نصوص (.docx). فأحضر الوثيقة نفسها.',
  },
  {
    en: 'The document holds tracked changes; it was read as if all were accepted. Check against the original.',
    fr: 'Le document contient des modifications suivies ; il a été lu comme si toutes étaient acceptées. Comparez avec l’original.',
    ar: 'في الوثيقة تعديلات متعقَّبة؛ وقد قُرئت كأنها قُبلت كلها. فقارنها بالأصل.',
  },
  {
    en: 'The document bears {a} ({b}); it was read as if all were accepted. Check against the original.',
    fr: 'Le document porte {a} ({b}) ; il a été lu comme si tout était accepté. Comparez avec l’original.',
    ar: 'في الوثيقة {a} ({b})؛ وقد قُرئت كأنها قُبلت كلها. فقارنها بالأصل.',
  },
  {
    en: 'The document bears {a}; only its text was read. Read comments in the original.',
    fr: 'Le document porte {a} ; seul son texte a été lu. Lisez les commentaires dans l’original.',
    ar: 'في الوثيقة {a}؛ ولم يُقرأ إلا نصها. فاقرأ التعليقات في الأصل.',
  },
  {
    en: 'The file has {a} pages; at most {b} are read. Bring it in parts.',
    fr: 'Le fichier a {a} pages ; on en lit {b} au plus. Apportez-le en plusieurs parties.',
    ar: 'عدد صفحات الملف {a}؛ ولا يُقرأ أكثر من {b}. فأحضره على أجزاء.',
  },
  {
    en: 'The file holds pictures of pages but no text, as a scan does. Bring the document itself, or its text.',
    fr: 'Le fichier contient des images de pages mais pas de texte, comme une numérisation. Apportez le document lui-même, ou son texte.',
    ar: 'في الملف صور صفحات بلا نص، كما في المسح الضوئي. فأحضر الوثيقة نفسها، أو نصها.',
  },
  {
    en: 'Page {a} of the file holds no text, as a scan does. Check the original.',
    fr: 'La page {a} du fichier ne contient pas de texte, comme une numérisation. Vérifiez l’original.',
    ar: 'الصفحة {a} من الملف بلا نص، كما في المسح الضوئي. فارجع إلى الأصل.',
  },
  {
    en: 'Pages {a} of the file hold no text, as a scan does. Check the original.',
    fr: 'Les pages {a} du fichier ne contiennent pas de texte, comme une numérisation. Vérifiez l’original.',
    ar: 'الصفحات {a} من الملف بلا نص، كما في المسح الضوئي. فارجع إلى الأصل.',
  },
  {
    en: 'Page {a} of the file may be set in two columns or in one. Check the order of its words.',
    fr: 'La page {a} du fichier peut être composée sur deux colonnes ou sur une seule. Vérifiez l’ordre de ses mots.',
    ar: 'قد تكون الصفحة {a} من الملف مطبوعة في عمودين أو في عمود واحد. فتحقق من ترتيب كلماتها.',
  },
  {
    en: 'Pages {a} of the file may be set in two columns or in one. Check the order of their words.',
    fr: 'Les pages {a} du fichier peuvent être composées sur deux colonnes ou sur une seule. Vérifiez l’ordre de leurs mots.',
    ar: 'قد تكون الصفحات {a} من الملف مطبوعة في عمودين أو في عمود واحد. فتحقق من ترتيب كلماتها.',
  },
  {
    en: 'Page {a} of the file holds words that stand against its lines; they were left out. Check the original.',
    fr: 'La page {a} du fichier porte des mots placés en travers de ses lignes ; ils ont été laissés de côté. Vérifiez l’original.',
    ar: 'في الصفحة {a} من الملف كلمات مطبوعة في غير اتجاه أسطرها؛ وقد تُركت. فارجع إلى الأصل.',
  },
  {
    en: 'Pages {a} of the file hold words that stand against their lines; they were left out. Check the original.',
    fr: 'Les pages {a} du fichier portent des mots placés en travers de leurs lignes ; ils ont été laissés de côté. Vérifiez l’original.',
    ar: 'في الصفحات {a} من الملف كلمات مطبوعة في غير اتجاه أسطرها؛ وقد تُركت. فارجع إلى الأصل.',
  },
  {
    en: 'Arabic in PDF files often comes out with its letters in another order. Check the words, or bring the .docx.',
    fr: 'L’arabe des fichiers PDF ressort souvent avec ses lettres dans un autre ordre. Vérifiez les mots, ou apportez le .docx.',
    ar: 'كثيرا ما تخرج الحروف العربية من ملفات PDF بترتيب آخر. فتحقق من الكلمات، أو أحضر ملف .docx.',
  },
  {
    en: 'A page of the file holds more words than can be printed on one. Nothing was read; check where it comes from.',
    fr: 'Une page du fichier contient plus de mots qu’on ne peut en imprimer sur une page. Rien n’a été lu ; vérifiez sa provenance.',
    ar: 'في إحدى صفحات الملف كلمات أكثر مما يمكن طبعه في صفحة. لم يُقرأ شيء؛ فتحقق من مصدره.',
  },
  {
    en: 'The file is XML, but its root is "{a}", not "akomaNtoso" (AKN4UN). Bring the document in another form.',
    fr: 'Le fichier est du XML, mais sa racine est « {a} » et non « akomaNtoso » (AKN4UN). Apportez le document sous une autre forme.',
    ar: 'الملف بلغة XML، لكن جذره ”{a}“ لا ”akomaNtoso“ (AKN4UN). فأحضر الوثيقة بصيغة أخرى.',
  },
  {
    en: 'The file holds a document type definition (DOCTYPE), which is refused. Save it without one.',
    fr: 'Le fichier contient une définition de type de document (DOCTYPE), ce qui est refusé. Enregistrez-le sans elle.',
    ar: 'في الملف تعريف لنوع الوثيقة (DOCTYPE)، وهو مرفوض. فاحفظه بدونه.',
  },
  {
    en: 'The file is not well-formed XML: {a} Ask for it again.',
    fr: 'Le fichier n’est pas du XML bien formé : {a} Demandez-le de nouveau.',
    ar: 'ليس الملف XML سليم البنية: {a} فاطلبه من جديد.',
  },
  {
    en: 'The file nests its parts deeper than any document does. Nothing was read.',
    fr: 'Le fichier imbrique ses parties plus profondément qu’aucun document. Rien n’a été lu.',
    ar: 'أجزاء الملف متداخلة أكثر مما في أي وثيقة. لم يُقرأ شيء.',
  },
  {
    en: 'The file holds no XML element. Ask for it again.',
    fr: 'Le fichier ne contient aucun élément XML. Demandez-le de nouveau.',
    ar: 'ليس في الملف أي عنصر XML. فاطلبه من جديد.',
  },
]

/** What the reader says of a file that tables were wanted from. */
export const ofTables: readonly Sentence[] = [
  {
    en: 'The file holds no table. Check that it is the right one.',
    fr: 'Le fichier ne contient pas de tableau. Vérifiez que c’est le bon.',
    ar: 'ليس في الملف جدول. فتحقق من أنه الملف المقصود.',
  },
  {
    en: 'The file is of an older kind (.xls, .doc) or protected by a password. Save it as .xlsx and bring that.',
    fr: 'Le fichier est d’un format ancien (.xls, .doc) ou protégé par un mot de passe. Enregistrez-le en .xlsx et apportez celui-ci.',
    ar: 'الملف من نوع أقدم (.xls أو .doc) أو محمي بكلمة سر. فاحفظه بصيغة .xlsx وأحضره بها.',
  },
  {
    en: 'Bring a spreadsheet (.xlsx, .csv) or a document with a table (.docx).',
    fr: 'Apportez une feuille de calcul (.xlsx, .csv) ou un document contenant un tableau (.docx).',
    ar: 'أحضر جدولا إلكترونيا (.xlsx أو .csv) أو وثيقة فيها جدول (.docx).',
  },
  {
    en: 'A table here may have {a} rows and {b} columns. Nothing was read; bring a part of it.',
    fr: 'Un tableau peut avoir ici {a} lignes et {b} colonnes. Rien n’a été lu ; apportez-en une partie.',
    ar: 'أقصى ما يكون للجدول هنا {a} من الصفوف و{b} من الأعمدة. لم يُقرأ شيء؛ فأحضر جزءا منه.',
  },
  {
    en: 'The workbook refers to other files or brings a program. Nothing was read; save a copy that holds values only.',
    fr: 'Le classeur renvoie à d’autres fichiers ou contient un programme. Rien n’a été lu ; enregistrez une copie qui ne contient que des valeurs.',
    ar: 'يحيل المصنف إلى ملفات أخرى أو يحوي برنامجا. لم يُقرأ شيء؛ فاحفظ نسخة ليس فيها إلا القيم.',
  },
]

/** What stands within such a sentence: the scripts of older files, and what was changed in a draft. */
export const parts: readonly Sentence[] = [
  { en: 'Western European', fr: 'd’Europe occidentale', ar: 'بلغة من أوروبا الغربية' },
  { en: 'Chinese', fr: 'chinois', ar: 'صيني' },
  { en: 'Cyrillic', fr: 'cyrillique', ar: 'سيريلي' },
  { en: 'Arabic', fr: 'arabe', ar: 'عربي' },
  { en: '1 tracked change', fr: '1 modification suivie', ar: 'تعديل متعقَّب واحد' },
  { en: '{a} tracked changes', fr: '{a} modifications suivies', ar: '{a} من التعديلات المتعقَّبة' },
  { en: '1 insertion', fr: '1 insertion', ar: 'إضافة واحدة' },
  { en: '{a} insertions', fr: '{a} insertions', ar: '{a} من الإضافات' },
  { en: '1 deletion', fr: '1 suppression', ar: 'حذف واحد' },
  { en: '{a} deletions', fr: '{a} suppressions', ar: '{a} من عمليات الحذف' },
  { en: '1 move', fr: '1 déplacement', ar: 'نقل واحد' },
  { en: '{a} moves', fr: '{a} déplacements', ar: '{a} من عمليات النقل' },
  { en: '1 comment', fr: '1 commentaire', ar: 'تعليق واحد' },
  { en: '{a} comments', fr: '{a} commentaires', ar: '{a} من التعليقات' },
]
