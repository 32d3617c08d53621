import { plainWords } from './plain-words.ts'
import type { SheetLanguage } from './words/sheet-words.ts'

/** A thing that cells name: its names in the languages of the pages, and whatever else it is called. */
export type Named = {
  readonly id: string
  readonly names: { readonly en: string; readonly fr?: string; readonly ar?: string }
  readonly others: readonly string[]
}

/** Finds by name, and names so that it is found again. */
export type NameBook = {
  /** The name in a language; with the code in brackets where the name alone means nothing or several. */
  label(id: string, lang: SheetLanguage): string
  /** The ids of all that bear this name or code. */
  find(words: string): readonly string[]
  /** Every name, as `label` gives it. */
  all(lang: SheetLanguage): string[]
}

export function openNames(all: readonly Named[]): NameBook {
  const byId = new Map(all.map((one) => [one.id, one]))
  const byName = new Map<string, Set<string>>()
  for (const { id, names, others } of all) {
    for (const name of [...Object.values(names), ...others]) {
      const plain = plainWords(name)
      if (plain !== '') byName.set(plain, (byName.get(plain) ?? new Set()).add(id))
    }
  }
  const find = (words: string): readonly string[] => {
    const given = words.trim()
    // "World Health Organization (un/who)": a code in brackets says which is meant.
    const code = /\(([^()\s]+)\)$/.exec(given)?.[1]
    for (const id of [given, given.toLowerCase(), code]) if (id !== undefined && byId.has(id)) return [id]
    return [...(byName.get(plainWords(given)) ?? [])]
  }
  const label = (id: string, lang: SheetLanguage): string => {
    const names = byId.get(id)?.names
    if (names === undefined) return id
    const name = names[lang] ?? names.en
    const found = find(name)
    return found.length === 1 && found[0] === id ? name : `${name} (${id})`
  }
  return { find, label, all: (lang) => all.map(({ id }) => label(id, lang)) }
}
