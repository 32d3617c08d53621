import type { ActivityFields, ActivityOffer } from '@comity/contract'
import { expect, test } from 'vitest'
import { basisOf, differencesFrom } from '../pages/activities/basis.ts'

const fields = (title: string) => ({ title, place: null }) as unknown as ActivityFields
const offer = (side: string, title: string, standing = true): ActivityOffer => {
  return {
    side,
    rev: title,
    parent: null,
    fields: fields(title),
    differences: [],
    standing,
    at: '',
    declined: null,
  }
}
const agreed = { rev: 'a', fields: fields('agreed'), at: '' }

test('a proposal starts from what one’s own side offers, also where something is agreed', () => {
  const offers = [offer('oic', 'theirs'), offer('un', 'ours')]
  expect(basisOf({ agreed, offers }, 'un')?.title).toBe('ours')
})

test('without an offer of one’s own it starts from what is agreed, else from the other side’s', () => {
  const offers = [offer('oic', 'theirs'), offer('un', 'ours, past', false)]
  expect(basisOf({ agreed, offers }, 'un')?.title).toBe('agreed')
  expect(basisOf({ agreed: null, offers }, 'un')?.title).toBe('theirs')
  expect(basisOf({ agreed: null, offers: [] }, 'un')).toBeUndefined()
})

test('what was typed is told beside what is agreed, where they differ', () => {
  expect(differencesFrom(fields('agreed'), { title: 'typed', place: null })).toEqual([
    { field: 'title', before: 'agreed', after: 'typed' },
  ])
})
