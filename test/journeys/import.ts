import assert from 'node:assert/strict'
import { randomInt } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Journey, Stage } from './journey.ts'

const sample = join(import.meta.dirname, '../../packages/server/sample/cooperation-un-oic-2017.txt')

/** A resolution of our own writing; `n` keeps one journey's text from another's in the same installation. */
const resolution = (n: string) => `Resolution adopted by the General Assembly

A/RES/74/${n}

Cooperation on lighthouses, ${n}

The General Assembly,

Recalling its resolution 70/1 of 25 September 2015,

1. Requests the Secretary-General to report to the General Assembly at its seventy-fifth session on the state of lighthouses;

2. Decides to include in the provisional agenda of its seventy-fifth session the sub-item entitled “Lighthouses”.
`

/** A statement of our own writing, of a kind that follows no form. */
const statement = (n: string) => `On lamps, ${n}
Jeddah, 4 March 2020
1. Forty lamps are out:
(a) twelve of them in the north.
2. Resolution 70/1 had
asked for them.
`

/** A desk officer brings in texts on a page, sees them read before they are kept, and meets them again by the API. */
export const journey: Journey = {
  name: 'import',
  writes: true,
  async play(stage) {
    const { lang, page, step, api, words } = stage
    const main = page.getByRole('main')
    const space = `/${lang}/un-oic`
    // Of its own, so that it can be played again where the one before is kept.
    const number = String(randomInt(10_000, 100_000))
    const text = resolution(number)
    const token = await stage.token('un', 'desk-officer')
    let kept = ''

    await step('be asked to sign in, where the page of the import is opened without', async () => {
      const answer = await page.goto(`${space}/import`)
      assert.equal(answer?.status(), 401)
      await main.getByRole('link', { name: words.say('sign-in') }).click()
      await page.waitForURL('**/sign-in?**')
    })

    await step('be told that a wrong token is not known', async () => {
      await signIn(stage, 'no-such-token')
      assert.equal(await main.getByRole('alert').count(), 1)
    })

    await step('sign in, and come back to where one was', async () => {
      await signIn(stage, token)
      await page.waitForURL(`**${space}/import`)
      const mast = page.getByRole('banner')
      assert.match(await mast.innerText(), new RegExp(words.say('role.desk-officer')))
      await mast.getByRole('button', { name: words.say('sign-out') }).waitFor()
    })

    await step('be told what is missing, where nothing was chosen', async () => {
      await importing(stage).click()
      assert.match(await main.getByRole('alert').innerText(), new RegExp(words.say('import.nothing')))
    })

    await step('choose a file, and see it read before it is kept', async () => {
      await main.getByLabel(words.say('import.file'), { exact: true }).setInputFiles({
        name: 'lighthouses.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from(text),
      })
      await importing(stage).click()
      await page.waitForURL(/\/import\/[0-9a-f-]+$/)
      assert.match(await main.innerText(), new RegExp(`A/RES/74/${number}`))
      assert.equal(await main.locator('#pp1').count(), 1)
      assert.match(await main.locator('#op1').innerText(), /Requests the Secretary-General/)
      assert.ok((await main.innerText()).includes(words.say('preview.new')), 'it is said to be new')
      const { body } = await api(token).get('/instruments?space=un-oic&limit=500')
      const held = (body as { items: { symbol: string }[] }).items.map(({ symbol }) => symbol)
      assert.ok(!held.includes(`A/RES/74/${number}`), 'nothing is kept yet')
    })

    await step('keep it, and read it', async () => {
      await keep(stage)
      kept = new URL(page.url()).pathname.split('/').at(-1) ?? ''
      assert.equal(await main.locator('#op2').count(), 1)
    })

    await step('paste the same words, and be told that they are held', async () => {
      await page.goto(`${space}/import`)
      await main.getByLabel(words.say('import.text'), { exact: true }).fill(text)
      await importing(stage).click()
      await page.waitForURL(/\/import\/[0-9a-f-]+$/)
      assert.ok((await main.innerText()).includes(words.say('preview.known')), 'it is said to be known')
      await keep(stage)
      assert.ok(page.url().endsWith(kept), 'the same instrument')
    })

    await step('send the same by the API: the same instrument, known', async () => {
      const body = { space: 'un-oic', name: 'again.txt', text }
      const first = await api(token).act('import-text', body, `import-${number}`)
      assert.equal(first.status, 200)
      assert.deepEqual(pick(first.body), { instrument: kept, known: true })
      assert.deepEqual(await api(token).act('import-text', body, `import-${number}`), first)
      const base64 = (await readFile(sample)).toString('base64')
      const seed = await api(token).act('import-text', { space: 'un-oic', name: 'seed.txt', base64 })
      assert.equal((seed.body as { known: boolean }).known, true, 'the sample’s own text is held')
    })

    await step(
      'be refused by the API without a token, and with a key that was used for something else',
      async () => {
        const body = { space: 'un-oic', name: 'x.txt', text: 'The General Assembly,' }
        assert.equal((await api().act('import-text', body)).status, 401)
        assert.equal((await api(token).act('import-text', body, `import-${number}`)).status, 422)
      },
    )

    await step('say line by line what a statement is, which no reader can know', async () => {
      await page.goto(`${space}/import`)
      await main.getByLabel(words.say('import.text'), { exact: true }).fill(statement(number))
      await importing(stage).click()
      await page.waitForURL(/\/import\/[0-9a-f-]+$/)
      await main.getByRole('link', { name: words.say('preview.mark') }).click()
      await page.waitForURL('**/mark')
      await main.getByLabel(words.say('preview.kind')).selectOption('decision')
      await main.getByLabel(words.say('preview.organ')).fill('Committee on Lamps')
      await main.getByLabel(words.say('preview.symbol'), { exact: true }).fill(`OIC/CL/${number}`)
      await main.getByLabel(words.say('preview.date')).fill('4 March')
      await mark(
        stage,
        ['title', 'none', 'paragraph', 'item', 'paragraph', 'more'],
        ['', '', '1', '(a)', '2', ''],
      )
      await cite(stage, 5, 'Resolution 70/1', 'A/RES/70/1')
      await main.getByRole('button', { name: words.say('mark.show') }).click()
      assert.ok((await main.getByRole('alert').innerText()).includes(words.say('mark.wrong-date')))
    })

    await step('set the date right, and see it read by that', async () => {
      await main.getByLabel(words.say('preview.date')).fill('2020-03-04')
      await main.getByRole('button', { name: words.say('mark.show') }).click()
      await page.waitForURL(/\/import\/[0-9a-f-]+$/)
      assert.match(await main.innerText(), new RegExp(`OIC/CL/${number}`))
      assert.match(await main.locator('#op1').innerText(), /Forty lamps are out:[\s\S]*twelve of them/)
      assert.match(await main.locator('#op2').innerText(), /Resolution 70\/1 had asked for them\./)
    })

    await step('keep it so; the same words are known from then on', async () => {
      await keep(stage)
      const id = new URL(page.url()).pathname.split('/').at(-1)
      const body = { space: 'un-oic', name: 'statement.txt', text: statement(number) }
      assert.deepEqual(pick((await api(token).act('import-text', body)).body), {
        instrument: id,
        known: true,
      })
      const { body: read } = await api().get(`/instruments/${id}`)
      const { kind, date, title } = read as Record<string, string>
      assert.deepEqual(
        { kind, date, title },
        { kind: 'decision', date: '2020-03-04', title: `On lamps, ${number}` },
      )
    })

    await step('see a file that cannot be read refused in words', async () => {
      await page.goto(`${space}/import`)
      await main.getByLabel(words.say('import.file'), { exact: true }).setInputFiles({
        name: 'broken.pdf',
        mimeType: 'application/pdf',
        buffer: Buffer.from('%PDF-1.7\nnothing more'),
      })
      await importing(stage).click()
      assert.ok((await main.getByRole('alert').innerText()).length > 20)
    })

    await step('sign out, and be nobody again', async () => {
      await page
        .getByRole('banner')
        .getByRole('button', { name: words.say('sign-out') })
        .click()
      await page
        .getByRole('banner')
        .getByRole('link', { name: words.say('sign-in') })
        .waitFor()
      assert.equal((await page.goto(`${space}/import`))?.status(), 401)
    })
  },
}

async function signIn({ page, words }: Stage, token: string): Promise<void> {
  const main = page.getByRole('main')
  await main.getByRole('textbox', { name: words.say('sign-in.token') }).fill(token)
  await main.getByRole('button', { name: words.say('sign-in.with-token') }).click()
}

const importing = ({ page, words }: Stage) =>
  page.getByRole('main').getByRole('button', { name: words.say('import.read') })

async function keep({ page, words, lang }: Stage): Promise<void> {
  await page
    .getByRole('main')
    .getByRole('button', { name: words.say('preview.keep') })
    .click()
  await page.waitForURL(new RegExp(`/${lang}/un-oic/texts/[0-9a-f-]+$`))
}

async function mark(
  { page, words }: Stage,
  roles: readonly string[],
  numbers: readonly string[],
): Promise<void> {
  for (const [line, role] of roles.entries()) {
    const n = words.number(line + 1)
    await page.getByLabel(words.say('mark.as', { n }), { exact: true }).selectOption(role)
    await page.getByLabel(words.say('mark.number-of', { n }), { exact: true }).fill(numbers[line] ?? '')
  }
}

async function cite({ page, words }: Stage, line: number, text: string, symbol: string): Promise<void> {
  const field = (key: 'line' | 'words' | 'symbol') =>
    page.getByLabel(
      words.say('mark.citation', { n: words.number(1), field: words.say(`mark.cites.${key}`) }),
      {
        exact: true,
      },
    )
  await field('line').fill(String(line))
  await field('words').fill(text)
  await field('symbol').fill(symbol)
}

function pick(body: unknown) {
  const { instrument, known } = body as { instrument: string; known: boolean }
  return { instrument, known }
}
