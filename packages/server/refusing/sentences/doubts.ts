import type { Sentence } from './sentence.ts'

/** What the reader was in doubt about in the words of a text. */
export const doubts: readonly Sentence[] = [
  {
    en: 'No line names the organ that adopts the text ("The General Assembly,"); it was read from its first line on.',
    fr: 'Aucune ligne ne nomme l’organe qui adopte le texte (« L’Assemblée générale, ») ; il a été lu dès sa première ligne.',
    ar: 'لا يرد في أي سطر اسم الجهاز الذي يعتمد النص (”إن الجمعية العامة،“)؛ فقُرئ من سطره الأول.',
  },
  {
    en: 'A sign of the text cannot be read and stands as “�”; numbers and words near by may be wrong too. Check the original.',
    fr: 'Un signe du texte est illisible et figure comme « � » ; des nombres et des mots voisins peuvent aussi être erronés. Vérifiez l’original.',
    ar: 'في النص حرف تتعذر قراءته ويظهر هكذا: ”�“؛ وقد تكون الأرقام والكلمات المجاورة خاطئة أيضا. فارجع إلى الأصل.',
  },
  {
    en: '{a} signs of the text cannot be read and stand as “�”; numbers and words near by may be wrong too. Check the original.',
    fr: '{a} signes du texte sont illisibles et figurent comme « � » ; des nombres et des mots voisins peuvent aussi être erronés. Vérifiez l’original.',
    ar: 'في النص {a} من الأحرف تتعذر قراءتها وتظهر هكذا: ”�“؛ وقد تكون الأرقام والكلمات المجاورة خاطئة أيضا. فارجع إلى الأصل.',
  },
  {
    en: 'The words “{a}” do not stand in line {b}, so nothing was kept as cited there. Check the line.',
    fr: 'Les mots « {a} » ne figurent pas à la ligne {b} ; rien n’y a donc été retenu comme cité. Vérifiez la ligne.',
    ar: 'لا ترد الكلمات ”{a}“ في السطر {b}، فلم يُحفظ شيء على أنه مستشهد به هناك. فتحقق من السطر.',
  },
  {
    en: 'Paragraph {a} is numbered {b} in the source; kept as printed. Check the original.',
    fr: 'Le paragraphe {a} porte le numéro {b} dans la source ; il est conservé tel qu’imprimé. Vérifiez l’original.',
    ar: 'الفقرة {a} مرقمة {b} في المصدر؛ وحُفظت كما طُبعت. فارجع إلى الأصل.',
  },
  {
    en: 'Note {a} has no mark in the text, so it belongs to no paragraph. Check the original.',
    fr: 'La note {a} n’a pas d’appel dans le texte et n’appartient donc à aucun paragraphe. Vérifiez l’original.',
    ar: 'ليس للحاشية {a} علامة في النص، فلا تنتمي إلى أي فقرة. فارجع إلى الأصل.',
  },
]
