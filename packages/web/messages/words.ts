import { type InterfaceLanguage, interfaceLanguages } from '@comity/contract'
import { IntlMessageFormat } from 'intl-messageformat'
import { createContext, createElement, Fragment, type ReactNode, useContext } from 'react'
import { ar } from './ar.ts'
import { type Dates, datesIn } from './dates.ts'
import { en, type MessageKey } from './en.ts'
import { fr } from './fr.ts'

export const catalogues: Record<InterfaceLanguage, Record<MessageKey, string>> = { en, fr, ar }

/** The locales that write numbers and plurals: Latin digits everywhere, as the organizations print them. */
export const locales: Record<InterfaceLanguage, string> = { en: 'en-GB', fr: 'fr', ar: 'ar-u-nu-latn' }

type Values = Record<string, string | number | undefined>
type RichValues = Record<string, ReactNode | ((chunks: ReactNode) => ReactNode)>

/** The words of the interface in one language. */
export type Words = Dates & {
  readonly lang: InterfaceLanguage
  readonly dir: 'ltr' | 'rtl'
  /** A message as plain text. */
  say(key: MessageKey, values?: Values): string
  /** A message whose parts may be elements: links, isolated names. */
  tell(key: MessageKey, values: RichValues): ReactNode
  number(n: number): string
  /** Names joined as the language joins them: "A, B and C". */
  list(items: readonly string[]): string
  /** The same of elements. */
  listed(items: readonly ReactNode[]): ReactNode
  /** The name of a language in this one: "English", "anglais". */
  languageName(code: string): string
}

export const wordsIn: (lang: InterfaceLanguage) => Words = kept(open)

const WordsContext = createContext<Words>(wordsIn('en'))
export const WordsProvider = WordsContext.Provider
export const useWords = (): Words => useContext(WordsContext)

export function isInterfaceLanguage(code: unknown): code is InterfaceLanguage {
  return interfaceLanguages.includes(code as InterfaceLanguage)
}

function open(lang: InterfaceLanguage): Words {
  const locale = locales[lang]
  const numbers = new Intl.NumberFormat(locale)
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })
  const languages = new Intl.DisplayNames(locale, { type: 'language' })

  const message = kept((key: MessageKey) => new IntlMessageFormat(catalogues[lang][key], locale))

  const plain = kept((key: MessageKey) => String(message(key).format()))

  return {
    lang,
    dir: lang === 'ar' ? 'rtl' : 'ltr',
    say: (key, values) => (values === undefined ? plain(key) : String(message(key).format(values))),
    tell: (key, values) => asNode(message(key).format(values as Parameters<IntlMessageFormat['format']>[0])),
    number: (n) => numbers.format(n),
    list: (items) => lists.format(items),
    listed: (items) => {
      const parts = lists.formatToParts(items.map((_, index) => String(index)))
      let next = 0
      return asNode(parts.map((part) => (part.type === 'element' ? items[next++] : part.value)))
    },
    languageName: (code) => languages.of(code) ?? code,
    ...datesIn(lang, locale, (key, values) => String(message(key).format(values))),
  }
}

/** The same function, which works out each answer once: for arguments that are few. */
function kept<K, V>(work: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before
    const value = work(key)
    known.set(key, value)
    return value
  }
}

/** Formatted parts as one node: each keeps its place, so none needs a key of its own. */
function asNode(parts: unknown): ReactNode {
  return Array.isArray(parts)
    ? createElement(Fragment, null, ...(parts as ReactNode[]))
    : (parts as ReactNode)
}
