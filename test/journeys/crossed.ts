import assert from 'node:assert/strict'
import type { Journey } from './journey.ts'
import { signInWith } from './sign-in.ts'

type Seen = {
  agreed: { rev: string; fields: { title: string; place: string } }
  crossed: boolean
  chain: string[]
  offers: { side: string; rev: string; standing: boolean }[]
}

/** Both sides change the same text at once: nothing is agreed until one chooses, and nothing is lost. */
export const journey: Journey = {
  name: 'crossed',
  writes: true,
  async play(stage) {
    const { lang, page, step, api, words } = stage
    const main = page.getByRole('main')
    const un = await stage.token('un', 'approver')
    const oic = await stage.token('oic', 'approver')
    const propose = async (token: string, fields: object, record?: string, parent?: string) => {
      const body = { space: 'un-oic', kind: 'activity', record, parent, fields }
      const { status, body: said } = await api(token).act('propose-revision', body)
      assert.equal(status, 200)
      return said as { id: string; rev: string }
    }
    const seen = async (id: string) => (await api().get(`/activities/${id}`)).body as Seen

    const first = await propose(un, { title: 'Course', place: 'Rabat' })
    const { id } = first
    assert.equal((await api(oic).act('accept-revision', { record: id, rev: first.rev })).status, 200)
    const ours = await propose(un, { title: 'Course', place: 'Geneva' }, id, first.rev)
    const theirs = await propose(oic, { title: 'Course', place: 'Jeddah' }, id, first.rev)

    await step('both offers stand, and nothing new is agreed', async () => {
      const { agreed, crossed, offers } = await seen(id)
      assert.equal(agreed.rev, first.rev)
      assert.equal(crossed, true)
      assert.deepEqual(
        offers.map(({ standing }) => standing),
        [true, true],
      )
    })

    await step('see them side by side, each with what differs', async () => {
      await signInWith(stage, un)
      await page.goto(`/${lang}/un-oic/activities/${id}`)
      await main.getByText(words.say('activity.crossed')).waitFor()
      const beside = main.getByRole('table', { name: words.say('activity.crossing') })
      const place = beside.getByRole('row').filter({ hasText: 'Rabat' })
      assert.match(await place.innerText(), /Rabat[\s\S]*Geneva[\s\S]*Jeddah/)
    })

    await step('choose the other side’s: that one is agreed, one’s own stays readable', async () => {
      await main.getByRole('button', { name: words.say('activity.accept') }).click()
      await main.getByText(words.say('activity.crossed')).waitFor({ state: 'detached' })
      const { agreed, crossed, chain, offers } = await seen(id)
      assert.deepEqual([agreed.rev, agreed.fields.place, crossed], [theirs.rev, 'Jeddah', false])
      assert.deepEqual(chain, [first.rev, theirs.rev])
      assert.deepEqual(
        offers.map(({ rev, standing }) => [rev, standing]),
        [[ours.rev, false]],
      )
      await main.locator('details.past summary').click()
      assert.match(await main.locator('details.past').innerText(), /Geneva/)
    })

    await step('what is past can no longer be accepted: the conflict says what is agreed', async () => {
      const late = await api(oic).act('accept-revision', { record: id, rev: ours.rev })
      assert.equal(late.status, 409)
      assert.deepEqual((late.body as { current: unknown }).current, { agreed: theirs.rev })
      const stale = {
        space: 'un-oic',
        kind: 'activity',
        record: id,
        parent: first.rev,
        fields: { title: 'x' },
      }
      assert.equal((await api(un).act('propose-revision', stale)).status, 409)
    })
  },
}
