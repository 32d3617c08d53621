import type { MandatesMessages } from './en.ts'

export const mandates: MandatesMessages = {
  'due.title': 'ما حان أجله أو اقترب',
  'due.when': 'متى',
  'due.what': 'ماذا، والكلمات التي تطلبه',
  'due.who': 'من',
  'due.in':
    '{days, plural, zero {اليوم} one {غدا} two {بعد يومين} few {بعد # أيام} many {بعد # يوما} other {بعد # يوم}}',
  'due.past': 'انتهى في {date}، ولا جواب مسجل',
  'due.none': 'لا أجل لأي ولاية محفوظ هنا.',
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

  'by-addressee.title': 'الولايات بحسب المخاطَب',
  'by-addressee.caption': 'الولاية التي تسمي عدة جهات تُحتسب تحت كل منها.',
  'by-addressee.none': 'لا ولايات، فلا مخاطَب.',
  'by-area.title': 'الولايات بحسب المجال',
  'by-area.caption': 'قُرئت في كلمات كل فقرة ولم تُؤكَّد.',
  'by-area.without':
    '{n, plural, zero {كل ولاية تسمي مجالا} one {ولاية واحدة لا تسمي مجالا بعينه} two {ولايتان لا تسميان مجالا بعينه} few {# ولايات لا تسمي مجالا بعينه} many {# ولاية لا تسمي مجالا بعينه} other {# ولاية لا تسمي مجالا بعينه}}',
  'by-area.nil': 'لا شيء',
  'by-area.none': 'لا تسمي النصوص المحفوظة هنا أي مجال.',
  'all-mandates':
    '{n, plural, zero {لا ولايات} one {الولاية} two {الولايتان} few {كلها، وعددها #} many {كلها، وعددها #} other {كلها، وعددها #}}',
  'recurs.years':
    '{n, plural, zero {بلا تكرار} one {كل سنة} two {كل سنتين} few {كل # سنوات} many {كل # سنة} other {كل # سنة}}',
  'recurs.months':
    '{n, plural, zero {بلا تكرار} one {كل شهر} two {كل شهرين} few {كل # أشهر} many {كل # شهرا} other {كل # شهر}}',

  'mandates.title': 'الولايات',
  'mandates.total':
    '{n, plural, zero {لا ولايات} one {ولاية واحدة} two {ولايتان} few {# ولايات} many {# ولاية} other {# ولاية}}',
  'mandates.of':
    '{n, plural, zero {لا شيء} one {واحدة} two {اثنتان} few {#} many {#} other {#}} من {all, plural, zero {لا ولايات} one {ولاية واحدة} two {ولايتين} few {# ولايات} many {# ولاية} other {# ولاية}}',
  'mandates.any-addressee': 'الجميع',
  'mandates.any-verb': 'أي فعل',
  'mandates.any-area': 'أي مجال',
  'mandates.addressee': 'المخاطَب',
  'mandates.verb': 'الفعل',
  'mandates.area': 'المجال',
  'mandates.dated': 'تاريخ النص',
  'mandates.of-text': 'ولايات {text} وحدها',
  'mandates.caption': 'الولايات، مع الفقرة التي تعطي كلا منها',
  'mandates.paragraph': 'الفقرة',
  'mandates.asks': 'الفعل',
  'mandates.whom': 'المخاطَب',
  'mandates.action': 'المطلوب',
  'mandates.due': 'الأجل',
  'mandates.state': 'الحالة',
  'mandates.due-any': 'بأجل أو بلا أجل',
  'mandates.due-overdue': 'متأخرة',
  'mandates.due-ahead': 'قادمة',
  'mandates.due-undated': 'بلا أجل معروف',
  'mandates.overdue':
    'متأخرة {days, plural, zero {# يوم} one {يوما واحدا} two {يومين} few {# أيام} many {# يوما} other {# يوم}}',
  'mandates.overdue-years':
    'متأخرة {years, plural, zero {# سنة} one {سنة واحدة} two {سنتين} few {# سنوات} many {# سنة} other {# سنة}}',
  'mandates.none': 'لا يعطي أي نص محفوظ هنا ولاية.',
  'mandates.none-such': 'لا ولاية تجمع هذا كله. اختر أقل، أو اعرض الكل.',
  'timeline.title': 'آجال الولايات',
  'timeline.views': 'طرق عرض الولايات',
  'timeline.view-list': 'في قائمة',
  'timeline.view-timeline': 'على خط زمني',
  'timeline.sentence':
    '<overdue>{n, plural, =0 {لا متأخرة} zero {# متأخرة} one {متأخرة واحدة} two {متأخرتان} few {# متأخرة} many {# متأخرة} other {# متأخرة}}</overdue>، <coming>{ahead, plural, =0 {لا قادمة} zero {# قادمة} one {قادمة واحدة} two {قادمتان} few {# قادمة} many {# قادمة} other {# قادمة}}</coming>، <none>{undated, plural, =0 {لا شيء بلا أجل} zero {# بلا أجل} one {واحدة بلا أجل} two {اثنتان بلا أجل} few {# بلا أجل} many {# بلا أجل} other {# بلا أجل}}</none>. والمتأخرة ما انقضى آخر أيامها ولم يُسجل لها جواب.',
  'timeline.narrow': 'تصفية الخط الزمني',
  'timeline.years': 'الولايات حسب سنة أجلها',
  'timeline.year':
    '{year}: {n, plural, =0 {لا ولايات} zero {# ولاية} one {ولاية واحدة} two {ولايتان} few {# ولايات} many {# ولاية} other {# ولاية}}، {overdue, plural, =0 {لا متأخرة منها} zero {# متأخرة} one {متأخرة واحدة} two {متأخرتان} few {# متأخرة} many {# متأخرة} other {# متأخرة}}',
  'timeline.every-year': 'كل ما له أجل، الأقدم أولا',
  'timeline.since': 'ما يحل أجله منذ {year}، الأقدم أولا',
  'timeline.in-year': 'ما يحل أجله في {year}، الأقدم أولا',
  'timeline.on-years': 'عبر السنين',
  'timeline.none': 'لا يحل أجل أي من هذه الولايات في يوم معروف.',
}
