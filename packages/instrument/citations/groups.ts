import type { Language } from '../instrument.ts'
import type { CitedNumber } from './cited-number.ts'
import type { GoverningWord } from './governing-words.ts'

/** Numbers that one word governs: "resolutions 68/127 of …, 70/109 of … and 72/74 of …". */
export type Group = {
  readonly numbers: readonly CitedNumber[]
  /** Where the word "resolutions" stands among the governing words. */
  readonly act: number
  /** Whether the word stands behind its numbers, as in Chinese. */
  readonly behind: boolean
}

/** The numbers in lists, each with the word that governs it; a number that none governs is no citation. */
export function groupsOf(
  numbers: readonly CitedNumber[],
  words: readonly GoverningWord[],
  language: Language,
): Group[] {
  const behind = language === 'zh'
  const groups: { numbers: CitedNumber[]; act: number; behind: boolean }[] = []
  let passed = 0
  let act = -1
  for (const cited of numbers) {
    if (behind) {
      while (passed < words.length && !isActFrom(words[passed], cited.end)) passed++
      act = passed < words.length ? passed : -1
    } else {
      for (; passed < words.length && (words[passed] as GoverningWord).at < cited.at; passed++) {
        if (words[passed]?.kind === 'act') act = passed
      }
    }
    const last = groups.at(-1)
    if (last?.act === act) last.numbers.push(cited)
    else if (act >= 0) groups.push({ numbers: [cited], act, behind })
  }
  return groups
}

function isActFrom(word: GoverningWord | undefined, position: number): boolean {
  return word?.kind === 'act' && word.at >= position
}
