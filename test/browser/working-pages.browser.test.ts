import { afterAll, beforeAll, describe, expect } from 'vitest'
import { apiOf } from '../journeys/api.ts'
import { axeViolations, widthsThatScroll } from './examine.ts'
import { languages } from './pages.ts'
import { signedIn } from './signed-in.ts'
import { browserTest, hasBrowser, openedHouse, startTour, type Tour } from './visit.ts'

let tour: Tour
/** What the holes in the addresses below stand for. */
const ids: Record<string, string> = {}

beforeAll(async () => {
  if (!hasBrowser) return
  const house = openedHouse()
  const approver = await signedIn(house, 'un', 'approver')
  tour = await startTour({ ...approver.options, reducedMotion: 'reduce', colorScheme: 'light' })
  const api = apiOf(house.base, approver.token)
  const firstOf = async (list: string) => {
    const { body } = await api.get(`/${list}?space=un-oic`)
    const id = (body as { items: readonly { id: string }[] }).items[0]?.id
    if (id === undefined) throw new Error(`The sample holds none of ${list}.`)
    return id
  }
  for (const [hole, list] of [
    ['text', 'instruments'],
    ['mandate', 'mandates'],
    ['biennium', 'bienniums'],
    ['activity', 'activities'],
    ['agreement', 'agreements'],
  ] as const)
    ids[hole] = await firstOf(list)
  const letter = {
    kind: 'letter',
    from: 'un',
    to: 'oic',
    date: '2026-03-02',
    subject: 'Lamps',
    text: 'Forty.',
  }
  const { body } = await api.act('register-letter', { space: 'un-oic', ...letter, replyDue: '2026-03-20' })
  ids.letter = (body as { id: string }).id
  const oic = apiOf(house.base, (await signedIn(house, 'oic', 'approver')).token)
  const propose = async (side: typeof api, fields: object, record?: string, parent?: string) => {
    const said = await side.act('propose-revision', {
      space: 'un-oic',
      kind: 'activity',
      record,
      parent,
      fields,
    })
    return said.body as { id: string; rev: string }
  }
  const first = await propose(api, { title: 'Wells', place: 'Rabat' })
  await oic.act('accept-revision', { record: first.id, rev: first.rev })
  await propose(api, { title: 'Wells', place: 'Geneva' }, first.id, first.rev)
  await propose(oic, { title: 'Wells', place: 'Jeddah' }, first.id, first.rev)
  ids.crossed = first.id
  // A row that is new and one of which a cell is wrong.
  const base64 = Buffer.from('Title,Place,From\nWells,Rabat,2026\nLamps,Fez,soon').toString('base64')
  const compared = await api.act('compare-sheet', { biennium: ids.biennium, base64, columns: null })
  ids.sheet = (compared.body as { id: string }).id
})
afterAll(() => tour?.close())

/** The pages on which people work, below the language and the cooperation. A new one gets its line here. */
const pages: readonly { readonly name: string; readonly path: string }[] = [
  { name: 'desk', path: '/un-oic/desk' },
  { name: 'review', path: '/un-oic/review' },
  { name: 'add from text', path: '/un-oic/review/add?text={text}&in=op5' },
  { name: 'mandate', path: '/un-oic/mandates/{mandate}' },
  { name: 'letters', path: '/un-oic/letters' },
  { name: 'letter', path: '/un-oic/letters/{letter}' },
  { name: 'register a letter', path: '/un-oic/letters/new' },
  { name: 'correct a letter', path: '/un-oic/letters/{letter}/correct' },
  { name: 'discussion', path: '/un-oic/discussion?kind=agreement&record={agreement}' },
  { name: 'matrix', path: '/un-oic/matrix/{biennium}' },
  { name: 'matrix, areas by bodies', path: '/un-oic/matrix/{biennium}?view=heat' },
  { name: 'matrix, timeline', path: '/un-oic/matrix/{biennium}?view=timeline' },
  { name: 'matrix, calendar', path: '/un-oic/matrix/{biennium}?view=calendar' },
  { name: 'matrix, situations', path: '/un-oic/matrix/{biennium}?view=situations' },
  { name: 'matrix, table to work in', path: '/un-oic/matrix/{biennium}/work' },
  { name: 'what became of it', path: '/un-oic/matrix/{biennium}/outcome' },
  { name: 'spreadsheet', path: '/un-oic/matrix/{biennium}/sheet' },
  { name: 'spreadsheet, compared with the record', path: '/un-oic/matrix/{biennium}/sheet/{sheet}' },
  { name: 'activity with offers that crossed', path: '/un-oic/activities/{crossed}' },
  { name: 'activity', path: '/un-oic/activities/{activity}' },
  { name: 'propose a change', path: '/un-oic/activities/{activity}/propose' },
  { name: 'areas, with the form that proposes one', path: '/un-oic/areas' },
  { name: 'people and posts', path: '/un-oic/admin' },
  { name: 'one’s own account', path: '/account' },
]

describe.each(languages)('in %s', (lang) => {
  describe.each(pages)('the page "$name"', ({ path }) => {
    browserTest('opens for whoever works there, is accessible and fits', async () => {
      const filled = path.replace(/\{(\w+)\}/g, (_, hole) => encodeURIComponent(ids[hole] ?? ''))
      await tour.visit(`/${lang}${filled}`, async ({ page, response, complaints }) => {
        expect.soft(response.status(), 'status').toBe(200)
        expect.soft(await page.locator('main h1').count(), 'main headings').toBe(1)
        expect.soft(await page.locator('html').getAttribute('lang')).toBe(lang)
        expect.soft(complaints, 'complaints of the browser').toEqual([])
        expect.soft(await axeViolations(page), 'axe').toEqual([])
        expect.soft(await widthsThatScroll(page), 'widths that scroll sideways').toEqual([])
      })
    })
  })
})
