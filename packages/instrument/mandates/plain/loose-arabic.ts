// Marks of vowels and the stroke that stretches a word may stand behind any letter: "تحـــث", "تسلّم"
const MARKS = '[\\u064b-\\u0652\\u0640]{0,6}'

/** A pattern of Arabic words that passes over marks of vowels. */
export function loosely(words: string): string {
  return [...words].map((letter) => (/\p{L}/u.test(letter) ? `${letter}${MARKS}` : letter)).join('')
}
