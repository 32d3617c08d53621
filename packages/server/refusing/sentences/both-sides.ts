import type { Sentence } from './sentence.ts'

/** What two sides agree on, say beside each other and undo. */
export const bothSides: readonly Sentence[] = [
  {
    en: 'This is your own side’s offer. Withdraw it instead.',
    fr: 'C’est la proposition de votre propre partie. Retirez-la plutôt.',
    ar: 'هذا عرض جانبك. فاسحبه بدلا من ذلك.',
  },
  {
    en: 'Your side has declined this offer already. Say more in the discussion.',
    fr: 'Votre partie a déjà décliné cette proposition. Dites-en plus dans la discussion.',
    ar: 'سبق أن رفض جانبك هذا العرض. فقل المزيد في المناقشة.',
  },
  {
    en: 'Say why your side will not have it.',
    fr: 'Dites pourquoi votre partie n’en veut pas.',
    ar: 'بيّن لماذا لا يقبله جانبك.',
  },
  {
    en: 'This is your own side’s offer. The other side has to accept it.',
    fr: 'C’est la proposition de votre propre partie. C’est à l’autre de l’accepter.',
    ar: 'هذا عرض جانبك. وعلى الجانب الآخر أن يقبله.',
  },
  {
    en: 'No offer stands with this revision: it was withdrawn, or another took its place.',
    fr: 'Aucune proposition ne porte plus sur cette révision : elle a été retirée, ou une autre l’a remplacée.',
    ar: 'لا عرض قائم بهذه الصيغة: فقد سُحب، أو حل غيره محله.',
  },
  {
    en: 'This is your own side’s proposal. The other side has to accept it.',
    fr: 'C’est la proposition de votre propre partie. C’est à l’autre de l’accepter.',
    ar: 'هذا اقتراح جانبك. وعلى الجانب الآخر أن يقبله.',
  },
  {
    en: 'This is your own side’s proposal. Withdraw it instead.',
    fr: 'C’est la proposition de votre propre partie. Retirez-la plutôt.',
    ar: 'هذا اقتراح جانبك. فاسحبه بدلا من ذلك.',
  },
  {
    en: 'Your side proposes no such area, or an answer has been given to it.',
    fr: 'Votre partie ne propose pas ce domaine, ou une réponse a déjà été donnée.',
    ar: 'جانبك لا يقترح هذا المجال، أو سبق الرد على اقتراحه.',
  },
  {
    en: 'This proposal no longer stands, or its names are others than those you saw.',
    fr: 'Cette proposition n’a plus cours, ou ses noms ne sont plus ceux que vous avez vus.',
    ar: 'لم يعد هذا الاقتراح قائما، أو تغيرت أسماؤه عما رأيته.',
  },
  {
    en: 'Your side has no offer here that stands.',
    fr: 'Votre partie n’a pas de proposition en cours ici.',
    ar: 'ليس لجانبك عرض قائم هنا.',
  },
  {
    en: 'Nothing has been agreed on this yet, so a revision of it has no parent.',
    fr: 'Rien n’a encore été convenu à ce sujet : une révision n’en remplace donc aucune.',
    ar: 'لم يُتفق على شيء في هذا بعد، فلا صيغة سابقة تُبنى عليها صيغة أخرى.',
  },
  {
    en: 'Another revision was agreed meanwhile. Look at it, then propose beside it.',
    fr: 'Une autre révision a été convenue entre-temps. Examinez-la, puis faites votre proposition.',
    ar: 'اتُّفق على صيغة أخرى في هذه الأثناء. فاطلع عليها، ثم قدم اقتراحك.',
  },
  {
    en: 'This mandate does not address "{a}".',
    fr: 'Ce mandat ne s’adresse pas à « {a} ».',
    ar: 'هذه الولاية ليست موجهة إلى ”{a}“.',
  },
  {
    en: 'Nothing is agreed for these years yet, so there is nothing to adopt.',
    fr: 'Rien n’est encore convenu pour ces années : il n’y a donc rien à adopter.',
    ar: 'لم يُتفق على شيء لهذه السنوات بعد، فليس هناك ما يُعتمد.',
  },
  {
    en: 'This biennium was adopted before, and stays as it was adopted.',
    fr: 'Cet exercice biennal a déjà été adopté et reste tel qu’il l’a été.',
    ar: 'سبق اعتماد فترة السنتين هذه، وتبقى كما اعتُمدت.',
  },
  {
    en: 'A programme of more than six years is none that is adopted here.',
    fr: 'Un programme de plus de six ans n’est pas de ceux qui sont adoptés ici.',
    ar: 'لا يُعتمد هنا برنامج تتجاوز مدته ست سنوات.',
  },
  {
    en: 'The years {a} to {b} are planned here already.',
    fr: 'Les années {a} à {b} sont déjà planifiées ici.',
    ar: 'سبق التخطيط هنا للسنوات من {a} إلى {b}.',
  },
  {
    en: 'An activity is carried into another biennium, not its own.',
    fr: 'Une activité se reporte sur un autre exercice biennal, non sur le sien.',
    ar: 'يُنقل النشاط إلى فترة سنتين أخرى لا إلى فترته.',
  },
  {
    en: 'Activities are carried forward, into later years.',
    fr: 'Les activités se reportent sur des années ultérieures.',
    ar: 'تُنقل الأنشطة إلى سنوات لاحقة.',
  },
  {
    en: 'One of these is not agreed for the biennium that it is to be carried from.',
    fr: 'L’une d’elles n’est pas convenue pour l’exercice biennal d’où elle doit être reportée.',
    ar: 'أحد هذه الأنشطة غير متفق عليه في فترة السنتين التي يُنقل منها.',
  },
  {
    en: 'An activity was made of this already.',
    fr: 'Une activité en a déjà été tirée.',
    ar: 'سبق أن جُعل من هذا نشاط.',
  },
  {
    en: 'Give the area a code: its English name has no letters for one.',
    fr: 'Donnez un code au domaine : son nom anglais n’a pas de lettres pour en former un.',
    ar: 'ضع للمجال رمزا: فليس في اسمه الإنكليزي حروف يتكون منها.',
  },
  {
    en: 'The cooperation has an area "{a}" already.',
    fr: 'La coopération a déjà un domaine « {a} ».',
    ar: 'للتعاون مجال ”{a}“ من قبل.',
  },
  {
    en: 'An area "{a}" is proposed already. Accept it, or decline it in words.',
    fr: 'Un domaine « {a} » est déjà proposé. Acceptez-le, ou refusez-le en disant pourquoi.',
    ar: 'سبق اقتراح مجال ”{a}“. فاقبله، أو ارفضه مع ذكر السبب.',
  },
  {
    en: 'Your side said otherwise since you looked: {a}. Say it again where it is still so.',
    fr: 'Votre partie a dit autre chose depuis votre consultation : {a}. Redites-le si c’est encore vrai.',
    ar: 'قال جانبك غير ذلك منذ اطلاعك: {a}. فأعد قولك إن كان ما زال صحيحا.',
  },
  {
    en: 'Something else was said of this since you looked. See what, then say yours beside it.',
    fr: 'Autre chose en a été dit depuis votre consultation. Voyez quoi, puis dites ce que vous avez à dire.',
    ar: 'قيل في هذا شيء آخر منذ اطلاعك. فانظر ما هو، ثم قل ما لديك.',
  },
  {
    en: 'Name the decision by which it was {a}: a symbol, or a paragraph of a text.',
    fr: 'Indiquez la décision dont cela résulte ({a}) : une cote, ou un paragraphe d’un texte.',
    ar: 'سمِّ المقرر الذي نتج عنه ذلك ({a}): رمز وثيقة، أو فقرة من نص.',
  },
  {
    en: 'A mandate expires on a day that its text names. Say which; it has to be past.',
    fr: 'Un mandat expire au jour que son texte indique. Dites lequel ; il doit être passé.',
    ar: 'تنقضي الولاية في يوم يذكره نصها. فاذكر اليوم، على أن يكون قد مضى.',
  },
  {
    en: 'A decision that is not yet taken changes nothing.',
    fr: 'Une décision qui n’est pas encore prise ne change rien.',
    ar: 'المقرر الذي لم يُتخذ بعد لا يغير شيئا.',
  },
  {
    en: 'Both sides agree on how an activity is marked. Propose it as part of the activity.',
    fr: 'Les deux parties conviennent de la classification d’une activité. Proposez-la avec l’activité.',
    ar: 'يتفق الجانبان على تصنيف النشاط. فاقترحه مع النشاط.',
  },
  {
    en: 'Name a day to come. From it on the marking is the next lower one.',
    fr: 'Indiquez un jour à venir. À partir de ce jour, la classification est celle du degré inférieur.',
    ar: 'اذكر يوما مقبلا. ومنه يصير التصنيف أدنى بدرجة.',
  },
  {
    en: '"{a}" is no body of either side. Third parties are given sight of a record by its name.',
    fr: '« {a} » n’est une entité d’aucune des deux parties. Une fiche est donnée à voir à un tiers nommément.',
    ar: '”{a}“ ليست هيئة من أي من الجانبين. ويُتاح السجل للأطراف الثالثة كل باسمه.',
  },
  {
    en: 'You would no longer see it yourself. Name your side or your body as well.',
    fr: 'Vous ne le verriez plus vous-même. Indiquez aussi votre partie ou votre entité.',
    ar: 'لن تراه أنت نفسك بعد ذلك. فاذكر جانبك أو هيئتك أيضا.',
  },
  {
    en: 'This body is of one of the two sides. Name it among those that the record is for.',
    fr: 'Cette entité relève de l’une des deux parties. Indiquez-la parmi celles à qui la fiche est destinée.',
    ar: 'هذه الهيئة من أحد الجانبين. فاذكرها بين من لهم السجل.',
  },
  {
    en: 'What is strictly confidential is given to no third party. Release it first: two people do.',
    fr: 'Ce qui est strictement confidentiel n’est donné à voir à aucun tiers. Déclassifiez-le d’abord, à deux personnes.',
    ar: 'السري للغاية لا يُتاح لطرف ثالث. فارفع عنه السرية أولا، ويفعل ذلك شخصان.',
  },
  {
    en: 'This body was not given sight of the record, or no longer has it.',
    fr: 'La fiche n’a pas été donnée à voir à cette entité, ou ne l’est plus.',
    ar: 'لم يُتح السجل لهذه الهيئة، أو لم يعد متاحا لها.',
  },
  {
    en: 'A text that this is or belongs to is held already and is not marked. Mark that one where it stands, then bring this in.',
    fr: 'Un texte qui est celui-ci, ou dont celui-ci fait partie, est déjà conservé sans classification. Classifiez-le d’abord, puis importez celui-ci.',
    ar: 'هذا النص، أو نص ينتمي إليه، محفوظ بالفعل دون تصنيف. صنّف ذلك النص في موضعه، ثم أدخل هذا.',
  },
  {
    en: 'Name the side that marks it: {a} or {b}.',
    fr: 'Nommez la partie qui le classifie : {a} ou {b}.',
    ar: 'سمِّ الجانب الذي يصنّفه: {a} أو {b}.',
  },
  {
    en: 'No release of this waits to be confirmed.',
    fr: 'Aucune déclassification n’attend ici d’être confirmée.',
    ar: 'لا يوجد هنا رفع سرية ينتظر التأكيد.',
  },
  {
    en: 'You proposed this release yourself. Another person of your side has to confirm it.',
    fr: 'Vous avez proposé vous-même cette déclassification. C’est à une autre personne de votre partie de la confirmer.',
    ar: 'أنت من اقترح رفع السرية. وعلى شخص آخر من جانبك أن يؤكده.',
  },
  {
    en: 'It is closed to all but its two sides already.',
    fr: 'Elle est déjà fermée à tous sauf à ses deux parties.',
    ar: 'هو مغلق من قبل على غير جانبيه.',
  },
  {
    en: 'It is released already: everybody may read it.',
    fr: 'Elle est déjà ouverte : tout le monde peut la lire.',
    ar: 'هو مفتوح من قبل: وللجميع أن يقرؤوه.',
  },
  {
    en: 'Your side has proposed this. The other side releases it by agreeing.',
    fr: 'Votre partie l’a proposé. L’autre l’ouvre en donnant son accord.',
    ar: 'اقترح جانبك هذا. والجانب الآخر يفتحه بموافقته.',
  },
  {
    en: 'You proposed this yourself for the other side. Another person has to agree for this one.',
    fr: 'Vous l’avez proposé vous-même au nom de l’autre partie. C’est à une autre personne de donner l’accord de celle-ci.',
    ar: 'أنت من اقترح هذا باسم الجانب الآخر. وعلى شخص آخر أن يوافق باسم هذا الجانب.',
  },
  {
    en: 'To take this back would release what is strictly confidential. Two people do that: propose it.',
    fr: 'L’annuler déclassifierait ce qui est strictement confidentiel. Il y faut deux personnes : proposez-le.',
    ar: 'إلغاء هذا يرفع السرية عما هو سري للغاية. ويفعل ذلك شخصان، فاقترحه.',
  },
  {
    en: 'It has become strictly confidential since, and is given to no third party.',
    fr: 'C’est devenu strictement confidentiel depuis, et n’est donné à voir à aucun tiers.',
    ar: 'صار سريا للغاية منذ ذلك، ولا يُتاح لطرف ثالث.',
  },
  {
    en: 'This cannot be taken back by one step. Say what is to stand instead.',
    fr: 'Ceci ne peut être annulé d’un seul geste. Dites ce qui doit en tenir lieu.',
    ar: 'لا يُلغى هذا بخطوة واحدة. فاذكر ما يحل محله.',
  },
  {
    en: 'Entry {a} of this history came later and builds on it. Take that back first.',
    fr: 'L’entrée {a} de cet historique est postérieure et s’appuie sur celle-ci. Annulez-la d’abord.',
    ar: 'القيد {a} في هذا التاريخ جاء بعده ومبني عليه. فألغه أولا.',
  },
  {
    en: 'Name two organizations of the register by their codes: "un", "las".',
    fr: 'Indiquez deux organisations du registre par leur code : « un », « las ».',
    ar: 'سمِّ منظمتين من السجل برمزيهما: ”un“ و”las“.',
  },
  {
    en: 'The two sides are the same. Name two organizations.',
    fr: 'Les deux parties sont la même. Indiquez deux organisations.',
    ar: 'الجانبان واحد. فسمِّ منظمتين.',
  },
  {
    en: 'The cooperation of the two organizations is kept here already. Bring the text in there.',
    fr: 'La coopération des deux organisations est déjà tenue ici. Versez-y le texte.',
    ar: 'التعاون بين المنظمتين محفوظ هنا من قبل. فأدخل النص فيه.',
  },
  {
    en: 'This text is marked, and its marking holds in its own cooperation alone. A copy of it elsewhere would stand there unmarked. Start the cooperation from a text that is unclassified.',
    fr: 'Ce texte est classifié, et sa classification ne vaut que dans sa propre coopération. Une copie ailleurs ne serait pas classifiée. Ouvrez la coopération à partir d’un texte non classifié.',
    ar: 'هذا النص مصنف، وتصنيفه لا يسري إلا في تعاونه. ونسخة منه في غيره تكون بلا تصنيف. فابدأ التعاون من نص غير مصنف.',
  },
  {
    en: 'A letter is to another body than it is from.',
    fr: 'Une lettre est destinée à une autre entité que celle dont elle émane.',
    ar: 'تُوجَّه الرسالة إلى هيئة غير التي صدرت عنها.',
  },
  {
    en: 'The reply is due before the letter was written. Check the two days.',
    fr: 'La réponse est attendue avant la date de la lettre. Vérifiez les deux dates.',
    ar: 'موعد الرد يسبق تاريخ الرسالة. فتحقق من اليومين.',
  },
  {
    en: 'Your side has registered another letter as {a}.',
    fr: 'Votre partie a enregistré une autre lettre sous le numéro {a}.',
    ar: 'سجّل جانبك رسالة أخرى بالرقم {a}.',
  },
  {
    en: 'Your side has registered another letter as {a} since.',
    fr: 'Votre partie a depuis enregistré une autre lettre sous le numéro {a}.',
    ar: 'سجّل جانبك منذ ذلك رسالة أخرى بالرقم {a}.',
  },
  {
    en: 'This letter was corrected since you looked. See how, then correct it beside that.',
    fr: 'Cette lettre a été corrigée depuis votre consultation. Voyez comment, puis corrigez-la à votre tour.',
    ar: 'صُححت هذه الرسالة منذ اطلاعك. فانظر كيف، ثم صححها.',
  },
  {
    en: 'The letter says all this already.',
    fr: 'La lettre dit déjà tout cela.',
    ar: 'في الرسالة كل هذا من قبل.',
  },
  { en: 'Write what you want to say.', fr: 'Écrivez ce que vous voulez dire.', ar: 'اكتب ما تريد قوله.' },
  {
    en: 'Write what you want to say, or withdraw the comment.',
    fr: 'Écrivez ce que vous voulez dire, ou retirez le commentaire.',
    ar: 'اكتب ما تريد قوله، أو اسحب التعليق.',
  },
  { en: 'It was withdrawn already.', fr: 'Il a déjà été retiré.', ar: 'سبق سحبه.' },
  {
    en: 'There is no body "{a}". A mention is its code: "@un/who".',
    fr: 'Il n’y a pas d’entité « {a} ». On le mentionne par son code : « @un/who ».',
    ar: 'لا توجد هيئة ”{a}“. ويكون الذكر برمزها: ”@un/who“.',
  },
  {
    en: '"{a}" is of neither side and sees no discussion.',
    fr: '« {a} » ne relève d’aucune des deux parties et ne voit aucun échange.',
    ar: '”{a}“ ليست من أي من الجانبين ولا ترى أي نقاش.',
  },
  {
    en: 'This is for your side alone, and "{a}" is of the other: it would not see it.',
    fr: 'Ceci est réservé à votre partie, et « {a} » relève de l’autre : elle ne le verrait pas.',
    ar: 'هذا لجانبك وحده، و”{a}“ من الجانب الآخر: فلن تراه.',
  },
]
