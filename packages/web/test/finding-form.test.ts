import type { Found } from '@comity/contract'
import { expect, test } from 'vitest'
import { dueSent, fieldsSent } from '../pages/review/finding-form.ts'

const standing = { state: 'read', at: null, by: null } as const
const who = { id: 'un/who', side: 'un', names: { en: 'World Health Organization' }, abbreviation: 'WHO' }
const mandate: Found = {
  id: 'm',
  in: 'op1',
  standing,
  kind: 'mandate',
  verb: 'requests',
  addressees: [{ text: 'the Health Assembly', parties: [who] }],
  with: [],
  action: 'to report',
  due: null,
  dueDerived: null,
  recurs: null,
  report: false,
  areas: ['health'],
}

function form(fields: Record<string, string>): FormData {
  const sent = new FormData()
  for (const [name, value] of Object.entries(fields)) sent.set(name, value)
  return sent
}

test('a session, a date, nothing, and what is none of them', () => {
  expect(['80', '2027', '2027-03', '2027-03-31', null].map(dueSent)).toEqual([
    { session: 80 },
    { date: '2027' },
    { date: '2027-03' },
    { date: '2027-03-31' },
    null,
  ])
  expect(dueSent('soon')).toBeUndefined()
  expect(fieldsSent(form({ due: 'soon' }), mandate)).toEqual({ ok: false, field: 'due' })
})

test('a body that was there keeps whom its words stand for; another is looked up', () => {
  const sent = fieldsSent(form({ addressees: 'the Health Assembly\n\n the World Bank ' }), mandate)
  expect(sent).toMatchObject({
    ok: true,
    fields: { addressees: [{ text: 'the Health Assembly', parties: ['un/who'] }, 'the World Bank'] },
  })
})

test('an empty field says that there is none, but what must be there stays', () => {
  expect(fieldsSent(form({ verb: ' ', recurs: '' }), mandate)).toEqual({
    ok: true,
    fields: {
      verb: 'requests',
      action: 'to report',
      addressees: [],
      with: [],
      due: null,
      recurs: null,
      report: false,
      areas: [],
    },
  })
})
