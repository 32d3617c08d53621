import type { Sentence } from './sentence.ts'

/** What is wrong in a field, whatever was to be done with it. */
export const fields: readonly Sentence[] = [
  { en: 'This field is needed.', fr: 'Ce champ est obligatoire.', ar: 'هذه الخانة مطلوبة.' },
  {
    en: 'This field is needed with a text or a file.',
    fr: 'Ce champ est obligatoire avec un texte ou un fichier.',
    ar: 'هذه الخانة مطلوبة مع النص أو الملف.',
  },
  {
    en: 'This field is not part of the contract. Leave it out.',
    fr: 'Ce champ ne fait pas partie du contrat. Retirez-le.',
    ar: 'هذه الخانة ليست من العقد. فاحذفها.',
  },
  {
    en: 'This field is empty. Write something in it.',
    fr: 'Ce champ est vide. Remplissez-le.',
    ar: 'هذه الخانة فارغة. فاكتب فيها شيئا.',
  },
  { en: 'Write at least {a} here.', fr: 'Écrivez au moins {a} ici.', ar: 'الحد الأدنى هنا: {a}.' },
  {
    en: 'This is too long. Write at most {a} here.',
    fr: 'C’est trop long. Écrivez au plus {a} ici.',
    ar: 'هذا أطول مما ينبغي. الحد الأقصى هنا: {a}.',
  },
  { en: 'Name at least {a} here.', fr: 'Indiquez ici au moins {a}.', ar: 'الحد الأدنى هنا: {a}.' },
  {
    en: 'These are too many. Send at most {a} at once.',
    fr: 'Il y en a trop. Envoyez au plus {a} à la fois.',
    ar: 'هذه أكثر مما ينبغي. الحد الأقصى في المرة الواحدة: {a}.',
  },
  {
    en: 'This number is too small. The smallest is {a}.',
    fr: 'Ce nombre est trop petit. Le plus petit est {a}.',
    ar: 'هذا العدد أصغر مما ينبغي. وأصغر عدد هو {a}.',
  },
  {
    en: 'This number is too large. The largest is {a}.',
    fr: 'Ce nombre est trop grand. Le plus grand est {a}.',
    ar: 'هذا العدد أكبر مما ينبغي. وأكبر عدد هو {a}.',
  },
  {
    en: 'This is none of the values that can stand here: {a}.',
    fr: 'Ce n’est aucune des valeurs possibles ici : {a}.',
    ar: 'هذه ليست من القيم الممكنة هنا: {a}.',
  },
  {
    en: 'This is of another kind than what stands here: {a}.',
    fr: 'Ce n’est pas du genre attendu ici : {a}.',
    ar: 'هذا ليس من النوع المنتظر هنا: {a}.',
  },
  {
    en: 'This is not written as it has to be here. The contract says how: /api/v1/openapi.json.',
    fr: 'Ce n’est pas écrit comme il le faut ici. Le contrat dit comment : /api/v1/openapi.json.',
    ar: 'هذا ليس مكتوبا على الوجه المطلوب هنا. ويبين العقد ذلك الوجه: /api/v1/openapi.json.',
  },
  {
    en: 'This is none of the values that can stand here. The contract names them: /api/v1/openapi.json.',
    fr: 'Ce n’est aucune des valeurs possibles ici. Le contrat les énumère : /api/v1/openapi.json.',
    ar: 'هذه ليست من القيم الممكنة هنا. وهي مذكورة في العقد: /api/v1/openapi.json.',
  },
  { en: 'There is no such day.', fr: 'Ce jour n’existe pas.', ar: 'لا وجود لهذا اليوم.' },
  { en: 'There is no such date.', fr: 'Cette date n’existe pas.', ar: 'لا وجود لهذا التاريخ.' },
  {
    en: 'There is no such date: {a}.',
    fr: 'Cette date n’existe pas : {a}.',
    ar: 'لا وجود لهذا التاريخ: {a}.',
  },
  {
    en: 'No organ that is known here is called “{a}”. Write its name, as “Council of Foreign Ministers”.',
    fr: 'Aucun organe connu ici ne s’appelle « {a} ». Écrivez son nom, comme « Conseil des ministres des Affaires étrangères ».',
    ar: 'لا يُعرف هنا جهاز اسمه «{a}». اكتب اسمه، مثل «مجلس وزراء الخارجية».',
  },
  { en: 'It ends before it begins.', fr: 'La fin précède le début.', ar: 'النهاية تسبق البداية.' },
  {
    en: 'Name a day to come, or none.',
    fr: 'Indiquez un jour à venir, ou n’en indiquez aucun.',
    ar: 'اذكر يوما مقبلا، أو لا تذكر يوما.',
  },
  { en: 'Give it a title.', fr: 'Donnez-lui un titre.', ar: 'ضع له عنوانا.' },
  {
    en: 'This is no e-mail address.',
    fr: 'Ce n’est pas une adresse électronique.',
    ar: 'هذا ليس عنوان بريد إلكتروني.',
  },
  {
    en: 'This is no e-mail address. Write it as name@example.org.',
    fr: 'Ce n’est pas une adresse électronique. Écrivez-la ainsi : name@example.org.',
    ar: 'هذا ليس عنوان بريد إلكتروني. اكتبه هكذا: name@example.org.',
  },
  {
    en: 'Say to which e-mail address it goes.',
    fr: 'Dites à quelle adresse électronique l’envoyer.',
    ar: 'اذكر عنوان البريد الإلكتروني الذي يُرسل إليه.',
  },
  {
    en: 'Write each amount as a decimal of at most four places.',
    fr: 'Écrivez chaque montant en chiffres, avec quatre décimales au plus.',
    ar: 'اكتب كل مبلغ عددا عشريا لا يزيد على أربع منازل.',
  },
  {
    en: 'There is no body "{a}".',
    fr: 'Il n’y a pas d’entité « {a} ».',
    ar: 'لا توجد هيئة ”{a}“.',
  },
  {
    en: 'The register has no body "{a}".',
    fr: 'Le registre ne contient pas d’entité « {a} ».',
    ar: 'ليس في السجل هيئة ”{a}“.',
  },
  {
    en: 'There is no body "{a}" in the register.',
    fr: 'Il n’y a pas d’entité « {a} » au registre.',
    ar: 'ليس في السجل هيئة ”{a}“.',
  },
  {
    en: 'There is no body "{a}" in the register of parties.',
    fr: 'Il n’y a pas d’entité « {a} » au registre des parties.',
    ar: 'ليس في سجل الجهات هيئة ”{a}“.',
  },
  {
    en: 'There is no body "{a}". Sides of this cooperation: {b}.',
    fr: 'Il n’y a pas d’entité « {a} ». Parties à cette coopération : {b}.',
    ar: 'لا توجد هيئة ”{a}“. جانبا هذا التعاون: {b}.',
  },
  {
    en: 'There is no area "{a}" in this cooperation.',
    fr: 'Il n’y a pas de domaine « {a} » dans cette coopération.',
    ar: 'ليس في هذا التعاون مجال ”{a}“.',
  },
  {
    en: 'This cooperation has no area "{a}".',
    fr: 'Cette coopération n’a pas de domaine « {a} ».',
    ar: 'ليس في هذا التعاون مجال ”{a}“.',
  },
  {
    en: 'There is no area "{a}". Areas: {b}.',
    fr: 'Il n’y a pas de domaine « {a} ». Domaines : {b}.',
    ar: 'لا يوجد مجال ”{a}“. المجالات: {b}.',
  },
  {
    en: '"{a}" is no side here. Sides: {b}.',
    fr: '« {a} » n’est pas une partie ici. Parties : {b}.',
    ar: '”{a}“ ليس جانبا هنا. الجانبان: {b}.',
  },
  {
    en: '"{a}" is no role. Roles: {b}.',
    fr: '« {a} » n’est pas un rôle. Rôles : {b}.',
    ar: '”{a}“ ليس دورا. الأدوار: {b}.',
  },
  {
    en: 'There is no cooperation "{a}".',
    fr: 'Il n’y a pas de coopération « {a} ».',
    ar: 'لا يوجد تعاون ”{a}“.',
  },
  {
    en: 'There is no such biennium here. Plan it first.',
    fr: 'Cet exercice biennal n’existe pas ici. Planifiez-le d’abord.',
    ar: 'لا وجود لفترة السنتين هذه هنا. خطط لها أولا.',
  },
  {
    en: 'A mandate is not among those here.',
    fr: 'Un des mandats n’est pas de ceux d’ici.',
    ar: 'إحدى الولايات ليست مما هو هنا.',
  },
  {
    en: 'There is no agreement "{a}" here.',
    fr: 'Il n’y a pas d’accord « {a} » ici.',
    ar: 'لا يوجد هنا اتفاق ”{a}“.',
  },
  { en: 'There is no such letter.', fr: 'Cette lettre n’existe pas.', ar: 'لا وجود لهذه الرسالة.' },
  {
    en: 'There is no {a} "{b}".',
    fr: 'Il n’y a rien de tel : {a} « {b} ».',
    ar: 'لا وجود لما يلي: {a} ”{b}“.',
  },
  {
    en: 'This is not the cursor of a page of this list. Begin at the first page.',
    fr: 'Ce n’est pas le curseur d’une page de cette liste. Commencez à la première page.',
    ar: 'هذا ليس مؤشر صفحة من هذه القائمة. ابدأ بالصفحة الأولى.',
  },
  {
    en: 'Several cooperations have an area of this code. Name one of them: {a}.',
    fr: 'Plusieurs coopérations ont un domaine de ce code. Indiquez l’une d’elles : {a}.',
    ar: 'لعدة أوجه تعاون مجال بهذا الرمز. فسمِّ أحدها: {a}.',
  },
  {
    en: 'Name the record: of a whole space the history of {a} is told.',
    fr: 'Indiquez la fiche : pour une coopération entière, l’historique est donné pour {a}.',
    ar: 'سمِّ السجل: لا يُروى للتعاون كله إلا تاريخ ما يلي: {a}.',
  },
  {
    en: 'A brief is written in {a}.',
    fr: 'Une note d’information est rédigée en : {a}.',
    ar: 'تُكتب المذكرة باللغات: {a}.',
  },
  {
    en: 'A matrix is written in {a}.',
    fr: 'Une matrice est rédigée en : {a}.',
    ar: 'تُكتب المصفوفة باللغات: {a}.',
  },
  {
    en: 'This list has the columns {a}.',
    fr: 'Cette liste a les colonnes suivantes : {a}.',
    ar: 'أعمدة هذه القائمة هي: {a}.',
  },
  { en: 'Names are kept in {a}.', fr: 'Les noms sont conservés en : {a}.', ar: 'تُحفظ الأسماء باللغات: {a}.' },
  {
    en: 'A post keeps at most {a} views. Let go of one first.',
    fr: 'Un poste conserve au plus {a} vues. Supprimez-en une d’abord.',
    ar: 'تحفظ الوظيفة {a} من طرق العرض على الأكثر. فاحذف واحدة أولا.',
  },
]

/** What stands within such a sentence in words of our own. */
export const parts: readonly Sentence[] = [
  { en: '1 sign', fr: '1 signe', ar: 'حرف واحد' },
  { en: '{a} signs', fr: '{a} signes', ar: '{a} من الأحرف' },
  { en: '1 entry', fr: '1 élément', ar: 'عنصر واحد' },
  { en: '{a} entries', fr: '{a} éléments', ar: '{a} من العناصر' },
  { en: 'a text', fr: 'un texte', ar: 'نص' },
  { en: 'a whole number', fr: 'un nombre entier', ar: 'عدد صحيح' },
  { en: 'a number', fr: 'un nombre', ar: 'عدد' },
  { en: 'true or false', fr: 'vrai ou faux', ar: 'صواب أو خطأ' },
  { en: 'a list', fr: 'une liste', ar: 'قائمة' },
  { en: 'an object with fields', fr: 'un objet avec des champs', ar: 'كائن له خانات' },
  { en: 'nothing', fr: 'rien', ar: 'لا شيء' },
]
