import { expect, test } from 'vitest'
import { lifeFields } from '../pages/mandates/mandate-form.ts'
import { plainFields, withoutUntouched } from '../pages/records/untouched.ts'

const since = [
  {
    before: { objective: null, nextReview: '2026-01-31' },
    after: { objective: 'Theirs', nextReview: '2027-01-31' },
  },
  { before: { objective: 'Theirs' }, after: { objective: 'Theirs again' } },
]

test('what was not touched in a form takes what others have said, and what was typed stays', () => {
  const typed = { do: 'describe', objective: 'Mine', nextReview: '2026-01-31', impact: '' }
  expect(withoutUntouched(typed, since, plainFields)).toEqual({
    do: 'describe',
    objective: 'Mine',
    impact: '',
  })
  expect(withoutUntouched({ ...typed, objective: '' }, since, plainFields)).toEqual({
    do: 'describe',
    impact: '',
  })
})

test('a field is held against what stood when the form was opened, not against what came between', () => {
  const typed = { objective: 'Theirs', nextReview: '2026-02-28' }
  expect(withoutUntouched(typed, since, plainFields)).toEqual(typed)
})

test('the cost and the owner of a mandate stand in two fields each', () => {
  const owners = { un: { party: 'un/who', post: 'Focal point' }, oic: null }
  const said = { cost: { amount: '1200.50', currency: 'USD' }, owners, objective: null }
  expect(lifeFields('un')(said)).toEqual({
    amount: '1200.50',
    currency: 'USD',
    ownerParty: 'un/who',
    ownerPost: 'Focal point',
    objective: '',
  })
  expect(lifeFields('oic')({ owners, cost: null })).toEqual({
    amount: '',
    currency: '',
    ownerParty: '',
    ownerPost: '',
  })
  expect(lifeFields(null)({ owners })).toEqual({})
})
