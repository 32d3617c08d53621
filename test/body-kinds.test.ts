import { expect, test } from 'vitest'
import { partyRegister } from '../packages/instrument/index.ts'
import { bodyKindKey } from '../packages/web/pages/parties/kind.tsx'

test('every kind of body in the register has its word in the catalogues', () => {
  const kinds = [...new Set(partyRegister().map(({ kind }) => kind))]
  expect(kinds.length).toBeGreaterThan(20)
  expect(kinds.filter((kind) => bodyKindKey(kind) === null)).toEqual([])
})

test('a kind that the catalogues do not know has no word', () => {
  expect(bodyKindKey('guild')).toBeNull()
})
