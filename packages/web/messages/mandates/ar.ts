import type { MandatesMessages } from './en.ts'

export const mandates: MandatesMessages = {
  'due.title': 'ما حان أجله أو اقترب',
  'due.when': 'متى',
  'due.what': 'ماذا، والكلمات التي تطلبه',
  'due.who': 'من',
  'due.in':
    '{days, plural, zero {اليوم} one {غدا} two {بعد يومين} few {بعد # أيام} many {بعد # يوما} other {بعد # يوم}}',
  'due.past': 'انتهى في {date}، ولا جواب مسجل',
  'due.none': 'لا أجل لأي تكليف محفوظ هنا.',
  'derived.rule': 'مستنتج وليس مطبوعا: من {from} إلى {to}.',
  'derived.opened-on-record':
    'افتُتحت الدورة {n, number} للجمعية العامة في اليوم المسجل، وتُختتم عشية الدورة التالية.',
  'derived.third-tuesday-of-september':
    'تُفتتح الدورة {n, number} للجمعية العامة يوم الثلاثاء الثالث من أيلول/سبتمبر {year} (المادة 1 من النظام الداخلي)، وتُختتم عشية الدورة التالية.',
  'derived.tuesday-of-third-week-of-september':
    'تُفتتح الدورة {n, number} للجمعية العامة يوم الثلاثاء من الأسبوع الثالث من أيلول/سبتمبر {year}، ابتداء من أول أسبوع فيه يوم عمل (المادة 1 من النظام الداخلي؛ القرار 57/301)، وتُختتم عشية الدورة التالية.',
  'derived.tuesday-of-second-week-of-september':
    'تُفتتح الدورة {n, number} للجمعية العامة يوم الثلاثاء من الأسبوع الثاني من أيلول/سبتمبر {year}، ابتداء من أول أسبوع فيه يوم عمل (كما جرى منذ الدورة الثامنة والسبعين)، وتُختتم عشية الدورة التالية.',
  'derived.whole-year': 'السنة كلها: لم تُذكر إلا السنة.',
  'derived.whole-month': 'الشهر كله: لم يُذكر إلا الشهر.',

  'by-addressee.title': 'التكليفات بحسب المخاطَب',
  'by-addressee.caption': 'التكليف الذي يسمي عدة جهات يُحتسب تحت كل منها.',
  'by-addressee.none': 'لا تكليفات، فلا مخاطَب.',
  'by-area.title': 'التكليفات بحسب المجال',
  'by-area.caption': 'قُرئت في كلمات كل فقرة ولم تُؤكَّد.',
  'by-area.without':
    '{n, plural, zero {كل تكليف يسمي مجالا} one {تكليف واحد لا يسمي مجالا بعينه} two {تكليفان لا يسميان مجالا بعينه} few {# تكليفات لا تسمي مجالا بعينه} many {# تكليفا لا تسمي مجالا بعينه} other {# تكليف لا تسمي مجالا بعينه}}',
  'by-area.nil': 'لا شيء',
  'by-area.none': 'لا تسمي النصوص المحفوظة هنا أي مجال.',
  'all-mandates':
    '{n, plural, zero {لا تكليفات} one {التكليف} two {التكليفان} few {كلها، وعددها #} many {كلها، وعددها #} other {كلها، وعددها #}}',
  'recurs.years':
    '{n, plural, zero {بلا تكرار} one {كل سنة} two {كل سنتين} few {كل # سنوات} many {كل # سنة} other {كل # سنة}}',
  'recurs.months':
    '{n, plural, zero {بلا تكرار} one {كل شهر} two {كل شهرين} few {كل # أشهر} many {كل # شهرا} other {كل # شهر}}',

  'mandates.title': 'التكليفات',
  'mandates.total':
    '{n, plural, zero {لا تكليفات} one {تكليف واحد} two {تكليفان} few {# تكليفات} many {# تكليفا} other {# تكليف}}',
  'mandates.of':
    '{n, plural, zero {لا شيء} one {واحد} two {اثنان} few {#} many {#} other {#}} من {all, plural, zero {لا تكليفات} one {تكليف واحد} two {تكليفين} few {# تكليفات} many {# تكليفا} other {# تكليف}}',
  'mandates.any-addressee': 'الجميع',
  'mandates.any-verb': 'أي فعل',
  'mandates.any-area': 'أي مجال',
  'mandates.addressee': 'المخاطَب',
  'mandates.verb': 'الفعل',
  'mandates.area': 'المجال',
  'mandates.dated': 'تاريخ النص',
  'mandates.of-text': 'تكليفات {text} وحدها',
  'mandates.caption': 'التكليفات، مع الفقرة التي تعطي كلا منها',
  'mandates.paragraph': 'الفقرة',
  'mandates.asks': 'الفعل',
  'mandates.whom': 'المخاطَب',
  'mandates.action': 'المطلوب',
  'mandates.due': 'الأجل',
  'mandates.state': 'الحالة',
  'mandates.due-any': 'بأجل أو بلا أجل',
  'mandates.due-overdue': 'متأخر',
  'mandates.due-ahead': 'قادم',
  'mandates.due-undated': 'بلا أجل معروف',
  'mandates.overdue':
    'متأخر {days, plural, zero {# يوم} one {يوما واحدا} two {يومين} few {# أيام} many {# يوما} other {# يوم}}',
  'mandates.overdue-years':
    'متأخر {years, plural, zero {# سنة} one {سنة واحدة} two {سنتين} few {# سنوات} many {# سنة} other {# سنة}}',
  'mandates.none': 'لا يعطي أي نص محفوظ هنا تكليفا.',
  'mandates.none-such': 'لا تكليف يجمع هذا كله. اختر أقل، أو اعرض الكل.',
  'timeline.title': 'آجال التكليفات',
  'timeline.views': 'طرق عرض التكليفات',
  'timeline.view-list': 'في قائمة',
  'timeline.view-timeline': 'على خط زمني',
  'timeline.sentence':
    '<overdue>{n, plural, =0 {لا متأخر} zero {# متأخر} one {متأخر واحد} two {متأخران} few {# متأخرة} many {# متأخرا} other {# متأخر}}</overdue>، <coming>{ahead, plural, =0 {لا قادم} zero {# قادم} one {قادم واحد} two {قادمان} few {# قادمة} many {# قادما} other {# قادم}}</coming>، <none>{undated, plural, =0 {لا شيء بلا أجل} zero {# بلا أجل} one {واحد بلا أجل} two {اثنان بلا أجل} few {# بلا أجل} many {# بلا أجل} other {# بلا أجل}}</none>. والمتأخر ما انقضى آخر أيامه ولم يُسجل له جواب.',
  'timeline.narrow': 'تصفية الخط الزمني',
  'timeline.years': 'التكليفات حسب سنة أجلها',
  'timeline.year':
    '{year}: {n, plural, =0 {لا تكليفات} zero {# تكليف} one {تكليف واحد} two {تكليفان} few {# تكليفات} many {# تكليفا} other {# تكليف}}، {overdue, plural, =0 {لا متأخر منها} zero {# متأخر} one {متأخر واحد} two {متأخران} few {# متأخرة} many {# متأخرا} other {# متأخر}}',
  'timeline.every-year': 'كل ما له أجل، الأقدم أولا',
  'timeline.since': 'ما يحل أجله منذ {year}، الأقدم أولا',
  'timeline.in-year': 'ما يحل أجله في {year}، الأقدم أولا',
  'timeline.on-years': 'عبر السنين',
  'timeline.none': 'لا يحل أجل أي من هذه التكليفات في يوم معروف.',
}
