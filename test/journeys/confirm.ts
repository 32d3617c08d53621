import assert from 'node:assert/strict'
import { randomInt } from 'node:crypto'
import type { Journey } from './journey.ts'
import { signInWith } from './sign-in.ts'

/** A resolution of our own writing, with five mandates and an undertaking that no program reads. */
const resolution = (n: string) => `Resolution adopted by the General Assembly

A/RES/74/${n}

Cooperation on tide tables, ${n}

The General Assembly,

Noting the readiness of the Harbour Union to share its tide tables with every port,

1. Requests the Secretary-General to print the tide tables;

2. Invites Member States to send their observations to the World Health Organization;

3. Encourages the United Nations Educational, Scientific and Cultural Organization to teach the reading of tide tables;

4. Calls upon Member States to mark their harbours;

5. Requests the Secretary-General to report to the General Assembly at its seventy-sixth session on the state of tide tables.
`

type Found = {
  id: string
  kind: string
  in: string
  action?: string
  standing: { state: string; by: unknown }
}

/** A desk officer answers for what was read: accepts, sets right, rejects, takes back, adds; and the record says who. */
export const journey: Journey = {
  name: 'confirm',
  writes: true,
  async play(stage) {
    const { lang, page, step, api, words, script } = stage
    const main = page.getByRole('main')
    // Of its own, so that it can be played again where the one before is kept.
    const number = String(randomInt(10_000, 100_000))
    const token = await stage.token('un', 'desk-officer')
    const body = { space: 'un-oic', name: 'tides.txt', text: resolution(number) }
    const sent = await api(token).act('import-text', body)
    const text = (sent.body as { instrument: string }).instrument
    const review = `/${lang}/un-oic/review?text=${text}`
    const button = (name: Parameters<typeof words.say>[0]) =>
      main.locator('.panel').getByRole('button', { name: words.say(name), exact: false })
    const found = async (kind = 'mandate'): Promise<Found[]> => {
      const record = (await api(token).get(`/instruments/${text}`)).body as {
        provisions: { found: Found[] }[]
      }
      return record.provisions.flatMap((provision) => provision.found).filter((one) => one.kind === kind)
    }
    const states = async () => (await found()).map(({ standing }) => standing.state)
    const decided = async (done: number, all: number) => {
      await main.locator('.done-bar').getByText(words.say('review.decided', { done, all })).waitFor()
    }

    await step('read what waits without signing in, and find nothing to press', async () => {
      assert.equal((await page.goto(review))?.status(), 200)
      await decided(0, 5)
      assert.equal(await main.getByRole('button').count(), 0)
      const [first] = await found()
      const judged = await api().act('judge-finding', { finding: first?.id, verdict: 'accept' })
      assert.equal(judged.status, 401)
    })

    await step('sign in as a desk officer', async () => {
      await signInWith(stage, token)
      await page.goto(review)
    })

    await step('see the source lit beside what was read', async () => {
      assert.match(await main.locator('.lit-paragraph').innerText(), /print the tide tables/)
      assert.equal(await main.locator('.lit-paragraph mark.verb').innerText(), 'Requests')
    })

    await step(script ? 'accept the first with one key' : 'accept the first with one button', async () => {
      if (script) await page.keyboard.press('a')
      else await button('review.accept').click()
      await decided(1, 5)
      assert.deepEqual(await states(), ['confirmed', 'read', 'read', 'read', 'read'])
    })

    await step('set the second right, and see it stand', async () => {
      if (script) await page.keyboard.press('c')
      else await button('review.correct').click()
      const action = main.getByLabel(words.say('correct.action'))
      await action.fill('to send their observations of the tide')
      await main.getByLabel(words.say('correct.due'), { exact: true }).fill('when it rains')
      await button('review.correct').click()
      assert.match(await main.getByRole('alert').innerText(), new RegExp(words.say('review.refused')))
      await main.getByLabel(words.say('correct.action')).fill('to send their observations of the tide')
      await main.getByLabel(words.say('correct.due'), { exact: true }).fill('2030-05')
      await button('review.correct').click()
      await decided(2, 5)
      const second = (await found())[1]
      assert.equal(second?.action, 'to send their observations of the tide')
      assert.equal(second?.standing.state, 'corrected')
    })

    await step('reject the third, take it back, and reject it again', async () => {
      const third = (await found())[2]?.id
      await button('review.reject').click()
      await decided(3, 5)
      await page.goto(`${review}&at=${third}`)
      await button('review.undo').click()
      await decided(2, 5)
      assert.equal((await states())[2], 'read')
      await button('review.reject').click()
      await decided(3, 5)
      const list = (await api().get(`/mandates?space=un-oic&instrument=${text}`)).body
      assert.equal((list as { total: number }).total, 4, 'what is rejected is in no list')
    })

    await step('accept the last two together', async () => {
      const last = (await found()).slice(3)
      for (const { id } of last) await main.locator(`.queue input[value="${id}"]`).check()
      await main.getByRole('button', { name: words.say('review.accept.chosen') }).click()
      await decided(5, 5)
      assert.deepEqual(await states(), ['confirmed', 'corrected', 'rejected', 'confirmed', 'confirmed'])
    })

    await step('add from the text an undertaking that nobody had read', async () => {
      await page.goto(`/${lang}/un-oic/review/add?text=${text}&in=pp1`)
      await main.getByLabel(words.say('add.words')).fill('no such words')
      await main.getByRole('radio', { name: words.say('add.kind.undertaking') }).check()
      await main.getByRole('button', { name: words.say('add.keep') }).click()
      await main.getByRole('alert').waitFor()
      await main.getByLabel(words.say('add.words')).fill('to share its tide tables with every port')
      await main.getByLabel(words.say('add.who')).fill('the Harbour Union')
      await main.getByRole('button', { name: words.say('add.keep') }).click()
      await page.waitForURL(/\/review\?/)
      const [undertaking] = await found('undertaking')
      assert.equal(undertaking?.standing.state, 'added')
      assert.equal(undertaking?.in, 'pp1')
    })

    await step('find in the history who said what', async () => {
      const second = (await found())[1]
      const { body } = await api().get(`/history?space=un-oic&kind=mandate&record=${second?.id}`)
      const { items } = body as {
        items: { by: { role: string; party: string }; before: { action: string } }[]
      }
      assert.equal(items.length, 1)
      assert.deepEqual([items[0]?.by.role, items[0]?.by.party], ['desk-officer', 'un'])
      assert.match(items[0]?.before.action ?? '', /World Health Organization/)
    })

    await step('be told where somebody else was first', async () => {
      const other = await stage.token('oic', 'approver')
      const first = (await found())[0]
      const seen = { finding: first?.id, verdict: 'reject', state: 'read' }
      assert.equal((await api(other).act('judge-finding', seen)).status, 409)
    })
  },
}
