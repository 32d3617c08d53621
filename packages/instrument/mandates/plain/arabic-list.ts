import { ARABIC_BODY_NOUNS } from './body-nouns-ar.ts'
import type { PlainListGrammar } from './grammar.ts'
import { loosely } from './loose-arabic.ts'

const STATES = 'إسرائيل|أوكرانيا|ميانمار|فرنسا'
const BODY = new RegExp(
  `^(?:و|ل|ب|وب|ول|وإلى |إلى |لا سيما |بما في ذلك |بما فيها |بمن فيهم |وخاصة |وبخاصة |خاصة )?(?:ال|لل)?(?:${loosely(ARABIC_BODY_NOUNS)}|${STATES})(?!\\p{L}(?!ا))`,
  'u',
)
const ASIDE_PIECE =
  /^(?:و?ب(?:التعاون|التشاور|التنسيق|الشراكة|مساعدة|دعم|ناء|سبل|وسائل|طرق|ما في ذلك|ما فيها|ما فيه)|و?في |و?عن طريق|و?من خلال|و?وفق|و?عملا|و?حسب|و?عند|حيثما|كل |و?مع مراعاة|و?مع |إذا|إن|التي|الذي|الذين|و?لا سيما تلك|واضع|آخذ|على نحو|على أساس|بصفت|ضمن|تحت|قبل|بعد|خلال|منفرد|التابع|على سبيل|كما|رهنا|إلى جانب|إضافة)/u

/** Lists of bodies in Arabic: a noun that names a body begins the next one, behind the joined "و" too. */
export const ARABIC_LIST: PlainListGrammar = {
  joint: /، (?:و(?=\p{L}))?(?:كذلك |أيضا )?| (?:وكذلك|فضلا عن|بالإضافة إلى) | و(?=\p{L}{2})/gu,
  resumes: /، و|كذلك|فضلا|بالإضافة/,
  pieceIs: (piece, joint, first) => {
    if (!first && joint.includes('،') && ASIDE_PIECE.test(piece)) return 'aside'
    return BODY.test(piece) ? 'body' : 'goes-on'
  },
  leading: /^(?:(?:لا سيما|ولا سيما|بما في ذلك|بما فيها|بمن فيهم|بخاصة|وخاصة|وبخاصة|خاصة|إلى) )+/u,
  trailing: / (?:في حدود|في إطار|بالتعاون|بالتشاور|حسب الاقتضاء)(?: .*)?$|(?: (?:أيضا|كذلك|أيضاً))+$/s,
  end: / (?:في|من أجل|بشأن|بغية|عن|بهدف|على|إلى|لكي|بما|التي|الذي|من خلال|بطرق|حول|لدعم|لتعزيز|لتحقيق|لضمان|لكفالة|بطريقة|بشكل|بصورة|بوسائل|بسبل)(?!\p{L})/u,
}
