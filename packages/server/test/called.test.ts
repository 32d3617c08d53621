import { expect, test } from 'vitest'
import { withKindCalled } from '../importing/called.ts'
import { readHere } from '../importing/reader.ts'

async function check(text: string, expected: string): Promise<void> {
  const read = await readHere(new TextEncoder().encode(text), { lines: true })
  const { instrument, read: marking } = withKindCalled(read)
  expect([instrument.kind, marking?.kind]).toEqual([expected, expected])
}

test('a statement of the Council’s President is one by its words', () =>
  check(
    'Statement by the President of the Security Council\n\nThe Security Council welcomes lamps.\n',
    'statement',
  ))
test('and by its symbol, whatever its words', () =>
  check(
    'United Nations\nS/PRST/2013/16\nSecurity Council\nAt the 7050th meeting, lamps were welcomed.\n',
    'statement',
  ))
test('a final communiqué, with or without its accent', async () => {
  await check('FINAL COMMUNIQUE\nof the meeting on lamps\n1. Lamps were discussed.\n', 'communique')
  await check(
    'Communiqué final\nde la réunion sur les lampes\n1. Les lampes ont été examinées.\n',
    'communique',
  )
})
test('a declaration bears the name of its place', () =>
  check('Makkah Declaration\nOn lamps\nWe light lamps.\n', 'declaration'))
test('a programme of action, in whatever words before it', async () => {
  await check('OIC-2025: Programme of Action\nLamps\n1. Lamps are lit.\n', 'programme of action')
  await check('The Ten-Year Programme of Action\nLamps\n1. Lamps are lit.\n', 'programme of action')
})
test('a memorandum that is of no understanding', () =>
  check('Memorandum\nTo all who tend lamps\nLamps are lit at dusk.\n', 'memorandum'))
test('in Arabic', () => check('البيان الختامي\nلاجتماع المصابيح\nنوقشت المصابيح.\n', 'communique'))

test('an agreement and a report whose titles stand first', async () => {
  await check(
    'Memorandum of Understanding between the Committee and the Office\n\n1. Lamps are lit.\n',
    'agreement',
  )
  await check('Report of the Secretary-General on lamps\n\n1. Lamps are lit.\n', 'report')
})
test('what the reader knows stays what it is', async () => {
  await check(
    'Resolution adopted by the General Assembly\n\nA/RES/74/9\n\nDeclaration on Lamps\n\nThe General Assembly,\n\n1. Adopts it.\n',
    'resolution',
  )
})
test('a sentence about a declaration makes none', () =>
  check('Notes of an evening\nWe spoke of lamps, and of the declaration that none had read.\n', 'other'))
test('what a person has said stays, also where the text calls itself otherwise', async () => {
  const bytes = new TextEncoder().encode('Statement by the President\n\nLamps are lit.\n')
  const read = await readHere(bytes, { lines: true })
  if (read.read === undefined) throw new Error('no marking was read')
  const said = await readHere(bytes, { marking: { ...read.read, kind: 'other' } })
  expect(withKindCalled(said).instrument.kind).toBe('other')
})
