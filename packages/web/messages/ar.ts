import { bodies } from './bodies/ar.ts'
import { cooperations } from './cooperations/ar.ts'
import { desk } from './desk/ar.ts'
import type { MessageKey } from './en.ts'
import { importing } from './importing/ar.ts'
import { judging } from './judging/ar.ts'
import { named } from './named/ar.ts'
import { people } from './people/ar.ts'
import { planning } from './planning/ar.ts'
import { programme } from './programme/ar.ts'
import { records } from './records/ar.ts'
import { search } from './search/ar.ts'
import { sheet } from './sheet/ar.ts'

/** The interface in Arabic, with its six plural forms. It awaits a reviser. */
export const ar: Record<MessageKey, string> = {
  skip: 'انتقل إلى النص',
  sections: 'الأقسام',
  scrolls: '{name}، يتحرك أفقيا',
  comma: '، ',
  language: 'اللغة',

  'section.glance': 'لمحة عامة',
  'section.texts': 'النصوص',
  'section.mandates': 'التكليفات',

  'foot.what': 'يحفظ Comity ما تفعله منظمتان معا، مما اعتُمد إلى ما أُنجز، ثم عودا إلى البدء.',
  'foot.sample': 'بيانات نموذجية: كل ما هنا قرأه برنامج في النصوص، ولا يُعتد به إلا بعد أن يؤكده شخص.',
  'foot.api': 'السجل نفسه للبرامج',

  'kind.resolution': 'قرار',
  'kind.draft-resolution': 'مشروع قرار',
  'kind.decision': 'مقرر',
  'kind.agreement': 'اتفاق',
  'kind.report': 'تقرير',
  'kind.statement': 'بيان',
  'kind.declaration': 'إعلان',
  'kind.communique': 'بيان ختامي',
  'kind.memorandum': 'مذكرة',
  'kind.programme-of-action': 'برنامج عمل',
  'kind.other': 'نص',
  session: 'الدورة {n, number}',
  'session.named': 'الدورة {name}',
  'range.long': 'من {from} إلى {to}',
  'unknown-date': 'بلا تاريخ',
  'of-date': 'المؤرخ {date}',
  'provision.preamble': 'الفقرة {n} من الديباجة',
  'provision.operative': 'الفقرة {n}',
  held: 'النص محفوظ',
  cited: 'معروف بالاستشهاد',
  'next-page': 'الصفحة التالية',
  'list.narrow': '{name}: التصفية والترتيب والأعمدة',
  'list.open': 'التصفية والترتيب واختيار الأعمدة',
  'list.order': 'الترتيب',
  'list.rising': '{name}، تصاعديا',
  'list.falling': '{name}، تنازليا',
  'list.as-it-comes': 'كما ورد',
  'list.columns': 'الأعمدة',
  'list.show': 'اعرض',
  'list.clear': 'اعرض الكل',
  'list.first': 'الصفحة الأولى',
  'list.csv': 'تنزيل بصيغة CSV',
  'list.choice': '{name} ({n, number})',
  'list.found':
    '{n, plural, =0 {لا شيء} zero {#} one {#} two {#} few {#} many {#} other {#}} من {all, number}',

  'spaces.title': 'منظمتان وسجل واحد لما تفعلانه معا',
  'spaces.page': 'أوجه التعاون',
  'spaces.lead':
    'ما تطلبه النصوص، وممن تطلبه، وبحلول متى، والكلمات التي تقول ذلك. وكل رقم يعود بك إلى فقرته.',
  'spaces.list': 'أوجه التعاون المحفوظة هنا',
  'spaces.between': '{first} و{second}',
  'spaces.texts':
    '{n, plural, zero {لا نصوص بعد} one {نص واحد} two {نصان} few {# نصوص} many {# نصا} other {# نص}}',
  'spaces.latest': 'آخرها المؤرخ {date}',
  'spaces.mandates':
    '{n, plural, zero {لا تكليفات} one {تكليف واحد} two {تكليفان} few {# تكليفات} many {# تكليفا} other {# تكليف}}',
  'spaces.agreements':
    '{n, plural, zero {لا اتفاقات} one {اتفاق واحد} two {اتفاقان} few {# اتفاقات} many {# اتفاقا} other {# اتفاق}}',
  'spaces.meetings':
    '{n, plural, zero {لا اجتماعات} one {اجتماع واحد} two {اجتماعان} few {# اجتماعات} many {# اجتماعا} other {# اجتماع}}',
  'spaces.areas':
    '{n, plural, zero {لا مجالات} one {مجال واحد} two {مجالان} few {# مجالات} many {# مجالا} other {# مجال}}',
  'spaces.parties':
    '{n, plural, zero {لا جهات} one {جهة واحدة} two {جهتان} few {# جهات} many {# جهة} other {# جهة}}',
  'spaces.sample': 'نموذج متاح للقراءة',
  'spaces.none': 'لا يُحفظ هنا أي تعاون بعد. الأمر ”comity space add“ ينشئ واحدا.',

  'glance.title': 'لمحة عامة عن التعاون',
  'glance.as-at': 'في {date}',
  'glance.lead.mandates':
    '<text>{kind, select, resolution {القرار} draft {مشروع القرار} decision {المقرر} other {النص}} {name}</text>: <list>{mandates, plural, zero {لا تكليفات} one {تكليف واحد} two {تكليفان} few {# تكليفات} many {# تكليفا} other {# تكليف}}</list>، <due>{dated, plural, zero {لا أجل لأي منها} one {لواحد منها أجل} two {لاثنين منها أجل} few {لعدد # منها أجل} many {لعدد # منها أجل} other {لعدد # منها أجل}}</due>. {confirmed, plural, zero {ولم يؤكد أي شخص شيئا منها بعد.} one {وأكد شخص واحدا منها.} two {وأكد شخص اثنين منها.} few {وأكد شخص # منها.} many {وأكد شخص # منها.} other {وأكد شخص # منها.}}',
  'glance.lead.programme':
    'وفي مصفوفة {years} <matrix>{n, plural, zero {لا أنشطة} one {نشاط واحد} two {نشاطان} few {# أنشطة} many {# نشاطا} other {# نشاط}}</matrix>{agreed, plural, zero {} one {، اتُّفق على واحد منها} two {، اتُّفق على اثنين منها} few {، اتُّفق على # منها} many {، اتُّفق على # منها} other {، اتُّفق على # منها}}.',
  'glance.lead.agreements':
    '{n, plural, zero {ولم يُذكر أي اتفاق.} one {وذُكر <agreements>اتفاق واحد</agreements>.} two {وذُكر <agreements>اتفاقان</agreements>.} few {وذُكرت <agreements># اتفاقات</agreements>.} many {وذُكر <agreements># اتفاقا</agreements>.} other {وذُكر <agreements># اتفاق</agreements>.}}',
  'glance.lead.areas':
    '{empty, plural, zero {ولكل مجال من المجالات، وعددها {all, number}، تكليف.} one {وخلا <areas>مجال واحد من {all, number}</areas> من أي تكليف.} two {وخلا <areas>مجالان من {all, number}</areas> من أي تكليف.} few {وخلت <areas># مجالات من {all, number}</areas> من أي تكليف.} many {وخلا <areas># مجالا من {all, number}</areas> من أي تكليف.} other {وخلا <areas># مجال من {all, number}</areas> من أي تكليف.}}',
  'glance.nothing': 'لا يُحفظ بعد أي نص يعطي تكليفات. الأمر ”comity import“ يأتي بواحد.',

  'due.title': 'ما حان أجله أو اقترب',
  'due.when': 'متى',
  'due.what': 'ماذا، والكلمات التي تطلبه',
  'due.who': 'من',
  'due.in':
    '{days, plural, zero {اليوم} one {غدا} two {بعد يومين} few {بعد # أيام} many {بعد # يوما} other {بعد # يوم}}',
  'due.past': 'انتهى في {date}، ولا جواب مسجل',
  'due.none': 'لا أجل لأي تكليف محفوظ هنا.',
  'derived.rule': 'مستنتج وليس مطبوعا: من {from} إلى {to}.',

  'latest.title': 'أحدث النصوص',
  'latest.all':
    '{n, plural, zero {لا نصوص محفوظة} one {النص المحفوظ} two {النصان المحفوظان} few {النصوص المحفوظة، وعددها #} many {النصوص المحفوظة، وعددها #} other {النصوص المحفوظة، وعددها #}}',
  'latest.none': 'لا نص محفوظ ولا مستشهد به بعد.',
  'series.title': 'السلسلة منذ عام {year}',
  'series.title.plain': 'السلسلة',
  'series.key': 'عمود مملوء: النص محفوظ ({held, number}) · إطار: معروف بالاستشهاد ({cited, number})',

  'meetings.title': 'الاجتماعات',
  'meetings.hosts': 'الاستضافة: {side}',
  'meetings.no-host': 'لم يُسمَّ المضيف',
  'meetings.today': 'اليوم',
  'meetings.line':
    '{n, plural, zero {لا اجتماعات} one {اجتماع واحد} two {اجتماعان} few {# اجتماعات} many {# اجتماعا} other {# اجتماع}} بين {from} و{to} على خط السنوات. ما استضافته {first} فوق الخط، وما استضافته {second} تحته. ويقول الجدول الذي يلي الشيء نفسه بالكلمات.',
  'meetings.table': 'الشيء نفسه بالكلمات',
  'meetings.when': 'متى',
  'meetings.what': 'ماذا',
  'meetings.where': 'أين',
  'meetings.host': 'المضيف',
  'meetings.words': 'المصدر',
  'meetings.none': 'لا تذكر النصوص المحفوظة هنا أي اجتماع.',

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
  'column.addressee': 'المخاطَب',
  'column.area': 'المجال',
  'column.mandates': 'التكليفات',

  'agreements.title': 'الاتفاقات',
  'agreements.kind': 'نوعه',
  'agreements.years': 'على السنوات',
  'agreements.signed': 'التوقيع',
  'agreements.unsigned': 'بلا تاريخ في النص',
  'agreements.promises': 'يَعِد بـ {what}',
  'agreements.none': 'لا تذكر النصوص المحفوظة هنا أي اتفاق.',

  'texts.title': 'النصوص',
  'texts.under':
    '{n, plural, zero {لا نصوص محفوظة} one {نص واحد محفوظ} two {نصان محفوظان} few {# نصوص محفوظة} many {# نصا محفوظا} other {# نص محفوظ}}',
  'texts.text': 'النص',
  'texts.date': 'التاريخ',
  'texts.paragraphs': 'الفقرات',
  'texts.mandates': 'التكليفات',
  'texts.confirmed': 'المؤكَّد منها',
  'texts.citations': 'الاستشهادات',
  'texts.notes': 'الحواشي',
  'texts.findings': 'الشكوك',
  'texts.none': 'لا نص محفوظ بعد. الأمر ”comity import“ يأتي بواحد.',
  'texts.none-such': 'لا نص يجمع هذا كله. اختر أقل، أو اعرض الكل.',
  'texts.symbol': 'الرمز',
  'texts.organ': 'الجهاز',
  'texts.session': 'الدورة',
  'texts.item': 'بند جدول الأعمال',
  'texts.year': 'السنة',
  'texts.kind': 'النوع',
  'texts.vote': 'التصويت',
  'texts.party': 'الهيئة المذكورة',
  'texts.any': 'الكل',
  'vote.none': 'بدون تصويت',
  'vote.recorded': 'تصويت مسجل',
  'vote.counts': '{yes, number}–{no, number}–{abstaining, number}',
  'vote.in-words': 'المؤيدون: {yes, number}، المعارضون: {no, number}، الممتنعون: {abstaining, number}',
  'vote.recorded-as': 'تصويت مسجل، {counts}',

  'text.outline': 'المحتويات',
  'text.preamble': 'الديباجة',
  'text.operative': 'المنطوق',
  'text.paragraphs':
    '{n, plural, zero {لا فقرات} one {فقرة <b>واحدة</b>} two {<b>فقرتان</b>} few {<b>#</b> فقرات} many {<b>#</b> فقرة} other {<b>#</b> فقرة}}',
  'text.paragraphs.plain':
    '{n, plural, zero {لا فقرات} one {فقرة واحدة} two {فقرتان} few {# فقرات} many {# فقرة} other {# فقرة}}',
  'text.notes':
    '{n, plural, zero {لا حواش} one {حاشية <b>واحدة</b>} two {<b>حاشيتان</b>} few {<b>#</b> حواش} many {<b>#</b> حاشية} other {<b>#</b> حاشية}}',
  'text.citations':
    '{n, plural, zero {لا استشهادات} one {استشهاد <b>واحد</b>} two {<b>استشهادان</b>} few {<b>#</b> استشهادات} many {<b>#</b> استشهادا} other {<b>#</b> استشهاد}}',
  'text.mandates':
    '{n, plural, zero {لا تكليفات} one {تكليف <b>واحد</b>} two {<b>تكليفان</b>} few {<b>#</b> تكليفات} many {<b>#</b> تكليفا} other {<b>#</b> تكليف}}، {confirmed, plural, zero {لا شيء منها مؤكَّد} one {المؤكَّد منها #} two {المؤكَّد منها #} few {المؤكَّد منها #} many {المؤكَّد منها #} other {المؤكَّد منها #}}',
  'text.events':
    '{n, plural, zero {لا اجتماعات} one {اجتماع أو حدث <b>واحد</b>} two {<b>اجتماعان</b> أو حدثان} few {<b>#</b> اجتماعات وأحداث} many {<b>#</b> اجتماعا وحدثا} other {<b>#</b> اجتماع وحدث}}',
  'text.agreements':
    '{n, plural, zero {لا اتفاقات} one {اتفاق <b>واحد</b>} two {<b>اتفاقان</b>} few {<b>#</b> اتفاقات} many {<b>#</b> اتفاقا} other {<b>#</b> اتفاق}}',
  'text.areas':
    '{n, plural, zero {لا مجالات} one {مجال <b>واحد</b>} two {<b>مجالان</b>} few {<b>#</b> مجالات} many {<b>#</b> مجالا} other {<b>#</b> مجال}}',
  'text.situations':
    '{n, plural, zero {لا حالات} one {حالة <b>واحدة</b>} two {<b>حالتان</b>} few {<b>#</b> حالات} many {<b>#</b> حالة} other {<b>#</b> حالة}}',
  'text.findings':
    '{n, plural, zero {لا شكوك} one {شك <b>واحد</b> للقارئ} two {<b>شكان</b> للقارئ} few {<b>#</b> شكوك للقارئ} many {<b>#</b> شكا للقارئ} other {<b>#</b> شك للقارئ}}',
  'text.original': 'الملف الأصلي، {size} ك.ب',
  'text.lists': 'ما وُجد في هذا النص، قائمة قائمة',
  'text.language': 'اللغة: {language}',
  'text.agenda-item': 'البند {item} من جدول الأعمال',
  'text.submitted': 'مقدم من {sponsors}.',
  'text.submitted.behalf': 'مقدم من {sponsors}، باسم: {behalf}.',
  'text.adopted': 'اعتُمد في {date}.',
  'text.adopted.how': 'اعتُمد في {date}، {how}.',
  'text.adopted.only': 'اعتُمد {how}.',
  'text.part.mandates':
    '{paragraphs, plural, zero {لا فقرات} one {فقرة واحدة} two {فقرتان} few {# فقرات} many {# فقرة} other {# فقرة}}، {mandates, plural, zero {لا تكليفات} one {تكليف واحد} two {تكليفان} few {# تكليفات} many {# تكليفا} other {# تكليف}}',
  'text.address.preamble': 'الفقرة {n} من الديباجة، عنوان دائم',
  'text.address.operative': 'الفقرة {n}، عنوان دائم',
  'text.address.unnumbered': 'الفقرة الختامية، عنوان دائم',
  'text.pp': 'د {n}',
  'text.found-in.preamble': 'ما وُجد في الفقرة {n} من الديباجة',
  'text.found-in.operative': 'ما وُجد في الفقرة {n}',
  'text.found-in.unnumbered': 'ما وُجد في الفقرة الختامية',
  'text.note': 'الحاشية {marker}',
  'text.doubts': 'ما شك فيه القارئ',
  'text.read-at': 'قرأه البرنامج في {date}.',
  'text.citations-page': 'النصوص التي يشير إليها والنصوص التي تشير إليه',

  'wordings.title': 'لغات هذا النص وصيغه',
  'wordings.version': 'الصيغة {n}',
  'wordings.read': 'قُرئت في {date}',
  'wordings.compare': 'ما الذي تغير',
  'wordings.older': 'هذه الصيغة {n}. المعتمدة هي الصيغة {latest}، وتبقى هذه متاحة للقراءة.',

  'adoption.title': 'كيف اعتُمد',
  'adoption.meeting': 'الجلسة',
  'adoption.record': 'المحضر',
  'adoption.draft': 'المشروع',
  'adoption.committee': 'اللجنة',
  'adoption.subjects': 'المواضيع',
  'adoption.sponsors':
    '{n, plural, zero {# مقدم} one {مقدم واحد} two {مقدمان} few {# مقدمين} many {# مقدما} other {# مقدم}}',
  'adoption.in-favour': 'المؤيدون: {n, number}',
  'adoption.against': 'المعارضون: {n, number}',
  'adoption.abstaining': 'الممتنعون: {n, number}',

  'compare.page': '{name}، الصيغة {from} والصيغة {to}',
  'compare.title': 'ما غيرته الصيغة {to} في الصيغة {from}',
  'compare.read': 'قُرئتا في {from} وفي {to}.',
  'compare.counts':
    'الأجزاء: بلا تغيير {kept, number}، بصياغة جديدة {reworded, number}، جديدة {new, number}، محذوفة {gone, number}، تحت رقم آخر {moved, number}.',
  'compare.key': 'العلامات:',
  'compare.gone': 'محذوف',
  'compare.new': 'مضاف',
  'compare.same': 'للصيغتين الكلمات نفسها، ولا يختلف إلا إعداد الملف.',
  'compare.from': 'الصيغة الأقدم',
  'compare.to': 'الصيغة الأحدث',
  'compare.whole': 'وما لم يتغير أيضا',
  'compare.version': 'الصيغة {n}، {date}',
  'compare.its-title': 'العنوان',
  'compare.note': 'الحاشية {marker}، {paragraph}',
  'compare.moved': '{was}، صارت {is}',
  'compare.state.kept': 'بلا تغيير',
  'compare.state.reworded': 'بصياغة جديدة',
  'compare.state.new': 'جديد',
  'compare.state.gone': 'محذوف',
  'lineage.title': 'النصوص التي يشير إليها {name} والنصوص التي تشير إليه',
  'lineage.counts':
    '{recalls, plural, =0 {لا يشير إلى نص آخر} zero {يشير إلى # نص} one {يشير إلى نص واحد} two {يشير إلى نصين} few {يشير إلى # نصوص} many {يشير إلى # نصا} other {يشير إلى # نص}}، {by, plural, =0 {ولا يشير إليه أي نص محفوظ هنا} zero {ويشير إليه # نص محفوظ هنا} one {ويشير إليه نص واحد محفوظ هنا} two {ويشير إليه نصان محفوظان هنا} few {ويشير إليه # نصوص محفوظة هنا} many {ويشير إليه # نصا محفوظا هنا} other {ويشير إليه # نص محفوظ هنا}}.',
  'lineage.graph': 'النصوص عبر السنين',
  'lineage.undated': 'سنة مجهولة',
  'lineage.this': 'هذا النص',
  'lineage.derived': 'حيث لا يُعرف التاريخ استُدل على السنة من الرمز.',
  'lineage.own-only': 'إشارات هذه النصوص بعضها إلى بعض أكثر مما يُرسم، وهي في الجداول.',
  'lineage.recalls':
    '{n, plural, =0 {النصوص التي يشير إليها} zero {يشير إلى # نص} one {يشير إلى نص واحد} two {يشير إلى نصين} few {يشير إلى # نصوص} many {يشير إلى # نصا} other {يشير إلى # نص}}',
  'lineage.recalls-none': 'لم يجد القارئ فيه إشارة إلى نص آخر.',
  'lineage.recalled-by':
    '{n, plural, =0 {النصوص التي تشير إليه} zero {يشير إليه # نص} one {يشير إليه نص واحد} two {يشير إليه نصان} few {تشير إليه # نصوص} many {يشير إليه # نصا} other {يشير إليه # نص}}',
  'lineage.recalled-by-none': 'لا يشير إليه أي نص محفوظ هنا.',
  'lineage.kept': 'الحفظ',
  'lineage.in': 'الموضع',
  'lineage.among': 'فيما بينها',
  'lineage.recalls-of-these':
    '{n, plural, zero {يشير إلى # منها} one {يشير إلى واحد منها} two {يشير إلى اثنين منها} few {يشير إلى # منها} many {يشير إلى # منها} other {يشير إلى # منها}}',
  'recalled.title': 'النصوص المشار إليها',
  'recalled.total':
    '{n, plural, =0 {لا نصوص} zero {# نص} one {نص واحد} two {نصان} few {# نصوص} many {# نصا} other {# نص}}، حسب عدد النصوص المحفوظة هنا التي تشير إليها',
  'recalled.by': 'عدد النصوص التي تشير إليه',
  'recalled.none': 'لا يشير أي نص محفوظ هنا إلى نص كهذا.',
  'recalled.views': 'النصوص المحفوظة والنصوص المشار إليها',
  'recalled.view-held': 'المحفوظة هنا',
  'recalled.view-recalled': 'المشار إليها',

  'key.title': 'في النص علامات:',
  'key.verb': 'فعل التكليف',
  'key.side': 'جهة من جانب {side}',
  'key.party': 'من الجانبين أو من غيرهما',
  'key.date': 'تاريخ أو اجتماع أو اتفاق',
  'key.citation': 'استشهاد',
  'key.area': 'مجال أو حالة',
  'key.confirmed': 'تكليف مؤكَّد',
  'key.read': 'قُرئ ولم يُؤكَّد',

  'found.mandate': 'تكليف',
  'found.event': 'اجتماع أو حدث',
  'found.agreement': 'اتفاق',
  'found.citations':
    '{n, plural, zero {لا استشهادات} one {استشهاد} two {استشهادان} few {# استشهادات} many {# استشهادا} other {# استشهاد}}',
  'found.citations.span': 'من {first} لعام {firstYear} إلى {last} لعام {lastYear}.',
  'found.citations.list': 'القائمة',
  'found.areas':
    '{n, plural, zero {لا مجالات} one {مجال} two {مجالان} few {# مجالات} many {# مجالا} other {# مجال}}',
  'found.situations':
    '{n, plural, zero {لا حالات} one {حالة} two {حالتان} few {# حالات} many {# حالة} other {# حالة}}',
  'found.former-name': 'اسم سابق',
  'found.former-name.says': '”{text}“ اسم {party} {validity}.',
  'found.valid.until': 'حتى {to}',
  'found.valid.from': 'منذ {from}',
  'found.valid.between': 'من {from} إلى {to}',
  'found.valid.other': 'في وقت آخر',
  'found.verb': 'الفعل',
  'found.to': 'المخاطَب',
  'found.with': 'مع',
  'found.action': 'المطلوب',
  'found.due': 'الأجل',
  'found.recurs': 'التكرار',
  'found.report': 'تقرير',
  'found.report.yes': 'مطلوب',
  'found.between': 'طرفاه',
  'found.signed': 'التوقيع',
  'found.promises': 'يَعِد بـ',
  'found.when': 'متى',
  'found.what': 'ماذا',
  'found.where': 'أين',
  'found.host': 'المضيف',
  'found.in-note': 'في الحاشية {marker}',
  'recurs.years':
    '{n, plural, zero {بلا تكرار} one {كل سنة} two {كل سنتين} few {كل # سنوات} many {كل # سنة} other {كل # سنة}}',
  'recurs.months':
    '{n, plural, zero {بلا تكرار} one {كل شهر} two {كل شهرين} few {كل # أشهر} many {كل # شهرا} other {كل # شهر}}',

  'state.read': 'قرأه البرنامج ولم يُؤكَّد بعد',
  'state.confirmed': 'مؤكَّد',
  'state.corrected': 'مصحَّح',
  'state.rejected': 'مرفوض',
  'state.by': '{state} في {date}، {by}',
  'state.on': '{state} في {date}',

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

  'refused.not-found.title': 'لا شيء على هذا العنوان',
  'refused.not-found.says':
    'لا يُحفظ شيء على هذا العنوان، أو أنه غير متاح لك. تحقق من العنوان، أو ابدأ من أوجه التعاون المحفوظة هنا.',
  'refused.invalid.title': 'هذا العنوان يسأل عما لا جواب له',
  'refused.invalid.says': 'جزء من العنوان ليس قيمة يمكن البحث عنها:',
  'refused.forbidden.title': 'هذا غير متاح لك',
  'refused.forbidden.says': 'لا يشمله دورك في هذا التعاون.',
  'refused.sign-in.title': 'سجل الدخول لقراءة هذا',
  'refused.sign-in.says': 'هذا محفوظ لمن يشاركون في التعاون.',
  'refused.conflict.title': 'تغير هذا في الأثناء',
  'refused.conflict.says': 'غيّر أحدهم السجل بينما كانت هذه الصفحة مفتوحة. لم يُكتب شيء مما لديك.',
  'refused.too-large.title': 'أكبر من اللازم',
  'refused.too-large.says': 'ما أُرسل أكبر مما يمكن قراءته.',
  'refused.method.title': 'هذه الصفحة للقراءة فقط',
  'refused.method.says': 'لم يُرسل شيء ولم يتغير شيء.',
  'refused.broken.title': 'تعذر إعداد الصفحة',
  'refused.broken.says':
    'خلل في البرنامج لا في طلبك. وهو مدون في سجل التشغيل، ولم يتغير شيء في السجل المحفوظ.',
  'refused.back': 'أوجه التعاون المحفوظة هنا',
  'refused.back-space': 'لمحة عامة: {space}',

  ...cooperations,
  ...desk,
  ...importing,
  ...judging,
  ...people,
  ...planning,
  ...programme,
  ...records,
  ...bodies,
  ...named,
  ...search,
  ...sheet,
}
