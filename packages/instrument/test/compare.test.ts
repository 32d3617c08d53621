import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareWordings, type WordingPart } from '../index.ts'

const wording = (...texts: string[]): WordingPart[] => texts.map((text, n) => ({ id: `op${n + 1}`, text }))

/** One line for each part: which became which, "-" before what is gone and "+" before what is new. */
function check(was: string[], is: string[], expected: string[]) {
  const sign = { kept: '', gone: '-', new: '+' }
  const compared = compareWordings(wording(...was), wording(...is)).map(
    (part) =>
      `${part.was ?? ''}>${part.is ?? ''} ${part.pieces.map(({ kind, text }) => `${sign[kind]}[${text}]`).join('')}`,
  )
  expect(compared).toEqual(expected)
}

test('a word that was changed is shown in its paragraph', () => {
  check(
    ['Requests the Secretary-General to report', 'Decides to rest'],
    ['Requests the Secretary-General to respond', 'Decides to rest'],
    ['op1>op1 [Requests the Secretary-General to ]-[report]+[respond]', 'op2>op2 [Decides to rest]'],
  )
})

test('a paragraph that was put in moves the others, and changes none of them', () => {
  check(
    ['Welcomes the letters', 'Decides to rest'],
    ['Welcomes the letters', 'Notes with concern a gap', 'Decides to rest'],
    ['op1>op1 [Welcomes the letters]', '>op2 +[Notes with concern a gap]', 'op2>op3 [Decides to rest]'],
  )
})

test('a paragraph that was reworded under another number is still the same one', () => {
  check(
    ['Expresses its thanks to all who wrote', 'Requests the Secretary-General to submit a report by May'],
    ['Requests the Secretary-General to submit a full report by June'],
    [
      'op1> -[Expresses its thanks to all who wrote]',
      'op2>op1 [Requests the Secretary-General to submit a ]+[full ][report by ]-[May]+[June]',
    ],
  )
})

test('what shares nothing is gone and new, not reworded', () => {
  check(
    ['Alpha beta gamma'],
    ['Delta epsilon zeta'],
    ['op1> -[Alpha beta gamma]', '>op1 +[Delta epsilon zeta]'],
  )
})

test('Arabic is compared by words and Chinese by signs; how a line breaks is no change', () => {
  check(
    ['يطلب إلى الأمين العام'],
    ['يطلب إلى المدير العام'],
    ['op1>op1 [يطلب إلى ]-[الأمين]+[المدير][ العام]'],
  )
  check(['请秘书长提出报告'], ['请秘书长提交报告'], ['op1>op1 [请秘书长提]-[出]+[交][报告]'])
  check(['to  report'], ['to report'], ['op1>op1 [to report]'])
})

const words = fc.array(
  fc.constantFrom('to', 'report', 'the', 'Member', 'States', '(a)', '\n', '77/18', '😀'),
  {
    maxLength: 12,
  },
)
const texts = fc.array(
  words.map((list) => list.join(' ')),
  { maxLength: 8 },
)

test('every part of both wordings stands once, in its order, and its pieces give its words back', () => {
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const [was, is] = [wording(...before), wording(...after)]
      const compared = compareWordings(was, is)
      expect(compared.flatMap((part) => part.was ?? [])).toEqual(was.map(({ id }) => id))
      expect(compared.flatMap((part) => part.is ?? [])).toEqual(is.map(({ id }) => id))
      for (const { was: old, is: now, pieces } of compared) {
        const without = (kind: string) =>
          pieces
            .filter((piece) => piece.kind !== kind)
            .map(({ text }) => text)
            .join('')
        if (old !== null) expect(without('new')).toBe(was.find(({ id }) => id === old)?.text)
        if (now !== null) expect(without('gone')).toBe(is.find(({ id }) => id === now)?.text)
      }
    }),
  )
})

test('two long wordings that have nothing in common are told apart', () => {
  const many = (word: string) => wording(...Array.from({ length: 3000 }, (_, n) => `${word} ${n} ${word}`))
  const compared = compareWordings(many('alpha'), many('beta'))
  expect(compared).toHaveLength(6000)
})
