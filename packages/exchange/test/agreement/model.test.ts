import { describe, expect, test } from 'vitest'
import { headOf, standingOffer } from '../../agreement/joint-record.ts'
import { accept, sealOwed, takeIn } from '../../agreement/say.ts'
import { explore, rules } from './model.ts'

/** How many states two sides can reach that say three words each; README.md tells what makes a state. */
const statesOfThree = 35_347

test('no order of three acts a side forks the record or leaves two programmes', () => {
  const { states, wrong } = explore(3)
  expect(wrong).toBeNull()
  // As many as there are, so that the check cannot become empty: a rule that lets more or fewer be said changes it.
  expect(states).toBe(statesOfThree)
})

describe('each rule is needed: without it the model finds what goes wrong', () => {
  test('the seal only while the offer is still the stance', () => {
    const broken: typeof sealOwed = (record, proposer, accepted) => {
      const offer = record.offers.find((one) => one.side === proposer && one.rev === accepted)
      return offer?.parent === headOf(record)
        ? { act: 'seal', rev: accepted, parent: offer.parent }
        : sealOwed(record, proposer, accepted)
    }
    expect(explore(3, { ...rules, sealOwed: broken }).wrong).not.toBeNull()
  })

  test('the accept supersedes one’s own offer', () => {
    const broken: typeof accept = (record, side, rev) => {
      const said = accept(record, side, rev)
      const own = standingOffer(record, side)
      if (!said.ok || own === null) return said
      return {
        ok: true,
        record: { ...said.record, stances: { ...said.record.stances, [side]: record.stances[side] } },
      }
    }
    expect(explore(3, { ...rules, accept: broken }).wrong).not.toBeNull()
  })

  test('the accept and the seal only where the parent is still the head', () => {
    const brokenAccept: typeof accept = (record, side, rev) => ({
      ok: true,
      record: takeIn(record, side, { act: 'accept', rev }),
    })
    const brokenSeal: typeof sealOwed = (record, proposer, accepted) => {
      const stance = record.stances[proposer]
      const isStill = stance?.act === 'propose' && stance.rev === accepted
      return isStill ? { act: 'seal', rev: stance.rev, parent: stance.parent } : null
    }
    const broken = { ...rules, accept: brokenAccept, sealOwed: brokenSeal }
    expect(explore(3, broken).wrong).not.toBeNull()
  })
})
