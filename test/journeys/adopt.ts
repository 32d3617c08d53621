import assert from 'node:assert/strict'
import { firstFreeYear } from './free-years.ts'
import type { Journey } from './journey.ts'
import { signInWith } from './sign-in.ts'

/** A general meeting adopts two years; what was only offered stays open, and what is not done is carried over. */
export const journey: Journey = {
  name: 'adopt',
  writes: true,
  async play(stage) {
    const { lang, page, step, api, words } = stage
    const main = page.getByRole('main')
    const un = await stage.token('un', 'approver')
    const oic = await stage.token('oic', 'approver')
    const from = await firstFreeYear(api())
    const done = async <T>(token: string, act: string, fields: object): Promise<T> => {
      const { status, body } = await api(token).act(act, fields)
      assert.equal(status, 200, `${act}: ${JSON.stringify(body)}`)
      return body as T
    }
    const years = (year: number) =>
      done<{ id: string }>(un, 'plan-biennium', { space: 'un-oic', from: year, to: year + 1 })
    const [now, next] = [await years(from), await years(from + 2)]
    const propose = (title: string) =>
      done<{ id: string; rev: string }>(un, 'propose-revision', {
        space: 'un-oic',
        kind: 'activity',
        fields: { title, biennium: now.id },
      })
    const kept = await propose('A course that is held')
    const carried = await propose('A course that slips')
    await propose('A course that is only offered')
    for (const { id: record, rev } of [kept, carried]) await done(oic, 'accept-revision', { record, rev })

    await step('read what adopting means, and adopt as the general meeting did', async () => {
      await signInWith(stage, un)
      await page.goto(`/${lang}/un-oic/matrix/${now.id}`)
      await main.getByText(words.say('matrix.adopt.says')).waitFor()
      await main.getByLabel(words.say('matrix.adopt.meeting')).fill('General meeting, Geneva')
      await main.getByRole('button', { name: words.say('matrix.adopt') }).click()
      await main.getByText('General meeting, Geneva').waitFor()
    })

    await step('what was agreed is adopted, what was offered is not', async () => {
      const { body } = await api().get(`/bienniums/${now.id}`)
      const { state, adopted } = body as { state: string; adopted: { title: string; since: string }[] }
      assert.equal(state, 'adopted')
      assert.deepEqual(
        adopted.map(({ title, since }) => [title, since]),
        [
          ['A course that is held', 'as adopted'],
          ['A course that slips', 'as adopted'],
        ],
      )
      assert.equal((await api(oic).act('adopt-biennium', { biennium: now.id, meeting: 'x' })).status, 409)
    })

    await step('carry over what slips: it is proposed, and stays until the other side accepts', async () => {
      const body = { from: now.id, to: next.id, activities: [carried.id] }
      const { carried: moved } = await done<{ carried: { rev: string }[] }>(un, 'carry-over', body)
      const rev = moved[0]?.rev ?? ''
      await done(oic, 'accept-revision', { record: carried.id, rev })
    })

    await step('compare: what was adopted, and what has become of it', async () => {
      await page.goto(`/${lang}/un-oic/matrix/${now.id}/outcome`)
      const then = main.getByRole('region', { name: words.say('matrix.adopted.title') })
      assert.match(await then.innerText(), new RegExp(words.say('matrix.since.carried-over')))
      assert.match(await then.innerText(), new RegExp(words.say('matrix.since.as-adopted')))
      const { body } = await api().get(`/activities?space=un-oic&biennium=${next.id}`)
      const titles = (body as { items: { title: string }[] }).items.map(({ title }) => title)
      assert.deepEqual(titles, ['A course that slips'])
    })
  },
}
