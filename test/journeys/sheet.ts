import assert from 'node:assert/strict'
import exceljs from 'exceljs'
import { firstFreeYear } from './free-years.ts'
import type { Journey, Stage } from './journey.ts'
import { signInWith } from './sign-in.ts'

type Row = { row: number; state: string; wrong: { column: string; reason: string }[] }

/** A programme is worked on in a spreadsheet, brought back, compared with the record, chosen from and proposed. */
export const journey: Journey = {
  name: 'sheet',
  writes: true,
  async play(stage) {
    const { lang, page, step, api, words } = stage
    const main = page.getByRole('main')
    const un = await stage.token('un', 'approver')
    const oic = await stage.token('oic', 'approver')
    const done = async <T>(token: string, act: string, fields: object): Promise<T> => {
      const { status, body } = await api(token).act(act, fields)
      assert.equal(status, 200, `${act}: ${JSON.stringify(body)}`)
      return body as T
    }
    const from = await firstFreeYear(api())
    const years = { space: 'un-oic', from, to: from + 1 }
    const { id: biennium } = await done<{ id: string }>(un, 'plan-biennium', years)
    const agree = async (fields: object, record?: string, parent?: string) => {
      const proposal = { space: 'un-oic', kind: 'activity', record, parent, fields: { biennium, ...fields } }
      const said = await done<{ id: string; rev: string }>(oic, 'propose-revision', proposal)
      await done(un, 'accept-revision', { record: said.id, rev: said.rev })
      return said
    }
    const course = await agree({ title: 'A course for midwives', areas: ['human-rights'] })
    const fair = await agree({ title: 'B trade fair', leads: { un: 'un/unctad', oic: null } })
    const forum = await agree({ title: 'C forum of judges' })
    const matrix = `/${lang}/un-oic/matrix/${biennium}`
    let saved: Buffer = Buffer.alloc(0)
    let brought: Buffer = Buffer.alloc(0)

    await step('save the programme as a spreadsheet, in one’s own language', async () => {
      await signInWith(stage, un)
      await page.goto(matrix)
      const link = main.getByRole('link', { name: words.say('sheet.save') })
      const answer = await page.request.get((await link.getAttribute('href')) ?? '')
      assert.equal(answer.status(), 200)
      saved = await answer.body()
      const sheet = (await opened(saved)).worksheets[0]
      assert.equal(sheet?.getRow(1).getCell(1).text, words.say('field.title'))
      assert.equal(sheet?.views[0]?.rightToLeft ?? false, lang === 'ar')
      assert.equal(sheet?.getRow(2).getCell(1).text, 'A course for midwives')
    })

    await step('bring it back as it is: nothing has changed', async () => {
      await bring(stage, matrix, saved)
      await main.getByText(words.say('sheet.as-it-is')).waitFor()
      assert.equal(await main.getByRole('checkbox').count(), 0)
    })

    await step('edit it elsewhere, while the other side changes one of its activities', async () => {
      await agree({ title: 'B trade fair', place: 'Rabat' }, fair.id, fair.rev)
      brought = await edited(saved, (sheet) => {
        const column = columnOf(sheet)
        const place = column(words.say('field.place'))
        sheet.getRow(2).getCell(place).value = 'Jeddah'
        sheet.getRow(2).getCell(column(words.say('field.from'))).value = {
          ar: 'مايو 2031',
          en: 'May 2031',
          fr: 'mai 2031',
        }[lang]
        sheet.getRow(3).getCell(place).value = 'Doha'
        sheet.getRow(5).getCell(1).value = 'D exchange of teachers'
        sheet.getRow(6).getCell(1).value = 'E with a formula'
        sheet.getRow(6).getCell(place).value = { formula: 'HYPERLINK("https://example.org")', result: 'x' }
      })
    })

    await step('see every row beside the record: changed, conflicting, new and wrong', async () => {
      await bring(stage, matrix, brought)
      const [changed, conflicting, fresh, wrong] = ['changed', 'conflicting', 'new', 'wrong'].map((state) =>
        main.locator(`#${state}`),
      )
      assert.match((await changed?.innerText()) ?? '', /A course for midwives[\s\S]*Jeddah/)
      assert.match((await conflicting?.innerText()) ?? '', /B trade fair[\s\S]*Rabat[\s\S]*Doha/)
      assert.match((await fresh?.innerText()) ?? '', /D exchange of teachers/)
      assert.match((await wrong?.innerText()) ?? '', /E with a formula[\s\S]*HYPERLINK/)
      assert.equal(await wrong?.getByRole('checkbox').count(), 0)
      assert.equal(await conflicting?.getByRole('checkbox').isChecked(), false)
      assert.equal(await changed?.getByRole('checkbox').isChecked(), true)
    })

    await step('be told where somebody was faster, with nothing done', async () => {
      const { id: record, rev } = course
      const other = await agree({ title: 'A course for midwives', place: 'Amman' }, record, rev)
      await main.getByRole('button', { name: words.say('sheet.propose') }).click()
      await main.getByRole('alert').waitFor()
      assert.match(await main.getByRole('alert').innerText(), /2/)
      const { offers, agreed } = await activity(stage, record)
      assert.deepEqual([offers.length, agreed.rev], [0, other.rev])
      assert.equal(await titles(stage, biennium), 3)
    })

    await step('compare it again, choose, and propose the chosen rows together', async () => {
      await bring(stage, matrix, brought)
      await main.locator('#new').getByRole('checkbox').check()
      await main
        .locator('#conflicting tr', { hasText: 'A course for midwives' })
        .getByRole('checkbox')
        .check()
      await main.getByRole('button', { name: words.say('sheet.propose') }).click()
      await main.getByRole('status').waitFor()
      assert.ok((await main.getByRole('status').innerText()).includes(words.say('sheet.proposed', { n: 2 })))
      const { offers } = await activity(stage, course.id)
      assert.deepEqual(
        offers.map(({ side, standing, fields }) => [side, standing, fields.place, fields.from]),
        [['un', true, 'Jeddah', '2031-05']],
      )
      assert.equal(await titles(stage, biennium), 4)
      assert.equal((await activity(stage, fair.id)).offers.length, 0)
      assert.equal((await activity(stage, forum.id)).offers.length, 0)
    })

    await step('find it known when it is brought once more', async () => {
      await bring(stage, matrix, brought)
      assert.equal(await main.locator('#new').count(), 0)
      const { body } = await api(un).act('compare-sheet', { biennium, base64: brought.toString('base64') })
      const { rows, id } = body as { id: string; rows: Row[] }
      assert.deepEqual(
        rows.map(({ row, state }) => [row, state]),
        [
          [2, 'unchanged'],
          [3, 'conflicting'],
          [4, 'unchanged'],
          [5, 'unchanged'],
          [6, 'wrong'],
        ],
      )
      assert.equal(rows[4]?.wrong[0]?.column, words.say('field.place'))
      assert.equal((await api(un).act('apply-sheet', { comparison: id, rows: [6] })).status, 422)
      assert.equal((await api(oic).act('apply-sheet', { comparison: id, rows: [3] })).status, 404)
    })

    await step('name the columns of somebody else’s table once', async () => {
      const table = await workbookOf([
        // The last head is of its own: the heads of a journey played before are known already.
        ['Activity', 'Lead agency', 'Timeframe', 'Cost (USD)', `Our file ${from}`],
        ['F seminar on waqf', 'UNESCO', 'March to May 2031', 12000, 7],
      ])
      await bring(stage, matrix, table)
      const becomes = (head: string) => main.locator('tr', { hasText: head }).getByRole('combobox')
      assert.equal(await becomes('Timeframe').inputValue(), 'period')
      await becomes('Cost (USD)').selectOption('money')
      await main.getByRole('button', { name: words.say('sheet.columns.take') }).click()
      await main.locator('#new').waitFor()
      assert.match(await main.locator('#new').innerText(), /F seminar on waqf[\s\S]*USD/)
      await bring(stage, matrix, table)
      assert.equal(await main.locator('#new').count(), 1, 'its heads are known from then on')
    })

    await step('be told in words of a file that holds no table', async () => {
      await page.goto(`${matrix}/sheet`)
      const file = { name: 'x.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') }
      await main.getByLabel(words.say('sheet.file'), { exact: true }).setInputFiles(file)
      await main.getByRole('button', { name: words.say('sheet.compare') }).click()
      assert.ok((await main.getByRole('alert').innerText()).length > 20)
    })
  },
}

/** Brings a file back on the page, and waits for what comes of it. */
async function bring({ page, words }: Stage, matrix: string, buffer: Buffer): Promise<void> {
  const main = page.getByRole('main')
  await page.goto(matrix)
  await main.getByRole('link', { name: words.say('sheet.bring') }).click()
  await page.waitForURL('**/sheet')
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  await main
    .getByLabel(words.say('sheet.file'), { exact: true })
    .setInputFiles({ name: 'plan.xlsx', mimeType, buffer })
  await main.getByRole('button', { name: words.say('sheet.compare') }).click()
  await page.waitForURL(/\/sheet\/[0-9a-f-]+$/)
}

async function opened(bytes: Buffer): Promise<exceljs.Workbook> {
  const book = new exceljs.Workbook()
  await book.xlsx.load(bytes as unknown as ArrayBuffer)
  return book
}

async function edited(bytes: Buffer, edit: (sheet: exceljs.Worksheet) => void): Promise<Buffer> {
  const book = await opened(bytes)
  edit(book.worksheets[0] as exceljs.Worksheet)
  return Buffer.from(await book.xlsx.writeBuffer())
}

async function workbookOf(rows: readonly (readonly unknown[])[]): Promise<Buffer> {
  const book = new exceljs.Workbook()
  book.addWorksheet('Plan').addRows(rows as unknown[][])
  return Buffer.from(await book.xlsx.writeBuffer())
}

/** The number of the column under a head. */
function columnOf(sheet: exceljs.Worksheet): (head: string) => number {
  const heads = new Map<string, number>()
  sheet.getRow(1).eachCell((cell, at) => heads.set(cell.text, at))
  return (head) => heads.get(head) ?? assert.fail(`no column is called ${head}`)
}

type Seen = {
  agreed: { rev: string }
  offers: { side: string; standing: boolean; fields: { place: string; from: string } }[]
}

const activity = async ({ api }: Stage, id: string) => (await api().get(`/activities/${id}`)).body as Seen

async function titles({ api }: Stage, biennium: string): Promise<number> {
  const { body } = await api().get(`/activities?space=un-oic&biennium=${biennium}`)
  return (body as { total: number }).total
}
