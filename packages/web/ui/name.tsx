import type { Names } from '@comity/contract'
import { useWords } from '../messages/words.ts'

/** A name in the reader's language, isolated for direction; where it is known in English only, it says so to the browser. */
export function Name({ of: names }: { of: Names }) {
  const { lang } = useWords()
  const own = names[lang]
  return own === undefined ? (
    <bdi lang="en" dir="ltr">
      {names.en}
    </bdi>
  ) : (
    <bdi>{own}</bdi>
  )
}

/** The same as plain text, for titles and choices. */
export function useNameText(): (names: Names) => string {
  const { lang } = useWords()
  return (names) => names[lang] ?? names.en
}

/** Words of whichever direction within a plain text, kept apart from what stands around them (Unicode UAX #9, 2.4). */
export const isolated = (words: string): string => `\u2068${words}\u2069`
