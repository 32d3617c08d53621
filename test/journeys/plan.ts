import assert from 'node:assert/strict'
import { firstFreeYear } from './free-years.ts'
import type { Journey } from './journey.ts'
import { signInWith } from './sign-in.ts'

/** Two sides plan two years: one proposes, the other accepts that very revision, and both read the same. */
export const journey: Journey = {
  name: 'plan',
  writes: true,
  async play(stage) {
    const { lang, page, step, api, words } = stage
    const main = page.getByRole('main')
    const space = `/${lang}/un-oic`
    const from = await firstFreeYear(api())
    const officer = await stage.token('un', 'desk-officer')
    const approver = await stage.token('oic', 'approver')
    const title = `Training of midwives, ${from}`
    let matrix = ''
    let activity = ''

    await step('sign in as a desk officer and plan two years', async () => {
      await signInWith(stage, officer)
      await page.goto(`${space}/matrix`)
      await main.getByLabel(words.say('matrix.plan.from')).fill(String(from))
      await main.getByLabel(words.say('matrix.plan.to')).fill(String(from + 1))
      await main.getByRole('button', { name: words.say('matrix.plan') }).click()
      await page.waitForURL(/\/matrix\/[0-9a-f-]{36}$/)
      matrix = new URL(page.url()).pathname
    })

    await step('propose an activity, and be told what is wrong with it first', async () => {
      await main.getByRole('link', { name: words.say('matrix.propose') }).click()
      await main.getByLabel(words.say('field.title'), { exact: true }).fill(title)
      await main.getByLabel(words.say('field.place'), { exact: true }).fill('Jeddah')
      const amount = main.getByLabel(words.say('field.money.amount')).first()
      await amount.fill('a great deal')
      const send = main.getByRole('button', { name: words.say('activity.propose.send'), exact: true })
      await send.click()
      await main.getByRole('alert').waitFor()
      assert.equal(await main.getByLabel(words.say('field.place'), { exact: true }).inputValue(), 'Jeddah')
      await amount.fill('125000')
      await main.getByLabel(words.say('field.money.currency')).first().fill('USD')
      await main.getByLabel(words.say('field.money.payer')).first().fill('un/unfpa')
      await send.click()
      await page.waitForURL(/\/activities\/[0-9a-f-]{36}$/)
      activity = new URL(page.url()).pathname.split('/').at(-1) ?? ''
    })

    await step('see it offered, not agreed, and have no button to accept one’s own', async () => {
      assert.equal(await main.getByRole('button', { name: words.say('activity.accept') }).count(), 0)
      assert.equal(await main.getByRole('button', { name: words.say('activity.withdraw') }).count(), 1)
      const { body } = await api().get(`/activities/${activity}`)
      const { agreed, offers } = body as { agreed: unknown; offers: { side: string; standing: boolean }[] }
      assert.equal(agreed, null)
      assert.deepEqual(
        offers.map(({ side, standing }) => [side, standing]),
        [['un', true]],
      )
    })

    await step('as an approver of the other side, accept that very offer', async () => {
      await page
        .getByRole('banner')
        .getByRole('button', { name: words.say('sign-out') })
        .click()
      await signInWith(stage, approver)
      await page.goto(`${space}/activities/${activity}`)
      await main.getByRole('button', { name: words.say('activity.accept') }).click()
      await main.getByText(words.say('activity.agreed.none')).waitFor({ state: 'detached' })
      const { body } = await api().get(`/activities/${activity}`)
      const { agreed, chain } = body as {
        agreed: { rev: string; fields: { title: string } }
        chain: string[]
      }
      assert.equal(agreed.fields.title, title)
      assert.deepEqual(chain, [agreed.rev])
    })

    await step('find it agreed in the matrix', async () => {
      await page.goto(matrix)
      const row = main.getByRole('row').filter({ hasText: title })
      assert.match(await row.innerText(), new RegExp(words.say('activity.state.agreed')))
    })

    await step('each side says for itself how it comes along', async () => {
      await page.goto(`${space}/activities/${activity}`)
      await main.getByLabel(words.say('activity.status.report')).selectOption('delayed')
      await main.getByRole('button', { name: words.say('activity.status.report') }).click()
      await main.getByText(words.say('activity.status.differ')).waitFor()
      const { body } = await api().get(`/activities/${activity}`)
      assert.deepEqual((body as { sides: unknown }).sides, {
        un: { status: 'not begun' },
        oic: { status: 'delayed' },
      })
    })

    await step('a desk officer may not accept, and nobody may without signing in', async () => {
      const proposed = await api(approver).act('propose-revision', {
        space: 'un-oic',
        kind: 'activity',
        fields: { title: 'Another' },
      })
      const { id, rev } = proposed.body as { id: string; rev: string }
      assert.equal((await api(officer).act('accept-revision', { record: id, rev })).status, 403)
      assert.equal((await api().act('accept-revision', { record: id, rev })).status, 401)
      assert.equal((await api(approver).act('withdraw-revision', { record: id })).status, 200)
    })
  },
}
