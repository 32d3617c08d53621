import type { Marking } from '@comity/contract'
import { expect, test } from 'vitest'
import { fieldOf, markingFrom } from '../pages/import/marking-form.ts'

const lines = ['Title', 'Page 1', '1. First', 'more of it', '(a) item']
const sent = (fields: Record<string, string>): { marking: Marking; wrong: readonly string[] } => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return markingFrom(form, lines)
}

test('a form says what each line is, and leaves out what it does not name', () => {
  const { marking } = sent({
    [fieldOf.as(0)]: 'title',
    [fieldOf.number(0)]: '',
    [fieldOf.as(1)]: 'none',
    [fieldOf.as(2)]: 'operative',
    [fieldOf.number(2)]: ' 1 ',
    [fieldOf.as(3)]: 'more',
    [fieldOf.number(3)]: 'what goes on has no number',
    [fieldOf.as(4)]: 'no such role',
  })
  expect(marking.lines).toEqual([
    { line: 0, as: 'title', number: '' },
    { line: 2, as: 'operative', number: '1' },
    { line: 3, as: 'more', number: '' },
  ])
})

test('what is empty is not said, and a session is a number where it is one', () => {
  expect(
    sent({ kind: 'report', symbol: ' ', organ: 'Committee', session: '74', language: 'ar' }).marking,
  ).toMatchObject({
    kind: 'report',
    symbol: null,
    organ: 'Committee',
    session: 74,
    language: 'ar',
    date: null,
  })
  expect(sent({ session: 'ES-11' }).marking.session).toBe('ES-11')
})

test.each([
  ['2024-03', '2024-03', []],
  ['', null, []],
  ['4 March', null, ['date']],
])('the date "%s" is %s', (date, kept, wrong) => {
  const { marking, wrong: told } = sent({ date })
  expect([marking.date, told]).toEqual([kept, wrong])
})

test('a row that is not whole is no citation, and the rows behind it are read', () => {
  const row = (n: number, line: string, text: string, symbol: string) => ({
    [fieldOf.cites(n, 'line')]: line,
    [fieldOf.cites(n, 'text')]: text,
    [fieldOf.cites(n, 'symbol')]: symbol,
  })
  const fields = { ...row(0, '', '', ''), ...row(1, '99', 'x', 'A/1'), ...row(2, '3', 'First', 'A/RES/70/1') }
  expect(sent(fields).marking.citations).toEqual([
    { line: 2, text: 'First', symbol: 'A/RES/70/1', date: null },
  ])
})
