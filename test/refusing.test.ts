import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sessionSpan } from '@comity/instrument'
import { describe, expect, it } from 'vitest'
import { languageAccepted, languageOfPage } from '../packages/server/http/language.ts'
import { answeringIn } from '../packages/server/refusing/answering-in.ts'
import { saidIn, sentences } from '../packages/server/refusing/said-in.ts'
import { mandates as ar } from '../packages/web/messages/mandates/ar.ts'
import { mandates as en } from '../packages/web/messages/mandates/en.ts'
import { mandates as fr } from '../packages/web/messages/mandates/fr.ts'

const packages = join(import.meta.dirname, '../packages')
/** Where what is sent in is judged; a file of other sentences stands beside what it is for. */
const judged = [
  ...['acts', 'discussion', 'http', 'identity', 'joint', 'judging', 'keeping', 'letters', 'mandates'],
  ...['marking', 'questions', 'sheet', 'undoing', 'door.ts', 'violations.ts', 'importing/reading-pool.ts'],
].map((name) => `server/${name}`)
const beneath = ['programme/activity.ts', 'programme/mandate', 'exchange/revision']
/** Whoever reads a file or its words says what it could not read, and where it was in doubt. */
const readers = ['document', 'instrument']
/** What commands print, the description of the API, a line of a log, and what pages say by their own reasons. */
const elsewhere = [
  'server/http/openapi.ts',
  'server/http/csv/csv-of.ts',
  'server/identity/found-space.ts',
  'server/identity/one-time.ts',
  'server/sheet/reasons.ts',
  'instrument/landmarks/watch.ts',
  'instrument/mandates/derive-due.ts',
]

/** The sentences that stand in a file, `{}` in the place of what they name. */
function sentencesIn(file: string): string[] {
  const source = readFileSync(join(packages, file), 'utf8')
    .replace(/^\s*(\/\/|\/?\*).*$/gm, '')
    .replace(/' \+\s*'/g, '')
  return [...source.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g)]
    .map(([, plain, template = '']) => plain ?? template.replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '{}'))
    .filter((one) => /^[\p{Lu}"{]/u.test(one) && /[a-z] [a-z{]/.test(one) && /\.$/.test(one))
}

const files = [...judged, ...beneath, ...readers]
  .flatMap((name) => (name.endsWith('.ts') ? [name] : below(name)))
  .filter((file) => !elsewhere.includes(file))

function below(folder: string): string[] {
  return readdirSync(join(packages, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.startsWith('test/'))
    .map((name) => `${folder}/${name}`)
}

it('every sentence that refuses or doubts is kept in French and Arabic', () => {
  const found = files.flatMap(sentencesIn)
  expect(found.length).toBeGreaterThan(190)
  const kept = new Set(sentences.map(({ en }) => en.replace(/\{\w\}/g, '{}')))
  expect([...new Set(found)].filter((one) => !kept.has(one))).toEqual([])
})

describe.each(['fr', 'ar'] as const)('in %s', (lang) => {
  it('every sentence says its own, and names what the English one names', () => {
    for (const sentence of sentences) {
      expect(sentence[lang].trim(), sentence.en).not.toBe('')
      const holes = (text: string) => [...text.matchAll(/\{\w\}/g)].map(([hole]) => hole).sort()
      expect(holes(sentence[lang]), sentence.en).toEqual(holes(sentence.en))
    }
  })

  it('every sentence is found again by its English words, also with what it names', () => {
    for (const { en, ...others } of sentences) {
      const name = (text: string) => text.replace('{a}', 'who/un').replace('{b}', '(x')
      const said = saidIn(lang, name(en)).replace(/[\u2068\u2069]/g, '')
      expect(said, en).toBe(name(others[lang]))
    }
  })
})

it('says what stands within a sentence in the same language, and leaves alone what it does not know', () => {
  expect(saidIn('fr', 'Write at least 12 signs here.')).toBe('Écrivez au moins 12 signes ici.')
  expect(saidIn('ar', 'There is no body "un/$1".')).toBe('لا توجد هيئة ”\u2068un/$1\u2069“.')
  expect(saidIn('fr', 'Nobody ever said this.')).toBe('Nobody ever said this.')
  expect(saidIn('en', 'There is no such day.')).toBe('There is no such day.')
})

it('says what the reader counted in a draft in the same language', () => {
  const told =
    'The document bears 3 tracked changes (1 insertion, 2 deletions); it was read as if all were accepted.'
  expect(saidIn('fr', `${told} Check against the original.`)).toBe(
    'Le document porte 3 modifications suivies (1 insertion, 2 suppressions)\u202f; il a été lu comme si tout était accepté. Comparez avec l’original.',
  )
})

it('says the doubts of a text in the language of the page, also before it is kept', async () => {
  const findings = [
    {
      rule: 'number-out-of-order',
      message: 'Paragraph 7 is numbered 6 in the source; kept as printed. Check the original.',
    },
  ]
  const door = {
    ask: async (name: string) => ({
      ok: true,
      value: name === 'preview' ? { text: { findings } } : { findings },
    }),
  }
  const said = [
    {
      rule: 'number-out-of-order',
      message:
        'Le paragraphe 7 porte le numéro 6 dans la source\u202f; il est conservé tel qu’imprimé. Vérifiez l’original.',
    },
  ]
  const french = answeringIn('fr', door)
  expect((await french.ask('preview')).value).toEqual({ text: { findings: said } })
  expect((await french.ask('instrument')).value).toEqual({ findings: said })
  expect((await answeringIn('en', door).ask('instrument')).value).toEqual({ findings })
})

it('says of each of several files that came together why it was not taken', async () => {
  const refused = 'The file is rich text (RTF). Save it as .docx and bring that.'
  const texts = [
    { name: 'a.rtf', refused, findings: [] },
    { name: 'b.txt', refused: null, findings: [] },
  ]
  const { value } = await answeringIn('fr', { act: async () => ({ ok: true, value: { texts } }) }).act()
  expect(value.texts.map((one) => one.refused)).toEqual([expect.stringContaining('au format RTF'), null])
})

it('every rule by which the days of a session are worked out has its words on the pages', () => {
  const sessions = Array.from({ length: 199 }, (_, n) => sessionSpan(n + 1)?.rule)
  for (const rule of new Set(sessions))
    for (const words of [en, fr, ar]) expect(Object.keys(words)).toContain(`derived.${rule}`)
})

it('French keeps its narrow spaces before the signs that want them', () => {
  for (const { fr } of sentences)
    expect(fr).not.toMatch(/(^|[^\u202f]):(?!\/)(?=\s|$)|[^\u202f][;?!»](?=\s|$)|«[^\u202f]/)
})

it.each([
  [undefined, 'en'],
  ['de', 'en'],
  ['ar', 'ar'],
  ['fr-CH, fr;q=0.9, en;q=0.8', 'fr'],
  ['en;q=0.1, ar-EG;q=0.7', 'ar'],
  ['fr;q=0, en', 'en'],
] as const)('whoever accepts %s is refused in %s', (header, lang) => {
  expect(languageAccepted(header)).toBe(lang)
})

it('refusals call things as the pages do: a proposal, an entity, a mandate', () => {
  for (const one of sentences) {
    expect(one.fr).not.toMatch(/\b(offre|organisme)s?\b/)
    expect(one.ar).not.toMatch(/تكليف|الطرف الآخر/)
  }
})

it('a page refuses in the language of its address', () => {
  expect(['/ar/un-oic/', '/fr', '/fr?x=1', '/arx/', '/'].map(languageOfPage)).toEqual([
    'ar',
    'fr',
    'fr',
    'en',
    'en',
  ])
})
