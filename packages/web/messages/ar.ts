import { bodies } from './bodies/ar.ts'
import { cooperations } from './cooperations/ar.ts'
import { desk } from './desk/ar.ts'
import type { MessageKey } from './en.ts'
import { histories } from './histories/ar.ts'
import { importing } from './importing/ar.ts'
import { judging } from './judging/ar.ts'
import { mandates } from './mandates/ar.ts'
import { named } from './named/ar.ts'
import { people } from './people/ar.ts'
import { planning } from './planning/ar.ts'
import { programme } from './programme/ar.ts'
import { records } from './records/ar.ts'
import { search } from './search/ar.ts'
import { sheet } from './sheet/ar.ts'
import { texts } from './texts/ar.ts'

/** The interface in Arabic, with its six plural forms. It awaits a reviser. */
export const ar: Record<MessageKey, string> = {
  skip: 'انتقل إلى النص',
  sections: 'الأقسام',
  scrolls: '{name}، يتحرك أفقيا',
  comma: '، ',
  language: 'اللغة',

  'section.glance': 'لمحة عامة',
  'section.texts': 'النصوص',
  'section.mandates': 'الولايات',

  'foot.what': 'يحفظ Comity ما تفعله منظمتان معا، مما اعتُمد إلى ما أُنجز، ثم عودا إلى البدء.',
  'foot.sample': 'بيانات نموذجية: كل ما هنا قرأه برنامج في النصوص، ولا يُعتد به إلا بعد أن يؤكده شخص.',
  'foot.api': 'السجل نفسه للبرامج',

  session: 'الدورة {n, number}',
  'session.named': 'الدورة {name}',
  'range.long': 'من {from} إلى {to}',
  'unknown-date': 'بلا تاريخ',
  'of-date': 'المؤرخ {date}',
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
    '{n, plural, zero {لا ولايات} one {ولاية واحدة} two {ولايتان} few {# ولايات} many {# ولاية} other {# ولاية}}',
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
    '<text>{kind, select, resolution {القرار} draft {مشروع القرار} decision {المقرر} other {النص}} {name}</text>: <list>{mandates, plural, zero {لا ولايات} one {ولاية واحدة} two {ولايتان} few {# ولايات} many {# ولاية} other {# ولاية}}</list>، <due>{dated, plural, zero {لا أجل لأي منها} one {لواحدة منها أجل} two {لاثنتين منها أجل} few {لعدد # منها أجل} many {لعدد # منها أجل} other {لعدد # منها أجل}}</due>. {confirmed, plural, zero {ولم يؤكد أي شخص شيئا منها بعد.} one {وأكد شخص واحدة منها.} two {وأكد شخص اثنتين منها.} few {وأكد شخص # منها.} many {وأكد شخص # منها.} other {وأكد شخص # منها.}}',
  'glance.lead.programme':
    'وفي مصفوفة {years} <matrix>{n, plural, zero {لا أنشطة} one {نشاط واحد} two {نشاطان} few {# أنشطة} many {# نشاطا} other {# نشاط}}</matrix>{agreed, plural, zero {} one {، اتُّفق على واحد منها} two {، اتُّفق على اثنين منها} few {، اتُّفق على # منها} many {، اتُّفق على # منها} other {، اتُّفق على # منها}}.',
  'glance.lead.agreements':
    '{n, plural, zero {ولم يُذكر أي اتفاق.} one {وذُكر <agreements>اتفاق واحد</agreements>.} two {وذُكر <agreements>اتفاقان</agreements>.} few {وذُكرت <agreements># اتفاقات</agreements>.} many {وذُكر <agreements># اتفاقا</agreements>.} other {وذُكر <agreements># اتفاق</agreements>.}}',
  'glance.lead.areas':
    '{empty, plural, zero {ولكل مجال من المجالات، وعددها {all, number}، ولاية.} one {وخلا <areas>مجال واحد من {all, number}</areas> من أي ولاية.} two {وخلا <areas>مجالان من {all, number}</areas> من أي ولاية.} few {وخلت <areas># مجالات من {all, number}</areas> من أي ولاية.} many {وخلا <areas># مجالا من {all, number}</areas> من أي ولاية.} other {وخلا <areas># مجال من {all, number}</areas> من أي ولاية.}}',
  'glance.nothing': 'لا يُحفظ بعد أي نص يعطي ولايات. الأمر ”comity import“ يأتي بواحد.',

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

  'column.addressee': 'المخاطَب',
  'column.area': 'المجال',
  'column.mandates': 'الولايات',

  'agreements.title': 'الاتفاقات',
  'agreements.kind': 'نوعه',
  'agreements.years': 'على السنوات',
  'agreements.signed': 'التوقيع',
  'agreements.unsigned': 'بلا تاريخ في النص',
  'agreements.promises': 'يَعِد بـ {what}',
  'agreements.none': 'لا تذكر النصوص المحفوظة هنا أي اتفاق.',

  'state.read': 'قرأه البرنامج ولم يُؤكَّد بعد',
  'state.confirmed': 'مؤكَّد',
  'state.corrected': 'مصحَّح',
  'state.rejected': 'مرفوض',
  'state.by': '{state} في {date}، {by}',
  'state.on': '{state} في {date}',

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
  ...histories,
  ...importing,
  ...judging,
  ...mandates,
  ...people,
  ...planning,
  ...programme,
  ...records,
  ...bodies,
  ...named,
  ...search,
  ...sheet,
  ...texts,
}
