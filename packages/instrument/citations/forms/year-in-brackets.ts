import type { NumberForm } from '../cited-number.ts'

/** "2254 (2015)": the Security Council counts on from 1946 and adds the year. */
export const yearInBrackets: NumberForm = {
  sign: '(',
  pattern:
    /(?=\d)(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{N}/.‑-])(\d{1,4})\s{0,2}\(((?:19[4-9]|20\d)\d)\)/gu,
  read: (match) => [
    {
      numbering: 'year in brackets',
      text: match[0],
      at: match.index as number,
      end: (match.index as number) + match[0].length,
      session: match[2] as string,
      number: match[1] as string,
      part: '',
    },
  ],
}
