import { interfaceLanguages } from '@comity/contract'
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, test } from 'vitest'
import type { MessageKey } from '../messages/en.ts'
import { catalogues, locales, wordsIn } from '../messages/words.ts'

const keys = Object.keys(catalogues.en) as MessageKey[]

describe.each(interfaceLanguages)('the catalogue in %s', (lang) => {
  test('has exactly the keys of the English one', () => {
    expect(Object.keys(catalogues[lang]).sort()).toEqual([...keys].sort())
  })

  test('takes the same values and elements in each message', () => {
    for (const key of keys) expect(namesIn(lang, key), key).toEqual(namesIn('en', key))
  })

  test('says something for every number, in every plural form that the language has', () => {
    const forms = new Intl.PluralRules(locales[lang]).resolvedOptions().pluralCategories
    for (const key of keys)
      for (const plural of elementsOf(lang, key, pluralElement)) {
        if (plural.pluralType !== 'cardinal') continue
        const said = Object.keys(plural.options)
        // "many" in French and Spanish stands for millions; "other" says the same there.
        const missing = forms.filter((form) => !said.includes(form) && !(lang === 'fr' && form === 'many'))
        expect(missing, key).toEqual([])
      }
  })

  test('leaves no syntax and no empty place in what is said', () => {
    for (const key of keys)
      for (const n of [0, 1, 2, 3, 11, 100]) {
        const given = namesIn(lang, key).map((name) =>
          name.startsWith('<') ? [name.slice(1, -1), (chunks: string[]) => chunks.join('')] : [name, n],
        )
        const said = new IntlMessageFormat(catalogues[lang][key], locales[lang]).format(
          Object.fromEntries(given),
        )
        expect(String(said), key).not.toMatch(/[{}<>#]|undefined|^\s*$/)
      }
  })
})

test('French punctuation keeps its narrow space, so that no line begins with it', () => {
  for (const key of keys) expect(catalogues.fr[key], key).not.toMatch(/ [;:?!»]|« /)
})

test('no catalogue hides a control of direction', () => {
  for (const lang of interfaceLanguages)
    for (const key of keys) expect(catalogues[lang][key], key).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
})

test('a thing is called by one word in French and in Arabic, the one that the organizations print', () => {
  for (const key of keys) {
    expect(catalogues.fr[key], key).not.toMatch(/\b([Oo]ffre|[Oo]rganisme)s?\b/)
    expect(catalogues.ar[key], key).not.toMatch(/تكليف|الطرف الآخر/)
  }
})

test('Arabic counts with its six forms and in the digits that the organizations print', () => {
  const said = [0, 1, 2, 3, 11, 100].map((n) => wordsIn('ar').say('mandates.total', { n }))
  expect(said).toEqual(['لا ولايات', 'ولاية واحدة', 'ولايتان', '3 ولايات', '11 ولاية', '100 ولاية'])
})

type Element = ReturnType<IntlMessageFormat['getAst']>[number]
type PluralElement = Extract<Element, { pluralType?: unknown }>

const [literal, pound, pluralElement, selectElement, tagElement] = [0, 7, 6, 5, 8]

/** The values that a message takes, its elements in angle brackets. */
function namesIn(lang: (typeof interfaceLanguages)[number], key: MessageKey): string[] {
  const names = new Set<string>()
  for (const element of allElements(astOf(lang, key))) {
    if (element.type === literal || element.type === pound) continue
    const name = (element as { value: string }).value
    names.add(element.type === tagElement ? `<${name}>` : name)
  }
  return [...names].sort()
}

function elementsOf(lang: (typeof interfaceLanguages)[number], key: MessageKey, type: number | undefined) {
  return allElements(astOf(lang, key)).filter((element) => element.type === type) as PluralElement[]
}

function astOf(lang: (typeof interfaceLanguages)[number], key: MessageKey): Element[] {
  return new IntlMessageFormat(catalogues[lang][key], locales[lang]).getAst()
}

function allElements(ast: readonly Element[]): Element[] {
  return ast.flatMap((element) => {
    if (element.type === tagElement)
      return [element, ...allElements((element as { children: Element[] }).children)]
    if (element.type !== pluralElement && element.type !== selectElement) return [element]
    const options = Object.values((element as { options: Record<string, { value: Element[] }> }).options)
    return [element, ...options.flatMap(({ value }) => allElements(value))]
  })
}
