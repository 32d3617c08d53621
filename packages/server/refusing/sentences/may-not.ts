import type { Sentence } from './sentence.ts'

/** What a post may not do, and who may. */
export const mayNot: readonly Sentence[] = [
  {
    en: 'You may read this cooperation but not add texts to it. A desk officer of either side may.',
    fr: 'Vous pouvez lire cette coopération, mais non y ajouter des textes. Un responsable du dossier de l’une des deux parties le peut.',
    ar: 'لك أن تقرأ هذا التعاون دون أن تضيف إليه نصوصا. وللموظف المسؤول في أي من الجانبين ذلك.',
  },
  {
    en: 'You may read this cooperation but not start another. An approver or an administrator of either side may.',
    fr: 'Vous pouvez lire cette coopération, mais non en ouvrir une autre. Un approbateur ou un administrateur de l’une des deux parties le peut.',
    ar: 'لك أن تقرأ هذا التعاون دون أن تبدأ غيره. ولمعتمِد أو مدير في أي من الجانبين ذلك.',
  },
  {
    en: 'You may not appoint here. An administrator of your side may.',
    fr: 'Vous ne pouvez pas attribuer de postes ici. Un administrateur de votre partie le peut.',
    ar: 'ليس لك أن تعيّن هنا. ولمدير في جانبك ذلك.',
  },
  {
    en: 'You may read this programme but not propose. A desk officer or an approver of either side may.',
    fr: 'Vous pouvez lire ce programme, mais non y faire de propositions. Un responsable du dossier ou un approbateur de l’une des deux parties le peut.',
    ar: 'لك أن تقرأ هذا البرنامج دون أن تقترح. وللموظف المسؤول أو المعتمِد في أي من الجانبين ذلك.',
  },
  {
    en: 'You may not accept for your side. An approver of the side that did not propose may.',
    fr: 'Vous ne pouvez pas accepter au nom de votre partie. Un approbateur de la partie qui n’a pas proposé le peut.',
    ar: 'ليس لك أن تقبل باسم جانبك. ولمعتمِد في الجانب الذي لم يقترح ذلك.',
  },
  {
    en: 'You may not record that a programme was adopted. An approver of either side may.',
    fr: 'Vous ne pouvez pas consigner l’adoption d’un programme. Un approbateur de l’une des deux parties le peut.',
    ar: 'ليس لك أن تسجل اعتماد برنامج. ولمعتمِد في أي من الجانبين ذلك.',
  },
  {
    en: 'You may read this but not speak on it. A focal point or an officer of either side may.',
    fr: 'Vous pouvez lire ceci, mais non vous exprimer à ce sujet. Un point focal ou un fonctionnaire de l’une des deux parties le peut.',
    ar: 'لك أن تقرأ هذا دون أن تعلق عليه. ولجهة تنسيق أو موظف في أي من الجانبين ذلك.',
  },
  {
    en: 'You may read the letters but not register one. A desk officer or an approver of either side may.',
    fr: 'Vous pouvez lire les lettres, mais non en enregistrer. Un responsable du dossier ou un approbateur de l’une des deux parties le peut.',
    ar: 'لك أن تقرأ الرسائل دون أن تسجل واحدة. وللموظف المسؤول أو المعتمِد في أي من الجانبين ذلك.',
  },
  {
    en: 'You may read this but not say how it comes along. A focal point, a desk officer or an approver may.',
    fr: 'Vous pouvez lire ceci, mais non dire où cela en est. Un point focal, un responsable du dossier ou un approbateur le peut.',
    ar: 'لك أن تقرأ هذا دون أن تذكر سير العمل فيه. ولجهة تنسيق أو الموظف المسؤول أو معتمِد ذلك.',
  },
  {
    en: 'You may read this but not report on it. A focal point, a desk officer or an approver of either side may.',
    fr: 'Vous pouvez lire ceci, mais non en rendre compte. Un point focal, un responsable du dossier ou un approbateur de l’une des deux parties le peut.',
    ar: 'لك أن تقرأ هذا دون أن تقدم تقريرا عنه. ولجهة تنسيق أو الموظف المسؤول أو معتمِد في أي من الجانبين ذلك.',
  },
  {
    en: 'You may read this but not record what was decided of it. An approver of either side may.',
    fr: 'Vous pouvez lire ceci, mais non consigner ce qui en a été décidé. Un approbateur de l’une des deux parties le peut.',
    ar: 'لك أن تقرأ هذا دون أن تسجل ما تقرر بشأنه. ولمعتمِد في أي من الجانبين ذلك.',
  },
  {
    en: 'You may read this cooperation but not say who else may. An approver of either side may.',
    fr: 'Vous pouvez lire cette coopération, mais non dire qui d’autre le peut. Un approbateur de l’une des deux parties le peut.',
    ar: 'لك أن تقرأ هذا التعاون دون أن تحدد من غيرك يقرؤه. ولمعتمِد في أي من الجانبين ذلك.',
  },
  {
    en: 'You may read this but not say who else may. A desk officer or an approver of either side may.',
    fr: 'Vous pouvez lire ceci, mais non dire qui d’autre le peut. Un responsable du dossier ou un approbateur de l’une des deux parties le peut.',
    ar: 'لك أن تقرأ هذا دون أن تحدد من غيرك يقرؤه. وللموظف المسؤول أو المعتمِد في أي من الجانبين ذلك.',
  },
  {
    en: 'A desk belongs to a post of either side, and you hold none here.',
    fr: 'Un bureau appartient à un poste de l’une des deux parties, et vous n’en occupez aucun ici.',
    ar: 'المكتب لوظيفة في أحد الجانبين، وليست لك وظيفة هنا.',
  },
  {
    en: 'You may read this but not answer for it. A desk officer or an approver of either side may.',
    fr: 'Vous pouvez lire ceci, mais non en répondre. Un responsable du dossier ou un approbateur de l’une des deux parties le peut.',
    ar: 'لك أن تقرأ هذا دون أن تجيب عنه. وللموظف المسؤول أو المعتمِد في أي من الجانبين ذلك.',
  },
  {
    en: 'You speak as a focal point for your areas, and this is of none of them. A focal point for its areas may say it, or a desk officer or an approver of your side.',
    fr: 'Vous vous exprimez comme point focal pour vos domaines, et ceci ne relève d’aucun d’eux. Un point focal pour ses domaines peut le dire, ou un responsable du dossier ou un approbateur de votre partie.',
    ar: 'أنت جهة تنسيق لمجالاتك، وهذا ليس من أي منها. وتقوله جهة التنسيق لمجالاته، أو الموظف المسؤول أو المعتمِد في جانبك.',
  },
  {
    en: 'You speak as a focal point for your body, and this does not concern it. A focal point of the body that it concerns may say it, or a desk officer or an approver of your side.',
    fr: 'Vous vous exprimez comme point focal de votre entité, et ceci ne le concerne pas. Un point focal de l’entité concernée peut le dire, ou un responsable du dossier ou un approbateur de votre partie.',
    ar: 'أنت جهة تنسيق لهيئتك، وهذا لا يعنيها. وتقوله جهة التنسيق في الهيئة المعنية، أو الموظف المسؤول أو المعتمِد في جانبك.',
  },
  {
    en: 'You administer the posts of your own side. For the other, its own administrator does.',
    fr: 'Vous administrez les postes de votre propre partie. Ceux de l’autre le sont par son administrateur.',
    ar: 'أنت تدير وظائف جانبك. أما الجانب الآخر فيدير وظائفه مديره.',
  },
  {
    en: 'A letter is registered by the side that sent it or received it. This is neither from nor to yours.',
    fr: 'Une lettre est enregistrée par la partie qui l’a envoyée ou reçue. Celle-ci n’est ni de la vôtre ni pour la vôtre.',
    ar: 'تُسجَّل الرسالة من الجانب الذي أرسلها أو تلقاها. وهذه ليست من جانبك ولا إليه.',
  },
  {
    en: 'You act for neither of the two organizations. An approver of one of them may start this.',
    fr: 'Vous n’agissez pour aucune des deux organisations. Un approbateur de l’une d’elles peut ouvrir ceci.',
    ar: 'أنت لا تعمل باسم أي من المنظمتين. ولمعتمِد في إحداهما أن يبدأ هذا.',
  },
  {
    en: 'The other side registered this letter. Ask it to correct it, or answer with a letter of your own.',
    fr: 'C’est l’autre partie qui a enregistré cette lettre. Demandez-lui de la corriger, ou répondez par une lettre de votre part.',
    ar: 'سجّل الجانب الآخر هذه الرسالة. فاطلب منه تصحيحها، أو أجب برسالة منك.',
  },
  {
    en: 'The other side noted this. It alone can take it back.',
    fr: 'C’est l’autre partie qui a noté ceci. Elle seule peut le retirer.',
    ar: 'دوّن الجانب الآخر هذا. وله وحده أن يسحبه.',
  },
  {
    en: 'The other side said this. It alone takes it back.',
    fr: 'C’est l’autre partie qui l’a dit. Elle seule le retire.',
    ar: 'قال الجانب الآخر هذا. وله وحده أن يسحبه.',
  },
  {
    en: 'The other side answers for its own bodies.',
    fr: 'L’autre partie répond de ses propres entités.',
    ar: 'الجانب الآخر هو الذي يجيب عن هيئاته.',
  },
  {
    en: 'Whoever said it may correct it or take it back, nobody else.',
    fr: 'Seul l’auteur de ces propos peut les corriger ou les retirer.',
    ar: 'لمن قاله وحده أن يصححه أو يسحبه.',
  },
  {
    en: 'This is for the other side to mark. Ask it to mark it otherwise.',
    fr: 'C’est à l’autre partie d’en fixer la classification. Demandez-lui de la changer.',
    ar: 'تحديد سرية هذا للجانب الآخر. فاطلب منه تغييره.',
  },
  {
    en: 'The owner on your side is a body of your side. The other side names its own.',
    fr: 'Le responsable, de votre côté, est une entité de votre partie. L’autre partie désigne la sienne.',
    ar: 'المسؤول من جانبك هيئة من جانبك. والجانب الآخر يسمي مسؤوله.',
  },
]
