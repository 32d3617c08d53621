const chinese = new Intl.Segmenter('zh', { granularity: 'word' })

/**
 * A text cut for PostgreSQL's stemmers where they cannot do it themselves: Chinese into words, Arabic words without
 * the particles that are written with them. Texts and questions go through here alike.
 */
export function searchWords(text: string, language: string): string {
  if (language === 'zh') return Array.from(chinese.segment(text), ({ segment }) => segment).join(' ')
  if (language === 'ar')
    return text
      .normalize('NFKC')
      .replace(/\p{M}|ـ/gu, '')
      .replace(/[\p{L}]+/gu, withoutParticles)
  return text
}

/**
 * A text for PostgreSQL to light words in: Arabic without the particles, as `searchWords` asks for them, but with a blank
 * for each of their letters, so that every place stays where it is.
 */
export function wordsInPlace(text: string, language: string): string {
  if (language !== 'ar') return text
  return text.replace(/\p{L}+/gu, (word) => {
    const plain = withoutParticles(word)
    return plain.length <= word.length ? plain.padStart(word.length) : word
  })
}

// "والأمم" (and the nations) · "للتعاون" (for cooperation) · "بالعربية" (in Arabic) · "وتعاون" (and cooperation)
function withoutParticles(word: string): string {
  const plain = word.replace(/[أإآٱ]/g, 'ا').replace(/ى$/, 'ي')
  const withArticle = /^[وف]?(?:[بك]?ال|لل)(?=\p{L}{2,})/u.exec(plain)
  if (withArticle !== null) return plain.slice(withArticle[0].length)
  return plain.length >= 5 && /^[وف]/.test(plain) ? plain.slice(1) : plain
}

/** The language that a question is most likely asked in, by its script; Latin letters leave it to who asks. */
export function scriptOf(text: string): 'ar' | 'ru' | 'zh' | null {
  if (/\p{Script=Arabic}/u.test(text)) return 'ar'
  if (/\p{Script=Cyrillic}/u.test(text)) return 'ru'
  if (/\p{Script=Han}/u.test(text)) return 'zh'
  return null
}
