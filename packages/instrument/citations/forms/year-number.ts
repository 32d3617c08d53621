import type { NumberForm } from '../cited-number.ts'

/** "2020/5" · "2021/2 B": the Economic and Social Council since 1978, and the Commission on Human Rights. */
export const yearNumber: NumberForm = {
  sign: '/',
  pattern:
    /(?=[12])(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{N}/.‑-])((?:19[4-9]|20\d)\d)\/(\d{1,3})(?:\s([A-ZАВ]))?(?![\p{Script=Latin}\p{Script=Cyrillic}\p{N}/]|\.\d)/gu,
  read: (match) => [
    {
      numbering: 'year',
      text: match[0],
      at: match.index as number,
      end: (match.index as number) + match[0].length,
      session: match[1] as string,
      number: match[2] as string,
      part: match[3] ?? '',
    },
  ],
}
