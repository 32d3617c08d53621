import { type InterfaceLanguage, interfaceLanguages, type Me } from '@comity/contract'
import { isInterfaceLanguage } from '../messages/words.ts'

/** Where a page stands: its language, and its address in every language. */
export type Place = Address & {
  /** Who reads; null for whoever has not signed in. */
  readonly who: Me | null
}

type Address = {
  readonly lang: InterfaceLanguage
  readonly origin: string
  /** The path below the language: "/un-oic/texts". */
  readonly path: string
  readonly search: string
}

/** The place that a request asks for; an address without a known language stands at the front in the reader's own. */
export function placeOf(request: Request): Address {
  const { origin, pathname, search } = new URL(request.url)
  const [, first = ''] = pathname.split('/', 2)
  if (isInterfaceLanguage(first)) {
    return { lang: first, origin, path: pathname.slice(first.length + 1) || '/', search }
  }
  return { lang: preferredLanguage(request.headers.get('accept-language')), origin, path: '/', search: '' }
}

/** The first language of ours in an Accept-Language header (RFC 9110, 12.5.4), English where there is none. */
export function preferredLanguage(header: string | null): InterfaceLanguage {
  const wishes = (header ?? '')
    .split(',', 30)
    .map((part) => {
      const [range = '', ...parameters] = part.trim().toLowerCase().split(';')
      const weight = parameters.map((p) => /^\s*q=([\d.]+)$/.exec(p)?.[1]).find(Boolean)
      return { code: range.split('-')[0], weight: weight === undefined ? 1 : Number(weight) }
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
  for (const { code } of wishes) if (isInterfaceLanguage(code)) return code
  return interfaceLanguages[0]
}
