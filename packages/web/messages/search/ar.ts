import type { SearchMessages } from './en.ts'

export const search: SearchMessages = {
  'search.title': 'البحث',
  'search.field': 'ابحث في هذا التعاون',
  'search.label': 'كلمات أو ”عبارة“ أو رمز وثيقة',
  'search.go': 'ابحث',
  'search.how':
    'تُلتمس الكلمات بجميع صيغها، والعبارة بين علامتي "تنصيص" كما هي، والرمز مهما كُتب: 77/18 أو A/RES/77/18 أو resolution 77/18. وعلامة الناقص قبل كلمة تستبعد ما يحويها.',
  'search.found':
    '{n, plural, zero {لم يُعثر على شيء} one {في موضع واحد} two {في موضعين} few {في # مواضع} many {في # موضعا} other {في # موضع}}',
  'search.more': 'في أكثر من {n, number} موضع: يأتي أولا أفضل ما نُظر فيه منها.',
  'search.none':
    'لا تجتمع هذه الكلمات في أي فقرة أو حاشية أو عنوان. قلّل الكلمات أو غيّر الاختيارات. والكلمات الواردة في كل نص، مثل ”من“ و”في“، لا يُبحث عنها وحدها.',
  'search.instead': 'هل تقصد {words}؟',
  'search.too-long': 'لا يتجاوز البحث {n, number} حرف. اكتف بأهم الكلمات.',
  'search.narrow': 'تضييق ما عُثر عليه',
  'search.kind': 'في',
  'search.any-kind': 'كل شيء',
  'search.kind.provision': 'الفقرات',
  'search.kind.title': 'العناوين',
  'search.kind.note': 'الحواشي',
  'search.organ': 'الجهاز',
  'search.any-organ': 'أي جهاز',
  'search.session': 'الدورة',
  'search.any-session': 'أي دورة',
  'search.language': 'اللغة',
  'search.any-language': 'أي لغة',
  'search.from': 'من',
  'search.to': 'إلى',
  'search.any-year': 'أي سنة',
  'search.clear': 'بلا هذه الاختيارات',
  'search.named': 'النص الذي يحمل هذا الرمز',
  'search.bodies': 'هيئات بهذا الاسم',
  'search.hits': 'مواضع الكلمات',
  'search.hits.page': 'مواضع الكلمات، تتمة',
  'search.title-of': 'العنوان',
  'search.note-of': 'الحاشية {marker}',
}
