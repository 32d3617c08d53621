import type { InterfaceLanguage } from '@comity/contract'
import arabic from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2?url'
import latin from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url'

/** The face of the working interface in a language. */
export const facesFor = (lang: InterfaceLanguage): string => (lang === 'ar' ? arabic : latin)
