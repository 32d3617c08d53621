import { type InterfaceLanguage, interfaceLanguages } from '@comity/contract'

/** The language of a page: the first part of its address. */
export function languageOfPage(url: string): InterfaceLanguage {
  const first = /^\/(\w+)(?=[/?]|$)/.exec(url)?.[1]
  return interfaceLanguages.find((one) => one === first) ?? 'en'
}

/**
 * The language that a program wants to be refused in (RFC 9110, 12.5.4): "fr-CH, fr;q=0.9, en;q=0.8". English where it
 * names none of ours.
 */
export function languageAccepted(header: string | undefined): InterfaceLanguage {
  let best: { readonly lang: InterfaceLanguage; readonly weight: number } = { lang: 'en', weight: 0 }
  for (const range of (header ?? '').slice(0, 500).split(',')) {
    const [name = '', ...parameters] = range
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/)
    const lang = interfaceLanguages.find((one) => one === name.split('-')[0])
    const given = parameters.find((one) => one.startsWith('q='))
    const weight = given === undefined ? 1 : Number(given.slice(2))
    if (lang !== undefined && weight > best.weight) best = { lang, weight }
  }
  return best.lang
}
