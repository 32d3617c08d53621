import { readFile } from 'node:fs/promises'
import { interfaceLanguages } from '@comity/contract'
import { beforeAll, describe, expect, test } from 'vitest'
import { createPages, type Pages } from '../index.ts'
import { sampleDoor } from './sample-door.ts'
import { hostile } from './sample-text.ts'

/** The built pages over a door in memory, without HTTP; the project builds them before its first test. */
let pages: Pages
const reported: unknown[] = []

beforeAll(async () => {
  pages = await createPages()
})

async function open(path: string, init: RequestInit = {}) {
  const request = new Request(new URL(path, 'http://comity.example'), init)
  const response = await pages.handle(request, sampleDoor(), {
    nonce: 'the-nonce',
    report: (error) => reported.push(error),
  })
  return { response, status: response.status, html: await response.text() }
}

const paths = [
  '/',
  '/un-oic/',
  '/un-oic/texts',
  '/un-oic/texts/sample-text',
  '/un-oic/texts/sample-text/compare',
  '/un-oic/texts/sample-text/citations',
  '/un-oic/mandates',
  '/empty/',
  '/empty/texts',
  '/un-oic/mandates/timeline',
  '/un-oic/citations',
  '/empty/citations',
  '/empty/mandates',
  '/empty/mandates/timeline',
]

test.each([
  ['fr-FR,fr;q=0.9', '/fr/'],
  ['ar', '/ar/'],
  ['de', '/en/'],
])('the front door leads a reader of %s to %s', async (language, address) => {
  const { response, status } = await open('/', { headers: { 'Accept-Language': language } })
  expect([status, response.headers.get('location'), response.headers.get('vary')]).toEqual([
    302,
    address,
    'Accept-Language',
  ])
})

describe.each(interfaceLanguages)('every page in %s', (lang) => {
  test.each(paths)('%s lives under the policy: no script or style of its own', async (path) => {
    const { status, html } = await open(`/${lang}${path}`)
    expect(status).toBe(200)
    expect(html).not.toMatch(/ style=/)
    expect(html).not.toMatch(/<style/)
    expect(html).not.toMatch(/ on[a-z]+="/)
    const scripts = [...html.matchAll(/<script[^>]*>/g)].map(([tag]) => tag)
    expect(scripts).toHaveLength(1)
    expect(scripts[0]).toMatch(/ src="\/assets\/reading-/)
  })

  test.each(paths)('%s says its language, its one address and its others', async (path) => {
    const { html } = await open(`/${lang}${path}`)
    expect(html).toContain(`<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">`)
    expect(html).toContain(`<link rel="canonical" href="http://comity.example/${lang}${path}"`)
    for (const other of interfaceLanguages) {
      expect(html).toContain(`hrefLang="${other}" href="http://comity.example/${other}${path}"`)
      expect(html).toContain(`<a href="/${other}${path}" lang="${other}"`)
    }
    expect(html.match(/<h1/g)).toHaveLength(1)
    expect(html.split('</head>')[0]?.match(/<title>/g)).toHaveLength(1)
  })
})

test('a text has every paragraph at its address, with its notes and what was found beside it', async () => {
  const { html } = await open('/en/un-oic/texts/sample-text')
  for (const id of ['pp1', 'pp2', 'op1', 'op2', 'op3', 'op4']) expect(html).toContain(`id="${id}"`)
  expect(html).toContain('href="/api/v1/instruments/sample-text/original"')
  expect(html).toContain('See S/PV.7813.')
  expect(html).toContain('Note 1 is marked twice')
})

test('an English text says so on an Arabic page', async () => {
  const { html } = await open('/ar/un-oic/texts/sample-text')
  expect(html).toContain('<div class="words" lang="en" dir="ltr">')
})

test('markup in a text comes out as words', async () => {
  const { html } = await open('/en/un-oic/texts/sample-text')
  expect(html).not.toContain(hostile)
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
})

test('a text without symbol and title is called by its kind where it waits for review', async () => {
  const { status, html } = await open('/en/un-oic/review?kind=mandate')
  expect(status).toBe(200)
  expect(html).toMatch(/<a href="[^"]*text=untitled[^"]*">Statement<\/a>/)
})

test('the list of mandates keeps its filter in the address and says how many remain', async () => {
  const { html } = await open('/en/un-oic/mandates?verb=urges&area=&addressee=')
  expect(html).toContain('1 of 2 mandates')
  expect(html).toMatch(/<option value="urges" selected="">urges \(1\)<\/option>/)
  expect(html).toContain('<a href="/fr/un-oic/mandates?verb=urges&amp;area=&amp;addressee="')
})

test('a list is ordered by its heads, keeps its columns, and goes into a file as it stands', async () => {
  const { html } = await open('/fr/un-oic/texts?sort=title&column=text&column=mandates')
  expect(html).toContain('<th scope="col" aria-sort="ascending"')
  expect(html).toContain('href="/fr/un-oic/texts?sort=-title&amp;column=text&amp;column=mandates"')
  expect(html).toContain('href="/fr/un-oic/texts?sort=-mandates&amp;column=text&amp;column=mandates"')
  expect(html).toContain(
    'href="/fr/un-oic/texts?sort=title&amp;column=text&amp;column=mandates&amp;after=more"',
  )
  expect(html.match(/<th scope="col"/g)).toHaveLength(2)
  expect(html).toContain(
    'href="/api/v1/instruments.csv?space=un-oic&amp;sort=title&amp;columns=title%2Ckind%2Cid%2Ccounts.mandates&amp;lang=fr"',
  )
})

test('two versions show what was struck and what was put in, and leave out what stayed unless it is asked for', async () => {
  const { html } = await open('/en/un-oic/texts/sample-text/compare')
  expect(html).toMatch(/<del[^>]*>rest<\/del><ins[^>]*>report<\/ins>/)
  expect(html.match(/<li class="(reworded|new|gone|kept)"/g)).toHaveLength(4)
  const whole = await open('/en/un-oic/texts/sample-text/compare?whole=yes')
  expect(whole.html.match(/<li class="(reworded|new|gone|kept)"/g)).toHaveLength(5)
})

test('a list that a link narrowed to one text says which', async () => {
  const { html } = await open('/en/un-oic/mandates?instrument=sample-text')
  expect(html).toMatch(/Only those of <a href="\/en\/un-oic\/texts\/sample-text">/)
  expect((await open('/en/un-oic/mandates')).html).not.toContain('Only those of')
})

test('what is overdue says since when, on the timeline and in the list', async () => {
  const { html } = await open('/en/un-oic/mandates/timeline?addressee=un/secretary-general')
  expect(html).toContain('2019: 1 mandate, 1 overdue')
  expect(html).toContain('<small class="overdue">overdue for 6 years</small>')
  expect(html).toMatch(/<svg class="late"[^>]*>.*?<rect x="[\d.]+%"/s)
  expect(html).toContain('href="/en/un-oic/mandates?addressee=un%2Fsecretary-general"')
  expect(html).toContain('href="/en/un-oic/mandates/timeline?addressee=un%2Fsecretary-general&amp;year=2019"')
  expect((await open('/en/un-oic/mandates')).html).toContain('overdue for 6 years')
})

test('every text of the graph stands in its tables, and one that is not held is no link', async () => {
  const { html } = await open('/en/un-oic/texts/sample-text/citations')
  const drawn = [...html.matchAll(/<title>((?:A|S)\/[^<·]+?)(?: ·[^<]*)?<\/title>/g)].map(
    ([, symbol]) => symbol,
  )
  expect(drawn.length).toBeGreaterThan(3)
  const tables = html.slice(html.indexOf('<table'))
  for (const symbol of drawn) expect(tables).toContain(`title="${symbol}"`)
  expect(tables).toContain('href="/en/un-oic/texts/another"')
  expect(tables).toContain('href="/en/un-oic/texts/another#pp2"')
})

test('an agreement leads to each programme that has activities for it, narrowed to them and counted', async () => {
  const { html } = await open('/en/un-oic/agreements/an-agreement')
  expect(html).toContain('Activities that carry it out (2)')
  expect(html).toContain(
    '<a href="/en/un-oic/matrix/earlier?agreement=an-agreement">2 activities in the programme 2024–2025</a>',
  )
  expect(html).not.toContain('/en/un-oic/matrix/later?')
})

test('a filter that leaves nothing says so, and offers the way back', async () => {
  const { status, html } = await open('/en/un-oic/mandates?verb=urges&area=human-rights')
  expect(status).toBe(200)
  expect(html).toContain('No mandate is all of this at once.')
  expect(html).toContain('<a href="/en/un-oic/mandates">Show all</a>')
})

test.each([
  ['/de/', 404],
  ['/en/nowhere/', 404],
  ['/en/un-oic/nowhere', 404],
  ['/en/un-oic/texts/nothing', 404],
  ['/en/empty/texts/sample-text', 404],
  ['/en/empty/texts/sample-text/citations', 404],
  ['/en/empty/texts/sample-text/compare', 404],
  ['/en/a/b/c/d/e', 404],
  ['/en/%E0%A4%A/', 404],
  ['/en/un-oic/mandates?area=%00', 400],
  ['/en/un-oic/texts?after=%0A', 400],
])('%s is a page of its own with status %i', async (path, expected) => {
  const { status, html } = await open(path)
  expect(status).toBe(expected)
  expect(html).toMatch(/<main[^>]*>.*<h1/s)
  expect(html).toContain('lang="en"')
})

test('a refusal speaks the language of its address, else the reader’s', async () => {
  expect((await open('/ar/un-oic/texts/nothing')).html).toContain('لا شيء على هذا العنوان')
  const unknown = await open('/de/', { headers: { 'Accept-Language': 'fr' } })
  expect(unknown.html).toContain('Il n’y a rien à cette adresse')
})

test('a refused address inside a space keeps the sections of that space', async () => {
  const { html } = await open('/en/un-oic/texts/nothing')
  expect(html).toContain('aria-label="Sections"')
})

test('a page takes nothing that is sent to it', async () => {
  const { status, html } = await open('/en/un-oic/mandates', {
    method: 'POST',
    body: 'a=b',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
  })
  expect(status).toBe(405)
  expect(html).toContain('This page can only be read')
})

test('the pages hold React in its production form, ten times as fast, whatever NODE_ENV says', async () => {
  const built = await readFile(new URL('../build/server/index.js', import.meta.url), 'utf8')
  expect(built).toContain('react.transitional.element')
  expect(built).not.toContain('process.env.NODE_ENV')
})

test('a fault is a page in words with status 500, told to the server and not to the reader', async () => {
  reported.length = 0
  const { status, html } = await open('/fr/broken/')
  expect(status).toBe(500)
  expect(html).toContain('La page n’a pas pu être faite')
  expect(html).not.toContain('sample door')
  expect(reported).toHaveLength(1)
  expect(String(reported[0])).toContain('The sample door fails when asked to.')
})
