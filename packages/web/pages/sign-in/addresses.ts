import type { InterfaceLanguage } from '@comity/contract'

/** The page that signs in, which goes back to where the reader was. */
export function signInAddress(lang: InterfaceLanguage, back: string, ended = false): string {
  const query = new URLSearchParams(ended ? { ended: '1', back } : { back })
  return `/${lang}/sign-in?${query}`
}

/** Where whoever forgot their password asks for a new one. */
export const forgottenAddress = (lang: InterfaceLanguage): string => `/${lang}/sign-in/forgotten`

export const signOutAddress = (lang: InterfaceLanguage): string => `/${lang}/sign-out`

/** The page of a one-time address. */
export const oneTimeAddress = (lang: InterfaceLanguage, token: string): string => `/${lang}/one-time/${token}`

/** Where to go after signing in: a page of ours in the reader's language, never another site. */
export function backTo(given: string | null, lang: InterfaceLanguage): string {
  const isOurs = given !== null && /^\/(?:en|fr|ar)\/[^\\\s]*$/.test(given) && !given.includes('/sign-')
  return isOurs ? given.replace(/^\/\w\w\//, `/${lang}/`) : `/${lang}/`
}
