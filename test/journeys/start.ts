import assert from 'node:assert/strict'
import { randomInt } from 'node:crypto'
import type { Journey } from './journey.ts'
import { signInWith } from './sign-in.ts'

const resolution = (n: number, other: string) => `Resolution adopted by the General Assembly

A/RES/74/${n}

Cooperation between the United Nations and the ${other}

The General Assembly,

Noting the readiness of the two organizations to work together,

1. Requests the Secretary-General to continue to cooperate with the ${other}.
`

type Organization = { code: string; party: { names: { en: string } } }

/** From a resolution on the cooperation with another organization to a space of its own, in three clicks. */
export const journey: Journey = {
  name: 'start',
  writes: true,
  async play(stage) {
    const { lang, page, step, api, words } = stage
    const main = page.getByRole('main')
    const token = await stage.token('un', 'approver')
    const bring = async (n: number, other: string): Promise<string> => {
      const text = resolution(n, other)
      const sent = await api(token).act('import-text', { space: 'un-oic', name: 'other.txt', text })
      return (sent.body as { instrument: string }).instrument
    }
    const number = randomInt(10_000, 100_000)

    await step(
      'bring in a resolution on the cooperation with an organization that none is kept with',
      async () => {
        const about = await api(token).get(`/instruments/${await bring(number, 'African Union')}/cooperation`)
        const { organizations } = about.body as { organizations: Organization[] }
        const spaces = (await api(token).get('/spaces?limit=500')).body as {
          items: { sides: { id: string }[] }[]
        }
        const kept = new Set(spaces.items.flatMap(({ sides }) => sides.map(({ id }) => id)))
        const other = organizations.find(({ code }) => !kept.has(code))
        assert.ok(other, 'every organization of the register has its cooperation here')
        const text = await bring(number + 1, other.party.names.en)
        await page.goto(`/${lang}/un-oic/texts/${text}`)
      },
    )

    await step('without signing in, be asked to', async () => {
      await main.getByRole('link', { name: words.say('cooperation.start') }).click()
      await main.getByRole('link', { name: words.say('start.sign-in') }).click()
      await signInWith(stage, token)
    })

    await step('see the two sides recognized', async () => {
      await main.getByRole('heading', { level: 1, name: words.say('start.title') }).waitFor()
      assert.equal(await main.getByLabel(words.say('start.first')).inputValue(), 'un')
      assert.notEqual(await main.getByLabel(words.say('start.second')).inputValue(), '')
    })

    await step('start it, and stand in it', async () => {
      await main.getByRole('button', { name: words.say('start.send') }).click()
      await page.waitForURL(new RegExp(`/${lang}/un-[a-z0-9-]+/$`))
      await main.getByRole('heading', { level: 1 }).waitFor()
    })

    await step('find the text in it, and nobody else there', async () => {
      const space = new URL(page.url()).pathname.split('/')[2]
      const held = (await api(token).get(`/instruments?space=${space}`)).body as {
        items: { symbol: string }[]
      }
      assert.deepEqual(
        held.items.map(({ symbol }) => symbol),
        [`A/RES/74/${number + 1}`],
      )
      assert.equal((await api().get(`/spaces/${space}`)).status, 404)
    })

    await step('come back to the text, which now leads there', async () => {
      await page.goto(`/${lang}/un-oic/cooperations`)
      await main
        .getByRole('link', { name: words.say('cooperations.open') })
        .first()
        .waitFor()
    })
  },
}
