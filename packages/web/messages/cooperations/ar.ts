import type { CooperationMessages } from './en.ts'

export const cooperations: CooperationMessages = {
  'section.cooperations': 'أوجه تعاون أخرى',

  'cooperations.title': 'أوجه تعاون أخرى في هذه النصوص',
  'cooperations.under':
    '{n, plural, zero {لا نص محفوظا هنا يتناول تعاون منظمتين أخريين.} one {تتناول النصوص المحفوظة هنا تعاونا آخر واحدا.} two {تتناول النصوص المحفوظة هنا تعاونين آخرين.} few {تتناول النصوص المحفوظة هنا # أوجه تعاون أخرى.} many {تتناول النصوص المحفوظة هنا # وجه تعاون آخر.} other {تتناول النصوص المحفوظة هنا # وجه تعاون آخر.}} ويمكن حفظ كل منها في حيز خاص به يُنشأ من نصه.',
  'cooperations.caption': 'أوجه تعاون منظمات أخرى، مع النصوص التي تتناولها',
  'cooperations.between': 'بين',
  'cooperations.texts': 'النصوص',
  'cooperations.kept': 'محفوظ هنا',
  'cooperations.open': 'افتحه',
  'cooperations.start': 'ابدأه',

  'cooperation.about': 'يتناول هذا النص تعاونا آخر: {first} و{second}.',
  'cooperation.open': 'افتح هذا التعاون',
  'cooperation.start': 'ابدأ هذا التعاون',

  'start.title': 'بدء تعاون',
  'start.lead': 'يصير التعاون حيزا خاصا به: مغلقا على غير جانبيه، وفيه هذا النص. ولك فيه الصفة التي لك هنا.',
  'start.from': 'من النص',
  'start.recognized': 'يسمي العنوان هاتين المنظمتين. صحّحهما إن لم تكونا المقصودتين.',
  'start.unrecognized': 'لا يسمي العنوان منظمتين يعرفهما البرنامج. اخترهما.',
  'start.first': 'الجانب الأول',
  'start.second': 'الجانب الثاني',
  'start.choose': 'اختر منظمة',
  'start.send': 'ابدأ هذا التعاون',
  'start.not-done': 'لم يبدأ شيء.',
  'start.may-not':
    'لك أن تقرأ هذا التعاون لا أن تبدأ تعاونا آخر. ذلك لمعتمِد أو مدير يعمل باسم إحدى المنظمتين.',
  'start.sign-in': 'سجّل الدخول لتبدأه',
  'start.back': 'العودة إلى النص',
}
