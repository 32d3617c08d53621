import type { Sentence } from './sentence.ts'

/** Signing in, posts and accounts, and what is said of a request whatever it was for. */
export const access: readonly Sentence[] = [
  {
    en: 'A program holds this post by its token. End it, and invite whoever is to hold it.',
    fr: 'Un programme occupe ce poste au moyen de son jeton. Mettez-y fin, puis invitez qui doit l’occuper.',
    ar: 'يشغل هذه الوظيفة برنامج برمزه. فأنهها، ثم ادعُ من يشغلها.',
  },
  {
    en: 'A body of neither side is given sight as a viewer, and nothing more.',
    fr: 'Une entité qui ne relève d’aucune des deux parties peut voir, comme lectrice, et rien de plus.',
    ar: 'الهيئة التي ليست من أي من الجانبين لها الاطلاع بصفة قارئ لا أكثر.',
  },
  {
    en: 'You are the only administrator of your side: nobody could hand this post on. Hand it over to your successor, or invite another administrator first.',
    fr: 'Vous êtes le seul administrateur de votre partie : personne ne pourrait transmettre ce poste. Transmettez-le à votre successeur, ou invitez d’abord un autre administrateur.',
    ar: 'أنت المدير الوحيد في جانبك: فلن يقدر أحد على نقل هذه الوظيفة. سلّمها إلى خلفك، أو ادعُ مديرا آخر أولا.',
  },
  {
    en: 'Nobody speaks for this post with a password. Hand it over, or let its person sign in by the organization.',
    fr: 'Personne ne s’exprime pour ce poste avec un mot de passe. Transmettez-le, ou laissez son titulaire se connecter par son organisation.',
    ar: 'لا أحد يدخل بهذه الوظيفة بكلمة مرور. فسلّمها، أو دع شاغلها يدخل عن طريق المنظمة.',
  },
  {
    en: 'This person also speaks for posts that are not yours to give. Whoever runs the installation lets them choose a new password: comity renew.',
    fr: 'Cette personne s’exprime aussi pour des postes qu’il ne vous revient pas d’attribuer. Qui exploite l’installation lui fait choisir un nouveau mot de passe : comity renew.',
    ar: 'لهذا الشخص وظائف أخرى ليست لك. ومن يشغّل النظام يتيح له اختيار كلمة مرور جديدة: comity renew.',
  },
  {
    en: 'This is no side of the cooperation.',
    fr: 'Ce n’est pas une partie à la coopération.',
    ar: 'هذا ليس جانبا من جانبي التعاون.',
  },
  {
    en: 'This is no issuer that can be asked. Write its https address with a public name, as the provider gives it: https://id.example.org/realm.',
    fr: 'Ce n’est pas un émetteur qui puisse être interrogé. Écrivez son adresse https avec un nom public, telle que le fournisseur la donne : https://id.example.org/realm.',
    ar: 'هذا ليس مُصدِرا يمكن سؤاله. فاكتب عنوانه https باسم عام كما يعطيه المزود: https://id.example.org/realm.',
  },
  {
    en: 'The addresses of {a} are vouched for by the provider of the other side. Name the domains of your own organization alone.',
    fr: 'Les adresses de {a} relèvent du fournisseur de l’autre partie. N’indiquez que les domaines de votre propre organisation.',
    ar: 'عناوين {a} يضمنها مزود الجانب الآخر. فلا تذكر إلا نطاقات منظمتك.',
  },
  {
    en: 'Write each domain as it stands in the addresses: who.example.org.',
    fr: 'Écrivez chaque domaine tel qu’il figure dans les adresses : who.example.org.',
    ar: 'اكتب كل نطاق كما يرد في العناوين: who.example.org.',
  },
  {
    en: 'The identity provider of the organization did not answer as it should. Try again in a while.',
    fr: 'Le fournisseur d’identité de l’organisation n’a pas répondu comme il le devait. Réessayez dans un moment.',
    ar: 'لم يُجب مزود الهوية لدى المنظمة كما ينبغي. فحاول بعد قليل.',
  },
  {
    en: 'This is no code of the secret that was begun.',
    fr: 'Ce code n’est pas celui du secret en cours de mise en place.',
    ar: 'هذا الرمز ليس من السر الجاري إعداده.',
  },
  { en: 'This is not the password.', fr: 'Ce n’est pas le mot de passe.', ar: 'هذه ليست كلمة المرور.' },
  {
    en: 'There were too many tries. Nothing was checked this time; try again in {a} seconds.',
    fr: 'Il y a eu trop d’essais. Rien n’a été vérifié cette fois ; réessayez dans {a} secondes.',
    ar: 'كثرت المحاولات. ولم يُتحقق من شيء هذه المرة؛ فحاول من جديد بعد مدة بالثواني: {a}.',
  },
  {
    en: 'The password needs {a} signs or more.',
    fr: 'Le mot de passe doit avoir au moins {a} signes.',
    ar: 'الحد الأدنى لأحرف كلمة المرور: {a}.',
  },
  {
    en: 'The password may have {a} signs at most.',
    fr: 'Le mot de passe peut avoir au plus {a} signes.',
    ar: 'الحد الأقصى لأحرف كلمة المرور: {a}.',
  },
  {
    en: 'The password may not be your own address.',
    fr: 'Le mot de passe ne peut être votre propre adresse.',
    ar: 'لا يجوز أن تكون كلمة المرور عنوانك نفسه.',
  },
  {
    en: 'The password was typed otherwise the second time.',
    fr: 'Le mot de passe a été saisi autrement la seconde fois.',
    ar: 'اختلفت كلمة المرور في المرة الثانية.',
  },
  {
    en: 'A key is 1 to 255 signs of ASCII without spaces. A UUID is a good one.',
    fr: 'Une clé compte de 1 à 255 signes ASCII sans espace. Un UUID convient.',
    ar: 'المفتاح من 1 إلى 255 من رموز ASCII بلا مسافات. ويصلح له UUID.',
  },
  {
    en: 'The same act is still being carried out. Ask again in a moment with the same key.',
    fr: 'Le même acte est encore en cours. Redemandez dans un moment avec la même clé.',
    ar: 'الفعل نفسه ما زال جاريا. فأعد الطلب بعد لحظة بالمفتاح نفسه.',
  },
  {
    en: 'This key was sent before with something else, which was kept. Send what is new with a new key.',
    fr: 'Cette clé a déjà été envoyée avec autre chose, qui a été conservé. Envoyez ce qui est nouveau avec une nouvelle clé.',
    ar: 'سبق إرسال هذا المفتاح مع شيء آخر حُفظ. فأرسل الجديد بمفتاح جديد.',
  },
  {
    en: 'The disk that the records are on is full: nothing was kept, and what is kept can be read. Whoever runs the installation has to make room.',
    fr: 'Le disque qui porte les registres est plein : rien n’a été conservé, et ce qui l’est déjà peut être lu. L’administrateur de l’installation doit libérer de l’espace.',
    ar: 'القرص الذي عليه السجلات ممتلئ: لم يُحفظ شيء، وما هو محفوظ يمكن قراءته. وعلى من يشغل النظام أن يفسح مكانا.',
  },
  {
    en: 'The records do not answer at the moment. Nothing was kept. Try again in a minute.',
    fr: 'Les registres ne répondent pas pour le moment. Rien n’a été conservé. Réessayez dans une minute.',
    ar: 'السجلات لا تستجيب الآن. لم يُحفظ شيء. فأعد المحاولة بعد دقيقة.',
  },
  {
    en: 'The connection to the records was lost at the moment of keeping: it may or may not have been kept. Send it again with the same Idempotency-Key, which does it at most once; without a key, look before you send again.',
    fr: 'La liaison avec le registre s’est rompue au moment de conserver : on ne sait si cela l’a été. Renvoyez-le avec la même clé Idempotency-Key, et ce ne sera fait qu’une fois au plus ; sans clé, vérifiez avant de renvoyer.',
    ar: 'انقطع الاتصال بالسجلات لحظة الحفظ: فقد يكون حُفظ وقد لا يكون. أعد الإرسال بالمفتاح نفسه Idempotency-Key، فلا يتم إلا مرة واحدة؛ وبغير مفتاح تحقق قبل أن تعيد الإرسال.',
  },
  {
    en: 'The body is not the JSON that it says it is.',
    fr: 'Le corps n’est pas le JSON qu’il dit être.',
    ar: 'ما أُرسل ليس JSON كما ذُكر.',
  },
  {
    en: 'The body is larger than 70 MB. Send it in parts.',
    fr: 'Le corps dépasse 70 Mo. Envoyez-le en plusieurs parties.',
    ar: 'ما أُرسل أكبر من 70 ميغابايت. فأرسله على أجزاء.',
  },
  {
    en: 'Send JSON with the content type application/json.',
    fr: 'Envoyez du JSON avec le type application/json.',
    ar: 'أرسل JSON بنوع المحتوى application/json.',
  },
  {
    en: 'The fault is ours and is in the log. Nothing was changed.',
    fr: 'La faute est nôtre et figure au journal. Rien n’a été changé.',
    ar: 'الخطأ منا وهو في السجل. ولم يتغير شيء.',
  },
  {
    en: 'What was sent is larger than 70 MB, and a text may have 50 MB. Send it in parts.',
    fr: 'L’envoi dépasse 70 Mo, et un texte peut en avoir 50. Envoyez-le en plusieurs parties.',
    ar: 'ما أُرسل أكبر من 70 ميغابايت، والحد الأقصى للنص 50 ميغابايت. فأرسله على أجزاء.',
  },
  {
    en: 'The installation is reading other files at the moment. Nothing was taken; send it again in a minute.',
    fr: 'L’installation lit d’autres fichiers en ce moment. Rien n’a été pris ; renvoyez-le dans une minute.',
    ar: 'يقرأ النظام ملفات أخرى الآن. ولم يُؤخذ شيء؛ فأعد الإرسال بعد دقيقة.',
  },
  {
    en: 'This was sent from a page of another site, and nothing was done. Open the page here and send it from there.',
    fr: 'Ceci a été envoyé d’une page d’un autre site, et rien n’a été fait. Ouvrez la page ici et envoyez-le de là.',
    ar: 'أُرسل هذا من صفحة موقع آخر، ولم يُفعل شيء. فافتح الصفحة هنا وأرسله منها.',
  },
  {
    en: 'Mend the fields that are named and send again.',
    fr: 'Corrigez les champs indiqués et renvoyez.',
    ar: 'أصلح الخانات المذكورة وأعد الإرسال.',
  },
  {
    en: 'Send a bearer token that is valid, or sign in.',
    fr: 'Envoyez un jeton valable, ou connectez-vous.',
    ar: 'أرسل رمزا صالحا، أو سجّل الدخول.',
  },
  {
    en: 'Nothing stands at this address.',
    fr: 'Rien ne se trouve à cette adresse.',
    ar: 'لا شيء في هذا العنوان.',
  },
  {
    en: 'What was sent is larger than can be read. Send it in parts.',
    fr: 'L’envoi est trop grand pour être lu. Envoyez-le en plusieurs parties.',
    ar: 'ما أُرسل أكبر مما يمكن قراءته. فأرسله على أجزاء.',
  },
  {
    en: 'What was sent is no form that a page of ours has.',
    fr: 'L’envoi n’est pas un formulaire d’une de nos pages.',
    ar: 'ما أُرسل ليس استمارة من صفحاتنا.',
  },
]

/** What heads a problem that the API tells. */
export const titles: readonly Sentence[] = [
  { en: 'Not as the contract has it', fr: 'Non conforme au contrat', ar: 'غير مطابق للعقد' },
  { en: 'Not signed in', fr: 'Non connecté', ar: 'لم يُسجَّل الدخول' },
  { en: 'Not yours to do', fr: 'Pas de votre ressort', ar: 'ليس لك ذلك' },
  { en: 'From another site', fr: 'D’un autre site', ar: 'من موقع آخر' },
  { en: 'Not found', fr: 'Introuvable', ar: 'غير موجود' },
  { en: 'Changed meanwhile', fr: 'Changé entre-temps', ar: 'تغيّر في هذه الأثناء' },
  { en: 'Too large', fr: 'Trop grand', ar: 'أكبر مما ينبغي' },
  { en: 'Too often', fr: 'Trop souvent', ar: 'أكثر مما ينبغي' },
  { en: 'Too much at once', fr: 'Trop à la fois', ar: 'أكثر مما يُطاق دفعة واحدة' },
  { en: 'Not known whether it was kept', fr: 'Conservation incertaine', ar: 'لا يُعرف هل حُفظ' },
  { en: 'No room to keep it', fr: 'Pas de place pour le conserver', ar: 'لا مكان لحفظه' },
  { en: 'The records do not answer', fr: 'Les registres ne répondent pas', ar: 'السجلات لا تستجيب' },
  { en: 'Not understood', fr: 'Non compris', ar: 'غير مفهوم' },
  { en: 'Not a kind that is read here', fr: 'Genre non lu ici', ar: 'نوع لا يُقرأ هنا' },
  { en: 'Something broke here', fr: 'Une erreur s’est produite ici', ar: 'حدث عطل هنا' },
]
